import { jest } from '@jest/globals';
import { publicPage, publicSafety } from '@birge/i18n';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { openBrowser, visit } from '../src/browser.js';
import { startProduct, type Product } from '../src/product.js';

jest.setTimeout(60_000);

const WEATHER = 'https://www.kazhydromet.kz/';
const BEFORE = 'https://before.example/';
let birge: Product;
let browser: Browser;
beforeAll(async () => {
  [birge, browser] = await Promise.all([startProduct(), openBrowser()]);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await birge?.stop();
});

/** A tab that was somewhere before; what is not ours is played. */
async function open(path: string, more: BrowserContextOptions = {}): Promise<Page> {
  const page = await visit(browser, { language: 'en' }, more);
  for (const url of [WEATHER, BEFORE])
    await page
      .context()
      .route(`${url}**`, (route) => route.fulfill({ contentType: 'text/html', body: `<title>${url}</title>` }));
  await page.goto(BEFORE);
  await page.goto(birge.url + path);
  return page;
}
const leave = (page: Page) => page.getByRole('link', { name: publicPage.en.leave });
/** What is in the tab’s history to the left of where it is, by going there. */
async function back(page: Page): Promise<string> {
  await page.goBack();
  return page.url();
}

describe('leaving quickly', () => {
  test('puts the weather in the place of the page, and no page of ours comes back by the Back button', async () => {
    const page = await open('/en/2026/list');
    await page.locator('main h3 a').first().click();
    await page.waitForURL('**/en/events/*');
    await leave(page).click();
    await page.waitForURL(WEATHER);
    expect(await page.evaluate(() => history.length)).toBe(4);
    // The list was read before: whatever brings it up again leads away, and then to what was there before us.
    await page.goBack().catch(() => null);
    await page.waitForURL(WEATHER);
    expect(await back(page)).toBe(BEFORE);
    // Whoever comes again by herself finds everything as usual.
    await page.goto(`${birge.url}/en/2026/list`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.locator('main h3 a').first().click();
    await page.waitForURL('**/en/events/*');
    await page.goBack();
    await page.locator('main h3 a').first().waitFor();
    await page.context().close();
  });

  test('empties the screen and the title before anything else, however slow the way out is', async () => {
    const page = await open('/en/2026/list');
    const seen: string[] = [];
    page.on('console', (message) => seen.push(message.text()));
    await page.evaluate(() =>
      new MutationObserver(() => {
        const { title, body, documentElement } = document;
        console.log(JSON.stringify([title, body.outerHTML, documentElement.offsetHeight]));
      }).observe(document.documentElement, { attributes: true }),
    );
    let before: string[] = [];
    await page.context().route(`${WEATHER}**`, async (route) => {
      before = [...seen];
      await route.fulfill({ contentType: 'text/html', body: 'sunny' });
    });
    await leave(page).click();
    await page.waitForURL(WEATHER);
    expect(before.map((text) => JSON.parse(text) as unknown)).toEqual([
      [publicSafety.en.neutralName, '<body></body>', 0],
    ]);
    await page.context().close();
  });

  test('is Esc three times in a row, and neither two, nor one held down, nor what switches the layout', async () => {
    const page = await open('/en/2026/month');
    const press = async (...keys: string[]) => {
      for (const key of keys) await page.keyboard.press(key);
    };
    await press('Escape', 'Escape', 'a', 'Escape', 'Escape', 'Alt+Shift', 'Escape', 'Shift+Escape', 'Escape', 'Escape');
    await page.keyboard.down('b');
    for (let held = 0; held < 5; held++) await page.keyboard.down('Escape');
    await page.keyboard.up('Escape');
    expect(await page.locator('h1').count()).toBe(1);
    await press('x');
    await page.getByRole('searchbox').focus();
    await press('Escape', 'Escape', 'Escape');
    await page.waitForURL(WEATHER);
    await page.context().close();
  });

  test('is a plain link without JavaScript, where nothing is offered that would need it', async () => {
    const page = await open('/en/safety', { javaScriptEnabled: false });
    expect(await page.getByRole('button').count()).toBe(0);
    const said = await page.locator('noscript').evaluateAll((all) => all.map((one) => (one as HTMLElement).innerText));
    expect(said.map((text) => text.trim())).toEqual([publicSafety.en.offlineScript, publicSafety.en.offlineScript]);
    await leave(page).click();
    await page.waitForURL(WEATHER);
    await page.context().close();
  });
});

test('a neutral name is the tab’s own: on every page, not in another tab, until it is taken back', async () => {
  const page = await open('/en/safety');
  const { neutralName, tabButton } = publicSafety.en;
  const icon = () => page.locator('link[rel=icon]').getAttribute('href');
  const own = [await page.title(), await icon()];
  const button = page.getByRole('button', { name: tabButton });
  await button.click();
  expect(await button.getAttribute('aria-pressed')).toBe('true');
  expect(await page.title()).toBe(neutralName);
  expect(await icon()).toMatch(/\/assets\/day\.\w+\.svg$/);
  await page.locator('.foot a').first().click();
  await page.waitForURL(`${birge.url}/en/2026`);
  expect(await page.title()).toBe(neutralName);
  const other = await page.context().newPage();
  await other.goto(`${birge.url}/en/safety`);
  expect(await other.title()).toBe(own[0]);
  expect(await page.context().cookies()).toEqual([]);
  await page.goBack();
  await button.click();
  expect(await page.title()).toBe(own[0]);
  expect(own[1] && (await icon())).toContain(own[1]);
  await page.context().close();
});

test('the language that is chosen is remembered, and forgotten on leaving', async () => {
  const page = await open('/en/2026/list?type=flash-mob');
  await page.getByRole('link', { name: 'рус' }).click();
  await page.waitForURL(`${birge.url}/ru/2026/list?type=flash-mob`);
  expect(await page.context().cookies()).toMatchObject([{ name: 'language', value: 'ru', sameSite: 'Lax' }]);
  await page.goto(birge.url);
  expect(page.url()).toBe(`${birge.url}/ru`);
  await page.locator('a.leave').click();
  await page.waitForURL(WEATHER);
  expect(await page.context().cookies(birge.url)).toEqual([]);
  await page.context().close();
});

describe('a saved calendar', () => {
  const kept = (page: Page) =>
    page.evaluate(async () => [
      (await navigator.serviceWorker.getRegistrations()).length,
      (await caches.keys()).length,
    ]);

  test('is read without a network and says how old it is; nothing old is shown with one; leaving forgets it', async () => {
    const words = publicSafety.kk;
    const page = await open('/kk/safety');
    expect(await kept(page)).toEqual([0, 0]);
    await page.getByRole('button', { name: words.save }).click();
    await page.getByText(words.saved.split('{time}')[0]!).waitFor({ timeout: 20_000 });
    expect(await kept(page)).toEqual([1, 1]);
    const notice = page.locator('.saved-copy');

    await page.context().setOffline(true);
    await page.goto(`${birge.url}/kk/2026/list`);
    expect(await notice.innerText()).toMatch(/\d\d\.\d\d\.20\d\d, \d\d:\d\d/);
    // Drawn as always: with its styles and its script.
    expect(await page.locator('html.scripted').count()).toBe(1);
    expect(await page.locator('.leave').evaluate((link) => getComputedStyle(link).position)).toBe('sticky');
    await page.locator('main h3 a').first().click();
    await page.waitForURL('**/kk/events/*');
    expect(await notice.isVisible()).toBe(true);
    // What was not saved leads back to what was.
    await page.goto(`${birge.url}/kk/2015/list`);
    expect(page.url()).toBe(`${birge.url}/kk`);

    await page.context().setOffline(false);
    await page.goto(`${birge.url}/kk/2026/list`);
    expect(await notice.isVisible()).toBe(false);
    await page.locator('a.leave').click();
    await page.waitForURL(WEATHER);
    await page.goto(`${birge.url}/kk/2026/month`);
    expect(await kept(page)).toEqual([0, 0]);
    await page.context().close();
  });

  test('is forgotten by its button', async () => {
    const words = publicSafety.en;
    const page = await open('/en/safety');
    await page.getByRole('button', { name: words.save }).click();
    await page.getByRole('button', { name: words.forget }).click({ timeout: 20_000 });
    await page.getByText(words.forgotten).waitFor();
    expect(await kept(page)).toEqual([0, 0]);
    expect(await page.getByRole('button', { name: words.forget }).count()).toBe(0);
    await page.context().close();
  });
});
