import { gunzipSync } from 'node:zlib';
import type { Frame } from '@birge/site';
import { publishGround, startCalendar, type TestCalendar } from '../../test/calendar.js';
import type { PublicPool } from '../platform/database/public-pool.js';
import { currentEdition, frameOf } from './asked.js';
import { calendarFeed } from './calendar-feed.js';
import { publishedGround } from './calendar.queries.js';
import { publishedFeed } from './feed.queries.js';
import { WrittenFeeds } from './written-feeds.js';

const EVENTS = 400;
let calendar: TestCalendar;
let feeds: WrittenFeeds;
let edited: { event: string; occurrence: string };
const today = '2026-07-01';
const question = { year: 2026, today, filter: {} };

beforeAll(async () => {
  calendar = await startCalendar();
  await publishGround(calendar);
  edited = await calendar.publish(
    {
      slug: 'edited',
      title: { kk: 'Флешмоб', ru: 'Флешмоб' },
      organizers: [{ slug: 'korgau', name: { kk: 'Қорғау' }, shortName: null, role: 'lead' }],
    },
    { venue: { kk: 'Хан Шатыр' } },
  );
  await calendar.owner.query(
    `INSERT INTO published.event (id, year, slug, type_id, title, summary, audience, access, languages, status, attendance,
                                  divisions, organizers, sequence, first_at, changed_at)
     SELECT md5('event ' || n)::uuid, 2026, 'event-' || n, 'conference', jsonb_build_object('ru', 'Событие ' || n),
            '{}', '{}', '{}', '{ru}', 'CONFIRMED', 'in-person', '{}', '[]', 0, '2026-06-01', '2026-06-01'
       FROM generate_series(1, $1::int) AS n`,
    [EVENTS],
  );
  await calendar.owner.query(
    `INSERT INTO published.occurrence (id, event_id, year, wall_start, wall_end, zone, offset_start, starts_at, ends_at, all_day,
                                       division_id, city, place, sequence)
     SELECT md5('occurrence ' || n)::uuid, md5('event ' || n)::uuid, 2026, slot.start, slot.start + interval '1 hour', 'Asia/Almaty', 300,
            (slot.start - interval '5 hours') AT TIME ZONE 'UTC', (slot.start - interval '4 hours') AT TIME ZONE 'UTC', false,
            'karaganda', '{"ru":"Темиртау"}', '{}', 0
       FROM generate_series(1, $1::int) AS n,
            LATERAL (SELECT timestamp '2026-07-30 09:00' + n * interval '10 minutes' AS start) slot`,
    [EVENTS],
  );
  feeds = new WrittenFeeds(calendar.pool);
});
afterAll(() => calendar.close());

async function frameIn(language: Frame['language']): Promise<Frame> {
  const ground = await publishedGround(calendar.pool);
  return frameOf('https://birge.example', { language, today, ground, edition: currentEdition(ground)! });
}
const bytes = async (of: WrittenFeeds, language: Frame['language'] = 'ru') =>
  (await of.feed(await frameIn(language), question)).packed!;
/** As a process writes it that knows nothing from before. */
const anew = async (language: Frame['language'] = 'ru') =>
  calendarFeed(await frameIn(language), {}, await publishedFeed(calendar.pool, question));

