import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { listProps, monthProps } from './calendar/calendar.fixture.js';
import { fullFrame, sixtyByDay, sixtyEvents } from './calendar/sixty-events.fixture.js';
import { assets, renderListPage, renderMonthPage } from './index.js';

/** Bytes as they go over the line to a browser that takes nothing newer than gzip. */
const sent = (bytes: string | Buffer) => gzipSync(bytes, { level: 9 }).length;
const KB = 1_000;
/** What a server may send before it has heard anything back (RFC 6928), without what HTTP itself needs of it. */
const FIRST_FLIGHT = 14 * KB;

const full = { frame: fullFrame, events: 60 };
const pages: [string, () => string][] = [
  ['list', () => renderListPage({ ...listProps, ...full, scheduled: sixtyEvents, unscheduled: [], divisions: 20 })],
  ['month', () => renderMonthPage({ ...monthProps, ...full, days: sixtyByDay, unscheduled: 0 })],
];

test.each(pages)('the %s of 60 events fits what a server sends at once', (_, render) => {
  const html = render();
  expect(html.match(/\/kk\/events\/[a-z0-9-]+/g)!.length).toBeGreaterThanOrEqual(48);
  expect(sent(html)).toBeLessThanOrEqual(FIRST_FLIGHT);
  expect(brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length).toBeLessThan(sent(html));
});

test.each(pages)('before the first text of the %s there is its HTML and one style sheet, nothing else', (_, render) => {
  const html = render();
  const [sheet, ...more] = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href]) => href!);
  expect(more).toEqual([]);
  expect(html).not.toMatch(/rel="(?:preload|modulepreload|preconnect|import)"|@import/);
  // A script may help, but the text does not wait for it.
  for (const [script] of html.matchAll(/<script\b[^>]*\bsrc=[^>]*>/g))
    expect(script).toMatch(/ (?:defer|async|type="module")/);
  // What else a page loads, such as a picture, says how large it is: nothing moves when it comes.
  for (const [picture] of html.matchAll(/<(?:img|iframe)\b[^>]*>/g))
    expect(picture).toMatch(/ width="\d+" height="\d+"/);
  const css = assets.get(sheet!)!.bytes.toString();
  expect(css).not.toContain('@import');
  // A face without it would hide the text while it is loading.
  const faces = css.match(/@font-face\s*\{[^}]*\}/g)!;
  expect(faces.length).toBeGreaterThan(0);
  for (const face of faces.filter((one) => one.includes('url('))) expect(face).toContain('font-display:swap');
});

test('every style sheet that a page loads is small, even before what only people read is left out of it', () => {
  const sheets = [...assets.values()].filter(({ type }) => type.startsWith('text/css'));
  expect(sheets.length).toBeGreaterThan(0);
  for (const { path, bytes } of sheets) expect([path, sent(bytes) <= 10 * KB]).toEqual([path, true]);
});

test('all scripts of the public pages together are small', () => {
  const scripts = [...assets.values()].filter(({ type }) => type.startsWith('text/javascript'));
  expect(sent(Buffer.concat(scripts.map(({ bytes }) => bytes)))).toBeLessThanOrEqual(6 * KB);
});
