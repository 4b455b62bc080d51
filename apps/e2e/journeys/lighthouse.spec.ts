import { jest } from '@jest/globals';
import lighthouse, { type Flags, type Result } from 'lighthouse';
import type { Browser } from 'playwright-core';
import { languages } from '@birge/domain';
import { addressOf, pageKinds } from '@birge/site';
import { openBrowser } from '../src/browser.js';
import { freePort, startProduct, type Product } from '../src/product.js';
import { publicValues } from '../src/public-values.js';

jest.setTimeout(120_000);

const held = ['accessibility', 'best-practices', 'seo'];
const flags: Flags = {
  logLevel: 'silent',
  onlyCategories: ['performance', ...held],
  disableFullPageScreenshot: true,
  // These pages are whole as soon as they are there: nothing comes later that would have to be waited for.
  networkQuietThresholdMs: 100,
  cpuQuietThresholdMs: 100,
  pauseAfterFcpMs: 0,
  pauseAfterLoadMs: 0,
};

let birge: Product;
let browser: Browser;
let values: Record<string, string>;
const performance: string[] = [];

beforeAll(async () => {
  flags.port = await freePort();
  [birge, browser] = await Promise.all([startProduct(), openBrowser([`--remote-debugging-port=${flags.port}`])]);
  values = await publicValues(birge);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await birge?.stop();
  process.stdout.write(
    `Lighthouse, performance on a slow phone (nothing is asked of it here):\n${performance.join('\n')}\n`,
  );
});

/** What costs a page a point, so that a failure says what to mend. */
const faultsOf = ({ audits, categories }: Result): string[] =>
  held.flatMap((name) =>
    categories[name]!.auditRefs.map(({ id, weight }) => ({ weight, ...audits[id]! }))
      .filter(({ weight, score }) => weight > 0 && score !== null && score < 1)
      .map(({ id, explanation, title }) => `${name}: ${id}: ${explanation ?? title}`),
  );

/** What stands in other people's pages, search engines are told to leave out. */
const found = pageKinds.filter((kind) => !kind.startsWith('/embed/'));

// Each kind of page in one language, by turns.
test.each(found.map((kind, n) => [kind, languages[n % languages.length]!] as const))(
  '%s, in %s, has a hundred of a hundred for accessibility, best practices and search engines',
  async (kind, language) => {
    const path = addressOf(kind, language, values);
    const { lhr } = (await lighthouse(birge.url + path, flags))!;
    expect(lhr.runtimeError).toBeUndefined();
    expect(faultsOf(lhr)).toEqual([]);
    const scores = Object.values(lhr.categories).map(({ id, score }) => [id, Math.round(score! * 100)]);
    const { performance: fast, ...whole } = Object.fromEntries(scores) as Record<string, number>;
    expect(whole).toEqual(Object.fromEntries(held.map((name) => [name, 100])));
    const told = (id: string) => `${id} ${lhr.audits[id]?.displayValue}`;
    performance.push([fast, path, told('largest-contentful-paint'), told('cumulative-layout-shift')].join('  '));
  },
);
