import { jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { cardNamed, dragTo, tray } from '../src/board.js';
import { openBrowser, visit } from '../src/browser.js';
import { PASSWORD, startProduct, type Product } from '../src/product.js';

jest.setTimeout(120_000);

const FLASH_MOB = 'Flash-mob “Let’s stop trafficking together!”';
const ROUNDTABLE = 'Roundtable: preventing labour exploitation';
const boardOfAstana = '/admin/2026/board?view=hours&from=2026-07-30&to=2026-07-31&oblast=astana';

let birge: Product;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  [birge, browser] = await Promise.all([startProduct(), openBrowser()]);
  page = await visit(browser);
});
afterAll(async () => {
  await browser?.close();
  await birge?.stop();
});

const announced = (text: string | RegExp) =>
  page.getByRole('status').or(page.getByRole('alert')).filter({ hasText: text }).first().waitFor({ state: 'attached' });

test('a national coordinator signs in and lands on the board', async () => {
  await page.goto(`${birge.url}/admin`);
  await page.getByLabel('Mail address').fill('national@birge.example');
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('heading', { name: 'Board' }).waitFor();
});

test('she drags a flash-mob from the tray to the atrium of Khan Shatyr: the draft is planned', async () => {
  await page.goto(birge.url + boardOfAstana);
  await cardNamed(tray(page), FLASH_MOB).waitFor();
  const moved = page.waitForResponse(
    (answer) => answer.url().includes('/slot') && answer.request().method() === 'PATCH',
  );
  await dragTo(page, cardNamed(page, FLASH_MOB), 'Khan Shatyr · atrium', 12);
  const { item } = await (await moved).json();
  expect(item).toMatchObject({
    start: '2026-07-30T12:00',
    end: '2026-07-30T13:30',
    state: 'planned',
    startsAt: Date.parse('2026-07-30T07:00Z'),
  });
  await cardNamed(tray(page), FLASH_MOB).waitFor({ state: 'detached' });
});

test('a second event at the same space and time is refused, with the reason, and stays in the tray', async () => {
  await dragTo(page, cardNamed(page, ROUNDTABLE), 'Khan Shatyr · atrium', 12, async () => {
    // While it is dragged the reason stands beside the target already.
    await page
      .getByText(/Khan Shatyr.*taken/)
      .first()
      .waitFor();
  });
  await announced(/taken.*12:00–13:30.*Дәулет Қабылов/s);
  await cardNamed(tray(page), ROUNDTABLE).waitFor();
  const refused = await page.request.get(
    `${birge.url}/api/events?edition=2026&oblast=astana&q=${encodeURIComponent(ROUNDTABLE)}`,
  );
  expect((await refused.json()).items[0]).toMatchObject({ state: 'draft', firstStart: null });
});

describe('a person', () => {
  const PERSON = 'Айгерім Серікова';
  const assign = async (title: string | RegExp) => {
    await cardNamed(page, title).first().click();
    const panel = page.getByRole('complementary').filter({ has: page.getByRole('heading', { name: 'People' }) });
    await panel.getByRole('combobox', { name: 'Person' }).fill(PERSON);
    await page.getByRole('option', { name: new RegExp(PERSON) }).click();
    await panel.getByRole('button', { name: 'Assign' }).click();
    return panel;
  };

  test('is assigned to the flash-mob', async () => {
    const panel = await assign(FLASH_MOB);
    await panel.getByRole('listitem').filter({ hasText: PERSON }).waitFor();
    await panel.getByRole('button', { name: 'Close' }).click();
  });

  test('is refused to another event at that time, with the reason', async () => {
    const panel = await assign('Flash-mob at the railway station');
    await panel
      .getByText(new RegExp(`${PERSON}.*(elsewhere|busy)`, 's'))
      .first()
      .waitFor();
    await panel.getByRole('button', { name: 'Close' }).click();
  });
});
