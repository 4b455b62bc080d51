import { board, bulkActs, chosenEvents, eventPage } from '@birge/i18n';
import type { Language } from '@birge/domain';
import type { Page, Route } from 'playwright-core';

/** What stands open over the admin's screens, each as somebody opens it, so that it can be looked at and examined. */
export interface Scene {
  name: string;
  open(page: Page, known: Known): Promise<void>;
}

export interface Known {
  url: string;
  language: Language;
  /** An occurrence of the tray that may go to a hall. */
  unplaced: string;
  /** Occurrences that stand on the board and may be moved. */
  placed: string[];
  /** Somebody with duties. */
  person: string;
}

const PATIENCE = { timeout: 15_000 };

async function openBoard(page: Page, { url }: Known, search = ''): Promise<void> {
  await page.goto(`${url}/admin/2026/board${search}`);
  await page
    .locator('[data-card]')
    .first()
    .waitFor({ state: 'attached', ...PATIENCE });
}

/** A screen with all that it needs in its address. */
const at = (name: string, path: string, ready: string): Scene => ({
  name,
  async open(page, { url, unplaced, placed, person }) {
    const said = path.replace('{unplaced}', unplaced).replace('{placed}', placed[0]!).replace('{person}', person);
    await page.goto(`${url}/admin${said}`);
    await page
      .locator(ready)
      .first()
      .waitFor({ state: 'attached', ...PATIENCE });
  },
});

export const views: Scene[] = [
  at('edition', '/2026/board?view=edition', '[data-card]'),
  at('days', '/2026/board', '[data-card]'),
  at('hours', '/2026/board?view=hours&from=2026-07-30&to=2026-08-01', '[data-card]'),
  at('edition-by-person', '/2026/board?view=edition&by=person', '[data-card]'),
  at('days-by-person', '/2026/board?by=person', '[data-card]'),
  at('hours-by-person', '/2026/board?view=hours&by=person&from=2026-07-30&to=2026-08-01', '[data-card]'),
  at('edition-by-partner', '/2026/board?view=edition&by=partner', '[data-card]'),
  at('days-by-partner', '/2026/board?by=partner', '[data-card]'),
  at('hours-by-partner', '/2026/board?view=hours&by=partner&from=2026-07-30&to=2026-08-01', '[data-card]'),
  at('tray', '/2026/board?tray=open', '[data-region=tray] [data-card]'),
];

/** What is opened beside, above or over the board. */
export const onBoard: Scene[] = [
  at('people', '/2026/board?people=open', '[data-helper]'),
  at('card', '/2026/board?card={placed}', 'aside h2'),
  at('move', '/2026/board?card={placed}&panel=move', 'aside form'),
  at('find', '/2026/board?card={unplaced}&panel=find', '[data-slot]'),
  at('problems', '/2026/board?panel=problems', '[data-problem]'),
  {
    name: 'bulk',
    async open(page, known) {
      await openBoard(page, known, `?panel=bulk&sel=${known.placed.join(',')}`);
      await page.getByRole('button', { name: bulkActs[known.language].preview, exact: true }).click();
      await page.locator('[data-outcome]').first().waitFor(PATIENCE);
    },
  },
  {
    name: 'moving',
    async open(page, known) {
      await openBoard(page, known, '?view=hours&from=2026-07-30&to=2026-08-01');
      const card = page.locator('[data-region=board] [data-card]:not([data-fixed])').first();
      await card.focus();
      await page.keyboard.press('m');
      await page.keyboard.press('ArrowDown');
      await page.locator('[data-ghost]').waitFor(PATIENCE);
    },
  },
  {
    name: 'lost line',
    async open(page, known) {
      await page.route('**/api/live?*', (route) => route.abort());
      await openBoard(page, known);
      await page
        .getByRole('status')
        .filter({ has: page.getByRole('button') })
        .first()
        .waitFor(PATIENCE);
    },
  },
  {
    name: 'stale choice',
    async open(page, known) {
      const words = board[known.language].form;
      await openBoard(page, known, `?card=${known.placed[0]}&panel=move`);
      const form = page.locator('aside form');
      await form.getByRole('textbox', { name: words.setup }).fill('40');
      await form.getByRole('textbox', { name: words.teardown }).fill('25');
      // Somebody else is faster by a moment.
      const meanwhile = async (route: Route) => {
        const sent = route.request().postDataJSON() as { version: number };
        const theirs = { ...sent, setupMinutes: 45 + (sent.version % 2) * 10, teardownMinutes: 5 };
        await page.request.patch(route.request().url(), { headers: { 'x-birge': '1' }, data: theirs });
        await route.continue();
      };
      await page.route('**/api/board/occurrences/*/slot', meanwhile, { times: 1 });
      await form.locator('[type=submit]').click();
      await page.getByRole('dialog').getByRole('radio').first().waitFor(PATIENCE);
    },
  },
  {
    name: 'palette',
    async open(page, known) {
      await openBoard(page, known);
      await page.keyboard.press('Control+k');
      await page.getByRole('dialog').getByRole('combobox').waitFor(PATIENCE);
      await page.getByRole('option').first().waitFor(PATIENCE);
    },
  },
  {
    name: 'keys',
    async open(page, known) {
      await openBoard(page, known);
      await page.keyboard.press('Shift+Slash');
      await page.getByRole('dialog').getByRole('term').first().waitFor(PATIENCE);
    },
  },
];

