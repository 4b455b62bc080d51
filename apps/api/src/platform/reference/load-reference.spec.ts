import { DataSource } from 'typeorm';
import { cloneDatabase } from '../../../test/server/database.js';
import { loadReference } from './load-reference.js';

let database: Awaited<ReturnType<typeof cloneDatabase>>;
let dataSource: DataSource;

beforeAll(async () => {
  database = await cloneDatabase();
  dataSource = await new DataSource({ type: 'postgres', url: database.url }).initialize();
  await loadReference(dataSource);
});

afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

const divisionsOn = (date: string) =>
  dataSource.query<{ type: string; count: number }[]>(
    `SELECT version.type, count(*)::integer AS count FROM division_version AS version
      WHERE version.valid @> $1::date GROUP BY version.type ORDER BY version.type DESC`,
    [date],
  );

test.each([
  ['2015-07-30', 14, 2],
  ['2018-06-18', 14, 2],
  ['2018-06-19', 14, 3],
  ['2022-06-07', 14, 3],
  ['2022-06-08', 17, 3],
  ['2026-07-30', 17, 3],
])('on %s there were %i oblasts and %i cities', async (date, oblasts, cities) => {
  expect(await divisionsOn(date)).toEqual([
    { type: 'oblast', count: oblasts },
    { type: 'city', count: cities },
  ]);
});

test('the capital is called as it was called on the date', async () => {
  const name = async (date: string) =>
    (
      await dataSource.query<{ ru: string }[]>(
        `SELECT version.name ->> 'ru' AS ru FROM division_version AS version WHERE version.division_id = 'astana' AND version.valid @> $1::date`,
        [date],
      )
    )[0]?.ru;
  expect([await name('2015-07-30'), await name('2020-07-30'), await name('2026-07-30')]).toEqual([
    'Астана',
    'Нур-Султан',
    'Астана',
  ]);
});

test('every division has three languages and a point to draw', async () => {
  const rows = await dataSource.query<{ key: string; complete: boolean; drawn: boolean }[]>(
    `SELECT version.key, version.name ?& array['kk', 'ru', 'en'] AND version.short_name ?& array['kk', 'ru', 'en'] AS complete,
            version.latitude IS NOT NULL AS drawn
       FROM division_version AS version`,
  );
  expect(rows).toHaveLength(26);
  expect(rows.filter(({ complete, drawn }) => !complete || !drawn)).toEqual([]);
});

test('every event type has a glyph of its own, a tint, needs and duties', async () => {
  const [row] = await dataSource.query<{ types: number; glyphs: number; needs: number; duties: number }[]>(
    `SELECT count(*)::integer AS types, count(DISTINCT type.glyph)::integer AS glyphs,
            count(*) FILTER (WHERE EXISTS (SELECT FROM event_type_requirement AS one WHERE one.event_type_id = type.id))::integer AS needs,
            count(*) FILTER (WHERE EXISTS (SELECT FROM event_type_duty AS one WHERE one.event_type_id = type.id))::integer AS duties
       FROM event_type AS type`,
  );
  expect(row).toEqual({ types: 12, glyphs: 12, needs: 12, duties: 12 });
});

test('loading again changes nothing, and leaves what an administrator edited', async () => {
  await dataSource.query(
    `UPDATE event_type SET version = event_type.version + 1, length_minutes = 45 WHERE id = 'flash-mob'`,
  );
  await dataSource.query(`DELETE FROM event_type_requirement WHERE event_type_id = 'lecture'`);
  const rows = () =>
    dataSource.query(
      `SELECT 'version' AS kind, version.xmin::text, version.key FROM division_version AS version
       UNION ALL SELECT 'copy', copy.xmin::text, copy.key FROM published.division AS copy
       UNION ALL SELECT 'type', type.xmin::text, type.id || type.length_minutes FROM event_type AS type
       UNION ALL SELECT 'requirement', one.xmin::text, one.id::text FROM event_type_requirement AS one
       ORDER BY 1, 3`,
    );
  const before = await rows();
  await loadReference(dataSource);
  expect(await rows()).toEqual(before);
});

test('a division that was changed by hand is corrected', async () => {
  await dataSource.query(`UPDATE division_version SET name = '{"ru":"?"}' WHERE key = 'abai'`);
  await loadReference(dataSource);
  const [row] = await dataSource.query<{ ru: string }[]>(
    `SELECT name ->> 'ru' AS ru FROM division_version WHERE key = 'abai'`,
  );
  expect(row?.ru).toBe('область Абай');
});
