import { constraintField, constraintProblems } from '../src/platform/database/constraints.js';
import { cloneDatabase } from './server/database.js';
import { query } from './server/sql.js';

/** Whatever can refuse a write by name: constraints, unique indexes, and the triggers that say they are one. */
async function namesInTheDatabase(): Promise<string[]> {
  const database = await cloneDatabase();
  const { rows } = await query(database.url, (client) =>
    client.query<{ name: string }>(`
      WITH ours AS (
        SELECT pg_class.oid, pg_class.relname FROM pg_class
         WHERE pg_class.relnamespace IN ('public'::regnamespace, 'published'::regnamespace)
           AND pg_class.relkind = 'r' AND pg_class.relname <> 'schema_migration')
      SELECT pg_constraint.conname AS name FROM pg_constraint JOIN ours ON ours.oid = pg_constraint.conrelid
       WHERE pg_constraint.contype IN ('p', 'u', 'x', 'f', 'c')
      UNION
      SELECT pg_class.relname FROM pg_index JOIN ours ON ours.oid = pg_index.indrelid
        JOIN pg_class ON pg_class.oid = pg_index.indexrelid WHERE pg_index.indisunique
      UNION
      SELECT CASE WHEN pg_proc.prosrc LIKE '%_version_is_next''%' THEN ours.relname || '_version_is_next'
                  ELSE (regexp_match(pg_proc.prosrc, 'CONSTRAINT = ''(\\w+)'''))[1] END
        FROM pg_trigger JOIN ours ON ours.oid = pg_trigger.tgrelid JOIN pg_proc ON pg_proc.oid = pg_trigger.tgfoid
       WHERE NOT pg_trigger.tgisinternal AND pg_proc.prosrc LIKE '%CONSTRAINT = %'`),
  );
  await database.drop();
  return rows.map(({ name }) => name).sort();
}

test('every constraint of the database has a meaning, and every meaning a constraint', async () => {
  expect(Object.keys(constraintProblems).sort()).toEqual(await namesInTheDatabase());
});

test('a field is named only where there is a problem to show at it', () => {
  expect(Object.keys(constraintField).filter((name) => !constraintProblems[name])).toEqual([]);
});
