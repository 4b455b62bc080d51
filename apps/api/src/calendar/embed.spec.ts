import { publishGround, startCalendar, type TestCalendar } from '../../test/calendar.js';

let calendar: TestCalendar;
beforeAll(async () => {
  calendar = await startCalendar();
  await publishGround(calendar);
  await calendar.publish({ slug: 'noon', title: { kk: 'Флешмоб <b>' } });
  await calendar.publish(
    { slug: 'yesterday', title: { kk: 'Кешегі' } },
    { wall_start: '2026-07-29 12:00', wall_end: '2026-07-29 13:00' },
  );
  await calendar.publish({ slug: 'elsewhere', title: { kk: 'Басқа жерде' } }, { division_id: 'karaganda', city: null });
  await calendar.publish({ slug: 'cancelled', title: { kk: 'Болмайды' }, status: 'CANCELLED' });
  await calendar.publish({ slug: 'gone', title: { kk: 'Жоқ болған' }, status: 'CANCELLED', gone: true });
  await calendar.publish(
    { slug: 'untimed', title: { kk: 'Кейін' }, window_from: '2026-08-01', window_to: '2026-08-02' },
    null,
  );
  await calendar.publish(
    { slug: 'past', year: 2015, title: { kk: 'Бұрынғы' } },
    {
      wall_start: '2015-07-30 12:00',
      wall_end: '2015-07-30 13:00',
      starts_at: '2015-07-30T06:00Z',
      ends_at: '2015-07-30T07:00Z',
      offset_start: 360,
    },
  );
});
afterAll(() => calendar.close());

const titles = (html: string) => [...html.matchAll(/<h3><a[^>]*>(.*?)<\/a>/g)].map(([, title]) => title);
interface Told {
  rejected: string[];
  all: { url: string };
  days: { events: { title: string; url: string }[] }[];
}
const told = async (path: string) => {
  const answer = await calendar.get(path);
  expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'application/json; charset=utf-8']);
  return JSON.parse(answer.body) as Told;
};
const namesIn = ({ days }: Told) => days.flatMap(({ events }) => events.map(({ title }) => title));

describe('a page inside somebody else’s', () => {
  test('has what comes from today on, by the filters of every page, and nothing that was withdrawn', async () => {
    expect(titles((await calendar.get('/embed/kk/2026')).body).sort()).toEqual([
      'Басқа жерде',
      'Болмайды',
      'Кейін',
      'Флешмоб &lt;b&gt;',
    ]);
    expect(titles((await calendar.get('/embed/kk/2026?oblast=karaganda')).body)).toEqual(['Басқа жерде']);
    expect(titles((await calendar.get('/embed/kk/2026?from=2026-07-29&to=2026-07-29')).body)).toEqual(['Кешегі']);
    expect(titles((await calendar.get('/embed/kk/2015')).body)).toEqual(['Бұрынғы']);
    expect((await calendar.get('/embed/kk')).body).toBe((await calendar.get('/embed/kk/2026')).body);
  });

  test('of one event has that event in all its times', async () => {
    const { body } = await calendar.get('/embed/ru/events/noon');
    expect(titles(body)).toEqual(['Флешмоб &lt;b&gt;']);
    expect(body).toContain('href="/ru/events/noon"');
  });

  test('may be framed by anyone, runs nothing, and is answered with 304', async () => {
    for (const path of ['/embed/kk/2026', '/embed/kk/events/noon', '/embed/kk/1999', '/embed/kk/events/gone']) {
      const { headers } = await calendar.get(path);
      expect(headers['content-security-policy']).toBe(
        "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *",
      );
      expect(headers['cross-origin-resource-policy']).toBe('cross-origin');
      expect(headers).not.toHaveProperty('x-frame-options');
      expect(headers).not.toHaveProperty('set-cookie');
      expect(headers).not.toHaveProperty('access-control-allow-origin');
    }
    const { headers } = await calendar.get('/embed/kk/2026');
    expect((await calendar.get('/embed/kk/2026', { 'if-none-match': String(headers.etag) })).statusCode).toBe(304);
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  test('every other page still refuses to be framed', async () => {
    for (const path of ['/kk/2026/list', '/kk/2026/subscribe', '/kk/events/noon', '/embed/xx/2026', '/embed.js'])
      expect((await calendar.get(path)).headers['content-security-policy']).toContain("frame-ancestors 'none'");
  });

  test.each([
    '/embed/kk/1999',
    '/embed/kk/events/gone',
    '/embed/kk/events/nothing',
    '/embed/kk/events/..%2f..%2fetc',
    '/embed/kk/x',
  ])('%s is nothing, said in the frame itself', async (path) => {
    const { statusCode, body } = await calendar.get(path);
    expect(statusCode).toBe(404);
    expect(body).toContain('<body class="embed">');
    expect(body).not.toContain('Жоқ болған');
  });
});

describe('what the element reads', () => {
  test('is the same as the frame shows, for any site', async () => {
    const all = await told('/embed/kk/2026/events.json');
    expect(namesIn(all).sort()).toEqual(['Басқа жерде', 'Болмайды', 'Флешмоб <b>']);
    const one = await told('/embed/kk/events.json?oblast=karaganda');
    expect(namesIn(one)).toEqual(['Басқа жерде']);
    expect(one.all.url).toBe('https://birge.example/kk/2026/list?oblast=karaganda');
    const { headers } = await calendar.get('/embed/kk/events.json');
    expect(headers['access-control-allow-origin']).toBe('*');
    expect(headers).not.toHaveProperty('access-control-allow-credentials');
  });

  test.each(['KZ-35', 'KZ-KAR', 'kz-35'])('knows an oblast by a code of other sites: %s', async (code) => {
    const { all, days, rejected } = await told(`/embed/kk/2026/events.json?oblast=${code}`);
    expect([rejected, days.length, all.url]).toEqual([[], 1, 'https://birge.example/kk/2026/list?oblast=karaganda']);
  });

  test('says which filter it did not understand', async () => {
    expect((await told('/embed/kk/events.json?oblast=atlantis&from=2026-13-01')).rejected).toEqual(['oblast', 'from']);
  });

  test('has at most twenty, however many there are', async () => {
    for (let hour = 0; hour < 23; hour += 1)
      await calendar.publish(
        { slug: `many-${hour}`, year: 2015, title: { kk: `№ ${hour}` } },
        {
          wall_start: `2015-08-01 ${String(hour).padStart(2, '0')}:00`,
          wall_end: '2015-08-01 23:30',
          starts_at: '2015-08-01T06:00Z',
          ends_at: '2015-08-01T07:00Z',
        },
      );
    expect(namesIn(await told('/embed/kk/2015/events.json'))).toHaveLength(20);
    expect(titles((await calendar.get('/embed/kk/2015')).body)).toHaveLength(20);
  });

  test('its script is one file for any site, kept an hour', async () => {
    const answer = await calendar.get('/embed.js', { 'accept-encoding': 'gzip' });
    expect(answer.headers).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'content-encoding': 'gzip',
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'cache-control': 'public, max-age=3600',
    });
    expect(answer.rawPayload.length).toBeLessThan(2_500);
    const again = await calendar.get('/embed.js', {
      'accept-encoding': 'gzip',
      'if-none-match': String(answer.headers.etag),
    });
    expect(again.statusCode).toBe(304);
  });
});

