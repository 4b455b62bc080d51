import { startApp, type TestApp } from '../../test/app.js';
import { layCampaign, makePlanned, waiveRequirements } from '../../test/events.js';

let birge: TestApp;
let slug: string;
beforeAll(async () => {
  birge = await startApp();
  await layCampaign(birge);
  const national = await birge.as('national');
  const { event } = await makePlanned(national, {});
  await waiveRequirements(national, event);
  await national.post('/api/publishing', { eventIds: [event.id] });
  [{ slug }] = await birge.db.query('SELECT slug FROM published.event');
});
afterAll(() => birge.close());

const get = (url: string, headers: Record<string, string> = {}) => birge.app.inject({ url, headers });

/** What nobody may learn from an error: where the program lies, what it is made of, what it asked the database. */
const TOLD_TOO_MUCH = /node_modules|\.ts:|\.js:\d|at [A-Z]\w+\.|SELECT |pg_|stack/;

test.each(
  [
    ...['%00', '%2e%2e', '%2e%2e%2f%2e%2e%2fetc%2fpasswd', '..%5c..%5cwindows', '%E0%A4%A', '%', '%zz', '%C0%AE%C0%AE'],
    ...[
      '%0d%0aSet-Cookie:%20x=1',
      '%E2%80%AE',
      '<script>',
      "'--",
      '$%7Bjndi:ldap:x%7D',
      '__proto__',
      'constructor',
      '*',
    ],
    ...['a'.repeat(119), 'a'.repeat(121), 'a'.repeat(5_000), '%D1%8F'.repeat(500), 'x/'.repeat(500)],
  ].flatMap((part) => [
    [`/kk/events/${part}`],
    [`/kk/${part}/list`],
    [`/ru/2026/${part}`],
    [`/en/2026/oblasts/${part}`],
    [`/${part}`],
    [`/assets/${part}`],
  ]),
)('%s is answered as what it is: nothing', async (path) => {
  const answer = await get(path);
  expect([400, 404, 414, 301, 302]).toContain(answer.statusCode);
  expect(answer.payload).not.toMatch(TOLD_TOO_MUCH);
  expect(answer.payload.length).toBeLessThan(10_000);
  expect(answer.headers['set-cookie']).toBeUndefined();
  // Nobody is sent to another site by an address that only looks like one of ours.
  if (answer.headers.location) expect(String(answer.headers.location)).toMatch(/^\/(?!\/|\\)/);
});

test.each([
  '__proto__=x&constructor=y&toString=z&hasOwnProperty=1',
  'oblast[]=astana&type[0]=x',
  '__proto__[oblast]=astana',
  'utm_source=a&fbclid=b&=c&&&',
  `${'x'.repeat(3_000)}=1`,
  Array.from({ length: 500 }, (_, index) => `p${index}=${index}`).join('&'),
])('a query that is nobody’s of ours changes no page: ?%s', async (query) => {
  for (const path of ['/kk/2026/list', '/kk/2026/month', '/kk/2026/calendar.ics', `/kk/events/${slug}`, '/kk/safety'])
    expect([path, (await get(`${path}?${query}`)).payload]).toEqual([path, (await get(path)).payload]);
});

test.each(['q=%00', 'q=%E0%A4%A', 'q=%ED%A0%80', `q=${'%F0%9F%98%80'.repeat(100)}`, 'q=%5C%5C%25_%27', 'q=x&q=y&q=z'])(
  'a filter that no reader typed is an ordinary page: ?%s',
  async (query) => {
    for (const path of ['/kk/2026/list', '/ru/2026/month', '/en/2026/calendar.json', '/kk/2026/calendar.atom']) {
      const answer = await get(`${path}?${query}`);
      expect([path, answer.statusCode]).toEqual([path, 200]);
      expect(answer.payload).not.toMatch(TOLD_TOO_MUCH);
    }
  },
);

test('headers that no browser sends are borne', async () => {
  for (const headers of [
    { 'accept-language': 'x;q=NaN,'.repeat(500) },
    { cookie: `language=${'k'.repeat(3_000)}; ${'a=b; '.repeat(200)}` },
    { 'if-none-match': '"'.repeat(3_000) },
    { 'accept-encoding': 'gzip;q='.repeat(300) },
    { host: 'evil.example', 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'gopher' },
  ] as Record<string, string>[]) {
    for (const path of ['/', '/kk/2026/list', `/kk/events/${slug}`]) {
      const answer = await get(path, headers);
      expect([200, 302]).toContain(answer.statusCode);
      expect(answer.payload + JSON.stringify(answer.headers)).not.toContain('evil.example');
    }
  }
});

test('only reading is answered at a public address', async () => {
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'] as const) {
    const answer = await birge.app.inject({ method, url: '/kk/2026/list', payload: { q: 'x' } });
    expect([404, 405]).toContain(answer.statusCode);
    expect(answer.payload).not.toMatch(TOLD_TOO_MUCH);
  }
});