describe('a long calendar after an edit', () => {
  const event = (set: string) => `UPDATE published.event SET ${set} WHERE id = '${edited.event}'`;
  const occurrence = (set: string) => `UPDATE published.occurrence SET ${set} WHERE id = '${edited.occurrence}'`;
  test.each<[string, () => string, string]>([
    ['a title in one language', () => event(`title = title || '{"ru":"Другое имя"}'`), 'Другое имя'],
    ['an organizer’s name', () => event(`organizers = jsonb_set(organizers, '{0,name,kk}', '"Жаңа қор"')`), 'Жаңа қор'],
    ['a venue’s name', () => occurrence(`venue = '{"ru":"Дом дружбы"}'`), 'Дом дружбы'],
    [
      'another time',
      () =>
        occurrence(`wall_start = wall_start + interval '1 day', wall_end = wall_end + interval '1 day',
                    starts_at = starts_at + interval '1 day', ends_at = ends_at + interval '1 day', sequence = sequence + 1`),
      'DTSTART:20260731T070000Z',
    ],
    ['a cancellation', () => event(`status = 'CANCELLED', sequence = sequence + 1`), 'STATUS:CANCELLED'],
    ['a withdrawal', () => event(`gone = true, title = '{"ru":"конференция"}'`), 'Отменено. конференция'],
    ['an event that comes back', () => event(`gone = false, status = 'TENTATIVE'`), 'STATUS:TENTATIVE'],
    ['an edit whose date and sequence stay', () => event(`summary = '{"ru":"Тихая правка"}'`), 'Тихая правка'],
    [
      'a type’s name',
      () => `UPDATE published.event_type SET name = '{"ru":"съезд"}' WHERE id = 'conference'`,
      'CATEGORIES:съезд',
    ],
    [
      'a division’s name',
      () => `UPDATE published.division SET name = '{"ru":"область Сарыарка"}' WHERE id = 'karaganda'`,
      'область Сарыарка',
    ],
    ['a sample that becomes a campaign', () => `UPDATE published.edition SET sample = NOT sample`, 'CONFIRMED'],
    ['a motto', () => `UPDATE published.edition SET motto = '{"ru":"Вместе к цели"}'`, 'NAME:Вместе к цели'],
  ])('tells %s at once', async (_, edit, told) => {
    const before = await bytes(feeds);
    await calendar.owner.query(edit());
    const after = await bytes(feeds);
    const text = after.plain.toString();
    expect(text).toBe(await anew());
    expect(text.replaceAll('\r\n ', '')).toContain(told);
    expect(text).not.toBe(before.plain.toString());
    expect(after.hash).not.toBe(before.hash);
  });

  test('asks for that occurrence alone, and for none where nothing changed', async () => {
    await bytes(feeds);
    await calendar.owner.query(event(`title = '{"ru":"Спрошено одно"}'`));
    const rows: number[] = [];
    const counting: PublicPool = {
      rows: async <Row extends object>(sql: string, parameters?: readonly unknown[]) => {
        const found = await calendar.pool.rows<Row>(sql, parameters);
        rows.push(found.length);
        return found;
      },
    };
    const counted = new WrittenFeeds(counting);
    const asked = async () => {
      rows.length = 0;
      await bytes(counted);
      return rows;
    };
    expect(await asked()).toEqual([EVENTS + 1]);
    expect(await asked()).toEqual([1]);
    await calendar.owner.query(event(`title = '{"ru":"Спрошено другое"}'`));
    expect(await asked()).toEqual([1, 1]);
  });

  test('is of one moment, also when it changes while it is read', async () => {
    const racing: PublicPool = {
      rows: async <Row extends object>(sql: string, parameters?: readonly unknown[]) => {
        if (sql.includes('$1::uuid[]')) await calendar.owner.query(event(`title = '{"ru":"Между двумя вопросами"}'`));
        return calendar.pool.rows<Row>(sql, parameters);
      },
    };
    const raced = new WrittenFeeds(racing);
    await bytes(raced);
    await calendar.owner.query(event(`title = '{"ru":"Прежнее"}'`));
    const text = (await bytes(raced)).plain.toString();
    expect(text).toContain('Между двумя');
    expect(text).toBe(await anew());
  });

  test('is each language’s own', async () => {
    for (const language of ['kk', 'en', 'ru'] as const)
      expect((await bytes(feeds, language)).plain.toString()).toBe(await anew(language));
  });
});

test('whatever column is written, an occurrence has another version', async () => {
  const version = async () => {
    const rows = await publishedFeed(calendar.pool, question);
    return rows.find(({ id }) => id === edited.occurrence)!.version.toString('hex');
  };
  const { rows: columns } = await calendar.owner.query<{ place: string; name: string }>(
    `SELECT table_name AS place, column_name AS name FROM information_schema.columns
      WHERE table_schema = 'published' AND table_name IN ('event', 'occurrence') AND is_generated = 'NEVER'`,
  );
  expect(columns.length).toBeGreaterThan(40);
  const seen = new Set([await version()]);
  for (const { place, name } of columns) {
    await calendar.owner.query(`UPDATE published.${place} SET ${name} = ${name} WHERE id = $1`, [
      place === 'event' ? edited.event : edited.occurrence,
    ]);
    seen.add(await version());
  }
  expect(seen.size).toBe(columns.length + 1);
});

test('the pieces are one gzip of the text, and the same bytes for every process', async () => {
  const [known, fresh] = [await bytes(feeds), await bytes(new WrittenFeeds(calendar.pool))];
  expect(gunzipSync(known.gzip)).toEqual(known.plain);
  expect(known.gzip.equals(fresh.gzip)).toBe(true);
  expect(known.hash).toBe(fresh.hash);
});

test('over the line it is one calendar with two tags, and 304 to who has either', async () => {
  const [plain, zipped] = [
    await calendar.get('/ru/2026/calendar.ics'),
    await calendar.get('/ru/2026/calendar.ics', { 'accept-encoding': 'gzip' }),
  ];
  expect(plain.body.match(/BEGIN:VEVENT/g)).toHaveLength(EVENTS + 1);
  expect(zipped.headers['content-encoding']).toBe('gzip');
  expect(gunzipSync(zipped.rawPayload).toString()).toBe(plain.body);
  expect(zipped.headers.etag).toBe(String(plain.headers.etag).replace(/"$/, '-gz"'));
  for (const { headers } of [plain, zipped]) {
    const asked = { 'accept-encoding': 'gzip', 'if-none-match': String(headers.etag) };
    expect((await calendar.get('/ru/2026/calendar.ics', asked)).statusCode).toBe(304);
  }
});
