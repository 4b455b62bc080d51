import { jest } from '@jest/globals';
import type { APIRequestContext, Browser, Locator, Page } from 'playwright-core';
import { openBrowser, signIn, visit } from '../src/browser.js';
import { query, startEmptyProduct, startProduct, type Product } from '../src/product.js';
import { send } from '../src/sample.js';

/** What forms ask, refuse and keep, in a real browser. */
jest.setTimeout(120_000);

let birge: Product;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  [birge, browser] = await Promise.all([startProduct(), openBrowser()]);
  page = await visit(browser);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await birge?.stop();
});

describe('the first administrator of a new installation', () => {
  let empty: Product & { link: string };
  beforeAll(async () => {
    empty = await startEmptyProduct(birge);
  }, 120_000);
  afterAll(() => empty?.stop());

  const field = (label: string) => page.getByLabel(label, { exact: true });
  const fillIn = async () => {
    await field('Your name').fill('Айгерім Серікова');
    await field('Mail address').fill('it@ngo.example');
    await field('Password').fill('seven words are quite easy');
  };
  const submit = () => page.getByRole('button', { name: 'Create the account' }).click();

  test('reads at the fields what is wrong, and what was typed stays', async () => {
    await page.goto(empty.link);
    await field('Your name').fill('Айгерім Серікова');
    await field('Mail address').fill('it at ngo');
    await field('Password').fill('too short');
    await submit();
    await page.locator('[aria-invalid=true]').first().waitFor();
    // The first wrong field has the focus and says so.
    expect(await field('Mail address').evaluate((input) => input === document.activeElement)).toBe(true);
    await field('Mail address').fill('it@ngo.example');
    await submit();
    await page.locator('input[type=password][aria-invalid=true]').waitFor();
    expect(await field('Your name').inputValue()).toBe('Айгерім Серікова');
    expect(await field('Password').inputValue()).toBe('too short');
  });

  test('creates the account by the link and is inside at once', async () => {
    await fillIn();
    await submit();
    await page.getByRole('button', { name: /Айгерім Серікова/ }).waitFor();
    const { person } = await (await page.request.get(`${empty.url}/api/session`)).json();
    expect(person).toMatchObject({ role: 'administrator', email: 'it@ngo.example', language: 'en' });
  });

  test('uses the link a second time and is told kindly that there is an administrator, with a way to sign in', async () => {
    await page.context().clearCookies();
    await page.goto(empty.link);
    await fillIn();
    await submit();
    const alert = page.getByRole('alert');
    await alert.getByText('There is an administrator already').waitFor();
    expect(await field('Your name').inputValue()).toBe('Айгерім Серікова');
    await alert.getByRole('link', { name: 'Sign in' }).click();
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
  });
});

interface Occurrence {
  occurrenceId: string;
  start: string | null;
  startsAt: number | null;
  endsAt: number | null;
  offsetStart: number | null;
  spaceIds: string[];
  setupMinutes: number;
  teardownMinutes: number;
  version: number;
}
interface Event {
  id: string;
  title: { en: string };
  occurrences: Occurrence[];
}
const coordinator = (): APIRequestContext => page.request;
const read = async <T>(path: string): Promise<T> => (await (await coordinator().get(birge.url + path)).json()) as T;
const occurrenceOf = async (event: Event) => (await read<Event>(`/api/events/${event.id}`)).occurrences[0]!;
const make = (title: string, more: object) =>
  send<Event>(coordinator(), 'post', `${birge.url}/api/events`, {
    edition: 2026,
    typeId: 'flash-mob',
    title: { en: title },
    ...more,
  });
/** Types an hour as a person does: its date, then two numbers. */
async function typeTime(within: Locator, label: string, date: string, hours: string, minutes: string) {
  const group = within.getByRole('group', { name: label, exact: true });
  const day = group.getByRole('textbox', { name: `${label}, date` });
  await day.fill(date);
  await day.press('Tab');
  await group.getByLabel('hours').fill(hours);
  await group.getByLabel('minutes').fill(minutes);
}

