import { jest } from '@jest/globals';
import {
  answerPage,
  common,
  eventPage,
  forms,
  letters,
  longDate,
  partnerAsked,
  partnerPage,
  partnersSide,
} from '@birge/i18n';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, signIn, visit } from '../src/browser.js';
import { looks, watch } from '../src/look.js';
import { startProduct, type Product } from '../src/product.js';
import { inviteNewPartners, type InvitedPartner } from '../src/partners.js';
import { inDays, send } from '../src/sample.js';

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

test('the second proposes one of the free times on hers; the event stays where it is', async () => {
  const { eventId, link } = invited[1]!;
  const before = (await eventNow(eventId)).occurrences[0]!.start;
  await phone.goto(link);
  await phone.getByText(words.propose, { exact: true }).click();
  const free = phone.getByLabel(words.offered).first();
  const wanted = (await free.getByRole('option').nth(1).getAttribute('value'))!;
  await free.selectOption(wanted);
  await phone.getByLabel(answers.note).fill('Утром у нас смена.');
  await phone.getByRole('button', { name: answers.send }).click();
  await phone.getByRole('heading', { name: answers.doneTitle }).waitFor();
  await phone.getByText(words.proposed).waitFor();
  const read = await inside.request.get(`${birge.url}/api/events/${eventId}/proposals`);
  const { items } = (await read.json()) as { items: object[] };
  const [start, end] = wanted.split('/');
  expect(items).toMatchObject([{ slot: { start, end }, via: 'page', note: 'Утром у нас смена.', verdict: 'free' }]);
  expect((await eventNow(eventId)).occurrences[0]!.start).toBe(before);
});

test('she changes her mind and declines with a reason, which ends what she proposed', async () => {
  await phone.goto(invited[1]!.link);
  await phone.getByText(answers.declined, { exact: true }).click();
  await phone.getByLabel(answers.note).fill('В это время у нас смена.');
  await phone.getByRole('button', { name: answers.send }).click();
  await phone.getByRole('heading', { name: answers.doneTitle }).waitFor();
  expect(await answerOf(invited[1]!)).toBe('declined');
  const read = await inside.request.get(`${birge.url}/api/events/${invited[1]!.eventId}/proposals`);
  expect(((await read.json()) as { items: object[] }).items).toMatchObject([{ state: 'withdrawn' }]);
});

test('the third finds both of hers on the page of all and answers them at once', async () => {
  await phone.goto(invited[2]!.link);
  await phone.getByRole('link', { name: words.allYours }).click();
  await phone.getByRole('heading', { level: 1, name: words.title }).waitFor();
  const asked = phone.locator('.asked > li');
  expect(await asked.count()).toBe(2);
  await asked.nth(0).getByText(answers.accepted, { exact: true }).click();
  await asked.nth(1).getByText(answers.maybe, { exact: true }).click();
  await phone.getByLabel(words.name).fill('Айгүл Серікова');
  await phone.getByRole('button', { name: words.save }).click();
  await phone.getByText(words.saved(2)).waitFor();
  expect([await answerOf(invited[2]!), await answerOf(invited[3]!)].sort()).toEqual(['accepted', 'maybe']);
});

const feedOf = async () => phone.getByLabel(words.feedAddress).inputValue();
const calendarAt = async (address: string) => {
  const answer = await fetch(address);
  return { status: answer.status, events: (await answer.text()).match(/^BEGIN:VEVENT/gm)?.length ?? 0 };
};

test('her calendar can be downloaded and subscribed to, and has both', async () => {
  const download = await phone.getByRole('link', { name: words.download }).getAttribute('href');
  expect(await calendarAt(new URL(download!, birge.url).href)).toEqual({ status: 200, events: 2 });
  expect(await calendarAt(await feedOf())).toEqual({ status: 200, events: 2 });
});

test('she makes her links new: the old page and the old calendar are gone, the new ones are hers', async () => {
  const former = { page: phone.url(), feed: await feedOf() };
  await phone.getByRole('button', { name: words.renewAll }).click();
  await phone.getByText(words.renewed).waitFor();
  const now = phone.url();
  expect(await calendarAt(await feedOf())).toEqual({ status: 200, events: 2 });
  expect(await calendarAt(former.feed)).toEqual({ status: 410, events: 0 });
  await phone.goto(former.page);
  await phone.getByRole('heading', { name: words.gone.title }).waitFor();
  await phone.goto(now);
  expect(await phone.locator('.asked > li').count()).toBe(2);
});

test('a whole edition is asked for from its screen, answered without a script, and the screen says so by itself', async () => {
  const organization = await send<{ id: string }>(inside.request, 'post', `${birge.url}/api/organizations`, {
    name: { ru: 'Общественный фонд «Бірлік»', en: 'Birlik Foundation' },
    kind: 'ngo',
    divisions: ['astana'],
  });
  await send(inside.request, 'post', `${birge.url}/api/organizations/${organization.id}/contacts`, {
    name: 'Жанар Ахметова',
    email: 'birlik@partner.example',
    language: 'ru',
  });
  const { partners } = eventPage.en;
  await inside.goto(`${birge.url}/admin/2026/partners`);
  await inside.getByRole('button', { name: partners.add }).click();
  const adding = inside.getByRole('dialog', { name: partners.add });
  await adding.getByLabel(partners.organization).fill('Birlik');
  await inside.getByRole('option', { name: /Birlik Foundation/ }).click();
  await adding.getByRole('checkbox', { name: partnerAsked.en.thing.people }).check();
  await adding.getByRole('button', { name: forms.en.save }).click();
  const row = inside.getByRole('listitem').filter({ hasText: 'Birlik Foundation' });
  await row.getByText(`${partnerAsked.en.label}: ${partnerAsked.en.thing.people}`).waitFor();
  await row.getByRole('button', { name: partners.invite, exact: true }).click();
  const inviting = inside.getByRole('dialog', { name: /Birlik Foundation/ });
  expect(await inviting.getByRole('checkbox', { name: 'Жанар Ахметова' }).isChecked()).toBe(true);
  const deadline = inviting.getByRole('textbox', { name: partners.deadline });
  await deadline.fill(inDays(1).split('-').reverse().join('.'));
  await deadline.press('Tab');
  await inviting.getByRole('button', { name: partnersSide.en.invite.send(1) }).click();
  await row
    .getByText(partners.until(longDate('en', inDays(1))))
    .first()
    .waitFor();

  const { items } = (await (await inside.request.get(`${birge.url}/api/outbox`)).json()) as { items: { id: string }[] };
  const letter = (await (await inside.request.get(`${birge.url}/api/outbox/${items[0]!.id}`)).json()) as {
    body: string;
  };
  await phone.goto(/http\S+\/answer\/[\w-]+/.exec(letter.body)![0]);
  await phone.getByText(words.wholeEdition).waitFor();
  await phone.getByText(letters.ru.askedFor.people).waitFor();
  await phone.getByText(answers.accepted, { exact: true }).click();
  await phone.getByRole('button', { name: answers.send }).click();
  await phone.getByRole('heading', { name: answers.doneTitle }).waitFor();
  await row.getByText(common.en.answer.accepted).first().waitFor();
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
