import { jest } from '@jest/globals';
import { eventPage, forms, letterTemplatesPage, notices } from '@birge/i18n';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, signIn, visit } from '../src/browser.js';
import { looks, watch, type Watched } from '../src/look.js';
import { startEmptyProduct, startProduct, type Product } from '../src/product.js';
import { INBOUND, invitePartner, replyFromNobody } from '../src/sample.js';

jest.setTimeout(300_000);

let birge: Product;
let empty: Product & { link: string };
let browser: Browser;
/** What the addresses below stand for in this sample. */
const known: Record<string, string> = {};
beforeAll(async () => {
  [birge, browser] = await Promise.all([startProduct(INBOUND), openBrowser()]);
  empty = await startEmptyProduct(birge);
  const page = await visit(browser);
  await signIn(page, birge.url, 'national');
  const first = async (path: string) =>
    (await (await page.request.get(`${birge.url}${path}`)).json()).items[0].id as string;
  known.event = await first('/api/events?edition=2026&state=confirmed&oblast=astana');
  known.venue = await first('/api/venues?q=Khan');
  known.organization = await first('/api/organizations?q=Korgau');
  known.person = await first('/api/people?role=oblast');
  known.title = (await (await page.request.get(`${birge.url}/api/events/${known.event}`)).json()).title.ru;
  await replyFromNobody(birge.url, known.event);
  known.letter = await first('/api/inbox');
  known.answer = await invitePartner(page.request, birge.url, known.event);
  await page.context().close();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await empty?.stop();
  await birge?.stop();
});
const addressOf = (path: string, language: string) =>
  path.replace('{lang}', language).replace(/\{(\w+)\}/, (_, name: string) => known[name]!);

const admin = [
  '/2026/board',
  '/2026/board?view=hours&oblast=astana&from=2026-07-30&to=2026-07-31',
  '/2026/events',
  '/2026/events/new',
  '/2026/events/{event}',
  '/2026/events/{event}?tab=edit',
  '/2026/events/{event}?tab=history',
  '/2026/answers',
  '/2026/partners',
  '/2026/day-sheet?day=2026-07-30',
  '/2026/publishing',
  '/organizations',
  '/organizations/new',
  '/organizations/{organization}',
  '/venues',
  '/venues/new',
  '/venues/{venue}',
  '/people',
  '/people/new',
  '/people/{person}',
  '/2026/notices',
  '/requirements',
  '/outbox',
  '/inbox',
  '/inbox?letter={letter}',
  '/letters',
];
type Words = (typeof eventPage)['en'];
/** The dialogs of an event's page: how each is opened. */
const dialogs: [string, (page: Page, words: Words, more: string) => Promise<void>][] = [
  ['slot', (page, words) => page.getByRole('button', { name: words.occurrences.move }).first().click()],
  ['further time', (page, words) => page.getByRole('button', { name: words.occurrences.add }).click()],
  ['person', (page, words) => page.getByRole('button', { name: words.occurrences.assign }).first().click()],
  ['partner', (page, words) => page.getByRole('button', { name: words.partners.add }).click()],
  ['invitation', (page, words) => page.getByRole('button', { name: words.partners.inviteAgain }).first().click()],
  [
    'answer by phone',
    async (page, words, more) => {
      await page
        .getByRole('button', { name: `${more}: ` })
        .first()
        .click();
      await page.getByRole('menuitem', { name: words.partners.phone }).click();
    },
  ],
  [
    'cancellation',
    async (page, words, more) => {
      await page.getByRole('button', { name: more, exact: true }).click();
      await page.getByRole('menuitem', { name: words.act.cancel }).click();
    },
  ],
];

describe.each(looks)('in %s, %s, at %i px, nothing is objected to on', (...look) => {
  const [language] = look;
  let inside: Watched;
  let outside: Watched;
  beforeAll(async () => {
    [inside, outside] = await Promise.all([watch(browser, look), watch(browser, look)]);
    await signIn(inside.page, birge.url, 'national', language);
  });
  afterAll(async () => {
    await inside?.page.context().close();
    await outside?.page.context().close();
  });

  test.each(admin)('the admin’s %s', async (path) => {
    await inside.page.goto(`${birge.url}/admin${addressOf(path, language)}`);
    expect(await inside.findings()).toEqual([]);
  });

  test.each(dialogs)('an event’s dialog: %s', async (_, open) => {
    const { page } = inside;
    await page.goto(`${birge.url}/admin/2026/events/${known.event}`);
    await open(page, eventPage[language], forms[language].more);
    await page.getByRole('dialog').waitFor();
    expect(await inside.findings()).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  test('what a partner would be told, chosen and read', async () => {
    const { page } = inside;
    await page.goto(`${birge.url}/admin/2026/notices`);
    await page.getByRole('checkbox', { name: notices[language].all }).check();
    await page.getByRole('button', { name: notices[language].preview }).last().click();
    await page.getByRole('article').waitFor();
    expect(await inside.findings()).toEqual([]);
  });

  test('a letter’s template, with the letter as it will be read', async () => {
    const { page } = inside;
    await page.goto(`${birge.url}/admin/letters?letter=update&lang=ru`);
    await page.getByRole('combobox', { name: letterTemplatesPage[language].event, exact: true }).fill(known.title!);
    await page.getByRole('option').first().click();
    await page.frameLocator('article iframe').getByRole('link').first().waitFor();
    expect(await inside.findings()).toEqual([]);
  });

  test('the page of signing in', async () => {
    await outside.page.goto(`${birge.url}/admin`);
    expect(await outside.findings()).toEqual([]);
  });

  test('the first administrator’s page, empty and refused', async () => {
    const { page } = outside;
    await page.goto(empty.link);
    expect(await outside.findings()).toEqual([]);
    await page.locator('button[type=submit]').click();
    await page.getByRole('alert').waitFor();
    expect(await outside.findings()).toEqual([]);
  });

  test('a partner’s page of answers, refused, answered, and one whose link is wrong', async () => {
    const { page } = outside;
    await page.goto(known.answer!);
    expect(await outside.findings()).toEqual([]);
    // Nothing is chosen, nor is the browser asked to check it: the page comes back with its words.
    await page.locator('form').evaluate((form: HTMLFormElement) => {
      form.noValidate = true;
      form.querySelectorAll<HTMLInputElement>('input[type=radio]').forEach((radio) => (radio.checked = false));
    });
    await page.locator('form.answer button[type=submit]').click();
    expect(await outside.findings()).toEqual([]);
    await page.locator('input[type=radio][value=maybe]').check();
    await page.locator('form.answer button[type=submit]').click();
    expect(await outside.findings()).toEqual([]);
    await page.goto(`${birge.url}/answer/${'x'.repeat(43)}`);
    expect(await outside.findings()).toEqual([]);
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