describe('the hour that happened twice', () => {
  beforeAll(async () => {
    await signIn(page, birge.url, 'national');
    await query(
      birge.database(),
      `INSERT INTO edition (campaign_id, year, starts_on, ends_on) SELECT id, 2024, '2024-02-26', '2024-03-10' FROM campaign`,
    );
  });
  const inAstana = { edition: 2024, divisions: ['astana'], windowFrom: '2024-02-29', windowTo: '2024-02-29' };

  test('is asked about in the event’s form, chosen, and kept with its offset', async () => {
    const event = await make('Night watch', inAstana);
    await page.goto(`${birge.url}/admin/2024/events/${event.id}`);
    await page.getByRole('button', { name: 'Set the time' }).click();
    const dialog = page.getByRole('dialog');
    await typeTime(dialog, 'Start', '29.02.2024', '23', '15');
    await typeTime(dialog, 'End', '29.02.2024', '23', '45');
    await dialog.getByRole('button', { name: 'Set the time' }).click();
    const asked = dialog.getByRole('radiogroup', { name: 'This hour happens twice. Which one?' });
    await asked.waitFor();
    expect((await occurrenceOf(event)).start).toBeNull();
    await asked.getByRole('radio', { name: 'the later' }).check();
    await dialog.getByRole('button', { name: 'Set the time' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(await occurrenceOf(event)).toMatchObject({
      start: '2024-02-29T23:15',
      offsetStart: 300,
      startsAt: Date.parse('2024-02-29T18:15Z'),
      endsAt: Date.parse('2024-02-29T18:45Z'),
    });
    await page.getByText('UTC+5').first().waitFor();
  });

  test('is asked about in the board’s form before it is sent', async () => {
    const event = await make('Second watch', inAstana);
    const { occurrenceId } = event.occurrences[0]!;
    await page.goto(`${birge.url}/admin/2024/board?card=${occurrenceId}&panel=move`);
    const form = page.getByRole('complementary').filter({ hasText: 'Second watch' });
    await typeTime(form, 'Start', '29.02.2024', '23', '15');
    await typeTime(form, 'End', '29.02.2024', '23', '45');
    await form.getByRole('radio', { name: 'The first, before the clocks go back' }).check();
    const saved = page.waitForResponse((answer) => answer.url().includes(`/occurrences/${occurrenceId}/slot`));
    await form.locator('button[type=submit]').click();
    expect((await saved).status()).toBe(200);
    expect(await occurrenceOf(event)).toMatchObject({
      start: '2024-02-29T23:15',
      offsetStart: 360,
      startsAt: Date.parse('2024-02-29T17:15Z'),
    });
  });
});

describe('the form of a slot', () => {
  let mine: Event;
  let venue: { id: string; spaces: { id: string }[] };
  const dialog = () => page.getByRole('dialog', { name: 'Time and place' });
  const submit = () => dialog().getByRole('button', { name: 'Set the time' }).click();
  const setUp = () => dialog().getByLabel('Set-up before, minutes');
  const move = async (event: Event, more: object) => {
    const { occurrenceId, version } = await occurrenceOf(event);
    const noon = { start: '2026-08-05T12:00', end: '2026-08-05T13:00', venueId: venue.id };
    const url = `${birge.url}/api/board/occurrences/${occurrenceId}/slot`;
    await send(coordinator(), 'patch', url, { version, ...noon, spaceIds: [venue.spaces[0]!.id], ...more });
  };
  beforeAll(async () => {
    await signIn(page, birge.url, 'national');
    venue = await send(coordinator(), 'post', `${birge.url}/api/venues`, {
      name: { en: 'House of the tests' },
      kind: 'hall',
      divisionId: 'astana',
      consentNeeded: false,
      noticeDays: 0,
      spaces: [{ name: { en: 'Great hall' } }, { name: { en: 'Small hall' } }],
    });
    const holder = await make('The one who holds it', { venueId: venue.id });
    await move(holder, {});
    mine = await make('The one who comes later', { venueId: venue.id });
  });

  test('says at the spaces who has taken them, and keeps everything that was typed', async () => {
    await page.goto(`${birge.url}/admin/2026/events/${mine.id}`);
    await page.getByRole('button', { name: 'Set the time' }).click();
    await dialog().getByRole('checkbox', { name: 'Great hall' }).check();
    await typeTime(dialog(), 'Start', '05.08.2026', '12', '30');
    await typeTime(dialog(), 'End', '05.08.2026', '14', '00');
    await setUp().fill('20');
    await submit();
    await dialog().locator('input[type=checkbox][aria-invalid=true]').waitFor();
    const reason = await dialog().getByRole('group', { name: 'Spaces' }).getAttribute('aria-describedby');
    expect(await page.locator(`#${reason!.trim().split(/ +/)[0]}`).textContent()).toMatch(
      /The one who holds it.*12:00–13:00/,
    );
    expect(await dialog().getByRole('checkbox', { name: 'Great hall' }).getAttribute('aria-invalid')).toBe('true');
    expect(await dialog().getByRole('checkbox', { name: 'Great hall' }).isChecked()).toBe(true);
    expect(await setUp().inputValue()).toBe('20');
    expect(await dialog().getByRole('textbox', { name: 'Start, date' }).inputValue()).toBe('05.08.2026');
    expect(await occurrenceOf(mine)).toMatchObject({ start: null, spaceIds: [] });
  });

  test('takes another hall after that, without being filled in again', async () => {
    await dialog().getByRole('checkbox', { name: 'Great hall' }).uncheck();
    await dialog().getByRole('checkbox', { name: 'Small hall' }).check();
    await submit();
    await dialog().waitFor({ state: 'detached' });
    expect(await occurrenceOf(mine)).toMatchObject({
      start: '2026-08-05T12:30',
      setupMinutes: 20,
      spaceIds: [venue.spaces[1]!.id],
    });
  });

  test('lets her choose, field by field, where somebody moved it while she typed', async () => {
    await page.getByRole('button', { name: 'Move', exact: true }).click();
    await setUp().fill('45');
    await move(mine, { start: '2026-08-05T15:00', end: '2026-08-05T16:00', teardownMinutes: 30 });
    await submit();
    const asked = page.getByRole('dialog', { name: 'Changed by someone else' });
    const chosen = (name: string) =>
      asked.getByRole('radiogroup', { name }).getByRole('radio', { checked: true }).getAttribute('value');
    await asked.waitFor();
    // Theirs where she typed nothing, hers where she did; and she may choose otherwise.
    expect([await chosen('Time'), await chosen('Place'), await chosen('Set-up before, minutes')]).toEqual([
      'theirs',
      'theirs',
      'mine',
    ]);
    await asked
      .getByRole('radiogroup', { name: 'Place' })
      .getByRole('radio', { name: /Small hall/ })
      .check();
    await asked.getByRole('button', { name: 'Save the chosen' }).click();
    await asked.waitFor({ state: 'detached' });
    await dialog().waitFor({ state: 'detached' });
    expect(await occurrenceOf(mine)).toMatchObject({
      start: '2026-08-05T15:00',
      setupMinutes: 45,
      teardownMinutes: 30,
      spaceIds: [venue.spaces[1]!.id],
    });
  });
});

describe('a small record in a dialog', () => {
  interface Contact {
    id: string;
    phone: string | null;
    position: string | null;
    version: number;
  }
  let organization: { id: string };
  let contact: Contact;
  const dialog = () => page.getByRole('dialog', { name: 'Dana Akhmetova' });
  const now = async () => (await read<{ contacts: Contact[] }>(`/api/organizations/${organization.id}`)).contacts[0]!;
  beforeAll(async () => {
    await signIn(page, birge.url, 'national');
    const url = `${birge.url}/api/organizations`;
    const kept = { name: { en: 'Police of the journey' }, kind: 'police', divisions: ['astana'] };
    organization = await send(coordinator(), 'post', url, kept);
    const given = { name: 'Dana Akhmetova', position: 'Press officer', phone: '+7 701 000 00 01', language: 'ru' };
    contact = await send(coordinator(), 'post', `${url}/${organization.id}/contacts`, given);
    await page.goto(`${birge.url}/admin/organizations/${organization.id}`);
    await page.getByRole('button', { name: 'Edit: Dana Akhmetova' }).click();
  });

  test('asks, field by field, where somebody saved it while she typed; both changes stay', async () => {
    await dialog().getByLabel('Phone').fill('+7 702 111 11 11');
    const theirs = { phone: '+7 703 222 22 22', position: 'Head of the press office', version: contact.version };
    await send(coordinator(), 'patch', `${birge.url}/api/contacts/${contact.id}`, theirs);
    await dialog().getByRole('button', { name: 'Save' }).click();
    const asked = page.getByRole('dialog', { name: 'Changed by someone else' });
    await asked.getByRole('radiogroup', { name: 'Phone' }).waitFor();
    // Esc is the choice's, and the form is as it was.
    await page.keyboard.press('Escape');
    await asked.waitFor({ state: 'detached' });
    expect(await dialog().getByLabel('Phone').inputValue()).toBe('+7 702 111 11 11');
    await dialog().getByRole('button', { name: 'Save' }).click();
    await asked.getByRole('button', { name: 'Save the chosen' }).click();
    await dialog().waitFor({ state: 'detached' });
    expect(await now()).toMatchObject({
      phone: '+7 702 111 11 11',
      position: 'Head of the press office',
      version: contact.version + 2,
    });
  });

  test('is not closed by Esc over what was typed, until she says so', async () => {
    await page.getByRole('button', { name: 'Edit: Dana Akhmetova' }).click();
    await dialog().getByLabel('Phone').fill('+7 704');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Stay here' }).click();
    expect(await dialog().getByLabel('Phone').inputValue()).toBe('+7 704');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Leave without saving' }).click();
    await dialog().waitFor({ state: 'detached' });
    expect(await now()).toMatchObject({ phone: '+7 702 111 11 11' });
  });
});
