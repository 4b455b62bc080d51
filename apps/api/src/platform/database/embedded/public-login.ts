import { PUBLIC_LOGIN } from './cluster.js';

/** Anything that runs SQL: a pg client, a TypeORM data source. */
export interface SqlConnection {
  query(sql: string): Promise<unknown>;
}

/** The login of the public pages exists, with this password, and can do nothing yet. */
export async function makePublicLogin(admin: SqlConnection, password: string): Promise<void> {
  await admin.query(`
    DO $$ BEGIN
      CREATE ROLE ${PUBLIC_LOGIN} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOINHERIT PASSWORD '${password}';
    EXCEPTION WHEN duplicate_object THEN
      NULL;
    END $$`);
  await admin.query(`ALTER ROLE ${PUBLIC_LOGIN} SET default_transaction_read_only = on`);
}

/**
 * Lets the public login read the schema `published` of the connected database and nothing else. Run after the
 * migrations; while the schema or the login is missing it does nothing.
 */
export async function grantPublicLogin(admin: SqlConnection): Promise<void> {
  await admin.query(`
    DO $$ BEGIN
      IF EXISTS (SELECT FROM pg_namespace WHERE nspname = 'published')
         AND EXISTS (SELECT FROM pg_roles WHERE rolname = '${PUBLIC_LOGIN}') THEN
        EXECUTE format('REVOKE TEMPORARY ON DATABASE %I FROM PUBLIC', current_database());
        REVOKE CREATE ON SCHEMA public FROM PUBLIC;
        GRANT USAGE ON SCHEMA published TO ${PUBLIC_LOGIN};
        GRANT SELECT ON ALL TABLES IN SCHEMA published TO ${PUBLIC_LOGIN};
        ALTER DEFAULT PRIVILEGES IN SCHEMA published GRANT SELECT ON TABLES TO ${PUBLIC_LOGIN};
      END IF;
    END $$`);
}
