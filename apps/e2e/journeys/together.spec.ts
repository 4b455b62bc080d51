import { mkdirSync } from 'node:fs';
import { jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { cardNamed, dragTo, tray } from '../src/board.js';
import { openBrowser, signIn, visit } from '../src/browser.js';
import { startProduct, type Product } from '../src/product.js';

jest.setTimeout(120_000);

const FLASH_MOB = 'Flash-mob “Let’s stop trafficking together!”';
const boardOfAstana = '/admin/2026/board?view=hours&from=2026-07-30&to=2026-07-31&oblast=astana';
/** Where pictures go, if anyone wants to look. */
const PICTURES = process.env.PICTURES;

let birge: Product;
let browser: Browser;
/** A national coordinator, and the one of Astana, each at a computer of her own. */
let national: Page;
let astana: Page;
beforeAll(async () => {
  [birge, browser] = await Promise.all([startProduct(), openBrowser()]);
  national = await visit(browser);
  astana = await visit(browser, { language: 'kk', scheme: 'dark' });
  await signIn(national, birge.url, 'national');
  await signIn(astana, birge.url, 'astana', 'kk');
});
afterAll(async () => {
  await browser?.close();
  await birge?.stop();
});

const picture = async (page: Page, name: string) => {
  if (!PICTURES) return;
  mkdirSync(PICTURES, { recursive: true });
  await page.screenshot({ path: `${PICTURES}/${name}.png` });
};
/** The same card has its title in the language of the screen. */
let cardId: string;
const card = (page: Page) => page.locator(`[data-card="${cardId}"]`);
const saved = (page: Page) =>
  page.waitForResponse((answer) => answer.url().includes('/slot') && answer.request().method() === 'PATCH');

test('what one drags, the other sees in words and signs while it happens; the drop within a second', async () => {
  for (const page of [national, astana]) await page.goto(birge.url + boardOfAstana);
  cardId = (await cardNamed(tray(national), FLASH_MOB).getAttribute('data-card'))!;
  await card(astana).waitFor();
  const answered = saved(national).then(() => Date.now());
  await dragTo(national, card(national), 'Khan Shatyr · atrium', 12, async () => {
    await card(astana).locator('[data-doing=dragging]').waitFor();
    expect(await card(astana).textContent()).toMatch(/жылжытып жатыр/);
    await picture(astana, 'dragging-kk-dark');
  });
  await astana.locator(`[data-region=board] [data-card="${cardId}"]`).waitFor({ timeout: 5_000 });
  const took = Date.now() - (await answered);
  process.stdout.write(`seen by the other ${took} ms after it was saved\n`);
  expect(took).toBeLessThan(1_500);
  await card(astana).locator('[data-doing=dragging]').waitFor({ state: 'detached' });
});

test('what one looks at, the other sees on the card and in its panel; it goes when she closes it', async () => {
  await card(astana).click();
  await card(national).locator('[data-doing=looking]').waitFor();
  await card(national).click();
  await national.getByRole('complementary').getByText('Дәулет Қабылов is looking at it').waitFor();
  await picture(national, 'looking-en-light');
  await astana.keyboard.press('Escape');
  await card(national).locator('[data-doing=looking]').waitFor({ state: 'detached', timeout: 3_000 });
});

test('a window that dies is gone within ten seconds, one that is closed in order at once', async () => {
  for (const [close, patience] of [
    [(page: Page) => page.goto('about:blank'), 2_000],
    // No page can say anything any more: its browser is off the line.
    [(page: Page) => page.context().setOffline(true), 11_500],
  ] as const) {
    const third = await visit(browser);
    await signIn(third, birge.url, 'admin');
    await third.goto(`${birge.url}/admin/2026/board?oblast=astana&card=${cardId}`);
    await card(national).locator('[data-doing=looking]').waitFor();
    await close(third);
    await card(national).locator('[data-doing=looking]').waitFor({ state: 'detached', timeout: patience });
    await third.context().close();
  }
});

test('both move one card: the second is asked, part by part, and nothing of hers is lost', async () => {
  await national.goto(`${birge.url}/admin/2026/board?oblast=astana&card=${cardId}&panel=move`);
  const form = national.getByRole('complementary').filter({ has: national.locator('form') });
  await form.getByRole('textbox', { name: 'Set-up, minutes' }).fill('45');
  await astana.locator('[data-region=board]').waitFor();
  // The other drags it an hour further meanwhile.
  const theirs = saved(astana);
  await dragTo(astana, card(astana), 'атриум', 16);
  const put = (await (await theirs).json()) as { item: { start: string } };
  await form.getByText(/Moved by someone else meanwhile/).waitFor();
  await picture(national, 'moved-meanwhile');
  expect(await form.getByRole('textbox', { name: 'Set-up, minutes' }).inputValue()).toBe('45');
  await form
    .getByRole('button', { name: /Save|Move/ })
    .first()
    .click();
  const dialog = national.getByRole('dialog');
  await dialog.getByText('Theirs, as it is now').first().waitFor();
  await picture(national, 'choice');
  const mine = saved(national);
  await dialog.getByRole('button', { name: 'Save the chosen' }).click();
  expect((await mine).status()).toBe(200);
  // The time is theirs, the set-up hers.
  const { item } = (await (await mine).json()) as { item: { start: string; setupMinutes: number } };
  expect(item).toMatchObject({ start: put.item.start, setupMinutes: 45 });
  expect(put.item.start).not.toBe('2026-07-30T12:00');
});

test('the server is killed and comes back: the lost line is said, what was missed is caught up', async () => {
  await national.goto(birge.url + boardOfAstana);
  await card(national).waitFor();
  await birge.kill();
  const banner = national
    .getByRole('status')
    .filter({ hasText: /Not connected\. Changes of others are not shown since/ });
  await banner.waitFor({ timeout: 6_000 });
  await astana
    .getByRole('status')
    .filter({ hasText: /Байланыс жоқ/ })
    .waitFor({ timeout: 6_000 });
  await picture(national, 'lost-en-light');
  await picture(astana, 'lost-kk-dark');
  await national.setViewportSize({ width: 360, height: 760 });
  await picture(national, 'lost-360');
  await national.setViewportSize({ width: 1440, height: 900 });
  await birge.restart();
  await banner.waitFor({ state: 'detached', timeout: 20_000 });
  await picture(national, 'back');
  const moved = saved(astana);
  await dragTo(astana, card(astana), 'атриум', 18);
  const answer = await moved;
  const begun = Date.now();
  expect(answer.status()).toBe(200);
  const { item } = (await answer.json()) as { item: { start: string } };
  expect(item.start).toBe('2026-07-30T18:00');
  await national.locator(`[data-region=board] [data-card="${cardId}"]`, { hasText: '18:00' }).waitFor();
  process.stdout.write(`caught up and going on, ${Date.now() - begun} ms after\n`);
});
