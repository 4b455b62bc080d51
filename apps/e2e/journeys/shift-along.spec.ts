import { jest } from '@jest/globals';
import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, signIn, visit } from '../src/browser.js';
import { startProduct, type Product } from '../src/product.js';

jest.setTimeout(180_000);

let birge: Product;
let browser: Browser;
beforeAll(async () => {
  [birge, browser] = await Promise.all([startProduct(), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await birge?.stop();
});

interface Card {
  occurrenceId: string;
  version: number;
  start: string | null;
  end: string | null;
  spaceIds: string[];
  venueId: string | null;
  mayMove: boolean;
  allDay: boolean;
  state: string;
}
const cards = async (page: Page): Promise<Card[]> =>
  (await (await page.request.get(`${birge.url}/api/board?edition=2026`)).json()).items;

/** Two in one space on one day, of which the first can be taken up and dropped onto the second. */
async function twoInOneSpace(page: Page): Promise<[Card, Card]> {
  const all = (await cards(page)).filter(
    ({ start, mayMove, allDay, spaceIds }) => start && mayMove && !allDay && spaceIds.length === 1,
  );
  for (const one of all)
    for (const other of all)
      if (
        one.occurrenceId !== other.occurrenceId &&
        one.spaceIds[0] === other.spaceIds[0] &&
        one.start!.slice(0, 10) === other.start!.slice(0, 10) &&
        one.start! < other.start!
      )
        return [one, other];
  throw new Error('the sample has no two in one space on a day');
}

test('a card dropped onto another by keys shifts it along after a look, and one Ctrl+Z takes both back', async () => {
  const page = await visit(browser, { language: 'en', scheme: 'light', width: 1440 });
  await signIn(page, birge.url, 'national', 'en');
  const pair = await twoInOneSpace(page);
  const [one, other] = pair;
  const day = one.start!.slice(0, 10);
  await page.goto(`${birge.url}/admin/2026/board?from=${day}`);
  const card = page.locator(`[data-region="board"] [data-card="${one.occurrenceId}"]`).first();
  await card.waitFor();
  await card.focus();
  await page.keyboard.press('m');
  for (const digit of other.start!.slice(11).replace(':', '')) await page.keyboard.press(digit);
  await page.keyboard.press('s');
  const dialog = page.getByRole('dialog', { name: 'Shift the neighbours along' });
  await dialog.waitFor();
  await dialog.getByRole('listitem').first().waitFor();
  expect((await new AxeBuilder({ page }).include('[role=dialog]').analyze()).violations).toEqual([]);
  const run = dialog.getByRole('button', { name: /^Move \d cards together$/ });
  if (await run.isDisabled()) await dialog.getByRole('radio', { name: 'later' }).check();
  await run.press('Enter');
  await dialog.waitFor({ state: 'detached' });
  const starts = async () => {
    const now = await cards(page);
    return pair.map(({ occurrenceId }) => now.find((item) => item.occurrenceId === occurrenceId)!);
  };
  const [moved, shifted] = await starts();
  expect(moved!.start).toBe(other.start);
  expect(shifted!.start).not.toBe(other.start);
  expect(shifted!.start! >= moved!.end! || shifted!.end! <= moved!.start!).toBe(true);
  await page.keyboard.press('Control+z');
  for (let tries = 0; tries < 40 && (await starts())[0]!.start !== one.start; tries += 1)
    await page.waitForTimeout(250);
  expect((await starts()).map(({ start }) => start)).toEqual([one.start, other.start]);
  await page.context().close();
});
