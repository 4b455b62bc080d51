import { jest } from '@jest/globals';
import type { Browser, Locator, Page } from 'playwright-core';
import { openBrowser, signIn, visit } from '../src/browser.js';
import { startProduct, type Product } from '../src/product.js';

jest.setTimeout(120_000);

let birge: Product;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  [birge, browser] = await Promise.all([startProduct(), openBrowser()]);
  page = await visit(browser);
  await signIn(page, birge.url, 'national');
});
afterAll(async () => {
  await browser?.close();
  await birge?.stop();
});

interface Matrix {
  people: { personId: string; name: string; duties: { occurrenceId: string }[] }[];
  gaps: { occurrenceId: string; typeId: string; title: { en: string }; start: string }[];
}
interface Card {
  occurrenceId: string;
  eventId: string;
  state: string;
  people: { personId: string; dutyId: string; name: string }[];
  title: { en: string };
  allDay: boolean;
  divisions: string[];
  startsAt: number | null;
  endsAt: number | null;
}
const read = async <T>(path: string) => (await (await page.request.get(birge.url + path)).json()) as T;
const matrix = () => read<Matrix>('/api/assignments?edition=2026');
const answerTo = (method: string, path: string | RegExp) =>
  page.waitForResponse((answer) => answer.request().method() === method && new RegExp(path).test(answer.url()));
const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');

/** Presses a key until what has the focus is what is looked for, as somebody without a mouse does. */
async function keyTo(key: string, isThere: () => Promise<boolean>, most = 60): Promise<void> {
  for (let times = 0; times < most; times += 1) {
    if (await isThere()) return;
    await page.keyboard.press(key);
  }
  throw new Error(`Not reached with ${most} presses of ${key}; the focus is on ${await focused()}`);
}
const named = (name: RegExp) => () =>
  page.evaluate(
    (source) =>
      new RegExp(source).test(
        document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
      ),
    name.source,
  );

describe('by keyboard, from a gap in the matrix to somebody who fills it', () => {
  test('the first gap of a day is filled by the best suggestion, with Enter', async () => {
    await page.goto(`${birge.url}/admin/2026/assignments`);
    await page.getByRole('grid').waitFor();
    const { gaps } = await matrix();
    await keyTo('Tab', named(/^Missing: \d+$/));
    await page.keyboard.press('Enter');
    const panel = page.getByRole('complementary', { name: 'People still to be found' });
    await panel.waitFor();
    expect(await panel.evaluate((box) => box === document.activeElement)).toBe(true);
    await keyTo('Tab', named(/^Find people: /));
    await page.keyboard.press('Enter');
    await page.getByRole('complementary', { name: /^Who could: / }).waitFor();
    await page.waitForURL(/occurrence=/);
    const occurrenceId = new URL(page.url()).searchParams.get('occurrence')!;
    expect(gaps.map((gap) => gap.occurrenceId)).toContain(occurrenceId);
    const suggestions = page.getByRole('list', { name: 'Suggestions, the best first' });
    await suggestions.getByRole('listitem').first().waitFor();
    expect(await suggestions.getByRole('listitem').first().locator('p').innerText()).toMatch(/\+ /);
    await keyTo('Tab', () => page.evaluate(() => document.activeElement?.matches('input[maxlength]') ?? false));
    const answer = answerTo('POST', `/api/occurrences/${occurrenceId}/assignments`);
    await page.keyboard.press('Enter');
    const assigned = await answer;
    expect(assigned.status()).toBe(201);
    const { personId } = assigned.request().postDataJSON() as { personId: string };
    await page
      .getByText(/^Assigned: /)
      .first()
      .waitFor();
    const row = (await matrix()).people.find((one) => one.personId === personId)!;
    expect(row.duties.map((duty) => duty.occurrenceId)).toContain(occurrenceId);
  });
});

