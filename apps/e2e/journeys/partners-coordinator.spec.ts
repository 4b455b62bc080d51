import { jest } from '@jest/globals';
import { answerPage, longDate } from '@birge/i18n';
import type { Language } from '@birge/domain';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, signIn, visit } from '../src/browser.js';
import { answerByCalendar, invitationIn } from '../src/calendar-program.js';
import { startMailServer, type MailServer } from '../src/mail-server.js';
import { startProduct, type Product } from '../src/product.js';
import { inDays, send } from '../src/sample.js';

jest.setTimeout(180_000);

const DAY = '2026-08-06';
const partners: { name: string; email: string; language: Language }[] = [
  { name: 'First partner', email: 'first@first.example', language: 'en' },
  { name: 'Second partner', email: 'second@second.example', language: 'ru' },
  { name: 'Third partner', email: 'third@third.example', language: 'kk' },
];
const [first, second, third] = partners as [Contact, Contact, Contact];
type Contact = (typeof partners)[number];

interface Participation {
  organization: { name: { en: string } };
  answer: string;
  current: boolean;
  invitations: unknown[];
}
interface Event {
  id: string;
  occurrences: { occurrenceId: string; version: number; start: string | null }[];
  participations: Participation[];
}

let mail: MailServer;
let birge: Product;
let browser: Browser;
let page: Page;
let event: Event;
beforeAll(async () => {
  mail = await startMailServer();
  [birge, browser] = await Promise.all([startProduct(mail.settings), openBrowser()]);
  page = await visit(browser);
  await signIn(page, birge.url, 'national');
  const post = <T>(path: string, data: object) => send<T>(page.request, 'post', `${birge.url}${path}`, data);
  const made = await post<Event>('/api/events', {
    edition: 2026,
    typeId: 'meeting',
    title: { en: 'Meeting with three partners' },
    divisions: ['astana'],
    place: { en: 'The hall of the police department' },
  });
  const [occurrence] = made.occurrences;
  await send(page.request, 'patch', `${birge.url}/api/board/occurrences/${occurrence!.occurrenceId}/slot`, {
    version: occurrence!.version,
    start: `${DAY}T12:00`,
    end: `${DAY}T13:00`,
    venueId: null,
    spaceIds: [],
  });
  for (const { name, email, language } of partners) {
    const { id } = await post<{ id: string }>('/api/organizations', {
      name: { en: name },
      kind: 'ngo',
      divisions: ['astana'],
    });
    await post(`/api/organizations/${id}/contacts`, {
      name: `Contact of the ${name.toLowerCase()}`,
      email,
      language,
    });
    event = await post<Event>(`/api/events/${made.id}/participations`, { organizationId: id, role: 'partner' });
  }
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await birge?.stop();
  await mail?.close();
});

const read = async (): Promise<Event> =>
  (await (await page.request.get(`${birge.url}/api/events/${event.id}`)).json()) as Event;
/** By the names of the partners, the first one's first. */
const answersNow = async () => {
  const { participations } = await read();
  return partners.map(({ name }) => {
    const { answer, current } = participations.find(({ organization }) => organization.name.en === name)!;
    return answer + (answer === 'needs-action' || current ? '' : ', to a former time');
  });
};
/** What stands beside a partner's name on the coordinator's screen, which hears of it by itself. */
const item = (name: string) => page.getByRole('listitem').filter({ hasText: name });

test('three partners are invited at once, and each has one letter in its own language with a calendar in it', async () => {
  await page.goto(`${birge.url}/admin/2026/events/${event.id}`);
  await page.getByRole('button', { name: 'Invite several' }).click();
  const dialog = page.getByRole('dialog');
  for (const one of ['first', 'second', 'third'])
    await dialog.getByRole('checkbox', { name: `Contact of the ${one} partner` }).check();
  const deadline = dialog.getByRole('textbox', { name: 'Answer by' });
  await deadline.fill(inDays(3).split('-').reverse().join('.'));
  await deadline.press('Tab');
  await dialog.getByRole('button', { name: 'Write 3 invitations' }).click();
  await dialog.waitFor({ state: 'detached' });
  expect((await read()).participations.map(({ invitations }) => invitations.length)).toEqual([1, 1, 1]);
  for (const { email, language } of partners) {
    const [letter] = await mail.untilLetters(email, 1);
    expect(letter!.text).toContain(longDate(language, DAY));
    expect(invitationIn(letter!)).toMatchObject({ method: 'REQUEST', sequence: 0, start: `${DAY}T07:00:00Z` });
  }
});

test('the first accepts on the page that its letter leads to, without an account or a script', async () => {
  const phone = await visit(browser, { width: 360, language: 'en' }, { javaScriptEnabled: false });
  const [letter] = mail.lettersTo(first.email);
  await phone.goto(/http\S+\/answer\/[\w-]+/.exec(letter!.text!)![0]);
  await phone.getByText(answerPage.en.accepted, { exact: true }).click();
  await phone.getByRole('button', { name: answerPage.en.send }).click();
  await phone.getByRole('heading', { name: answerPage.en.doneTitle }).waitFor();
  await phone.context().close();
  await item('First partner').getByText('accepted').first().waitFor();
  expect(await answersNow()).toEqual(['accepted', 'needs-action', 'needs-action']);
});

