import { jest } from '@jest/globals';
import AxeBuilder from '@axe-core/playwright';
import type { Language } from '@birge/domain';
import type { Browser, Locator, Page } from 'playwright-core';
import { cardNamed, tray } from '../src/board.js';
import { openBrowser, signIn, visit } from '../src/browser.js';
import { PASSWORD, startProduct, type Product } from '../src/product.js';
import { fingerOn, type Finger } from '../src/touch.js';

jest.setTimeout(180_000);

const FLASH_MOB = 'Flash-mob “Let’s stop trafficking together!”';
const ROUNDTABLE = 'Roundtable: preventing labour exploitation';
const ASTANA = 'view=hours&from=2026-07-30&to=2026-07-31&oblast=astana';

let birge: Product;
let browser: Browser;
beforeAll(async () => {
  [birge, browser] = await Promise.all([startProduct(), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await birge?.stop();
});

const answerTo = (page: Page, method: string) =>
  page.waitForResponse((answer) => answer.url().includes('/slot') && answer.request().method() === method);
const said = (page: Page, text: RegExp) =>
  page.getByRole('status').or(page.getByRole('alert')).filter({ hasText: text }).first().waitFor({ state: 'attached' });
const announced = (page: Page, text: string | RegExp) =>
  page.locator('[data-announcer]').filter({ hasText: text }).waitFor({ state: 'attached' });
const hasFocus = (card: Locator) =>
  card.evaluate((element) => element === document.activeElement || element.contains(document.activeElement));
/** A card as the server has it, by the card on the screen: some titles are those of several events. */
async function onServer(page: Page, card: Locator) {
  const id = await card.getAttribute('data-card');
  const { items } = (await (await page.request.get(`${birge.url}/api/board?edition=2026`)).json()) as {
    items: { occurrenceId: string; start: string | null; end: string | null; trayReason: string | null }[];
  };
  return items.find(({ occurrenceId }) => occurrenceId === id)!;
}

describe('the whole journey by keyboard alone', () => {
  let page: Page;
  beforeAll(async () => {
    page = await visit(browser);
  });
  afterAll(() => page.context().close());

  const keys = async (...all: string[]) => {
    for (const key of all) await page.keyboard.press(key);
  };
  /** Tab until the focus is there, as a person does who sees where it is; not for ever. */
  async function tabTo(wanted: Locator, key = 'Tab'): Promise<void> {
    for (let step = 0; step < 60; step += 1) {
      if ((await wanted.count()) > 0 && (await hasFocus(wanted.first()))) return;
      await page.keyboard.press(key);
    }
    throw new Error('Tab does not lead there');
  }
  /** From card to card by arrows, in the tray. */
  async function arrowTo(card: Locator): Promise<void> {
    for (let step = 0; step < 20 && !(await hasFocus(card)); step += 1) await page.keyboard.press('ArrowDown');
    for (let step = 0; step < 20 && !(await hasFocus(card)); step += 1) await page.keyboard.press('ArrowUp');
    expect(await hasFocus(card)).toBe(true);
  }
  /** Row by row, until the live region says the wanted place. */
  async function downTo(place: RegExp): Promise<void> {
    for (let step = 0; step < 40; step += 1) {
      await page.waitForTimeout(200);
      if (place.test((await page.locator('[data-announcer]').textContent()) ?? '')) return;
      await page.keyboard.press('ArrowDown');
    }
    throw new Error('no row says so');
  }
  const trayCard = (title: string) => cardNamed(tray(page), title);
  const boardCard = (title: string) => cardNamed(page.locator('[data-region=board]'), title).first();

  test('signs in', async () => {
    await page.goto(`${birge.url}/admin`);
    await tabTo(page.getByLabel('Mail address'));
    await page.keyboard.type('national@birge.example');
    await keys('Tab');
    await page.keyboard.type(PASSWORD);
    await keys('Enter');
    await page.getByRole('heading', { name: 'Board' }).waitFor();
  });

  test('takes a card of the tray to the board, longer than it was, at a typed time', async () => {
    await page.goto(`${birge.url}/admin/2026/board?${ASTANA}`);
    await trayCard(FLASH_MOB).waitFor();
    await tabTo(page.locator('[data-tray] [data-card]:focus'));
    await arrowTo(trayCard(FLASH_MOB));
    await keys('Enter');
    await downTo(/Khan Shatyr · atrium/);
    // Typed on a number row; lengthened by two quarters of an hour.
    await keys('Digit1', 'Digit2', 'Shift+ArrowRight', 'Shift+ArrowRight');
    await announced(page, /30 July, 12:00–14:00, Khan Shatyr/);
    const moved = answerTo(page, 'PATCH');
    await keys('Enter');
    const { item } = await (await moved).json();
    expect(item).toMatchObject({ start: '2026-07-30T12:00', end: '2026-07-30T14:00', state: 'planned' });
    await said(page, /Flash-mob.*12:00–14:00/s);
    await boardCard(FLASH_MOB).waitFor();
    await page.waitForFunction(() => document.activeElement?.closest('[data-region=board]'));
    expect(await hasFocus(boardCard(FLASH_MOB))).toBe(true);
  });

  test('hears why a taken space is refused, and takes the nearest free slot', async () => {
    await tabTo(page.locator('[data-tray] [data-card]:focus'));
    await arrowTo(trayCard(ROUNDTABLE));
    await keys('m');
    await announced(page, /Roundtable/);
    await downTo(/Khan Shatyr · atrium/);
    await keys('Digit1', 'Digit2');
    await announced(page, /atrium is taken.*12:00–14:00.*Free at/s);
    const refused = answerTo(page, 'PATCH');
    await keys('Enter');
    expect((await refused).status()).toBe(409);
    await said(page, /stays where it was.*taken.*12:00–14:00/s);
    expect(await hasFocus(trayCard(ROUNDTABLE))).toBe(true);
    expect(await onServer(page, trayCard(ROUNDTABLE))).toMatchObject({ start: null, trayReason: 'no-time' });

    await page.getByRole('button', { name: /^Place it at/ }).waitFor();
    const moved = answerTo(page, 'PATCH');
    await keys('l');
    const { item } = await (await moved).json();
    expect(item.start).toMatch(/^2026-07-30T/);
    await boardCard(ROUNDTABLE).waitFor();
    await page.waitForFunction(() => document.activeElement?.closest('[data-region=board] [data-card]'));
    expect(await hasFocus(boardCard(ROUNDTABLE))).toBe(true);
  });

  test('leaves a card where it was by Escape', async () => {
    const before = await onServer(page, boardCard(ROUNDTABLE));
    await keys('Enter', 'ArrowRight', 'ArrowDown', 'Escape');
    await said(page, /was left where it was/);
    expect(await hasFocus(boardCard(ROUNDTABLE))).toBe(true);
    expect(await onServer(page, boardCard(ROUNDTABLE))).toMatchObject({ start: before.start });
  });

  test('takes it back to the tray, which says why it stands there', async () => {
    const trayed = answerTo(page, 'DELETE');
    await keys('m', 't', 'Enter');
    expect((await trayed).status()).toBe(200);
    await trayCard(ROUNDTABLE).getByText('taken off the board').first().waitFor({ state: 'attached' });
    await page.waitForFunction(() => document.activeElement?.closest('[data-tray] [data-card]'));
    expect(await hasFocus(trayCard(ROUNDTABLE))).toBe(true);
  });

  test('does the same in the form', async () => {
    await keys('e');
    const panel = page.getByRole('complementary', { name: /Time and place/ });
    await panel.waitFor();
    await tabTo(panel.getByRole('textbox', { name: /^Start/ }));
    await keys('Control+a');
    await page.keyboard.type('30.07.2026');
    await keys('Tab');
    // The same rule as the board's says that this time is taken, and which is not.
    await panel
      .getByText(/taken.*12:00–14:00/)
      .first()
      .waitFor();
    await tabTo(panel.getByRole('button', { name: /^Take / }));
    await keys('Enter');
    await panel.getByText('Nothing stands in the way.').waitFor();
    await tabTo(panel.getByRole('button', { name: /^Save/ }));
    const moved = answerTo(page, 'PATCH');
    await keys('Enter');
    const answer = await moved;
    expect(answer.status()).toBe(200);
    await panel.waitFor({ state: 'detached' });
    await boardCard(ROUNDTABLE).waitFor();
    await page.waitForFunction(() => document.activeElement?.closest('[data-card]'));
  });

  test('opens a card’s panel, and Escape leads back to the card', async () => {
    await keys('Space');
    const panel = page.getByRole('complementary', { name: ROUNDTABLE });
    await panel.waitFor();
    await keys('Escape');
    await panel.waitFor({ state: 'detached' });
    await page.waitForFunction(() => document.activeElement?.closest('[data-card]'));
    expect(await hasFocus(boardCard(ROUNDTABLE))).toBe(true);
  });

  test('publishes the event from its page', async () => {
    await keys('Space');
    await tabTo(page.getByRole('link', { name: 'Open the event’s page' }));
    await keys('Enter');
    const publish = page.getByRole('region', { name: 'Public calendar' }).getByRole('button', { name: 'Publish' });
    await publish.waitFor();
    await tabTo(publish);
    await keys('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    await tabTo(dialog.getByRole('textbox'));
    await page.keyboard.type('The police confirmed by telephone.');
    await tabTo(dialog.getByRole('button', { name: 'Publish' }));
    await keys('Enter');
    await page
      .getByRole('link', { name: /public/i })
      .first()
      .waitFor();
  });
});

describe('on a touch screen of 360 px', () => {
  let page: Page;
  let finger: Finger;
  beforeAll(async () => {
    page = await visit(browser, { width: 360, height: 740 }, { hasTouch: true, isMobile: true });
    await signIn(page, birge.url, 'national');
    finger = await fingerOn(page);
  });
  afterEach(() => finger.up());
  afterAll(() => page.context().close());

  const middleOf = async (card: Locator) => {
    const box = (await card.boundingBox())!;
    return { x: box.x + Math.min(box.width / 2, 40), y: box.y + box.height / 2 };
  };
  const scroller = () => page.locator('[data-scroller]');
  const scrolled = () => scroller().evaluate((box) => [box.scrollLeft, box.scrollTop]);
  const LONG_PRESS = 450;
  const ghost = () => page.locator('[data-ghost]');

  test('a swipe over cards scrolls and moves nothing', async () => {
    await page.goto(`${birge.url}/admin/2026/board?from=2026-07-30&to=2026-08-08&tray=folded`);
    const card = page.locator('[data-region=board] [role=cell] [data-card]').first();
    await card.waitFor();
    // The board opens at today: the first day's cards lie behind its edge, where no finger reaches.
    await card.scrollIntoViewIfNeeded();
    const asked: string[] = [];
    page.on('request', (request) => request.url().includes('/slot') && asked.push(request.url()));
    const [left, top] = await scrolled();
    const at = await middleOf(card);
    // At once: on a busy machine a finger that waits to be noticed would have pressed long.
    await Promise.all([finger.down(at), finger.to({ x: at.x, y: at.y - 220 })]);
    await finger.up();
    await page.waitForFunction((was) => document.querySelector('[data-scroller]')!.scrollTop > was + 50, top!);
    expect(await ghost().count()).toBe(0);
    expect(asked).toEqual([]);
    expect((await scrolled())[0]).toBe(left);
    expect(page.url()).not.toContain('card=');
  });

  test('a long press takes a card of the tray, which is dropped on a row after the board has scrolled', async () => {
    await page.goto(`${birge.url}/admin/2026/board?from=2026-07-30&to=2026-08-08&oblast=pavlodar&tray=open`);
    const card = tray(page).locator('[data-card]').first();
    await card.waitFor();
    const id = (await card.getAttribute('data-card'))!;
    const at = await middleOf(card);
    await finger.down(at);
    await finger.rest(LONG_PRESS);
    await ghost().waitFor();
    // Held at the right edge, the board scrolls to later days.
    const [left] = await scrolled();
    const board = (await scroller().boundingBox())!;
    await finger.to({ x: board.x + board.width - 8, y: board.y + 150 });
    await page.waitForFunction((was) => document.querySelector('[data-scroller]')!.scrollLeft > was + 150, left!);
    const cell = await page.evaluate(() => {
      const view = document.querySelector('[data-scroller]')!.getBoundingClientRect();
      const head = document.querySelector('[data-header] > :first-child')!.getBoundingClientRect().right;
      for (const row of document.querySelectorAll<HTMLElement>('[data-row]')) {
        if (row.dataset.row!.startsWith('-')) continue;
        for (const one of row.querySelectorAll('[data-day]')) {
          const box = one.getBoundingClientRect();
          const middle = box.top + box.height / 2;
          const seen =
            box.left >= head && box.left + 40 < view.right && middle > view.top + 66 && middle < view.bottom - 6;
          if (seen && !one.querySelector('[data-card]')) return { x: box.left + 30, y: middle };
        }
      }
      return null;
    });
    expect(cell).not.toBeNull();
    await finger.to(cell!);
    await finger.rest(60);
    await ghost()
      .filter({ hasText: /(July|August)/ })
      .waitFor();
    const moved = answerTo(page, 'PATCH');
    await finger.up();
    const { item } = await (await moved).json();
    expect(item).toMatchObject({ occurrenceId: id, trayReason: null });
    expect(item.start >= '2026-07-31').toBe(true);
    await page.locator(`[data-region=board] [data-card="${id}"]`).first().waitFor({ state: 'attached' });
    expect(page.url()).not.toContain('card=');
  });

  test('the tray is reached while dragging, open or folded', async () => {
    for (const open of ['open', 'folded']) {
      await page.goto(`${birge.url}/admin/2026/board?from=2026-07-30&to=2026-08-08&oblast=pavlodar&tray=${open}`);
      const card = page.locator('[data-region=board] [role=cell] [data-card]:not([data-fixed])').first();
      await card.waitFor();
      const id = (await card.getAttribute('data-card'))!;
      await card.evaluate((element) => element.scrollIntoView({ block: 'center', inline: 'center' }));
      await finger.down(await middleOf(card));
      await finger.rest(LONG_PRESS);
      await ghost().waitFor();
      const box = (await tray(page).boundingBox())!;
      expect(box.height).toBeGreaterThanOrEqual(44);
      await finger.to({ x: box.x + 60, y: box.y + box.height / 2 });
      const trayed = answerTo(page, 'DELETE');
      await finger.up();
      expect((await (await trayed).json()).item).toMatchObject({
        occurrenceId: id,
        start: null,
        trayReason: 'taken-off',
      });
    }
  });

  test('the end of a card is dragged by a finger, which has room to take it', async () => {
    await page.goto(`${birge.url}/admin/2026/board?${ASTANA}&tray=folded`);
    const edge = page.locator('[data-resize]').first();
    await edge.waitFor({ state: 'attached' });
    await edge.evaluate((element) => element.scrollIntoView({ block: 'center', inline: 'center' }));
    const box = (await edge.boundingBox())!;
    expect(box.width).toBeGreaterThanOrEqual(24);
    expect(box.height).toBeGreaterThanOrEqual(24);
    const card = edge.locator('xpath=preceding-sibling::*[@data-card]');
    const id = await card.getAttribute('data-card');
    const before = await onServer(page, card);
    const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    await finger.down(at);
    await finger.rest(LONG_PRESS);
    await finger.to({ x: at.x + 34, y: at.y + 3 });
    await ghost()
      .filter({ hasText: /min|hour/ })
      .waitFor();
    const moved = answerTo(page, 'PATCH');
    await finger.up();
    const answer = await moved;
    const { item } = await answer.json();
    expect(item).toMatchObject({ occurrenceId: id, start: before.start });
    expect(item.end > before.end!).toBe(true);
  });
});

describe('a mouse', () => {
  let page: Page;
  beforeAll(async () => {
    page = await visit(browser);
    await signIn(page, birge.url, 'national');
  });
  afterAll(() => page.context().close());

  test('keeps the place with Shift and the time with Ctrl, and says so', async () => {
    await page.goto(`${birge.url}/admin/2026/board?${ASTANA}`);
    const card = page.locator('[data-track] [data-card]:not([data-fixed])').first();
    await card.waitFor();
    await card.evaluate((element) => element.scrollIntoView({ block: 'center', inline: 'center' }));
    const box = (await card.boundingBox())!;
    const own = await card.evaluate((element) => element.closest<HTMLElement>('[data-row]')!.dataset.row);
    const next = await page.evaluate((key) => {
      const row = document.querySelector(`[data-row="${key}"]`)!;
      const box = (row.nextElementSibling ?? row.previousElementSibling)!.getBoundingClientRect();
      return box.y + box.height / 2;
    }, own!);
    const mark = page.locator('[data-ghost]');
    const before = (await mark.count()) ? await mark.textContent() : '';
    expect(before).toBe('');
    await page.mouse.move(box.x + 10, box.y + 10);
    await page.mouse.down();
    await page.mouse.move(box.x + 60, next, { steps: 6 });
    const free = (await mark.textContent())!;
    await page.keyboard.down('Shift');
    await mark.filter({ hasText: 'The place is kept' }).waitFor();
    const kept = (await mark.textContent())!;
    expect(kept).not.toBe(free);
    await page.keyboard.up('Shift');
    await page.keyboard.down('Control');
    await mark.filter({ hasText: 'The time is kept' }).waitFor();
    await page.keyboard.up('Control');
    expect(await mark.textContent()).toBe(free);
    await page.keyboard.press('Escape');
    await mark.waitFor({ state: 'detached' });
    await page.mouse.up();
    expect(page.url()).not.toContain('card=');
  });
});

const looks: [Language, 'light' | 'dark', number][] = [
  ['kk', 'light', 360],
  ['ru', 'dark', 1440],
  ['en', 'light', 1440],
  ['kk', 'dark', 360],
];
test.each(looks)(
  'in %s, %s, at %i px a move under way has nothing that axe objects to',
  async (language, scheme, width) => {
    const page = await visit(browser, { language, scheme, width });
    await signIn(page, birge.url, 'national', language);
    await page.goto(`${birge.url}/admin/2026/board?tray=open`);
    const card = tray(page).locator('[data-card]').first();
    await card.waitFor();
    await card.focus();
    await page.keyboard.press('Enter');
    await page.locator('[data-ghost]').waitFor();
    await page.waitForTimeout(300);
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(' | ')}`),
    ).toEqual([]);
    const box = (await page.locator('[data-ghost]').boundingBox())!;
    expect(box.x >= 0 && box.x + box.width <= width).toBe(true);
    await page.context().close();
  },
);
