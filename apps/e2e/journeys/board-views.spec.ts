import { jest } from '@jest/globals';
import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, signIn, visit } from '../src/browser.js';
import { startProduct, type Product } from '../src/product.js';

jest.setTimeout(300_000);

let birge: Product;
let browser: Browser;
beforeAll(async () => {
  [birge, browser] = await Promise.all([startProduct(), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await birge?.stop();
});

async function openBoard(search = '', look: Parameters<typeof visit>[1] = {}): Promise<Page> {
  const page = await visit(browser, look);
  await signIn(page, birge.url, 'national', look.language);
  await page.goto(`${birge.url}/admin/2026/board${search}`);
  await page.locator('[data-region=board] [data-card]').first().waitFor();
  return page;
}
const searchOf = (page: Page): Record<string, string> => Object.fromEntries(new URL(page.url()).searchParams);
const firstColumn = (page: Page): Promise<number> =>
  page.locator('[data-header] > :nth-child(2)').evaluate((cell) => cell.getBoundingClientRect().width);

test('views and rows are chosen by keyboard, and a link shows the same to a colleague', async () => {
  const page = await openBoard();
  await page.getByRole('radio', { name: 'Days', exact: true }).focus();
  await page.keyboard.press('ArrowLeft');
  await page.waitForURL(/view=edition/);
  await page.getByRole('radio', { name: 'Venues' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.waitForURL(/by=person/);
  expect(await page.getByRole('rowheader', { name: 'Nobody yet' }).count()).toBeGreaterThan(0);
  const shown = await page.locator('[data-row]').first().getAttribute('data-row');
  const colleague = await openBoard(new URL(page.url()).search);
  expect(await colleague.locator('[data-row]').first().getAttribute('data-row')).toBe(shown);
  await colleague.context().close();
  await page.context().close();
});

test('the whole edition fits a screen of 1440 pixels, with every one of its days', async () => {
  const page = await openBoard('?view=edition');
  const scroller = page.locator('[data-scroller]');
  expect(await page.getByRole('columnheader').count()).toBe(13);
  expect(await scroller.evaluate((box) => box.scrollWidth - box.clientWidth)).toBeLessThanOrEqual(0);
  await page.context().close();
});

test('a group folds by keyboard, says what it holds, and stays folded where the address goes', async () => {
  const page = await openBoard('?view=edition');
  const fold = page.getByRole('button', { name: 'Astana', exact: true });
  await fold.focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/fold=astana/);
  expect(await page.getByRole('rowheader', { name: /Astana railway station/ }).count()).toBe(0);
  const head = page.getByRole('row').filter({ has: fold });
  expect(await head.getByRole('rowheader').innerText()).toMatch(/8 events, .* answered/);
  expect(await head.getByRole('cell').nth(1).innerText()).toMatch(/31 July: 4 events/);
  await page.getByRole('button', { name: 'Fold all' }).press('Enter');
  await page.getByRole('button', { name: 'Unfold all' }).waitFor();
  expect(await page.locator('[data-row]').count()).toBe(0);
  await page.context().close();
});

test('zoom by keys and by the wheel grows the days around the pointer; 0 takes it back', async () => {
  const page = await openBoard();
  const usual = await firstColumn(page);
  await page.locator('[data-region=board] [data-card]').first().focus();
  await page.keyboard.press('+');
  await page.waitForURL(/zoom=1/);
  expect(await firstColumn(page)).toBeCloseTo(usual * 1.3, 0);
  await page.keyboard.press('0');
  await page.waitForURL((url) => !url.searchParams.has('zoom'));
  expect(await firstColumn(page)).toBeCloseTo(usual, 0);

  const column = page.locator('[data-header] > :nth-child(5)');
  const before = (await column.boundingBox())!;
  const at = before.x + 1;
  await page.mouse.move(at, before.y + 200);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -120);
  await page.keyboard.up('Control');
  await page.waitForURL(/zoom=1/);
  expect(Math.abs((await column.boundingBox())!.x + 1 - at)).toBeLessThan(3);
  // The page itself has not been zoomed.
  expect(await page.evaluate(() => window.visualViewport?.scale)).toBe(1);
  await page.context().close();
});

test('two fingers zoom the board and not the page', async () => {
  const page = await openBoard('', { width: 360, height: 740 });
  const usual = await firstColumn(page);
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart: number) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: type === 'touchEnd' ? [] : [230 - apart, 230 + apart].map((x, id) => ({ x, y: 400, id })),
    });
  await touch('touchStart', 30);
  for (const apart of [36, 44, 52]) await touch('touchMove', apart);
  await touch('touchEnd', 52);
  await page.waitForURL(/zoom=2/);
  expect(await firstColumn(page)).toBeCloseTo(usual * 1.3 ** 2, 0);
  await page.context().close();
});

