import { DataSource } from 'typeorm';
import { migrations } from './migrations/index.js';
import { withStartLock } from './start-lock.js';

export const MIGRATIONS_TABLE = 'schema_migration';

/** Brings the database up to date; replicas that start at once take turns. Answers with what it did, by name. */
export function migrate(url: string): Promise<string[]> {
  return withStartLock(url, () => migrateAlone(url));
}

/** The same for a caller who holds the start lock. */
export async function migrateAlone(url: string): Promise<string[]> {
  const dataSource = new DataSource({
    type: 'postgres',
    url,
    migrations,
    migrationsTableName: MIGRATIONS_TABLE,
    migrationsTransactionMode: 'each',
    poolSize: 1,
  });
  await dataSource.initialize();
  try {
    return (await dataSource.runMigrations()).map(({ name }) => name);
  } finally {
    await dataSource.destroy();
  }
}

/** The migrations that this database still lacks, by name. */
export async function missingMigrations(connection: { query(sql: string): Promise<unknown> }): Promise<string[]> {
  const [table] = (await connection.query(`SELECT to_regclass('${MIGRATIONS_TABLE}') AS name`)) as { name: unknown }[];
  const done = table?.name
    ? ((await connection.query(`SELECT name FROM ${MIGRATIONS_TABLE}`)) as { name: string }[]).map(({ name }) => name)
    : [];
  return migrations.map(({ name }) => name).filter((name) => !done.includes(name));
}
