import { jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, signIn, visit } from '../src/browser.js';
import { query, startProduct, type Product } from '../src/product.js';
import { inDays, send } from '../src/sample.js';

jest.setTimeout(180_000);

/** The sample's edition is 2026; what is planned here lies in it and, while that lasts, ahead. */
const DAY = '2026-12-28';

interface Participation {
  id: string;
  organization: { id: string };
  answer: string;
  current: boolean;
  invitations: { id: string; contact: { id: string } }[];
}
interface Event {
  id: string;
  occurrences: { occurrenceId: string; version: number; start: string | null }[];
  participations: Participation[];
}

let birge: Product;
let browser: Browser;
let page: Page;
let event: Event;
const organizations: string[] = [];
beforeAll(async () => {
  [birge, browser] = await Promise.all([startProduct(), openBrowser()]);
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
  for (const name of ['First partner', 'Second partner', 'Third partner']) {
    const { id } = await post<{ id: string }>('/api/organizations', {
      name: { en: name },
      kind: 'ngo',
      divisions: ['astana'],
    });
    organizations.push(id);
    await post(`/api/organizations/${id}/contacts`, {
      name: `Contact of the ${name.toLowerCase()}`,
      email: `${id.slice(0, 8)}@partner.example`,
      language: 'en',
    });
    event = await post<Event>(`/api/events/${made.id}/participations`, { organizationId: id, role: 'partner' });
  }
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await birge?.stop();
});

const read = async (): Promise<Event> =>
  (await (await page.request.get(`${birge.url}/api/events/${event.id}`)).json()) as Event;
const partner = async (place: number): Promise<Participation> =>
  (await read()).participations.find(({ organization }) => organization.id === organizations[place])!;

test('three contacts of three organizations are invited at once', async () => {
  await page.goto(`${birge.url}/admin/2026/events/${event.id}`);
  await page.getByRole('button', { name: 'Invite several' }).click();
  const dialog = page.getByRole('dialog');
  for (const one of ['first', 'second', 'third'])
    await dialog.getByRole('checkbox', { name: `Contact of the ${one} partner` }).check();
  const deadline = dialog.getByRole('textbox', { name: 'Answer by' });
  await deadline.fill(inDays(10).split('-').reverse().join('.'));
  await deadline.press('Tab');
  await dialog.getByRole('button', { name: 'Write 3 invitations' }).click();
  await dialog.waitFor({ state: 'detached' });
  expect((await read()).participations.map(({ invitations }) => invitations.length)).toEqual([1, 1, 1]);
});

test('the first answers on its page, without an account', async () => {
  const get = async <T>(path: string) => (await (await page.request.get(birge.url + path)).json()) as T;
  const { items } = await get<{ items: { id: string; contactName: string | null }[] }>('/api/outbox');
  const letter = items.find(({ contactName }) => contactName === 'Contact of the first partner')!;
  const { body } = await get<{ body: string }>(`/api/outbox/${letter.id}`);
  const partnersPage = await visit(browser);
  await partnersPage.goto(/http\S+\/answer\/[\w-]+/.exec(body)![0]);
  await partnersPage.locator('input[name="answer"][value="accepted"]').check();
  await partnersPage.locator('form button[type="submit"]').first().click();
  await partnersPage.waitForURL(/done=1/);
  await partnersPage.context().close();
  // Without a reload: the change wakes her screen.
  const item = page.getByRole('listitem').filter({ hasText: 'First partner' });
  await item.getByText('accepted').first().waitFor();
  expect(await partner(0)).toMatchObject({ answer: 'accepted', current: true });
});

test('the second answers by phone: it is shown as recorded, not as confirmed', async () => {
  const item = page.getByRole('listitem').filter({ hasText: 'Second partner' });
  await item.getByRole('button', { name: 'More: Second partner' }).click();
  await page.getByRole('menuitem', { name: 'Answered by phone' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Who answered' }).fill('The director');
  await dialog.getByRole('button', { name: 'Record the answer' }).click();
  await dialog.waitFor({ state: 'detached' });
  await item.getByText('recorded, not confirmed by the partner').first().waitFor();
  expect(await partner(1)).toMatchObject({ answer: 'accepted', current: true });
});

test('the third proposes another time: she sees that it is free, accepts it, and the event stands there', async () => {
  const { id, invitations } = await partner(2);
  const { occurrences } = await read();
  await query(
    birge.database(),
    `INSERT INTO proposal (participation_id, contact_id, invitation_id, occurrence_id, wall_start, wall_end, note, via)
     VALUES ($1, $2, $3, $4, $5, $6, 'We open at two', 'page')`,
    [id, invitations[0]!.contact.id, invitations[0]!.id, occurrences[0]!.occurrenceId, `${DAY}T14:00`, `${DAY}T15:00`],
  );
  await page.goto(`${birge.url}/admin/2026/answers`);
  await page
    .getByRole('region', { name: 'Proposals' })
    .or(page.locator('section'))
    .getByText('We open at two')
    .waitFor();
  await page.getByRole('link', { name: 'Meeting with three partners' }).first().click();
  await page.getByText('That time is free.').or(page.getByText('Possible, with warnings.')).waitFor();
  await page.getByRole('button', { name: 'Accept and move' }).click();
  await page.getByRole('status').or(page.getByRole('alert')).filter({ hasText: 'Accepted' }).first().waitFor();
  const after = await read();
  expect(after.occurrences[0]!.start).toBe(`${DAY}T14:00`);
  expect(await partner(2)).toMatchObject({ answer: 'accepted', current: true });
  // Whoever agreed to noon has not agreed to two o'clock.
  expect(await partner(1)).toMatchObject({ answer: 'accepted', current: false });
});

test('her list of answers has them, narrowed by the address', async () => {
  await page.goto(`${birge.url}/admin/2026/answers?q=three+partners`);
  const table = page.getByRole('region', { name: 'Latest answers' });
  await table.getByRole('row').nth(2).waitFor();
  expect(await table.getByRole('link').allInnerTexts()).toEqual(['Third partner', 'Second partner', 'First partner']);
});
