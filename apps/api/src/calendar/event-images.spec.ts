import { inflateSync } from 'node:zlib';
import { publishGround, startCalendar, type TestCalendar } from '../../test/calendar.js';

let calendar: TestCalendar;
beforeAll(async () => {
  calendar = await startCalendar();
  await publishGround(calendar);
  await calendar.publish({ slug: 'ours', title: { kk: 'Дөңгелек үстел: ҰҮҺІӘҒҚҢӨ', ru: 'Круглый стол' } });
  await calendar.publish({ slug: 'off', title: { kk: 'Дөңгелек үстел: ҰҮҺІӘҒҚҢӨ' }, status: 'CANCELLED' });
  const { event } = await calendar.publish({ slug: 'new-name' });
  await calendar.insert('slug', { slug: 'old-name', event_id: event });
  await calendar.publish({ slug: 'gone', gone: true, status: 'CANCELLED', title: { kk: 'Құпия' } });
});
afterAll(() => calendar.close());

const picture = async (path: string, headers = {}) => calendar.get(path, headers);
/** Width, height and the share of pixels that are not the ground. */
function read(png: Buffer) {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  const rows = inflateSync(Buffer.concat(parts));
  let drawn = 0;
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) if (rows.readUInt32BE(y * (4 * width + 1) + 1 + 4 * x) !== 0xfbfaf7ff) drawn++;
  return { width, height, drawn: drawn / (width * height) };
}

test('an event has a picture of 1200 × 630 that other sites may show, the same whenever it is made', async () => {
  const answer = await picture('/kk/events/ours.png', { 'accept-encoding': 'gzip' });
  expect([answer.statusCode, answer.headers['content-type'], answer.headers['content-encoding']]).toEqual([
    200,
    'image/png',
    undefined,
  ]);
  expect(answer.headers['cross-origin-resource-policy']).toBe('cross-origin');
  const { width, height, drawn } = read(answer.rawPayload);
  expect([width, height]).toEqual([1200, 630]);
  expect(drawn).toBeGreaterThan(0.05);
  expect(drawn).toBeLessThan(0.4);
  const { etag } = answer.headers;
  expect((await picture('/kk/events/ours.png', { 'if-none-match': String(etag) })).statusCode).toBe(304);
  // Another publication makes it again: the same picture has the same tag.
  await calendar.publish({ slug: 'another' });
  expect((await picture('/kk/events/ours.png')).headers.etag).toBe(etag);
  expect((await picture('/ru/events/ours.png')).headers.etag).not.toBe(etag);
});

test('a cancelled event has another picture than the same that takes place', async () => {
  const [on, off] = await Promise.all(
    ['ours', 'off'].map(async (slug) => (await picture(`/kk/events/${slug}.png`)).rawPayload),
  );
  expect(read(off!).drawn).not.toBe(read(on!).drawn);
  expect(off!.equals(on!)).toBe(false);
});

test('what is not published, was withdrawn or never was has none', async () => {
  for (const slug of ['gone', 'nothing', 'our%2Fs']) {
    const answer = await picture(`/kk/events/${slug}.png`);
    expect([slug, answer.statusCode, answer.headers['content-type']]).toEqual([slug, 404, 'text/html; charset=utf-8']);
    expect(answer.body).not.toContain('Құпия');
  }
  const old = await picture('/kk/events/old-name.png');
  expect([old.statusCode, old.headers.location]).toEqual([301, '/kk/events/new-name.png']);
});

test('one question and one drawing make it, for all who ask at once', async () => {
  calendar.questions.length = 0;
  const all = await Promise.all(Array.from({ length: 12 }, () => picture('/en/events/ours.png')));
  expect(new Set(all.map(({ statusCode, headers }) => `${statusCode} ${String(headers.etag)}`)).size).toBe(1);
  expect(calendar.questions.filter((sql) => sql.includes('published.slug'))).toHaveLength(1);
});