test('rows that are not drawn are reached by arrows, and the focus is never lost', async () => {
  const page = await openBoard('?view=days');
  const drawn = await page.locator('[data-row]').count();
  const all = Number(await page.getByRole('table').getAttribute('aria-rowcount'));
  expect(drawn).toBeLessThan(all / 2);
  await page.locator('[data-region=board] [data-card]').first().focus();
  const seen = new Set<string>();
  let lowest = 0;
  for (let step = 0; step < 150; step += 1) {
    const at = await page.evaluate(() => {
      const card = document.activeElement?.closest<HTMLElement>('[data-card]');
      const row = card?.closest('[role=row]');
      const box = card?.getBoundingClientRect();
      return card && row && box
        ? {
            id: `${card.dataset.card} ${row.getAttribute('data-row')}`,
            index: Number(row.getAttribute('aria-rowindex')),
            inView: box.top >= 0 && box.bottom <= innerHeight,
          }
        : null;
    });
    expect(at).toMatchObject({ inView: true });
    if (seen.has(at!.id)) break;
    seen.add(at!.id);
    lowest = Math.max(lowest, at!.index);
    await page.keyboard.press('ArrowDown');
  }
  // The last rows of the board, far below what was drawn at first.
  expect(lowest).toBeGreaterThan(all * 0.8);
  // Scrolled away by hand the card with the focus is still there.
  await page.locator('[data-scroller]').evaluate((box) => box.scrollTo(0, 0));
  await page.waitForTimeout(200);
  expect(await page.evaluate(() => document.activeElement?.matches('[data-card]'))).toBe(true);
  await page.context().close();
});

test('a filter hides cards at once, without asking the server', async () => {
  const page = await openBoard('?view=edition');
  const asked: string[] = [];
  page.on('request', (request) => request.url().includes('/api/board?') && asked.push(request.url()));
  const before = await page.locator('[data-region=board] [data-card]').count();
  await page.getByRole('searchbox').fill('flash');
  await page.waitForURL(/q=flash/);
  expect(await page.locator('[data-region=board] [data-card]').count()).toBeLessThan(before);
  expect(searchOf(page)).toEqual({ view: 'edition', q: 'flash' });
  expect(asked).toEqual([]);
  await page.context().close();
});

test.each([1440, 360])(
  'folded filters at %i px open no list by themselves, and Tab and Esc lose nobody',
  async (width) => {
    const page = await openBoard('', { width });
    const field = (name: string) => page.getByRole('combobox', { name });
    const focused = (name: string) =>
      page.waitForFunction((label) => document.activeElement?.ariaLabel === label, name);
    const lists = page.getByRole('listbox');
    await page.getByRole('button', { name: /^Filters/ }).click();
    await focused('Oblast');
    expect(await lists.count()).toBe(0);
    await page.keyboard.press('ArrowDown');
    await lists.waitFor();
    await page.keyboard.press('Tab');
    await focused('Type');
    await lists.waitFor({ state: 'hidden' });
    await field('State').click();
    await page.getByRole('option', { name: 'confirmed', exact: true }).click();
    await page.waitForURL(/state=confirmed/);
    await page.keyboard.press('ArrowDown');
    await lists.waitFor();
    await page.keyboard.press('Escape');
    await lists.waitFor({ state: 'hidden' });
    await focused('State');
    await page.keyboard.press('Escape');
    await field('State').waitFor({ state: 'detached' });
    await focused('Filters, 1 set');
    await page.context().close();
  },
);

describe.each([
  ['kk', 'light', 360],
  ['ru', 'dark', 1440],
] as const)('in %s, %s, at %i px', (language, scheme, width) => {
  test.each([
    '?view=edition',
    '?by=person',
    '?view=edition&by=partner',
    '?view=hours&by=person&zoom=-2',
    '?view=edition&fold=astana',
  ])('axe objects to nothing on the board %s', async (search) => {
    const page = await openBoard(search, { language, scheme, width, height: 800 });
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' | ')}`)).toEqual([]);
    await page.context().close();
  });
});
