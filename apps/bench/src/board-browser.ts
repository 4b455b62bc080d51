import type { Browser, Page } from 'playwright-core';
import { CROWD } from './board.sql.js';
import { newVisitor, openBrowser } from './browser.js';
import { extent } from './extent.js';
import { median, milliseconds, percentile, shown } from './figures.js';
import { PASSWORD } from './product.js';
import { table } from './table.js';

const CARD = '[data-region=board] [data-card]';
const NOTICE = '[data-region=board] [data-kind]';
const BOARD = '/admin/2026/board';

/** The board at its largest in a real browser: what a coordinator waits for, and how smoothly a card follows her hand. */
export async function measureBoardInBrowser(url: string): Promise<string> {
  const browser = await openBrowser();
  try {
    const { page, rows: opened } = await opening(browser, url);
    const rows = [
      ...opened,
      ...(await pace(page)),
      await drops(page),
      await filters(page),
      ['rows drawn of all', ...(await drawn(page))],
    ];
    const { events, venues, spacesEach, days } = CROWD;
    return table(
      `The board in a browser: ${shown(events)} events × ${venues * spacesEach} spaces × ${days} days, 1440 × 900, drawn by the processor`,
      ['', 'median', 'p95', 'most', 'tries'],
      rows,
    );
  } finally {
    await browser.close();
  }
}

const told = (name: string, values: readonly number[]): string[] => [
  name,
  milliseconds(median(values)),
  milliseconds(percentile(values, 0.95)),
  milliseconds(Math.max(...values)),
  shown(values.length),
];

/** When something was on the screen that was watched for since before the act; both fail within a time, in words. */
async function paintedAfter(page: Page, selector: string, act: () => Promise<void>): Promise<number> {
  const [at] = await Promise.all([page.evaluate((what) => window.painted(what), selector), act()]);
  return at;
}

/** From the click on "sign in", and from the server's yes to it, until cards are on the screen. */
async function signIn(page: Page, url: string): Promise<{ clicked: number; answered: number }> {
  await page.goto(url + BOARD);
  await page.locator('input[type=email], input[name=email]').fill('national@birge.example');
  await page.locator('input[type=password]').fill(PASSWORD);
  const at = await paintedAfter(page, CARD, () => page.locator('button[type=submit]').click());
  return page.evaluate((end) => {
    const session = performance
      .getEntriesByType('resource')
      .filter((entry): entry is PerformanceResourceTiming => entry.name.endsWith('/api/session'))
      .at(-1)!;
    return { clicked: end - window.noted.acted, answered: end - session.responseEnd };
  }, at);
}

/**
 * Also the page that was opened last, for what else is measured: whoever signs in once more than ten times a minute is
 * asked to wait.
 */
async function opening(browser: Browser, url: string): Promise<{ page: Page; rows: string[][] }> {
  let page: Page | undefined;
  const first: { clicked: number; answered: number }[] = [];
  const again: number[] = [];
  for (let turn = -1; turn < extent.openings; turn += 1) {
    await page?.context().close();
    page = await newVisitor(browser);
    const took = await signIn(page, url);
    await page.reload({ waitUntil: 'commit' });
    const reloaded = await page.evaluate((card) => window.painted(card), CARD);
    // The first turn warms up the server.
    if (turn < 0) continue;
    first.push(took);
    again.push(reloaded);
  }
  const rows = [
    told(
      'cards on the screen, from the click on "sign in"',
      first.map(({ clicked }) => clicked),
    ),
    told(
      '… from the server’s yes to it',
      first.map(({ answered }) => answered),
    ),
    told('cards on the screen, opened again', again),
  ];
  return { page: page!, rows };
}

interface Way {
  from: { x: number; y: number };
  to: { x: number; y: number };
}