export const besideBoard: Scene[] = [
  at('matrix', '/2026/assignments', '[role=grid]'),
  {
    name: 'gaps',
    async open(page, { url }) {
      await page.goto(`${url}/admin/2026/assignments?panel=gaps&day=2026-07-30`);
      await page.locator('aside').first().waitFor(PATIENCE);
    },
  },
  at('needed duties', '/duties', 'main input, main table'),
  at('person', '/people/{person}', 'main form'),
  at('schedule', '/people/{person}/schedule', 'main h2'),
  at('own schedule', '/me/schedule', '#feed'),
  at('day sheet', '/2026/day-sheet?day=2026-07-30', 'article, main svg'),
  at('holidays', '/holidays?year=2026', 'main li'),
];

/** All planned events of the page chosen, and an act on them begun. */
async function actFromList(page: Page, { url, language }: Known, act: 'assign' | 'invite'): Promise<void> {
  const words = bulkActs[language];
  await page.goto(`${url}/admin/2026/events?state=planned&sort=checked`);
  await page.getByRole('checkbox', { name: chosenEvents[language].column }).click(PATIENCE);
  await page.locator('[data-bar] [aria-keyshortcuts]').click();
  await page.getByRole('combobox', { name: words.act, exact: true }).click();
  await page.getByRole('option', { name: words.acts[act], exact: true }).click();
}

/** The list of events with something chosen in it. */
export const fromList: Scene[] = [
  {
    name: 'assigning to many, looked at',
    async open(page, known) {
      const { person, duty } = eventPage[known.language].assign;
      await actFromList(page, known, 'assign');
      for (const name of [person, duty]) {
        await page.getByRole('combobox', { name, exact: true }).click();
        await page.getByRole('option').first().click();
      }
      await page.getByRole('button', { name: bulkActs[known.language].preview, exact: true }).click();
      await page.locator('[data-outcome]').first().waitFor(PATIENCE);
    },
  },
  {
    name: 'inviting to many',
    async open(page, known) {
      const { organization } = eventPage[known.language].partners;
      await actFromList(page, known, 'invite');
      await page.getByRole('combobox', { name: organization, exact: true }).click();
      await page.getByRole('option').first().click();
      await page.locator('aside').getByRole('group').getByRole('checkbox').first().waitFor(PATIENCE);
    },
  },
];

export const scenes: Scene[] = [...views, ...onBoard, ...besideBoard, ...fromList];

/** What the addresses of the scenes stand for in the sample. */
export async function knownIn(page: Page, url: string, language: Language): Promise<Known> {
  const read = async <T>(path: string) => (await (await page.request.get(url + path)).json()) as T;
  const { items } = await read<{ items: Item[] }>('/api/board?edition=2026');
  const movable = items.filter(({ mayMove, state }) => mayMove && state !== 'cancelled');
  const { people } = await read<{ people: { personId: string; duties: unknown[] }[] }>('/api/assignments?edition=2026');
  return {
    url,
    language,
    unplaced: movable.find(({ start, attendance }) => start === null && attendance !== 'online')!.occurrenceId,
    placed: movable
      .filter(({ start, allDay }) => start && !allDay)
      .slice(0, 12)
      .map(({ occurrenceId }) => occurrenceId),
    person: people.toSorted((one, other) => other.duties.length - one.duties.length)[0]!.personId,
  };
}

interface Item {
  occurrenceId: string;
  start: string | null;
  allDay: boolean;
  mayMove: boolean;
  state: string;
  attendance: string;
}
