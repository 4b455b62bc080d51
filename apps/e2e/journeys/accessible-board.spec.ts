import { jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openBrowser, signIn } from '../src/browser.js';
import { looks, watch, type Watched } from '../src/look.js';
import { startProduct, type Product } from '../src/product.js';
import { besideBoard, fromList, knownIn, onBoard, type Known } from '../src/scenes.js';

jest.setTimeout(120_000);

let birge: Product;
let browser: Browser;
beforeAll(async () => {
  [birge, browser] = await Promise.all([startProduct(), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await birge?.stop();
});

describe.each(looks)('in %s, %s, at %i px, nothing is objected to with', (...look) => {
  let watched: Watched;
  let known: Known;
  beforeAll(async () => {
    watched = await watch(browser, look);
    await signIn(watched.page, birge.url, 'national', look[0]);
    known = await knownIn(watched.page, birge.url, look[0]);
  });
  afterAll(async () => {
    await watched?.page.context().close();
  });
  afterEach(() => watched.page.unrouteAll());

  test.each([...onBoard, ...besideBoard, ...fromList].map((scene) => [scene.name, scene] as const))(
    'what stands open: %s',
    async (_, scene) => {
      await scene.open(watched.page, known);
      expect(await watched.findings()).toEqual([]);
    },
  );
});
