import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { query } from '../../test/server/sql.js';
import { publishGround, startCalendar, type TestCalendar } from '../../test/calendar.js';

let calendar: TestCalendar;
const text = (html: string) =>
  html
    .replace(/<head>.*?<\/head>/s, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
const titles = (html: string) => [...html.matchAll(/<h3><a href="[^"]*\/events\/([^"]+)"/g)].map(([, slug]) => slug);

beforeAll(async () => {
  calendar = await startCalendar();
});
afterAll(() => calendar.close());

describe('an empty calendar', () => {
  test('says that nothing has been published yet, at its start and nowhere else', async () => {
    const answer = await calendar.get('/kk');
    expect([answer.statusCode, text(answer.body)]).toEqual([200, expect.stringContaining('Күнтізбе әзірге бос')]);
    expect((await calendar.get('/kk/2026/list')).statusCode).toBe(404);
  });
});

describe('the public calendar', () => {
  let cancelled: { event: string };

  beforeAll(async () => {
    await publishGround(calendar);
    await calendar.publish(
      {
        slug: 'flash-mob',
        title: { kk: 'Бірге тоқтатайық', ru: 'Остановим вместе' },
        organizers: [{ slug: 'korgau', name: { kk: '«Қорғау-Астана»' }, shortName: null, role: 'lead' }],
      },
      { venue: { kk: '«Хан Шатыр»' } },
    );
    await calendar.publish(
      {
        slug: 'conference',
        type_id: 'conference',
        title: { ru: 'Конференция 100%' },
        status: 'TENTATIVE',
        themes: ['help'],
        languages: ['ru', 'en'],
      },
      {
        wall_start: '2026-08-01 10:00',
        wall_end: '2026-08-01 16:00',
        starts_at: '2026-08-01T05:00Z',
        ends_at: '2026-08-01T11:00Z',
        division_id: 'karaganda',
        city: { kk: 'Қарағанды' },
      },
    );
    cancelled = await calendar.publish(
      {
        slug: 'cancelled',
        title: { kk: 'Болмайтын' },
        status: 'CANCELLED',
        cancelled_at: '2026-07-20T00:00Z',
        sequence: 2,
      },
      {
        wall_start: '2026-07-31 15:00',
        wall_end: '2026-07-31 17:00',
        starts_at: '2026-07-31T10:00Z',
        ends_at: '2026-07-31T12:00Z',
      },
    );
    await calendar.publish(
      {
        slug: 'later',
        title: { kk: 'Кейін' },
        status: 'TENTATIVE',
        divisions: ['abai'],
        window_from: '2026-08-03',
        window_to: '2026-08-07',
      },
      null,
    );
    await calendar.publish({
      slug: 'withdrawn',
      title: { kk: 'Алынған' },
      status: 'CANCELLED',
      gone: true,
      sequence: 3,
    });
    await calendar.publish(
      { slug: 'past', year: 2015, title: { en: 'Flash-mob of 2015' } },
      {
        wall_start: '2015-07-30 12:00',
        wall_end: '2015-07-30 13:00',
        starts_at: '2015-07-30T06:00Z',
        ends_at: '2015-07-30T07:00Z',
        offset_start: 360,
      },
    );
    await calendar.insert('slug', {
      slug: 'old-name',
      event_id: (await calendar.publish({ slug: 'new-name' }, null)).event,
    });
    await calendar.heard();
  });

  test('begins in the language that the reader asks for, in Kazakh when none is asked', async () => {
    const where = async (asked?: string) =>
      (await calendar.get('/', asked ? { 'accept-language': asked } : {})).headers.location;
    expect(await Promise.all([where('ru-RU,ru;q=0.9'), where('en;q=0.1, kk'), where('de'), where()])).toEqual([
      '/ru',
      '/kk',
      '/kk',
      '/kk',
    ]);
    expect((await calendar.get('/')).headers).toMatchObject({
      vary: 'Accept-Language, Cookie',
      'cache-control': 'private, no-cache',
    });
  });

  test('shows the edition that is not archived at its start', async () => {
    expect((await calendar.get('/kk')).body).toBe((await calendar.get('/kk/2026')).body);
    const list = await calendar.get('/kk/2026/list');
    expect(titles(list.body)).toEqual(['flash-mob', 'cancelled', 'conference', 'new-name', 'later']);
    expect(text(list.body)).toContain('30 шілде – 10 тамыз 2026 · Қазақстанның 3 өңірінде 4 іс-шара');
  });

  test('keeps an archived edition readable at its own time', async () => {
    const html = (await calendar.get('/kk/2015/list')).body;
    expect(titles(html)).toEqual(['past']);
    expect(html).toContain('<time class="hour" dateTime="2015-07-30T12:00+06:00">');
    expect(text(html)).toContain('Мұрағат');
  });

  test.each([
    ['oblast=astana', ['flash-mob', 'cancelled']],
    ['oblast=abai', ['later']],
    ['type=conference', ['conference']],
    ['from=2026-08-01', ['conference', 'new-name', 'later']],
    ['to=2026-07-30', ['flash-mob', 'new-name']],
    ['from=2026-08-08&to=2026-08-09', ['new-name']],
    ['q=ХАН%20шатыр', ['flash-mob']],
    ['q=қорғау', ['flash-mob']],
    ['q=хан%20корг', ['flash-mob']],
    ['q=Qorgau', ['flash-mob']],
    ['q=100%25%20конференц', ['conference']],
    ['theme=help', ['conference']],
    ['theme=law', []],
    ['lang=en', ['conference']],
    ['lang=kk&theme=help', []],
    ['day=2026-08-01', ['conference', 'new-name']],
    ['day=2026-08-01&from=2026-07-30&to=2026-07-30', ['conference', 'new-name']],
    ['q=kk', []],
    ['oblast=astana&type=conference', []],
    ['utm_source=x&fbclid=y', ['flash-mob', 'cancelled', 'conference', 'new-name', 'later']],
  ])('finds by %s', async (filter, slugs) => {
    expect(titles((await calendar.get(`/kk/2026/list?${filter}`)).body)).toEqual(slugs);
  });

  test.each([
    ['oblast=nowhere', 'облыс не қала'],
    ["oblast=astana'--", 'облыс не қала'],
    ['oblast=astana&oblast=abai', 'облыс не қала'],
    ['type=x', 'түрі'],
    ['from=9999-01-01', 'басы'],
    ['from=2026-02-30', 'басы'],
    ['from=yesterday', 'басы'],
    ['from=2026-07-31&to=2026-07-30', 'соңы'],
    [`q=${'я'.repeat(101)}`, 'іздеу'],
    ['q=%25', 'іздеу'],
    ['theme=nothing', 'тақырыбы'],
    ['lang=xx', 'өтетін тілі'],
    ['day=2025-07-30', 'күні'],
    ['q[]=x&q=y&q=z', 'іздеу'],
  ])('names %s as not understood, and shows the rest', async (filter, named) => {
    const answer = await calendar.get(`/kk/2026/list?${filter}`);
    expect(answer.statusCode).toBe(200);
    expect(text(answer.body)).toContain(`Түсініксіз болғандықтан ескерілмеді: ${named}.`);
    expect(titles(answer.body)).toContain('conference');
  });

  test.each([
    'q=%00',
    'q=%E0%A4%A',
    'q=%3Cscript%3Ealert(1)%3C/script%3E',
    'q=%E2%80%AE',
    "q=';DROP TABLE published.event;--",
  ])('bears %s', async (filter) => {
    const answer = await calendar.get(`/kk/2026/list?${filter}`);
    expect(answer.statusCode).toBe(200);
    expect(answer.body).not.toContain('<script>');
  });

  test('a division that did not exist yet is not one of that edition', async () => {
    expect(text((await calendar.get('/kk/2015/list?oblast=abai')).body)).toContain('ескерілмеді: облыс не қала');
  });

  test('tells a cancelled event until the day after, then no more', async () => {
    const shown = async (now: string) => {
      calendar.setNow(now);
      return titles((await calendar.get('/kk/2026/list')).body).includes('cancelled');
    };
    expect(await shown('2026-08-01T18:59:00Z')).toBe(true);
    expect(await shown('2026-08-01T19:01:00Z')).toBe(false);
    calendar.setNow('2026-07-30T05:00:00Z');
    expect(cancelled.event).toBeDefined();
  });

  test('shows the campaign’s weeks as a month, and another month when asked', async () => {
    const html = (await calendar.get('/kk/2026/month')).body;
    expect(html.match(/<td/g)).toHaveLength(21);
    expect(html).toMatch(/dateTime="2026-08-01"><b>1<\/b>.*?<b>10:00 <\/b><span lang="ru">Конференция 100%/);
    expect(text((await calendar.get('/kk/2026/month?from=2026-02-01&to=2026-02-28')).body)).toContain('Ақпан 2026');
    expect(
      (await calendar.get('/kk/2026/month?from=2026-01-01&to=2026-12-31')).body.match(/<td/g)!.length,
    ).toBeLessThan(71);
  });

  test('an event’s page: one that moved redirects for good, one withdrawn is gone, an unknown one is not found', async () => {
    const status = async (path: string) => (await calendar.get(path)).statusCode;
    expect(text((await calendar.get('/ru/events/flash-mob')).body)).toContain('Остановим вместе');
    const old = await calendar.get('/kk/events/old-name');
    expect([old.statusCode, old.headers.location]).toEqual([301, '/kk/events/new-name']);
    expect(await status('/kk/events/withdrawn')).toBe(410);
    expect(await status('/kk/events/nothing')).toBe(404);
    expect(await status('/kk/events/..%2F..%2Fetc')).toBe(404);
  });

  test.each([
    '/kk/2031/list',
    '/kk/99999/list',
    '/kk/2026/oblasts/nowhere',
    '/kk/2015/oblasts/abai',
    '/kk/2026/oblasts/..%2Flist',
    '/kk/2026/organizers/nobody',
    '/kk/2026/organizers/Korgau',
    '/kk/organizers/korgau',
    '/kk/nothing',
    '/feeds/token.ics',
    '/partner/token',
    '/assets/unknown.css',
  ])('%s is a page that says in the reader’s language that there is none', async (path) => {
    const answer = await calendar.get(path);
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([404, 'text/html; charset=utf-8']);
    expect(text(answer.body)).toContain('Мұндай парақ жоқ');
  });

  test.each([
    ['/kk/', '/kk'],
    ['/kk/2026/', '/kk/2026'],
    ['/ru/2026?type=conference', '/ru/2026/list?type=conference'],
    ['/kk/2026/oblasts/astana/', '/kk/2026/oblasts/astana'],
    ['/kk/2026/month//', '/kk/2026/month'],
    ['/kk//evil.example/', '/kk//evil.example'],
  ])('%s is understood as %s', async (typed, meant) => {
    const answer = await calendar.get(typed);
    expect([answer.statusCode, answer.headers.location]).toEqual([301, meant]);
  });

  test('every public answer is bare of cookies and carries the strict headers', async () => {
    for (const path of ['/', '/kk', '/kk/2026/month', '/kk/events/flash-mob', '/kk/2026/calendar.ics', '/kk/nothing']) {
      const { headers } = await calendar.get(path);
      expect(headers['set-cookie']).toBeUndefined();
      expect(headers['content-security-policy']).toContain("default-src 'none'; style-src 'self'");
      expect(headers['referrer-policy']).toBe('no-referrer');
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['strict-transport-security']).toContain('max-age');
    }
  });

  test('styles and fonts may be kept for ever', async () => {
    const [, path] = /<link rel="stylesheet" href="([^"]+)"/.exec((await calendar.get('/kk')).body)!;
    const answer = await calendar.get(path!);
    expect([answer.statusCode, answer.headers['cache-control']]).toEqual([200, 'public, max-age=31536000, immutable']);
  });
});

