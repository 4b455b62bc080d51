import { gunzipSync } from 'node:zlib';
import { publishGround, startCalendar, type TestCalendar } from '../../test/calendar.js';

let calendar: TestCalendar;
beforeAll(async () => {
  calendar = await startCalendar();
  await publishGround(calendar);
  await calendar.publish({ slug: 'flash-mob' });
});
afterAll(() => calendar.close());

describe('the reader’s language', () => {
  const start = async (headers: Record<string, string>) => (await calendar.get('/', headers)).headers.location;

  test.each([
    [{ cookie: 'language=en', 'accept-language': 'ru' }, '/en'],
    [{ cookie: 'birge=x; language=ru; other=y', 'accept-language': 'kk' }, '/ru'],
    [{ cookie: 'language=de', 'accept-language': 'ru' }, '/ru'],
    [{ cookie: 'language=', 'accept-language': 'en' }, '/en'],
    [{ cookie: 'my-language=en', 'accept-language': 'kk' }, '/kk'],
    [{ cookie: 'language=english' }, '/kk'],
    [{ 'accept-language': 'en;q=0.2, ru;q=0.3, kk;q=0.1' }, '/ru'],
    [{ 'accept-language': 'uz, ru-KZ;q=0.8, *;q=0.5' }, '/ru'],
    [{ 'accept-language': 'ru;q=0, en;q=0.001' }, '/en'],
    [{ 'accept-language': ';;;q=1,,=' }, '/kk'],
  ])('%j begins at %s: what she chose, else what her browser asks for, else Kazakh', async (headers, page) => {
    expect(await start(headers as Record<string, string>)).toBe(page);
  });

  test('is remembered when she chooses it, in one cookie of two letters, on the way to the same page', async () => {
    const answer = await calendar.get('/ru/2026/list?type=flash-mob&q=%D1%8F+1&remember');
    expect([answer.statusCode, answer.headers.location]).toEqual([302, '/ru/2026/list?type=flash-mob&q=%D1%8F+1']);
    expect(answer.headers['set-cookie']).toBe('language=ru; Max-Age=15552000; Path=/; SameSite=Lax; Secure');
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
    for (const [address, page] of [
      ['/en?remember', '/en'],
      ['/kk/events/flash-mob?remember=1', '/kk/events/flash-mob'],
      ['/kk/safety?remember&remember', '/kk/safety'],
      ['/kk/2026/list?remember&q=remember', '/kk/2026/list?q=remember'],
    ])
      expect((await calendar.get(address!)).headers.location).toBe(page);
  });

  test('sets no cookie before it is chosen, and a page does not depend on one', async () => {
    const [bare, chosen] = await Promise.all([
      calendar.get('/kk/2026/list'),
      calendar.get('/kk/2026/list', { cookie: 'language=ru' }),
    ]);
    expect(chosen.body).toBe(bare.body);
    for (const { headers } of [bare, chosen, await calendar.get('/')]) expect(headers['set-cookie']).toBeUndefined();
    expect(chosen.headers.vary).toBe('Accept-Encoding');
  });
});

describe('the page on safety', () => {
  test.each([
    ['kk', 'Мұндағы қауіпсіздігіңіз'],
    ['ru', 'Ваша безопасность здесь'],
    ['en', 'Your safety here'],
  ])('in %s says how to leave, and every page leads to it', async (language, title) => {
    const { statusCode, body } = await calendar.get(`/${language}/safety`);
    expect([statusCode, body]).toEqual([200, expect.stringContaining(`<h1>${title}</h1>`)]);
    expect(body).toContain('Esc');
    for (const path of ['', '/2026/month', '/2026/changes', '/events/flash-mob', '/events/nothing', '/safety'])
      expect((await calendar.get(`/${language}${path}`)).body).toContain(`href="/${language}/safety"`);
  });

  test('speaks of help lines above it only where there are verified ones', async () => {
    const said = async () => (await calendar.get('/en/safety')).body.match(/<h2 id="help-title">.*?<\/section>/)![0];
    expect(await said()).toContain('at the moment there is none');
    await calendar.insert('help_line', {
      id: '0f1d9b0e-5b1c-4b57-9a43-6a3f9d2c1e77',
      year: 2026,
      number: '116 16',
      label: { en: 'Line' },
      hours: {},
      languages: ['kk'],
      verified_on: '2026-07-01',
      position: 1,
    });
    await calendar.publish({ slug: 'another' });
    expect(await said()).toContain('Verified help lines stand at the top');
    calendar.setNow('2026-12-29T05:00:00Z');
    expect(await said()).toContain('at the moment there is none');
    calendar.setNow('2026-07-30T05:00:00Z');
  });
});

test('the worker that keeps a copy is one small file at a fixed address, asked for anew each time', async () => {
  const plain = await calendar.get('/sw.js');
  expect(plain.headers).toMatchObject({
    'content-type': 'text/javascript; charset=utf-8',
    'cache-control': 'no-cache',
    'content-security-policy': expect.stringContaining("connect-src 'self'"),
  });
  const zipped = await calendar.get('/sw.js', { 'accept-encoding': 'gzip' });
  expect(gunzipSync(zipped.rawPayload).toString()).toBe(plain.body);
  expect(zipped.rawPayload.length).toBeLessThan(1_500);
});