describe('with the mouse', () => {
  const entry = (name: string) => page.locator('[data-helper]', { hasText: name });
  const ghost = () => page.locator('[data-ghost]');
  const notice = () => page.locator('[data-kind]');
  const cardsOf = async () =>
    (await read<{ items: Card[] }>('/api/board?edition=2026&from=2026-07-30&to=2026-08-08')).items;

  /** The list settles while it narrows; a hand that closed on nothing opens and reaches again. */
  async function takeHold(name: string): Promise<void> {
    for (let tries = 0; tries < 5; tries += 1) {
      await entry(name).hover({ position: { x: 12, y: 12 } });
      const from = (await entry(name).boundingBox())!;
      await page.mouse.down();
      await page.mouse.move(from.x + 30, from.y + 60, { steps: 4 });
      if (await seen(ghost())) return;
      await page.mouse.up();
    }
    throw new Error(`Nobody takes hold of ${name}.`);
  }

  const seen = (what: Locator) =>
    what.waitFor({ timeout: 3_000 }).then(
      () => true,
      () => false,
    );

  async function carry(name: string, occurrenceId: string): Promise<void> {
    await page.getByRole('searchbox', { name: 'Find by name' }).fill(name);
    await page.locator('[data-helper]').nth(1).waitFor({ state: 'detached' });
    const card = page.locator(`[role=cell] [data-card="${occurrenceId}"]`).first();
    await card.evaluate((element) => element.scrollIntoView({ block: 'center', inline: 'center' }));
    await takeHold(name);
    // Rows that come into sight take their own height: aim until the card is where the pointer is.
    for (let tries = 0; tries < 10; tries += 1) {
      const to = (await card.boundingBox())!;
      await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 6 });
      if (await ghost().getByText('Drop on a card to assign').isHidden()) return;
      await page.waitForTimeout(200);
    }
    throw new Error('The card is not reached.');
  }

  /** A card that needs several duties, and somebody who is nowhere in the whole edition. */
  async function found() {
    const { people } = await matrix();
    const shown = await page
      .locator('[role=cell] [data-card]:not([data-fixed])')
      .evaluateAll((cards) => cards.map((card) => (card as HTMLElement).dataset.card));
    const free = people.find(({ duties }) => duties.length === 0)!;
    const item = (await cardsOf()).find(
      ({ occurrenceId, state }) => shown.includes(occurrenceId) && (state === 'planned' || state === 'confirmed'),
    )!;
    return { free, item };
  }

  test('a person dropped on a card is asked her duty, assigned, seen as busy there, and taken back by Undo', async () => {
    await page.goto(`${birge.url}/admin/2026/board?people=open&from=2026-07-30&to=2026-08-08&type=flash-mob`);
    await page.locator('[data-helper]').first().waitFor();
    await page.locator('[role=cell] [data-card]:not([data-fixed])').first().waitFor();
    const { free, item } = await found();
    await carry(free.name, item.occurrenceId);
    await ghost().filter({ hasText: 'Nothing stands in the way' }).waitFor();
    await page.mouse.up();
    const menu = page.getByRole('menu');
    await menu.waitFor();
    const first = menu.getByRole('menuitem', { name: /: 0 of|: 1 of 2/ }).first();
    await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'menuitem');
    expect(await focused()).toBe(await first.innerText());
    const answer = answerTo('POST', `/api/occurrences/${item.occurrenceId}/assignments`);
    await page.keyboard.press('Enter');
    expect((await answer).status()).toBe(201);
    await notice().filter({ hasText: free.name }).waitFor();
    expect(page.url()).not.toContain('card=');
    expect(page.url()).not.toContain('sel=');

    const undone = answerTo('POST', '/api/undo');
    await notice().getByRole('button', { name: 'Undo' }).click();
    expect((await undone).status()).toBe(200);
    const after = (await cardsOf()).find(({ occurrenceId }) => occurrenceId === item.occurrenceId)!;
    expect(after.people.map(({ personId }) => personId)).not.toContain(free.personId);
  });

  test('who is elsewhere at that time is refused by the database, in words, and nothing changes', async () => {
    const cards = await cardsOf();
    const fixed = (card: Card) => !card.allDay && (card.state === 'planned' || card.state === 'confirmed');
    const { divisions } = await read<{ divisions: { id: string }[] }>('/api/board?edition=2026');
    const order = divisions.map(({ id }) => id);
    const pairs = cards
      .filter((card) => fixed(card) && card.people.length > 0)
      .flatMap((one) =>
        cards
          .filter(
            (other) =>
              fixed(other) &&
              other.eventId !== one.eventId &&
              other.startsAt! < one.endsAt! &&
              one.startsAt! < other.endsAt! &&
              !other.people.some(({ personId }) => personId === one.people[0]!.personId),
          )
          .map((other) => [one, other] as const),
      );
    const [busy, wanted] = pairs.toSorted(
      ([, one], [, other]) => order.indexOf(one.divisions[0]!) - order.indexOf(other.divisions[0]!),
    )[0]!;
    const { personId, name } = busy.people[0]!;
    // Everything else is filtered out or folded, so that the card is in sight.
    const folded = order.filter((id) => id !== wanted.divisions[0]);
    const q = encodeURIComponent(wanted.title.en);
    const address = `?people=open&from=2026-07-30&to=2026-08-08&q=${q}&fold=${folded.join(',')}`;
    await page.goto(`${birge.url}/admin/2026/board${address}`);
    await page.locator(`[role=cell] [data-card="${wanted.occurrenceId}"]`).first().waitFor();
    await carry(name, wanted.occurrenceId);
    await page.locator('[data-ghost][data-level=stop]').waitFor();
    expect(await ghost().innerText()).toContain(busy.title.en);
    const answer = answerTo('POST', `/api/occurrences/${wanted.occurrenceId}/assignments`);
    await page.mouse.up();
    const refused = await answer;
    expect([refused.status(), (await refused.json()).code]).toEqual([409, 'person-already-assigned']);
    const words = await page.locator('[data-kind=refused]').innerText();
    expect(words).toContain(`${name} is not assigned to`);
    expect(words).toContain(busy.title.en);
    expect(page.url()).toContain('people=open');
    expect(await page.getByRole('searchbox', { name: 'Find by name' }).inputValue()).toBe(name);
    const after = (await cardsOf()).find(({ occurrenceId }) => occurrenceId === wanted.occurrenceId)!;
    expect(after.people.map((one) => one.personId)).not.toContain(personId);
  });
});