describe('public bytes', () => {
  test('come compressed or plain, each with its own strong tag, and not again when known', async () => {
    const plain = await calendar.get('/kk/2026/list');
    const zipped = await calendar.get('/kk/2026/list', { 'accept-encoding': 'br, gzip' });
    expect(gunzipSync(zipped.rawPayload).toString()).toBe(plain.body);
    expect(zipped.headers.etag).toMatch(/^"[\w-]{22}-gz"$/);
    expect(plain.headers.etag).toMatch(/^"[\w-]{22}"$/);
    const again = await calendar.get('/kk/2026/list', {
      'accept-encoding': 'gzip',
      'if-none-match': `"x", W/${zipped.headers.etag as string}`,
    });
    expect([again.statusCode, again.rawPayload.length]).toEqual([304, 0]);
    const other = await calendar.get('/kk/2026/list', { 'if-none-match': zipped.headers.etag as string });
    expect(other.statusCode).toBe(200);
    expect(
      (await calendar.get('/kk/2026/list', { 'accept-encoding': 'gzip;q=0' })).headers['content-encoding'],
    ).toBeUndefined();
  });

  test('come smaller still to who takes brotli, once it is there; until then, and to who has it, as gzip', async () => {
    const asked = { 'accept-encoding': 'gzip, br' };
    const first = await calendar.get('/ru/2026/month', asked);
    expect(first.headers['content-encoding']).toBe('gzip');
    let later = first;
    for (let tries = 0; tries < 200 && later.headers['content-encoding'] === 'gzip'; tries++) {
      await new Promise((done) => setTimeout(done, 20));
      later = await calendar.get('/ru/2026/month', asked);
    }
    expect([later.headers['content-encoding'], later.headers.vary]).toEqual(['br', 'Accept-Encoding']);
    expect(brotliDecompressSync(later.rawPayload).toString()).toBe((await calendar.get('/ru/2026/month')).body);
    expect(later.rawPayload.length).toBeLessThan(first.rawPayload.length);
    expect(later.headers.etag).toBe((first.headers.etag as string).replace('-gz', '-br'));
    for (const tag of [first.headers.etag as string, later.headers.etag as string, '*']) {
      const known = await calendar.get('/ru/2026/month', { ...asked, 'if-none-match': tag });
      expect([known.statusCode, known.headers.etag]).toEqual([304, tag === '*' ? later.headers.etag : tag]);
    }
    const plain = { 'accept-encoding': 'br;q=0', 'if-none-match': later.headers.etag as string };
    expect((await calendar.get('/ru/2026/month', plain)).statusCode).toBe(200);
  });

  test('are made once for all who ask at once, and asked of the database no more', async () => {
    await calendar.get('/en/2026/list');
    calendar.questions.length = 0;
    const answers = await Promise.all(Array.from({ length: 20 }, () => calendar.get('/en/2026/list?q=together')));
    expect(new Set(answers.map((answer) => answer.body)).size).toBe(1);
    expect(calendar.questions).toHaveLength(1);
    await calendar.get('/en/2026/list?q=together&utm_source=poster');
    expect(calendar.questions).toHaveLength(1);
  });

  test('take the same number of questions for one event and for three', async () => {
    const counts: number[] = [];
    for (const filter of ['type=conference', 'from=2026-07-30']) {
      for (const view of ['list', 'month', 'calendar.ics']) {
        calendar.questions.length = 0;
        await calendar.get(`/en/2026/${view}?${filter}`);
        counts.push(calendar.questions.length);
      }
    }
    expect(counts).toEqual([1, 1, 1, 1, 1, 1]);
  });

  test('change at once when a publication is announced, and within seconds when the announcement is lost', async () => {
    await calendar.get('/kk/2026/list');
    await calendar.publish({ slug: 'announced' });
    expect(titles((await calendar.get('/kk/2026/list')).body)).toContain('announced');
    const { rows } = await calendar.owner.query<{ id: string }>(
      `SELECT id FROM published.event WHERE slug = 'announced'`,
    );
    await calendar.owner.query('ALTER TABLE published.revision DISABLE TRIGGER revision_announced');
    await calendar.owner.query('DELETE FROM published.event WHERE id = $1', [rows[0]!.id]);
    await calendar.owner.query('UPDATE published.revision SET revision = revision + 1');
    await calendar.owner.query('ALTER TABLE published.revision ENABLE TRIGGER revision_announced');
    expect(titles((await calendar.get('/kk/2026/list')).body)).toContain('announced');
    calendar.setNow('2026-07-30T05:00:06Z');
    expect(titles((await calendar.get('/kk/2026/list')).body)).not.toContain('announced');
  });

  test('are the same bytes when nothing was published, whatever the hour', async () => {
    const first = (await calendar.get('/kk/2026/calendar.ics')).headers.etag;
    calendar.questions.length = 0;
    await calendar.owner.query('UPDATE published.revision SET revision = revision + 1');
    await calendar.heard();
    calendar.setNow('2026-07-30T15:00:00Z');
    expect((await calendar.get('/kk/2026/calendar.ics')).headers.etag).toBe(first);
    expect(calendar.questions.filter((sql) => /published\.event\b/.test(sql))).toHaveLength(1);
    calendar.setNow('2026-07-30T05:00:06Z');
  });

  test('HEAD has the same headers and nothing else', async () => {
    const answer = await calendar.app.inject({ method: 'HEAD', url: '/kk/2026/list' });
    expect([answer.statusCode, answer.payload, answer.headers.etag]).toEqual([
      200,
      '',
      (await calendar.get('/kk/2026/list')).headers.etag,
    ]);
  });
});

