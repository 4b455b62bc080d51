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
  eventId: string;
  version: number;
  eventVersion: number;
  start: string | null;
  coordinator: { name: string } | null;
}
const cards = async (page: Page): Promise<Card[]> =>
  (await (await page.request.get(`${birge.url}/api/board?edition=2026`)).json()).items;
const those = async (page: Page, ids: readonly string[]): Promise<Card[]> => {
  const all = await cards(page);
  return ids.map((id) => all.find(({ occurrenceId }) => occurrenceId === id)!);
};
const nextDay = (start: string): string =>
  `${new Date(Date.parse(`${start.slice(0, 10)}T00:00Z`) + 86_400_000).toISOString().slice(0, 10)}${start.slice(10)}`;

/** Three of the cards on the screen that a preview says can go a day later together. */
async function threeThatCanGo(page: Page): Promise<string[]> {
  const drawn = await page
    .locator('[data-region="board"] [data-card]')
    .evaluateAll((all) => all.map((card) => (card as HTMLElement).dataset.card));
  const items = (await cards(page)).filter(({ occurrenceId }) => drawn.includes(occurrenceId));
  const chosen: Card[] = [];
  for (const card of items) {
    if (chosen.length === 3) break;
    if (chosen.some(({ eventId }) => eventId === card.eventId)) continue;
    // Together: one may go only because another makes room.
    const answer = await page.request.post(`${birge.url}/api/board/bulk`, {
      headers: { 'x-birge': '1' },
      data: {
        cards: [...chosen, card].map(({ occurrenceId, version, eventVersion }) => {
          return { occurrenceId, version, eventVersion };
        }),
        act: 'shift',
        days: 1,
        dryRun: true,
      },
    });
    const { rows } = await answer.json();
    if (rows.every(({ outcome }: { outcome: string }) => outcome === 'will')) chosen.push(card);
  }
  return chosen.map(({ occurrenceId }) => occurrenceId);
}

test('three cards are selected by keys, go a day later, come back by Ctrl+Z and go again; then nobody coordinates them, then one person does', async () => {
  const page = await visit(browser, { language: 'en', scheme: 'light', width: 1440 });
  await signIn(page, birge.url, 'national', 'en');
  await page.goto(`${birge.url}/admin/2026/board`);
  await page.locator('[data-card]').first().waitFor();
  const ids = await threeThatCanGo(page);
  expect(ids).toHaveLength(3);
  const starts = (await those(page, ids)).map(({ start }) => start!);
  const startsAre = async (wanted: string[]) => {
    for (let tries = 0; tries < 40; tries += 1) {
      if (JSON.stringify((await those(page, ids)).map(({ start }) => start)) === JSON.stringify(wanted)) break;
      await page.waitForTimeout(250);
    }
    expect((await those(page, ids)).map(({ start }) => start)).toEqual(wanted);
  };

  // A link opens on the three; the last is taken off and chosen again by its key.
  await page.goto(`${birge.url}/admin/2026/board?sel=${ids.join(',')}`);
  const last = page.locator(`[data-card="${ids[2]}"]`).first();
  await last.waitFor();
  await last.focus();
  await page.keyboard.press('x');
  await page.getByRole('toolbar', { name: 'Selected cards' }).getByText('2 cards selected').waitFor();
  await page.keyboard.press('x');
  await page.getByRole('toolbar', { name: 'Selected cards' }).getByText('3 cards selected').waitFor();

  await page.keyboard.press('b');
  const panel = page.getByRole('complementary', { name: 'Change together' });
  await panel.getByRole('textbox', { name: 'How many days later' }).focus();
  await page.keyboard.press('Enter');
  await panel.getByRole('button', { name: 'Do it for 3' }).waitFor();
  expect((await new AxeBuilder({ page }).include('aside[aria-label="Change together"]').analyze()).violations).toEqual(
    [],
  );
  await panel.getByRole('button', { name: 'Do it for 3' }).press('Enter');
  await panel.waitFor({ state: 'detached' });
  await startsAre(starts.map(nextDay));
  await page.keyboard.press('Control+z');
  await startsAre(starts);
  await page.keyboard.press('Control+Shift+z');
  await startsAre(starts.map(nextDay));

  await page.keyboard.press('b');
  await panel.getByRole('combobox', { name: 'What to change' }).click();
  await page.getByRole('option', { name: 'Coordinator' }).click();
  await panel.getByRole('button', { name: 'Preview' }).click();
  await panel.getByRole('button', { name: /^Do it for/ }).click();
  await panel.waitFor({ state: 'detached' });
  expect((await those(page, ids)).map(({ coordinator }) => coordinator)).toEqual([null, null, null]);

  await page.keyboard.press('b');
  await panel.getByRole('combobox', { name: 'What to change' }).click();
  await page.getByRole('option', { name: 'Coordinator' }).click();
  await panel.getByRole('combobox', { name: 'Coordinator', exact: true }).click();
  const person = page.getByRole('option', { name: 'Айгерім Серікова' });
  await person.click();
  await panel.getByRole('button', { name: 'Preview' }).click();
  await panel.getByRole('button', { name: 'Do it for 3' }).click();
  await panel.waitFor({ state: 'detached' });
  expect((await those(page, ids)).map(({ coordinator }) => coordinator?.name)).toEqual(
    Array.from({ length: 3 }, () => 'Айгерім Серікова'),
  );
  await page.context().close();
});