test('the page of addresses keeps what was chosen, in its links and in its form', async () => {
  const { statusCode, body } = await calendar.get('/ru/2026/subscribe?oblast=karaganda&to=2026-08-05&x=y');
  expect(statusCode).toBe(200);
  expect(body).toContain('webcal://birge.example/ru/2026/calendar.ics?oblast=karaganda&amp;to=2026-08-05"');
  expect(body).toContain('<option value="karaganda" selected="">');
  expect(body).toContain('type="hidden" name="to" value="2026-08-05"');
  expect((await calendar.get('/ru/1999/subscribe')).statusCode).toBe(404);
});

describe('what goes wrong in a frame is said in the frame', () => {
  const framed = (headers: Record<string, unknown>) => {
    expect(headers['content-security-policy']).toContain('frame-ancestors *');
    expect(headers['cross-origin-resource-policy']).toBe('cross-origin');
    expect(headers['cache-control']).toBe('no-store');
  };

  test('that the database is away', async () => {
    const { rows } = calendar.pool;
    calendar.pool.rows = () => Promise.reject(new Error('away'));
    try {
      for (const path of ['/embed/ru/2026?q=away', '/embed/ru/events/away']) {
        const answer = await calendar.get(path);
        expect([answer.statusCode, answer.headers['retry-after']]).toEqual([503, '30']);
        expect(answer.body).toContain('<body class="embed">');
        framed(answer.headers);
      }
      // A page of its own window may still not be framed.
      const { statusCode, headers } = await calendar.get('/ru/2026/list?q=away');
      expect([statusCode, headers['content-security-policy']]).toEqual([
        503,
        expect.stringContaining("frame-ancestors 'none'"),
      ]);
    } finally {
      calendar.pool.rows = rows;
    }
  });

  test('that too many pages were asked for', async () => {
    const statuses = new Set<number>();
    for (let n = 0; n < 700 && !statuses.has(429); n += 1)
      statuses.add((await calendar.get(`/embed/ru/events/X${n}`)).statusCode);
    expect([...statuses]).toEqual([404, 429]);
    const answer = await calendar.get('/embed/kk/2026?q=new');
    expect([answer.statusCode, answer.headers['retry-after']]).toEqual([429, '60']);
    framed(answer.headers);
  });
});
