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
const cardHasFocus = (page: Page) =>
  page.waitForFunction(() => (document.activeElement as HTMLElement | null)?.dataset.card !== undefined);

/** The first card of the tray that may be moved, as the board's own answer has it. */
const trayCard = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const answer = await fetch('/api/board?edition=2026');
    const { items } = (await answer.json()) as {
      items: { occurrenceId: string; start: string | null; mayMove: boolean; attendance: string }[];
    };
    return (
      items.find(({ start, mayMove, attendance }) => start === null && mayMove && attendance !== 'online')
        ?.occurrenceId ?? ''
    );
  });

test('by keyboard alone: from the problems to a card, and the nearest free slot that solves one', async () => {
  const page = await openBoard();
  await page.getByRole('button', { name: /^Problems:/ }).focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('complementary', { name: /^Problems ·/ });
  await page.waitForFunction(() => (document.activeElement as HTMLElement | null)?.dataset.problem !== undefined);
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await cardHasFocus(page);

  // Another hour in the same hall rids it of its closed doors.
  await page.goto(`${birge.url}/admin/2026/board?panel=problems&kind=outside-opening-hours`);
  const first = panel.locator('[data-problem]').first();
  await first.focus();
  const before = await panel.locator('[data-problem]').count();
  await panel.locator('kbd', { hasText: '1' }).waitFor();
  await page.keyboard.press('1');
  await panel
    .locator('[data-problem]')
    .nth(before - 1)
    .waitFor({ state: 'detached' });
  expect(await panel.locator('[data-problem]').count()).toBe(before - 1);
  await page.context().close();
});

test('by keyboard alone: a card of the tray gets the best free slot, shown on the board before it is taken', async () => {
  const page = await openBoard('?tray=open');
  const id = await trayCard(page);
  await page.locator(`[data-region=tray] [data-card="${id}"]`).focus();
  await page.keyboard.press('f');
  const panel = page.getByRole('complementary', { name: /^Find a slot/ });
  await panel.locator('[data-slot]').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.locator('[data-slot-ghost]').waitFor({ state: 'attached' });
  await page.keyboard.press('1');
  await page.locator(`[data-region=board] [data-card="${id}"]`).first().waitFor({ state: 'attached' });
  expect(await page.locator(`[data-region=tray] [data-card="${id}"]`).count()).toBe(0);
  await page.context().close();
});

test.each([
  ['en', 'light', 1440],
  ['kk', 'dark', 1440],
  ['ru', 'light', 360],
  ['kk', 'dark', 360],
] as const)('problems, free slots and holidays are accessible (%s, %s, %i px)', async (language, scheme, width) => {
  const page = await openBoard('', { language, scheme, width });
  const id = await trayCard(page);
  for (const [path, ready] of [
    ['2026/board?panel=problems', '[data-problem]'],
    [`2026/board?panel=find&card=${id}`, '[data-slot]'],
    ['holidays?year=2026', 'main li'],
  ] as const) {
    await page.goto(`${birge.url}/admin/${path}`);
    await page.locator(ready).first().waitFor();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id: rule, nodes }) => `${path}: ${rule} ${nodes[0]?.html}`)).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect([path, wide]).toEqual([path, 0]);
  }
  await page.context().close();
});
