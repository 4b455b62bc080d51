/** Marks of our own in everything that is kept and not meant for the public, whatever columns there are today. */
import pg from 'pg';
import { query } from './server/sql.js';

/** In whatever form it comes out: folded lines of a calendar are joined before. */
export const MARK = /zqx(\d+)xqz/gi;

/**
 * The columns whose words are for the public, and of which rows they are not. Everything else that holds words is
 * internal: a new column is marked without being named here.
 */
const internalRows: Readonly<Record<string, string>> = {
  'campaign.name': 'false',
  'edition.motto': 'false',
  'occurrence.zone': 'false',
  'division_version.name': 'false',
  'division_version.short_name': 'false',
  'division_version.centre': 'false',
  'event_type.name': 'false',
  'event_type.glyph': 'false',
  'event_type.tint': 'false',
  ...Object.fromEntries(
    ['slug', 'title', 'summary', 'audience', 'access', 'languages', 'online_url'].map((column) => [
      `event.${column}`,
      `one.visibility <> 'public'`,
    ]),
  ),
  'occurrence.place': `one.event_id IN (SELECT id FROM event WHERE visibility <> 'public' OR place_hidden)`,
  ...Object.fromEntries(
    ['venue.name', 'venue.city', 'venue.address', 'venue.directions', 'venue.slug', 'space.name'].map((column) => [
      column,
      `one.${column.startsWith('venue') ? 'id' : 'venue_id'} NOT IN (
         SELECT occurrence.venue_id FROM occurrence JOIN event ON event.id = occurrence.event_id
          WHERE event.visibility = 'public' AND NOT event.place_hidden AND occurrence.venue_id IS NOT NULL)`,
    ]),
  ),
  ...Object.fromEntries(
    ['name', 'short_name', 'slug'].map((column) => [
      `organization.${column}`,
      `one.slug NOT IN (SELECT made ->> 'slug' FROM published.event, jsonb_array_elements(organizers) made
                  UNION SELECT made ->> 'slug' FROM published.edition, jsonb_array_elements(organizers) made)`,
    ]),
  ),
};

interface Column {
  table: string;
  column: string;
  type: 'text' | 'jsonb' | '_text';
  /** One of a list that a constraint has: no words of anybody. */
  code: boolean;
}

/** Every column of the working side that can hold words, but keys and what points to them. */
const columnsOf = async (client: pg.Client): Promise<Column[]> =>
  (
    await client.query<Column>(
      `SELECT columns.table_name AS table, columns.column_name AS column,
              CASE columns.udt_name WHEN 'varchar' THEN 'text' ELSE columns.udt_name END AS type,
              EXISTS (
                SELECT FROM pg_constraint listed
                 WHERE listed.conrelid = format('%I.%I', columns.table_schema, columns.table_name)::regclass AND listed.contype = 'c'
                   AND pg_get_constraintdef(listed.oid) ~ format('^CHECK \\(\\(\\(?%s (= ANY|<@) \\(?ARRAY\\[', columns.column_name)) AS code
         FROM information_schema.columns
         JOIN information_schema.tables USING (table_schema, table_name)
        WHERE columns.table_schema = 'public' AND tables.table_type = 'BASE TABLE'
          AND columns.udt_name IN ('text', 'varchar', 'jsonb', '_text') AND columns.is_generated = 'NEVER'
          AND columns.table_name NOT IN ('schema_migration', 'spatial_ref_sys')
          AND NOT EXISTS (
            SELECT FROM pg_constraint
              JOIN pg_attribute ON pg_attribute.attrelid = pg_constraint.conrelid AND pg_attribute.attnum = ANY (pg_constraint.conkey)
             WHERE pg_constraint.conrelid = format('%I.%I', columns.table_schema, columns.table_name)::regclass
               AND pg_constraint.contype IN ('p', 'f') AND pg_attribute.attname = columns.column_name)
        ORDER BY 1, 2`,
    )
  ).rows;

/** What a column might take, tried in this order; each row has its own, since some must differ. */
const shapes: Record<Column['type'], readonly ((mark: string) => string)[]> = {
  text: [(mark) => mark, (mark) => `${mark} || '@mark.example'`, (mark) => `'https://mark.example/' || ${mark}`],
  jsonb: [(mark) => `jsonb_build_object('en', ${mark}, 'ru', ${mark}, 'kk', ${mark})`],
  _text: [(mark) => `ARRAY[${mark}]`],
};

export interface Marked {
  /** By number: `table.column`. */
  columns: string[];
  /** What takes no words of ours in any row. */
  refused: string[];
  /** Without a row that could be marked. */
  empty: string[];
}

/** Marks what is internal, in every row. Audit rows too: triggers and references are out of the way meanwhile. */
export const markEverythingInternal = (url: string): Promise<Marked> =>
  query(url, async (client) => {
    await client.query(`SET session_replication_role = 'replica'`);
    const marked: Marked = { columns: [], refused: [], empty: [] };
    for (const { table, column, type, code } of await columnsOf(client)) {
      const name = `${table}.${column}`;
      const where = internalRows[name] ?? 'true';
      if (where === 'false' || code) continue;
      const mark = `'zqx${marked.columns.length}xqz' || translate(one.ctid::text, '(,)', 'abc')`;
      let rows = 0;
      let done = 0;
      for (const shape of shapes[type]) {
        [rows, done] = await markRows(client, `"${table}"`, `"${column}" = ${shape(mark)}`, where);
        if (done > 0) break;
      }
      (rows === 0 ? marked.empty : done === 0 ? marked.refused : marked.columns).push(name);
    }
    return marked;
  });

/** Row by row where some of them cannot have it: a letter without a calendar, a requirement without a number. */
async function markRows(
  client: pg.Client,
  table: string,
  set: string,
  where: string,
): Promise<[rows: number, done: number]> {
  try {
    const { rowCount } = await client.query(`UPDATE ${table} one SET ${set} WHERE ${where}`);
    return [rowCount ?? 0, rowCount ?? 0];
  } catch (error) {
    if (!(error instanceof pg.DatabaseError) || !/^(?:23|22)/.test(error.code ?? '')) throw error;
  }
  await client.query(
    `DO $$ DECLARE row_of tid; BEGIN
       CREATE TEMP TABLE IF NOT EXISTS tried (ok boolean); TRUNCATE tried;
       FOR row_of IN SELECT one.ctid FROM ${table} one WHERE ${where} LOOP
         BEGIN
           UPDATE ${table} one SET ${set} WHERE one.ctid = row_of; INSERT INTO tried VALUES (true);
         EXCEPTION WHEN integrity_constraint_violation OR data_exception THEN INSERT INTO tried VALUES (false);
         END;
       END LOOP; END $$`,
  );
  const { rows } = await client.query<{ rows: number; done: number }>(
    `SELECT count(*)::int AS rows, count(*) FILTER (WHERE ok)::int AS done FROM tried`,
  );
  return [rows[0]!.rows, rows[0]!.done];
}