test('the second declines from its calendar, which Birge reads in its mailbox', async () => {
  await answerByCalendar(mail, second.email, mail.lettersTo(second.email)[0]!, { answer: 'DECLINED' });
  await item('Second partner').getByText('declined').first().waitFor();
  expect(await answersNow()).toEqual(['accepted', 'declined', 'needs-action']);
});

test('the third proposes two hours later from its calendar: nothing moves, and she sees that the time is free', async () => {
  const invitation = mail.lettersTo(third.email)[0]!;
  await answerByCalendar(mail, third.email, invitation, { hoursLater: 2, comment: 'Біз екіде ашыламыз' });
  const proposals = page.getByRole('region', { name: 'Proposals' });
  await proposals.getByText('Біз екіде ашыламыз').waitFor();
  await proposals.getByText('That time is free.').waitFor();
  expect((await read()).occurrences[0]!.start).toBe(`${DAY}T12:00`);
  await page.goto(`${birge.url}/admin/2026/answers`);
  await page.getByRole('region', { name: 'Proposals' }).getByText('Біз екіде ашыламыз').waitFor();
  await page.getByRole('link', { name: 'Meeting with three partners' }).first().click();
});

test('she accepts it: the event stands there, and whoever agreed to noon has not agreed to two o’clock', async () => {
  await page.getByRole('button', { name: 'Accept and move' }).click();
  await page.getByRole('status').or(page.getByRole('alert')).filter({ hasText: 'Accepted' }).first().waitFor();
  expect((await read()).occurrences[0]!.start).toBe(`${DAY}T14:00`);
  expect(await answersNow()).toEqual(['accepted, to a former time', 'declined, to a former time', 'accepted']);
});

test('nothing has left yet: she reads the old and the new and sends it; each of the three has one update', async () => {
  expect(partners.map(({ email }) => mail.lettersTo(email).length)).toEqual([1, 1, 1]);
  await page.goto(`${birge.url}/admin/2026/notices`);
  const notices = page.getByRole('listitem').filter({ hasText: 'Meeting with three partners' });
  for (const { name } of partners)
    await page.getByRole('checkbox', { name: `Contact of the ${name.toLowerCase()}` }).check();
  expect(await notices.count()).toBe(3);
  await notices.first().getByText('12:00').waitFor();
  await notices.first().getByText('14:00').waitFor();
  await notices.first().getByRole('button', { name: 'Read the letter' }).click();
  await page.getByRole('article').getByText('14:00').first().waitFor();
  await page.getByRole('button', { name: 'Send 3 letters' }).click();
  await notices.first().waitFor({ state: 'detached' });
  for (const { email, language } of partners) {
    const [, update] = await mail.untilLetters(email, 2);
    expect(update!.text).toContain('12:00');
    expect(update!.text).toContain('14:00');
    expect(update!.text).toContain(longDate(language, DAY));
    expect(invitationIn(update!)).toMatchObject({ method: 'REQUEST', sequence: 1, start: `${DAY}T09:00:00Z` });
    expect(invitationIn(update!).uid).toBe(invitationIn(mail.lettersTo(email)[0]!).uid);
  }
  // Whatever was written is gone, so that no second letter is on its way.
  const { items } = (await (await page.request.get(`${birge.url}/api/outbox`)).json()) as {
    items: { state: string }[];
  };
  expect(items.filter(({ state }) => state === 'queued' || state === 'sending')).toEqual([]);
  expect(partners.map(({ email }) => mail.lettersTo(email).length)).toEqual([2, 2, 2]);
});

test('the second answers the new time by phone: it is shown as recorded, not as confirmed', async () => {
  await page.goto(`${birge.url}/admin/2026/events/${event.id}`);
  await item('Second partner').getByRole('button', { name: 'More: Second partner' }).click();
  await page.getByRole('menuitem', { name: 'Answered by phone' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Who answered' }).fill('The director');
  await dialog.getByRole('button', { name: 'Record the answer' }).click();
  await dialog.waitFor({ state: 'detached' });
  await item('Second partner').getByText('recorded, not confirmed by the partner').first().waitFor();
  expect(await answersNow()).toEqual(['accepted, to a former time', 'accepted', 'accepted']);
});

test('the list of answers has them, and how each came', async () => {
  await page.goto(`${birge.url}/admin/2026/answers?q=three+partners`);
  const table = page.getByRole('region', { name: 'Latest answers' });
  await table.getByRole('row').nth(2).waitFor();
  expect(await table.getByRole('link').allInnerTexts()).toEqual(['Second partner', 'Third partner', 'First partner']);
  await table.getByText('phone').filter({ visible: true }).first().waitFor();
});
