import { jest } from '@jest/globals';
import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, signIn, visit } from '../src/browser.js';
import { startProduct, type Product } from '../src/product.js';
import { inDays, send } from '../src/sample.js';

jest.setTimeout(180_000);

let birge: Product;
let browser: Browser;
beforeAll(async () => {
  [birge, browser] = await Promise.all([startProduct(), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await birge?.stop();
});

interface Card {
  occurrenceId: string;
  eventId: string;
  version: number;
  eventVersion: number;
  start: string | null;
  coordinator: { name: string } | null;
}
const cards = async (page: Page): Promise<Card[]> =>
  (await (await page.request.get(`${birge.url}/api/board?edition=2026`)).json()).items;
const those = async (page: Page, ids: readonly string[]): Promise<Card[]> => {
  const all = await cards(page);
  return ids.map((id) => all.find(({ occurrenceId }) => occurrenceId === id)!);
};
const nextDay = (start: string): string =>
  `${new Date(Date.parse(`${start.slice(0, 10)}T00:00Z`) + 86_400_000).toISOString().slice(0, 10)}${start.slice(10)}`;

/** Three of the cards on the screen that a preview says can go a day later together. */
async function threeThatCanGo(page: Page): Promise<string[]> {
  const drawn = await page
    .locator('[data-region="board"] [data-card]')
    .evaluateAll((all) => all.map((card) => (card as HTMLElement).dataset.card));
  const items = (await cards(page)).filter(({ occurrenceId }) => drawn.includes(occurrenceId));
  const chosen: Card[] = [];
  for (const card of items) {
    if (chosen.length === 3) break;
    if (chosen.some(({ eventId }) => eventId === card.eventId)) continue;
    // Together: one may go only because another makes room.
    const answer = await page.request.post(`${birge.url}/api/board/bulk`, {
      headers: { 'x-birge': '1' },
      data: {
        cards: [...chosen, card].map(({ occurrenceId, version, eventVersion }) => {
          return { occurrenceId, version, eventVersion };
        }),
        act: 'shift',
        days: 1,
        dryRun: true,
      },
    });
    const { rows } = await answer.json();
    if (rows.every(({ outcome }: { outcome: string }) => outcome === 'will')) chosen.push(card);
  }
  return chosen.map(({ occurrenceId }) => occurrenceId);
}

test('three cards are selected by keys, go a day later, come back by Ctrl+Z and go again; then nobody coordinates them, then one person does', async () => {
  const page = await visit(browser, { language: 'en', scheme: 'light', width: 1440 });
  await signIn(page, birge.url, 'national', 'en');
  await page.goto(`${birge.url}/admin/2026/board`);
  await page.locator('[data-card]').first().waitFor();
  const ids = await threeThatCanGo(page);
  expect(ids).toHaveLength(3);
  const starts = (await those(page, ids)).map(({ start }) => start!);
  const startsAre = async (wanted: string[]) => {
    for (let tries = 0; tries < 40; tries += 1) {
      if (JSON.stringify((await those(page, ids)).map(({ start }) => start)) === JSON.stringify(wanted)) break;
      await page.waitForTimeout(250);
    }
    expect((await those(page, ids)).map(({ start }) => start)).toEqual(wanted);
  };

  // A link opens on the three; the last is taken off and chosen again by its key.
  await page.goto(`${birge.url}/admin/2026/board?sel=${ids.join(',')}`);
  const last = page.locator(`[data-card="${ids[2]}"]`).first();
  await last.waitFor();
  await last.focus();
  await page.keyboard.press('x');
  await page.getByRole('toolbar', { name: 'Selected cards' }).getByText('2 cards selected').waitFor();
  await page.keyboard.press('x');
  await page.getByRole('toolbar', { name: 'Selected cards' }).getByText('3 cards selected').waitFor();

  await page.keyboard.press('b');
  const panel = page.getByRole('complementary', { name: 'Change together' });
  await panel.getByRole('textbox', { name: 'How many days later' }).focus();
  await page.keyboard.press('Enter');
  await panel.getByRole('button', { name: 'Do it for 3' }).waitFor();
  expect((await new AxeBuilder({ page }).include('aside[aria-label="Change together"]').analyze()).violations).toEqual(
    [],
  );
  await panel.getByRole('button', { name: 'Do it for 3' }).press('Enter');
  await panel.waitFor({ state: 'detached' });
  await startsAre(starts.map(nextDay));
  await page.keyboard.press('Control+z');
  await startsAre(starts);
  await page.keyboard.press('Control+Shift+z');
  await startsAre(starts.map(nextDay));

  await page.keyboard.press('b');
  await panel.getByRole('combobox', { name: 'What to change' }).click();
  await page.getByRole('option', { name: 'Coordinator' }).click();
  await panel.getByRole('button', { name: 'Preview' }).click();
  await panel.getByRole('button', { name: /^Do it for/ }).click();
  await panel.waitFor({ state: 'detached' });
  expect((await those(page, ids)).map(({ coordinator }) => coordinator)).toEqual([null, null, null]);

  await page.keyboard.press('b');
  await panel.getByRole('combobox', { name: 'What to change' }).click();
  await page.getByRole('option', { name: 'Coordinator' }).click();
  await panel.getByRole('combobox', { name: 'Coordinator', exact: true }).click();
  const person = page.getByRole('option', { name: 'Айгерім Серікова' });
  await person.click();
  await panel.getByRole('button', { name: 'Preview' }).click();
  await panel.getByRole('button', { name: 'Do it for 3' }).click();
  await panel.waitFor({ state: 'detached' });
  expect((await those(page, ids)).map(({ coordinator }) => coordinator?.name)).toEqual(
    Array.from({ length: 3 }, () => 'Айгерім Серікова'),
  );
  await page.context().close();
});

describe('from the list, by keyboard alone', () => {
  let page: Page;
  /** The chosen three, as the list has them. */
  let rows: { id: string; cards: { occurrenceId: string }[] }[];
  const focused = (role: string, name: string | RegExp) =>
    page.getByRole(role as 'button', { name }).and(page.locator(':focus'));
  /** Goes to it as a person does, who sees where she is. */
  const tabTo = async (role: string, name: string | RegExp) => {
    for (let steps = 0; steps < 60; steps += 1) {
      if ((await focused(role, name).count()) > 0) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab does not come to ${role} “${name}”`);
  };
  /** Types a part of the name into the picker that has the focus, and takes what is found. */
  const choose = async (typed: string, found: string) => {
    await page.keyboard.type(typed);
    await page.getByRole('option', { name: found, exact: true }).waitFor();
    // The search has answered when nothing else is offered.
    for (let tries = 0; tries < 100 && (await page.getByRole('option').count()) > 1; tries += 1)
      await page.waitForTimeout(100);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForFunction((name) => (document.activeElement as HTMLInputElement).value === name, found);
  };
  const read = async <T>(path: string): Promise<T> => (await (await page.request.get(birge.url + path)).json()) as T;
  const panel = () => page.getByRole('complementary', { name: 'Change together' });
  /** Looks at what will happen, then does it; answers with how many it is done for. */
  const lookAndDo = async (): Promise<number> => {
    await tabTo('button', 'Preview');
    await page.keyboard.press('Enter');
    await panel().locator('[data-outcome]').first().waitFor();
    const { violations } = await new AxeBuilder({ page }).include('aside[aria-label="Change together"]').analyze();
    expect(violations.map(({ id, nodes }) => `${id} ${String(nodes[0]?.target)}`)).toEqual([]);
    const will = await panel().locator('[data-outcome="will"] li').count();
    // The button has come before the one that was pressed.
    await page.keyboard.press('Shift+Tab');
    expect(await focused('button', `Do it for ${will}`).count()).toBe(1);
    await page.keyboard.press('Enter');
    await panel().waitFor({ state: 'detached' });
    return will;
  };
  const chooseThree = async () => {
    await tabTo('checkbox', /^Choose “/);
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Shift+Space');
    await page.getByRole('toolbar', { name: 'Chosen events' }).getByText('3 events chosen').waitFor();
  };

  beforeAll(async () => {
    page = await visit(browser, { language: 'en', scheme: 'light', width: 1440 });
    await signIn(page, birge.url, 'national', 'en');
    const list = `/api/events?edition=2026&state=planned&from=${inDays(2)}`;
    rows = (await read<{ items: typeof rows }>(list)).items.slice(0, 3);
  });
  beforeEach(async () => {
    await page.goto(`${birge.url}/admin/2026/events?state=planned&from=${inDays(2)}`);
    await page.locator('tbody tr').first().waitFor();
  });
  afterAll(() => page.context().close());

  test('one person is assigned to three events, and comes off all of them by Ctrl+Z', async () => {
    const volunteer = await send<{ id: string }>(page.request, 'post', `${birge.url}/api/people`, {
      name: 'Nurlan of the journey',
      language: 'kk',
      homeDivision: 'astana',
    });
    const duties = async () => {
      const events = await Promise.all(
        rows.map(({ id }) => read<{ occurrences: { people: { personId: string }[] }[] }>(`/api/events/${id}`)),
      );
      return events.filter(({ occurrences }) =>
        occurrences.some(({ people }) => people.some(({ personId }) => personId === volunteer.id)),
      ).length;
    };
    await chooseThree();
    await page.keyboard.press('a');
    await panel().waitFor();
    await tabTo('combobox', 'Person');
    await choose('Nurlan of the', 'Nurlan of the journey');
    await tabTo('combobox', 'Duty');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const many = await lookAndDo();
    expect(many).toBeGreaterThan(0);
    expect(await duties()).toBe(many);
    await page.keyboard.press('Control+z');
    for (let tries = 0; tries < 40 && (await duties()) > 0; tries += 1) await page.waitForTimeout(250);
    expect(await duties()).toBe(0);
  });

  test('the contact of a partner is asked about three events, a letter about each; no undo is promised', async () => {
    const organization = await send<{ id: string }>(page.request, 'post', `${birge.url}/api/organizations`, {
      name: { en: 'Partner of the journey' },
      kind: 'ngo',
      divisions: [],
    });
    const contact = { name: 'Dina', email: 'dina@partner.example', language: 'ru' };
    await send(page.request, 'post', `${birge.url}/api/organizations/${organization.id}/contacts`, contact);
    await chooseThree();
    await page.keyboard.press('i');
    await panel().waitFor();
    await tabTo('combobox', 'Organization');
    await choose('Partner of the', 'Partner of the journey');
    await tabTo('checkbox', 'Dina');
    await page.keyboard.press('Space');
    await tabTo('textbox', 'Answer by');
    await page.keyboard.type(inDays(1).split('-').reverse().join('.'));
    const many = await lookAndDo();
    expect(many).toBe(3);
    interface Letter {
      eventId: string;
      kind: string;
      organizationName: { en?: string } | null;
    }
    const { items } = await read<{ items: Letter[] }>('/api/outbox');
    const hers = items.filter(
      ({ kind, organizationName }) => kind === 'invitation' && organizationName?.en === 'Partner of the journey',
    );
    expect(hers.map(({ eventId }) => eventId).sort()).toEqual(rows.map(({ id }) => id).sort());
    await page.getByText('undo does not take them back').waitFor();
    expect(await page.getByRole('button', { name: 'Undo' }).count()).toBe(0);
  });
});
