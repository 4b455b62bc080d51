import { RenderedPages, type Page } from './public-bytes.js';

const page = (body: string, status = 200): Page => ({ status, type: 'text/html', body });
const LIMIT = 200_000;

test('ten thousand different pages stay within the limit, the least read go first', async () => {
  const pages = new RenderedPages(LIMIT);
  const often = () => pages.getOr('often', async () => page('often'));
  let most = 0;
  for (let from = 0; from < 10_000; from += 500) {
    await often();
    await Promise.all(
      Array.from({ length: 500 }, (_, index) => {
        // Half of the limit at once: a page that was read a moment ago is not among what goes.
        if (index === 100) void often();
        return pages.getOr(`q=${from + index}`, async () => page(`${from + index}`));
      }),
    );
    most = Math.max(most, pages.kept.bytes);
  }
  expect(most).toBeLessThanOrEqual(LIMIT);
  expect(pages.kept).toEqual({ pages: expect.any(Number), bytes: expect.any(Number), underWay: 0 });
  expect(pages.kept.pages).toBeLessThan(400);
  expect(pages.get('q=9999')?.plain.bytes.toString()).toBe('9999');
  expect(pages.get('q=0')).toBeUndefined();
});

test('what is read stays, whatever else comes and goes', async () => {
  const pages = new RenderedPages(20_000);
  for (let turn = 0; turn < 500; turn++) {
    await pages.getOr('often', async () => page(turn === 0 ? 'the first' : 'made again'));
    await pages.getOr(`other ${turn}`, async () => page('x'.repeat(200)));
  }
  expect(pages.get('often')?.plain.bytes.toString()).toBe('the first');
});

test('a page larger than the limit is served and takes nobody’s place for longer than it is the last', async () => {
  const pages = new RenderedPages(10_000);
  await pages.getOr('large', async () => page('x'.repeat(50_000)));
  expect(pages.kept.pages).toBe(1);
  await pages.getOr('small', async () => page('small'));
  expect(pages.kept.pages).toBe(1);
  expect(pages.get('large')).toBeUndefined();
});

test('neither what is not there is kept, nor what failed, and the next who asks has it made again', async () => {
  const pages = new RenderedPages(LIMIT);
  let made = 0;
  for (let turn = 0; turn < 3; turn++) await pages.getOr('none', async () => (made++, page('', 404)));
  const fail = () => pages.getOr('fails', () => Promise.reject(new Error(`${made++}`)));
  await expect(fail()).rejects.toThrow('3');
  await expect(fail()).rejects.toThrow('4');
  expect(pages.kept).toEqual({ pages: 0, bytes: 0, underWay: 0 });
});
