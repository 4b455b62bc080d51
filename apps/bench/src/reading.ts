import type pg from 'pg';
import type { Browser } from 'playwright-core';
import { openBrowser } from './browser.js';
import { extent } from './extent.js';
import { median, milliseconds, shown } from './figures.js';
import { publishEvents, publishWord, SHOWN_YEAR } from './published.sql.js';
import { slowLine, type Line } from './slow-line.js';
import { table } from './table.js';

const lines: Line[] = [
  { name: '150 ms, 1.6 Mbit/s', roundTrip: 150, bandwidth: 1_600_000 },
  { name: '400 ms, 400 kbit/s', roundTrip: 400, bandwidth: 400_000 },
];
const pages = [
  ['front page', `/kk/${SHOWN_YEAR}`],
  ['list', `/kk/${SHOWN_YEAR}/list`],
  ['month', `/kk/${SHOWN_YEAR}/month`],
] as const;
const EVENTS = 60;
/** How much slower than this machine an old phone works. */
const SLOWER = 4;

interface Seen {
  first: number;
  largest: number;
  shift: number;
}

declare global {
  interface Window {
    seen: Seen;
  }
}

/** Runs in the page, before anything of its own. */
function watch(): void {
  window.seen = { first: 0, largest: 0, shift: 0 };
  const on = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  on('paint', (entry) => entry.name === 'first-contentful-paint' && (window.seen.first = entry.startTime));
  on('largest-contentful-paint', (entry) => (window.seen.largest = entry.startTime));
  on('layout-shift', (entry) => (window.seen.shift += (entry as PerformanceEntry & { value: number }).value));
}

/** What a reader with a phone sees, and when, who has never been here. */
async function visit(browser: Browser, url: string): Promise<Seen> {
  const context = await browser.newContext({ viewport: { width: 360, height: 640 }, deviceScaleFactor: 2 });
  try {
    const page = await context.newPage();
    await page.addInitScript(watch);
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await page.goto(url, { waitUntil: 'load' });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    // What the fonts have moved is noted with the frames that follow.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 300))));
    return await page.evaluate(() => window.seen);
  } finally {
    await context.close();
  }
}

/** When the largest text stands, and whether anything moves afterwards, on a slow phone and a slow line. */
export async function measureReading(db: pg.Pool, url: string): Promise<string> {
  await publishEvents(db, EVENTS);
  await publishWord(db, 'Reading');
  const browser = await openBrowser();
  const rows: string[][] = [];
  try {
    for (const line of lines)
      for (const [name, path] of pages) {
        const slow = await slowLine(url, line);
        const seen: Seen[] = [];
        // The first two are of the server: it makes the page, then compresses it once more.
        for (let turn = -2; turn < extent.visits; turn += 1) {
          const one = await visit(browser, slow.url + path);
          if (turn >= 0) seen.push(one);
        }
        slow.stop();
        rows.push([
          `${name}, ${line.name}`,
          milliseconds(median(seen.map(({ first }) => first))),
          milliseconds(median(seen.map(({ largest }) => largest))),
          milliseconds(Math.max(...seen.map(({ largest }) => largest))),
          String(Number(Math.max(...seen.map(({ shift }) => shift)).toFixed(4))),
          shown(seen.length),
        ]);
      }
  } finally {
    await browser.close();
  }
  return table(
    `Reading ${EVENTS} events for the first time: ${SLOWER} × slower processor, connection with TLS, gzip`,
    ['', 'first text', 'largest text', 'at most', 'layout shift, at most', 'visits'],
    rows,
  );
}
