import { DataSource } from 'typeorm';
import { MIGRATIONS_TABLE, migrate, missingMigrations } from '../src/platform/database/migrate.js';
import { migrations } from '../src/platform/database/migrations/index.js';
import { cloneDatabase, type TestDatabase } from './server/database.js';
import { query } from './server/sql.js';

/** Everything that a migration can make, by name and definition, so that two schemas can be held against each other. */
const schema = (url: string) =>
  query(url, async (client) => {
    const { rows } = await client.query<{ what: string }>(`
      WITH ours AS (SELECT pg_namespace.oid FROM pg_namespace WHERE pg_namespace.nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast')
          AND pg_namespace.nspname NOT LIKE 'pg_temp%' AND pg_namespace.nspname NOT LIKE 'pg_toast_temp%')
      SELECT 'schema ' || pg_namespace.nspname AS what FROM pg_namespace WHERE pg_namespace.oid IN (SELECT ours.oid FROM ours)
      UNION ALL
      SELECT concat_ws(' ', 'column', pg_attribute.attrelid::regclass, pg_attribute.attname, format_type(atttypid, atttypmod), attnotnull,
          attidentity, attgenerated, pg_get_expr(adbin, adrelid))
        FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum
       WHERE relnamespace IN (SELECT ours.oid FROM ours) AND relkind IN ('r', 'v') AND attnum > 0 AND NOT attisdropped
         AND relname <> '${MIGRATIONS_TABLE}'
      UNION ALL
      SELECT concat_ws(' ', 'constraint', conrelid::regclass, conname, pg_get_constraintdef(pg_constraint.oid)) FROM pg_constraint
       WHERE connamespace IN (SELECT ours.oid FROM ours) AND conrelid <> 0 AND conrelid <> '${MIGRATIONS_TABLE}'::regclass
      UNION ALL
      SELECT pg_get_indexdef(indexrelid) FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid
       WHERE relnamespace IN (SELECT ours.oid FROM ours) AND indrelid <> '${MIGRATIONS_TABLE}'::regclass
      UNION ALL
      SELECT concat_ws(' ', 'view', pg_class.oid::regclass, pg_get_viewdef(pg_class.oid)) FROM pg_class
       WHERE relnamespace IN (SELECT ours.oid FROM ours) AND relkind = 'v'
      UNION ALL
      SELECT pg_get_triggerdef(pg_trigger.oid) FROM pg_trigger WHERE NOT tgisinternal
      UNION ALL
      SELECT pg_get_functiondef(pg_proc.oid) FROM pg_proc WHERE pronamespace IN (SELECT ours.oid FROM ours) AND prokind = 'f'
         AND NOT EXISTS (SELECT FROM pg_depend WHERE pg_depend.objid = pg_proc.oid AND pg_depend.deptype = 'e')
      ORDER BY 1`);
    return rows.map(({ what }) => what);
  });

let full: TestDatabase;
let empty: TestDatabase;
let dataSource: DataSource;

beforeAll(async () => {
  [full, empty] = await Promise.all([cloneDatabase(), cloneDatabase('template0')]);
  await migrate(empty.url);
  dataSource = await new DataSource({
    type: 'postgres',
    url: empty.url,
    migrations,
    migrationsTableName: MIGRATIONS_TABLE,
  }).initialize();
});
afterAll(async () => {
  await dataSource.destroy();
  await Promise.all([full.drop(), empty.drop()]);
});

test('an empty database is built up to the schema that every test stands on', async () => {
  expect(await schema(empty.url)).toEqual(await schema(full.url));
  expect(await missingMigrations(dataSource)).toEqual([]);
});

test('what is up to date stays as it is', async () => {
  expect(await migrate(empty.url)).toEqual([]);
});

test('two replicas that start at once bring it up once', async () => {
  const fresh = await cloneDatabase('template0');
  const done = await Promise.all([migrate(fresh.url), migrate(fresh.url), migrate(fresh.url)]);
  expect(done.flat()).toEqual(migrations.map(({ name }) => name));
  await fresh.drop();
});

test('the newest migration goes down and up again', async () => {
  const before = await schema(empty.url);
  await dataSource.undoLastMigration();
  expect(await schema(empty.url)).not.toEqual(before);
  expect(await migrate(empty.url)).toEqual([migrations.at(-1)!.name]);
  expect(await schema(empty.url)).toEqual(before);
});

test('all go down to nothing, in their order, and up again', async () => {
  const before = await schema(empty.url);
  for (const _ of migrations) await dataSource.undoLastMigration();
  expect(await schema(empty.url)).toEqual(['schema public']);
  expect(await migrate(empty.url)).toEqual(migrations.map(({ name }) => name));
  expect(await schema(empty.url)).toEqual(before);
});

test('migrations are applied in the order of their names’ dates, which no later one precedes', () => {
  const dates = migrations.map(({ name }) => Number(name.slice(-13)));
  expect(dates.toSorted((one, other) => one - other)).toEqual(dates);
  expect(new Set(dates).size).toBe(dates.length);
});

test('no CHECK asks a time zone but UTC: a backup restores whatever the new server’s zone data say', async () => {
  const { rows } = await query(full.url, (client) =>
    client.query(`SELECT conname FROM pg_constraint WHERE contype = 'c'
      AND pg_get_constraintdef(oid) LIKE '%AT TIME ZONE%' AND pg_get_constraintdef(oid) NOT LIKE '%AT TIME ZONE ''UTC''%'`),
  );
  expect(rows).toEqual([]);
});