describe('the wall', () => {
  test('the public pool may read what is published and nothing else', async () => {
    await expect(calendar.pool.rows('SELECT 1 AS one FROM published.event LIMIT 1')).resolves.toHaveLength(1);
    for (const table of [
      'event',
      'occurrence',
      'organization',
      'contact',
      'person',
      'invitation',
      'change',
      'publication',
    ])
      await expect(calendar.pool.rows(`SELECT * FROM public.${table}`)).rejects.toThrow(
        `permission denied for table ${table}`,
      );
    await expect(calendar.pool.rows('DELETE FROM published.event')).rejects.toThrow();
    const insist = query(calendar.publicUrl, async (client) => {
      await client.query('SET default_transaction_read_only = off');
      await client.query('DELETE FROM published.event');
    });
    await expect(insist).rejects.toThrow('permission denied for table event');
  });
});

test('a long list goes on from the first day that did not fit', async () => {
  for (let day = 1; day <= 3; day++)
    await calendar.owner.query(
      `WITH made AS (
         INSERT INTO published.event (id, year, slug, type_id, title, summary, audience, access, languages, status, attendance, divisions, organizers, sequence, first_at, changed_at)
         SELECT gen_random_uuid(), 2026, 'many-${day}-' || n, 'conference', '{"kk":"Көп"}', '{}', '{}', '{}', '{}', 'CONFIRMED', 'in-person', '{}', '[]', 0, now(), now()
           FROM generate_series(1, 90) n RETURNING id)
       INSERT INTO published.occurrence (id, event_id, year, wall_start, wall_end, zone, offset_start, starts_at, ends_at, all_day, place, sequence)
       SELECT gen_random_uuid(), made.id, 2026, '2026-09-0${day} 10:00', '2026-09-0${day} 11:00', 'Asia/Almaty', 300, '2026-09-0${day} 05:00Z', '2026-09-0${day} 06:00Z', false, '{}', 0 FROM made`,
    );
  await calendar.owner.query('UPDATE published.revision SET revision = revision + 1');
  await calendar.heard();
  const first = (await calendar.get('/kk/2026/list?from=2026-09-01')).body;
  expect(titles(first)).toHaveLength(180);
  expect(first).toContain('href="/kk/2026/list?from=2026-09-03">Жалғасы: 3 қыркүйек</a>');
  expect(titles((await calendar.get('/kk/2026/list?from=2026-09-03')).body)).toHaveLength(90);
});
