import { jest } from '@jest/globals';
import { addressOf, pageKinds } from '@birge/site';
import type { Browser } from 'playwright-core';
import { openBrowser, visit } from '../src/browser.js';
import { looks, watch, type Watched } from '../src/look.js';
import { startProduct, type Product } from '../src/product.js';
import { publicValues } from '../src/public-values.js';
import { outOfOrder } from '../src/reading-order.js';

jest.setTimeout(300_000);

let birge: Product;
let browser: Browser;
let values: Record<string, string>;
beforeAll(async () => {
  [birge, browser] = await Promise.all([startProduct(), openBrowser()]);
  values = await publicValues(birge);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await birge?.stop();
});

/** Every kind of page, and some in a state of their own. */
const pages = [
  ...pageKinds,
  '/{lang}/2015/list',
  '/{lang}/2026/list?oblast=astana&from=9999',
  '/{lang}/events/nothing-here',
];

describe.each(looks)(
  'in %s, %s, at %i px, nothing is objected to and nothing stands out of its order on',
  (...look) => {
    let seen: Watched;
    beforeAll(async () => {
      seen = await watch(browser, look);
    });
    afterAll(() => seen?.page.context().close());

    test.each(pages)('%s', async (kind) => {
      await seen.page.goto(birge.url + addressOf(kind, look[0], values));
      expect([...(await seen.findings()), ...(await outOfOrder(seen.page))]).toEqual([]);
    });
  },
);

test('no public page asks anyone else for anything, nor sets a cookie', async () => {
  const page = await visit(browser, { language: 'kk' });
  const elsewhere: string[] = [];
  page.on('request', (request) => !request.url().startsWith(birge.url) && elsewhere.push(request.url()));
  for (const kind of pages) await page.goto(birge.url + addressOf(kind, 'kk', values));
  expect(elsewhere).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
  expect(await page.locator('script:not([src]):not([type="application/ld+json"])').count()).toBe(0);
  await page.context().close();
});