/** A card that can be seen in one of the upper rows, and a day of its row that holds nothing. */
const wayIn = (page: Page, turn: number): Promise<Way> =>
  page.evaluate((skipped) => {
    const board = document.querySelector('[data-scroller]')!.getBoundingClientRect();
    const header = document.querySelector('[data-header]')!;
    const left = header.firstElementChild!.getBoundingClientRect().right;
    const top = header.getBoundingClientRect().bottom + 40;
    const middle = (element: Element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    };
    const seen = ({ x, y }: { x: number; y: number }) =>
      x > left + 20 && x < board.right - 20 && y > top && y < board.bottom - 80;
    const ways = [...document.querySelectorAll('[data-row]')].flatMap((row) => {
      const from = [...row.querySelectorAll('[data-card]')].map(middle).find(seen);
      const to = [...row.querySelectorAll('[role=cell]')]
        .filter((cell) => !cell.firstElementChild)
        .map(middle)
        .find(seen);
      return from && to ? [{ from, to }] : [];
    });
    const way = ways[skipped % ways.length];
    if (!way) throw new Error('no card with a free day beside it');
    return way;
  }, turn);

/** Frames while a card is carried over the board, beside those while the mouse moves over nothing. */
async function pace(page: Page): Promise<string[][]> {
  const still = await frames(page, { x: 700, y: 60 }, 4);
  const { from } = await wayIn(page, 0);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 10, from.y + 10);
  const carried = await frames(page, { x: 720, y: 480 }, 180);
  await page.keyboard.press('Escape');
  await page.mouse.up();
  const rate = (name: string, gaps: number[]): string[] => [
    `${name}: ${shown((1000 * gaps.length) / gaps.reduce((sum, gap) => sum + gap, 0))} frames/s, between two`,
    ...told('', gaps).slice(1),
  ];
  return [rate('a card is carried', carried), rate('the mouse moves over the toolbar', still)];
}

/** Milliseconds between frames while the mouse goes round a spot. */
async function frames(page: Page, around: { x: number; y: number }, radius: number): Promise<number[]> {
  const counter = await page.evaluateHandle(() => window.countFrames());
  const until = performance.now() + extent.dragSeconds * 1000;
  for (let step = 0; performance.now() < until; step += 1) {
    const angle = step / 15;
    await page.mouse.move(around.x + radius * 1.6 * Math.cos(angle), around.y + radius * Math.sin(angle));
  }
  const at = await counter.evaluate((stop) => stop());
  return at.slice(1).map((now, n) => now - at[n]!);
}

/** A card is let go on a free day of its row: until the server has said yes and that is on the screen. */
async function drops(page: Page): Promise<string[]> {
  const waits: number[] = [];
  for (let turn = 0; waits.length < extent.drops && turn < 4 * extent.drops; turn += 1) {
    const { from, to } = await wayIn(page, turn);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x - 8, to.y, { steps: 6 });
    await page.mouse.move(to.x, to.y);
    const answered = await paintedAfter(page, NOTICE, () => page.mouse.up());
    const wait = answered - (await page.evaluate(() => window.noted.acted));
    const notice = page.locator(NOTICE);
    // A person may be elsewhere that day: a refusal is no drop.
    if ((await notice.getAttribute('data-kind')) === 'done') waits.push(wait);
    await notice.locator('button').last().click();
    await notice.waitFor({ state: 'detached' });
  }
  return told('a drop, until it is confirmed', waits);
}

/** A state is chosen among the filters: until the cards that it leaves are on the screen. */
async function filters(page: Page): Promise<string[]> {
  const waits: number[] = [];
  const field = page.getByRole('combobox', { name: 'State' });
  // Where the window is narrow they stand behind a button.
  const folded = page.getByRole('button', { name: /^Filters/ });
  if (await folded.isVisible()) await folded.click();
  for (let turn = 0; turn < extent.filters; turn += 1) {
    await field.click();
    const option = page.getByRole('option', { name: turn % 2 ? 'planned' : 'confirmed', exact: true });
    await option.waitFor();
    const [painted] = await Promise.all([
      page.evaluate(() => window.changed('[data-region=board] [role=table]')),
      option.click(),
    ]);
    waits.push(painted - (await page.evaluate(() => window.noted.acted)));
  }
  return told('a filter, until the board shows it', waits);
}

const drawn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const rows = document.querySelectorAll('[data-row]').length;
    const all = document.querySelector('[role=table]')!.getAttribute('aria-rowcount')!;
    return [`${rows}`, '', all, ''];
  });
