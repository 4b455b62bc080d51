import 'reflect-metadata';
import type { DataSource } from 'typeorm';
import { entities } from '../src/entities.js';
import { createDataSource, dataSourceOptions } from '../src/platform/database/data-source.js';
import { cloneDatabase, type TestDatabase } from './server/database.js';

/** Tables that no entity writes, and why not. */
const withoutEntity: Record<string, string> = {
  schema_migration: 'TypeORM’s own',
  slug: 'written by the triggers of what has a slug',
  external_id: 'written in bulk by imports, with ON CONFLICT',
  change: 'the audit is inserted, never updated, and its id and xid are the database’s',
  idempotency: 'taken with ON CONFLICT before the work starts',
  mailbox_position: 'written with ON CONFLICT, in the transaction of the letters that were read',
  notice: 'one insert is the judge of who tells; its first row is a trigger’s',
  reminder: 'taken with ON CONFLICT before the letter is written',
  digest: 'taken with ON CONFLICT before the letter is written',
  quorum_turn: 'taken with ON CONFLICT before the letter is written',
  presence: 'taken with ON CONFLICT at every sign of life',
};

/** Indexes that TypeORM cannot say: an expression, a direction, an INCLUDE, what counts as the same. They are named, and left alone. */
const beyondTypeorm = [
  'organization_search',
  'venue_search',
  'event_search',
  'event_found_by',
  'venue_found_by',
  'organization_found_by',
  'person_found_by',
  'answer_by_participation',
  'answer_once_per_mail',
  'inbound_mail_newest',
  'message_newest',
  'message_waiting',
  'message_by_invitation',
  'invitation_by_reply',
  'letter_template_once',
  'publication_by_event',
  'scheduled_publication_newest',
];

let database: TestDatabase;
let dataSource: DataSource;

beforeAll(async () => {
  database = await cloneDatabase();
  dataSource = await createDataSource(dataSourceOptions(database.url, { poolSize: 2, entities })).initialize();
  // TypeORM reads the expression of a generated column from a table of its own, which nothing else of ours needs.
  await dataSource.query(`
    CREATE TABLE typeorm_metadata (type varchar NOT NULL, database varchar, schema varchar, "table" varchar, name varchar, value text);
    INSERT INTO typeorm_metadata
    SELECT 'GENERATED_COLUMN', current_database(), columns.table_schema, columns.table_name, columns.column_name, columns.generation_expression
      FROM information_schema.columns WHERE columns.is_generated = 'ALWAYS' AND columns.table_schema = 'public'`);
});
afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

test('entities and migrations say the same: TypeORM would change nothing', async () => {
  const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
  expect(upQueries.map(({ query }) => query)).toEqual([]);
});

test('every table is an entity’s or is known to need none', async () => {
  const tables: { name: string }[] = await dataSource.query(
    `SELECT tables.table_name AS name FROM information_schema.tables
      WHERE tables.table_schema = 'public' AND tables.table_type = 'BASE TABLE' AND tables.table_name <> 'typeorm_metadata'`,
  );
  const known = [...dataSource.entityMetadatas.map(({ tableName }) => tableName), ...Object.keys(withoutEntity)];
  expect(tables.map(({ name }) => name).sort()).toEqual(known.sort());
});

test('every column is a property and every property a column, of the same type and nullability', async () => {
  const inDatabase: Column[] = await dataSource.query(
    `SELECT columns.table_name AS "table", columns.column_name AS name, columns.is_nullable = 'YES' AS nullable,
            format_type(pg_attribute.atttypid, pg_attribute.atttypmod) AS type
       FROM information_schema.columns
       JOIN pg_attribute ON pg_attribute.attrelid = columns.table_name::regclass AND pg_attribute.attname = columns.column_name
      WHERE columns.table_schema = 'public' AND columns.table_name = ANY ($1)`,
    [dataSource.entityMetadatas.map(({ tableName }) => tableName)],
  );
  const inEntities = dataSource.entityMetadatas.flatMap(({ tableName, columns }) =>
    columns.map((column) => ({
      table: tableName,
      name: column.databaseName,
      nullable: column.isNullable,
      type: dataSource.driver
        .createFullType({ ...column, type: dataSource.driver.normalizeType(column) } as never)
        .toLowerCase()
        .replace(' array', '[]')
        .replace(/^time(stamp)?$/, '$& without time zone'),
    })),
  );
  expect(inEntities.sort(byName)).toEqual(inDatabase.sort(byName));
});

test('every constraint and index of a written table has its name on the entity', async () => {
  const tables = dataSource.entityMetadatas.map(({ tableName }) => tableName);
  const inDatabase: { name: string }[] = await dataSource.query(
    `SELECT pg_constraint.conname AS name FROM pg_constraint JOIN pg_class ON pg_class.oid = pg_constraint.conrelid
      WHERE pg_class.relnamespace = 'public'::regnamespace AND pg_class.relname = ANY ($1) AND pg_constraint.contype IN ('p', 'u', 'x', 'f', 'c')
     UNION
     SELECT index.relname FROM pg_index JOIN pg_class AS index ON index.oid = pg_index.indexrelid
       JOIN pg_class ON pg_class.oid = pg_index.indrelid
      WHERE pg_class.relnamespace = 'public'::regnamespace AND pg_class.relname = ANY ($1)`,
    [tables],
  );
  const named = dataSource.entityMetadatas.flatMap((entity) => [
    entity.primaryColumns[0]?.primaryKeyConstraintName,
    ...[entity.checks, entity.exclusions, entity.uniques, entity.indices, entity.foreignKeys].flatMap((all) =>
      all.map(({ name }) => name),
    ),
  ]);
  expect(named.sort()).toEqual(inDatabase.map(({ name }) => name).sort());
});

test('an index is left to the migration only where TypeORM cannot say it', () => {
  const left = dataSource.entityMetadatas.flatMap(({ indices }) => indices.filter(({ synchronize }) => !synchronize));
  expect(left.map(({ name }) => name).sort()).toEqual([...beyondTypeorm].sort());
});

test('a column or a constraint on one side only is found', async () => {
  await dataSource.query(
    'ALTER TABLE venue ADD COLUMN colour text; ALTER TABLE venue DROP CONSTRAINT venue_point_whole',
  );
  const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
  expect(upQueries.map(({ query }) => query)).toEqual([
    'ALTER TABLE "venue" DROP COLUMN "colour"',
    'ALTER TABLE "venue" ADD CONSTRAINT "venue_point_whole" CHECK (see the migrations)',
  ]);
});

interface Column {
  table: string;
  name: string;
  nullable: boolean;
  type: string;
}
const byName = (one: Column, other: Column) => `${one.table}.${one.name}`.localeCompare(`${other.table}.${other.name}`);
