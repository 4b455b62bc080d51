import { jest } from '@jest/globals';
import AxeBuilder from '@axe-core/playwright';
import type { Language } from '@birge/domain';
import type { Browser } from 'playwright-core';
import { openBrowser, signIn, visit } from '../src/browser.js';
import { startProduct, type Product } from '../src/product.js';

jest.setTimeout(300_000);

let birge: Product;
let browser: Browser;
let event: string;
let venue: string;
beforeAll(async () => {
  [birge, browser] = await Promise.all([startProduct(), openBrowser()]);
  const page = await visit(browser);
  await signIn(page, birge.url, 'national');
  const first = async (path: string) =>
    (await (await page.request.get(`${birge.url}${path}`)).json()).items[0].id as string;
  event = await first('/api/events?edition=2026&state=confirmed');
  venue = await first('/api/venues?q=Khan');
  await page.context().close();
});
afterAll(async () => {
  await browser?.close();
  await birge?.stop();
});

/** Each screen in one of the looks; together every language, both schemes and both widths are seen on both sides. */
const looks: [Language, 'light' | 'dark', number][] = [
  ['kk', 'light', 360],
  ['ru', 'dark', 1440],
  ['en', 'light', 1440],
  ['kk', 'dark', 360],
];
const admin = [
  '/2026/board',
  '/2026/board?view=hours&oblast=astana&from=2026-07-30&to=2026-07-31',
  '/2026/events',
  '/2026/events/new',
  '/2026/events/{event}',
  '/2026/publishing',
  '/organizations',
  '/venues',
  '/venues/{venue}',
  '/people',
  '/people/new',
  '/outbox',
];
const site = [
  '/{lang}',
  '/{lang}/2026/month',
  '/{lang}/2015/list',
  '/{lang}/2026/list?oblast=astana&from=9999',
  '/{lang}/events/nothing-here',
];

async function findings(url: string, signed: boolean, [language, scheme, width]: (typeof looks)[number]) {
  const page = await visit(browser, { language, scheme, width });
  const said: string[] = [];
  page.on('pageerror', (error) => said.push(`error: ${error.message}`));
  page.on(
    'console',
    (message) =>
      message.type() === 'error' && /Content Security|violates/.test(message.text()) && said.push(message.text()),
  );
  if (signed) await signIn(page, birge.url, 'national', language);
  await page.goto(birge.url + url, { waitUntil: 'load' });
  await page.locator('h1').first().waitFor();
  // Lists and cards come after the heading; a stream of changes stays open, so the network is never idle.
  await page.waitForTimeout(signed ? 700 : 0);
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (wider > 1) said.push(`the page is ${wider} px wider than the screen`);
  await page.context().close();
  return [
    ...said,
    ...violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .map(({ target }) => String(target))
          .slice(0, 3)
          .join(' | ')}`,
    ),
  ];
}

describe.each(looks)('in %s, %s, at %i px', (...look) => {
  const [language] = look;
  test.each(admin)('the admin’s %s has nothing that axe objects to', async (path) => {
    expect(await findings(`/admin${path.replace('{event}', event).replace('{venue}', venue)}`, true, look)).toEqual([]);
  });
  test.each([...site, '/admin'])('the public’s %s has nothing that axe objects to', async (path) => {
    expect(await findings(path.replace('{lang}', language), false, look)).toEqual([]);
  });
});

test('a card is planned by keyboard alone', async () => {
  const page = await visit(browser);
  await signIn(page, birge.url, 'national');
  await page.goto(`${birge.url}/admin/2026/board?oblast=pavlodar`);
  const card = page.locator('[data-tray] [data-card]').first();
  await card.waitFor();
  const id = (await card.getAttribute('data-card'))!;
  await card.focus();
  await page.keyboard.press('m');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  const moved = page.waitForResponse((answer) => answer.url().includes(`/occurrences/${id}/slot`));
  await page.keyboard.press('Enter');
  expect((await moved).status()).toBe(200);
  await page.locator(`[role=cell] [data-card="${id}"], [role=row] [data-card="${id}"]`).first().waitFor();
  await page.context().close();
});

test('no public page asks anyone else for anything, nor sets a cookie', async () => {
  const page = await visit(browser, { language: 'kk' });
  const elsewhere: string[] = [];
  page.on('request', (request) => !request.url().startsWith(birge.url) && elsewhere.push(request.url()));
  for (const path of site) await page.goto(birge.url + path.replace('{lang}', 'kk'));
  expect(elsewhere).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
  expect(await page.locator('script').count()).toBe(0);
  await page.context().close();
});
