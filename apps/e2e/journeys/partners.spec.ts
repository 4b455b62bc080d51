import { jest } from '@jest/globals';
import { answerPage, partnerPage } from '@birge/i18n';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, signIn, visit } from '../src/browser.js';
import { looks, watch } from '../src/look.js';
import { startProduct, type Product } from '../src/product.js';
import { inviteNewPartners, type InvitedPartner } from '../src/partners.js';

jest.setTimeout(300_000);

const answers = answerPage.ru;
const words = partnerPage.ru;

let birge: Product;
let browser: Browser;
/** The coordinator's own page, for what the API tells her. */
let inside: Page;
/** The partners' browser: a phone, without any script. */
let phone: Page;
let invited: InvitedPartner[];
beforeAll(async () => {
  [birge, browser] = await Promise.all([startProduct(), openBrowser()]);
  inside = await visit(browser);
  await signIn(inside, birge.url, 'national');
  phone = await visit(browser, { width: 360, language: 'ru' }, { javaScriptEnabled: false });
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await birge?.stop();
});

const eventNow = async (id: string) => {
  const read = await inside.request.get(`${birge.url}/api/events/${id}`);
  return (await read.json()) as {
    occurrences: { start: string }[];
    participations: { id: string; answer: string; proposals?: unknown[] }[];
  };
};
const answerOf = async ({ eventId, participationId }: InvitedPartner) =>
  (await eventNow(eventId)).participations.find(({ id }) => id === participationId)!.answer;

test('three partners are invited, one of them to two events', async () => {
  invited = await inviteNewPartners(inside.request, birge.url);
  expect(invited.map(({ link }) => link.startsWith(`${birge.url}/answer/`))).toEqual([true, true, true, true]);
});

test('the first accepts on her page', async () => {
  await phone.goto(invited[0]!.link);
  await phone.getByText(answers.accepted, { exact: true }).click();
  await phone.getByLabel(answers.name).fill('Айгүл Серікова');
  await phone.getByRole('button', { name: answers.send }).click();
  await phone.getByRole('heading', { name: answers.doneTitle }).waitFor();
  expect(await answerOf(invited[0]!)).toBe('accepted');
});

test('the second declines with a reason on hers; the event stays where it is', async () => {
  const { eventId, link } = invited[1]!;
  const before = (await eventNow(eventId)).occurrences[0]!.start;
  await phone.goto(link);
  await phone.getByText(answers.declined, { exact: true }).click();
  await phone.getByLabel(answers.note).fill('В это время у нас смена.');
  await phone.getByRole('button', { name: answers.send }).click();
  await phone.getByRole('heading', { name: answers.doneTitle }).waitFor();
  expect([await answerOf(invited[1]!), (await eventNow(eventId)).occurrences[0]!.start]).toEqual(['declined', before]);
});

// The sample's summer is over one day, and what is over is asked of nobody: answering many at once and proposing another
// time are tried in the API's specs, whose clock stands still.
test('the third finds both of hers on the page of all', async () => {
  await phone.goto(invited[2]!.link);
  await phone.getByRole('link', { name: words.allYours }).click();
  await phone.getByRole('heading', { level: 1, name: words.title }).waitFor();
  expect(await phone.locator('.asked > li').count()).toBe(2);
});

test('she makes her links new: the old page is gone, the new one is hers', async () => {
  const former = phone.url();
  await phone.getByRole('button', { name: words.renewAll }).click();
  await phone.getByText(words.renewed).waitFor();
  const now = phone.url();
  await phone.goto(former);
  await phone.getByRole('heading', { name: words.gone.title }).waitFor();
  await phone.goto(now);
  expect(await phone.locator('.asked > li').count()).toBe(2);
});

describe.each(looks)('in %s, %s, at %i px, nothing is objected to on', (...look) => {
  const [language] = look;
  test('an answer page, and the page of all', async () => {
    const watched = await watch(browser, look);
    const { page } = watched;
    await page.goto(`${invited[1]!.link}?lang=${language}`);
    expect(await watched.findings()).toEqual([]);
    await page.getByRole('link', { name: partnerPage[language].allYours }).click();
    expect(await watched.findings()).toEqual([]);
    await page.context().close();
  });
});