test('one’s own calendar has what one is assigned to; a new link ends the old one', async () => {
  const { person } = await read<{ person: { id: string } }>('/api/session');
  const { items } = await read<{ items: Card[] }>('/api/board?edition=2026&from=2026-08-07&to=2026-08-11');
  const { duties } = await read<{ duties: { id: string }[] }>('/api/event-types');
  let assigned: string | undefined;
  for (const { occurrenceId, state } of items) {
    if (state !== 'planned' && state !== 'confirmed') continue;
    const answer = await page.request.post(`${birge.url}/api/occurrences/${occurrenceId}/assignments`, {
      headers: { 'x-birge': '1' },
      data: { personId: person.id, dutyId: duties[0]!.id },
    });
    if (answer.ok()) assigned = occurrenceId;
    if (assigned) break;
  }
  expect(assigned).toBeDefined();

  await page.goto(`${birge.url}/admin/me/schedule`);
  await page.getByRole('button', { name: 'Make a link' }).press('Enter');
  const link = page.getByRole('textbox', { name: 'Link of the calendar' });
  const first = await link.inputValue();
  // As a calendar asks: without a session.
  const calendar = await fetch(first);
  expect([calendar.status, calendar.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
  expect((await calendar.text()).replaceAll('\r\n ', '')).toContain(assigned);

  await page.getByRole('button', { name: 'Make a new link' }).press('Enter');
  await page.getByText('A new link. The old one opens nothing any more.').waitFor();
  const second = await link.inputValue();
  expect(second).not.toBe(first);
  expect((await fetch(first)).status).toBe(404);
  expect((await (await fetch(second)).text()).replaceAll('\r\n ', '')).toContain(assigned);

  await page.getByRole('button', { name: 'Close the link' }).press('Enter');
  await page.getByText('There is no link yet.').waitFor();
  expect((await fetch(second)).status).toBe(404);
});
