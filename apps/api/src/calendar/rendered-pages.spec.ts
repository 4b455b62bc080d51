import { brotlied, bytesOf, gzipped, type Page } from './public-bytes.js';
import { RenderedPages } from './rendered-pages.js';

const page = (body: string, status = 200): Page => ({ status, type: 'text/plain', body });
const moment = '1 2026-07-30';
const started = (limit: number) => {
  const pages = new RenderedPages(limit);
  pages.at(moment);
  return pages;
};
const nobody = { gzip: false, br: false };

test('ten thousand who ask at the moment of a publication make each page render once', async () => {
  const pages = started(1_000_000);
  const rendered = new Map<string, number>();
  const ask = async (key: string) =>
    pages.getOr(moment, key, async () => {
      rendered.set(key, (rendered.get(key) ?? 0) + 1);
      await new Promise((done) => setTimeout(done, 5));
      return page(`text of ${key}`);
    });
  const asked = await Promise.all(Array.from({ length: 10_000 }, (_, n) => ask(`page ${n % 20}`)));
  expect([...rendered.values()]).toEqual(Array.from({ length: 20 }, () => 1));
  expect(asked[19]!.plain.bytes.toString()).toBe('text of page 19');
  expect(pages.kept.underWay).toBe(0);
});

test('a hundred thousand filters keep no more than the limit, and the newest of them', async () => {
  const limit = 2_000_000;
  const pages = started(limit);
  let most = 0;
  for (let n = 0; n < 100_000; n += 1) {
    const kept = await pages.getOr(moment, `list ?q=${n}`, async () => page('x'.repeat(500)));
    pages.name(`/kk/2026/list?q=${n}`, kept);
    most = Math.max(most, pages.kept.bytes);
  }
  expect(most).toBeLessThanOrEqual(limit);
  expect(most).toBeGreaterThan(limit * 0.99);
  expect(pages.get(moment, 'list ?q=99999')).toBeDefined();
  expect(pages.named(moment, '/kk/2026/list?q=99999')).toBe(pages.get(moment, 'list ?q=99999'));
  expect(pages.get(moment, 'list ?q=5')).toBeUndefined();
  expect(pages.named(moment, '/kk/2026/list?q=5')).toBeUndefined();
});

test('what is read stays, what nobody reads goes', async () => {
  const pages = started(12_000);
  const make = (key: string) => pages.getOr(moment, key, async () => page('x'.repeat(1_000)));
  for (const key of ['a', 'b', 'c', 'd']) await make(key);
  pages.get(moment, 'a');
  for (const key of ['e', 'f', 'g']) {
    await make(key);
    pages.get(moment, 'a');
  }
  const kept = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].filter((key) => pages.get(moment, key));
  expect(kept).toEqual(['a', 'e', 'f', 'g']);
});

test('compressed once for all who take it, and counted', async () => {
  const pages = started(1_000_000);
  const made = await pages.getOr(moment, 'a', async () => page('text '.repeat(2_000)));
  const before = pages.kept.bytes;
  const zipped = await Promise.all(Array.from({ length: 50 }, () => pages.formOf(made, { gzip: true, br: false })));
  expect(new Set(zipped).size).toBe(1);
  expect(pages.kept.bytes - before).toBe(zipped[0]!.bytes.length);
  expect(pages.formOf(made, nobody)).toBe(made.plain);
});

test('a publication drops everything, also what was still being read for the one before', async () => {
  const pages = started(1_000_000);
  const old = await pages.getOr(moment, 'a', async () => page('old'));
  pages.name('/a', old);
  let letGo: (value: Page) => void = () => undefined;
  const late = pages.getOr(moment, 'b', () => new Promise<Page>((done) => (letGo = done)));
  const next = '2 2026-07-30';
  pages.at(next);
  expect([pages.get(next, 'a'), pages.named(next, '/a'), pages.get(moment, 'a'), pages.kept.bytes]).toEqual([
    undefined,
    undefined,
    undefined,
    0,
  ]);
  letGo(page('old'));
  await late;
  expect(pages.get(next, 'b')).toBeUndefined();
  expect(pages.kept.bytes).toBe(0);
});

test('a page larger than the limit is served and takes nobody’s place for longer than it is the last', async () => {
  const pages = started(10_000);
  await pages.getOr(moment, 'large', async () => page('x'.repeat(50_000)));
  expect(pages.kept.pages).toBe(1);
  await pages.getOr(moment, 'small', async () => page('small'));
  expect(pages.kept.pages).toBe(1);
  expect(pages.get(moment, 'large')).toBeUndefined();
});

test('neither what is not there is kept, nor what failed, and the next who asks has it made again', async () => {
  const pages = started(1_000_000);
  let made = 0;
  for (let turn = 0; turn < 3; turn++) await pages.getOr(moment, 'none', async () => (made++, page('', 404)));
  const fail = () => pages.getOr(moment, 'fails', () => Promise.reject(new Error(`${made++}`)));
  await expect(fail()).rejects.toThrow('3');
  await expect(fail()).rejects.toThrow('4');
  expect(pages.kept).toEqual({ pages: 0, bytes: 0, underWay: 0 });
});

test('a form holds no more memory than it has bytes', async () => {
  const forms = [bytesOf(page('short')), bytesOf(page('text '.repeat(2_000)))].map(({ plain }) => plain.bytes);
  for (const bytes of [...forms, await gzipped(forms[1]!), await brotlied(forms[1]!)])
    expect(bytes.buffer.byteLength).toBe(bytes.length);
});
