import AxeBuilder from '@axe-core/playwright';
import type { Language } from '@birge/domain';
import type { Browser, Page } from 'playwright-core';
import { visit } from './browser.js';

export type Look = [Language, 'light' | 'dark', number];

/** Each screen in each of the looks: together every language, both schemes and both widths are seen on both sides. */
export const looks: Look[] = [
  ['kk', 'light', 360],
  ['ru', 'dark', 1440],
  ['en', 'light', 1440],
  ['kk', 'dark', 360],
];

export interface Watched {
  page: Page;
  /** What axe, the page itself and the policy of its content object to, and whether it is wider than its screen. */
  findings(): Promise<string[]>;
}

/** A page that is looked at in one look, screen after screen. */
export async function watch(browser: Browser, [language, scheme, width]: Look): Promise<Watched> {
  const page = await visit(browser, { language, scheme, width });
  let said: string[] = [];
  page.on('pageerror', (error) => said.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && /Content Security|violates/.test(message.text())) said.push(message.text());
  });
  return {
    page,
    async findings() {
      await page.locator('h1').first().waitFor();
      await settled(page);
      // No screen has frames, so that one run in the page will do, which says only what is wrong: it takes a sixth of the time.
      const { violations } = await new AxeBuilder({ page })
        .setLegacyMode()
        .options({ resultTypes: ['violations'] })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .analyze();
      const wider = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      const found = [
        ...said,
        ...(wider > 1 ? [`the page is ${wider} px wider than the screen`] : []),
        ...violations.map(({ id, nodes }) => {
          const where = nodes.map(({ target }) => String(target)).slice(0, 3);
          return `${id}: ${where.join(' | ')}`;
        }),
      ];
      said = [];
      return found;
    },
  };
}

/**
 * Lists and cards come after the heading, and a stream of changes stays open, so that the network is never idle: the
 * page has come to rest when nothing in it changed for a while.
 */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        const [quiet, patience] = [300, 3_000];
        let timer = setTimeout(end, quiet);
        const watching = new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(end, quiet);
        });
        const late = setTimeout(end, patience);
        function end() {
          watching.disconnect();
          clearTimeout(timer);
          clearTimeout(late);
          done();
        }
        watching.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      }),
  );
}
