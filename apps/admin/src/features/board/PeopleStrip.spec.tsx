import { jest } from '@jest/globals';
import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import type { BoardItem } from '@birge/api-client';
import { boardItem, boardWindow, eventTypes, instant } from '../../../test/board/window.js';
import { card, focus, openBoard } from '../../../test/board/open-board.js';
import { problem, serve } from '../../../test/server.js';

jest.setTimeout(20_000);
afterEach(cleanup);

const flashMob = boardItem('flash-mob', '2026-07-30T12:00', '2026-07-30T13:30');
const lecture = boardItem('lecture', '2026-07-30T12:00', '2026-07-30T13:00', { spaceIds: ['east-hall'] });
const person = (personId: string, name: string, more = {}) => ({
  ...{ personId, name, role: null, homeDivision: 'astana', languages: [], skills: [], totalMinutes: 90 },
  ...{ cells: [], duties: [], said: [] },
  ...more,
});
const said = [{ kind: 'unavailable', start: instant('2026-07-30T12:00'), end: instant('2026-07-30T18:00') }];

/** A server that assigns, and takes it back. */
function serveBoard(items: BoardItem[], needed: [string, number][] = [['host', 1]], refusal?: object) {
  const act = {
    id: 'act',
    at: '2026-07-01T00:00:00Z',
    action: 'assignment.added',
    events: 1,
    title: null,
    told: false,
  };
  let now = items;
  const routes = Object.fromEntries(
    items.map((item) => [
      `POST /api/occurrences/${item.occurrenceId}/assignments`,
      ({ body }: { body: unknown }) => {
        if (refusal) return { status: 409, body: refusal };
        const { personId, dutyId } = body as { personId: string; dutyId: string };
        const people = [...item.people, { assignmentId: 'a1', personId, name: 'Arman', dutyId }];
        const assigned = { ...item, people, version: item.version + 1 };
        now = now.map((one) => (one.occurrenceId === item.occurrenceId ? assigned : one));
        return {
          status: 201,
          body: {
            assignmentId: 'a1',
            item: assigned,
            conflicts: [],
            availability: personId === 'dana' ? 'unavailable' : 'unsaid',
          },
        };
      },
    ]),
  );
  return serve({
    ...routes,
    'GET /api/board': () => ({ body: boardWindow(now) }),
    'GET /api/divisions': { body: { items: [{ id: 'astana', name: { en: 'Astana' }, shortName: { en: 'Astana' } }] } },
    'GET /api/event-types': {
      body: {
        duties: [
          { id: 'host', name: { en: 'host' } },
          { id: 'photo', name: { en: 'photographer' } },
        ],
        items: eventTypes.items.map((type) => ({
          ...type,
          duties: needed.map(([dutyId, n]) => ({ dutyId, needed: n })),
        })),
      },
    },
    'GET /api/assignments': {
      body: {
        edition: 2026,
        days: [],
        gaps: [],
        skills: [],
        total: 2,
        mayAssign: true,
        people: [person('arman', 'Arman'), person('dana', 'Dana', { said, totalMinutes: 0 })],
      },
    },
    'GET /api/undo': { body: { undo: [{ ...act, eventIds: ['event-of-flash-mob'] }], redo: [] } },
    'POST /api/undo': () => {
      now = items;
      return { body: { act: { ...act, eventIds: ['event-of-flash-mob'] }, items, conflicts: [] } };
    },
  });
}

const entry = (name: string) => screen.getByText(name).closest('li')!;
const ghost = () => document.querySelector<HTMLElement>('[data-ghost]');

async function open(path = '/2026/board?people=open') {
  const opened = await openBoard(path);
  await screen.findByText('Arman');
  // jsdom lays nothing out: what lies under the pointer is what the pointer was sent to.
  const over = (target: Element) => (document.elementFromPoint = () => target);
  const { user } = opened;
  const take = (name: string) =>
    user.pointer([
      { keys: '[MouseLeft>]', target: entry(name), coords: { x: 10, y: 10 } },
      { target: entry(name), coords: { x: 30, y: 10 } },
    ]);
  const carry = async (to: Element) => {
    over(to);
    await user.pointer([{ target: to, coords: { x: 200, y: 200 } }]);
  };
  const letGo = (on: Element) => user.pointer([{ keys: '[/MouseLeft]', target: on, coords: { x: 200, y: 200 } }]);
  over(document.body);
  return { ...opened, over, take, carry, letGo };
}
const POST = (id: string) => `POST /api/occurrences/${id}/assignments`;

test('each entry says who, from where and how much is done already', async () => {
  serveBoard([flashMob]);
  await open();
  await waitFor(() => expect(entry('Arman').textContent).toBe('ArmanAstana · 1.5 h'));
  expect(entry('Dana').textContent).toBe('DanaAstana · nothing');
});

test('dropped on a card that needs one duty, a person is assigned at once, and it can be taken back', async () => {
  const { of } = serveBoard([flashMob]);
  const { user, take, carry, letGo, router } = await open();
  await take('Arman');
  expect(ghost()?.textContent).toContain('Drop on a card to assign');
  await carry(card('flash-mob'));
  expect(ghost()?.dataset.level).toBe('good');
  expect(ghost()?.textContent).toContain('host: 0 of 1');
  await letGo(card('flash-mob'));
  await screen.findByText('Arman: host, “flash-mob”', { selector: '[aria-hidden] strong' });
  expect(of(POST('flash-mob')).map(({ body }) => body)).toEqual([{ personId: 'arman', dutyId: 'host' }]);
  expect(ghost()).toBeNull();
  // The drop is no click: no panel opened, and the strip stays.
  expect(router.state.location.search).toEqual({ people: 'open' });
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(of('POST /api/undo').map(({ body }) => body)).toEqual([{ act: 'act' }]));
});

test('where several duties are needed the first that lacks somebody is offered first; Enter takes it', async () => {
  const item = { ...flashMob, people: [{ assignmentId: 'a0', personId: 'dana', name: 'Dana', dutyId: 'host' }] };
  const { of } = serveBoard(
    [item as BoardItem],
    [
      ['host', 1],
      ['photo', 2],
    ],
  );
  const { user, take, carry, letGo } = await open();
  await take('Arman');
  await carry(card('flash-mob'));
  await letGo(card('flash-mob'));
  const menu = await screen.findByRole('menu', { name: 'Which duty for Arman?' });
  expect(of(POST('flash-mob'))).toEqual([]);
  expect(
    within(menu)
      .getAllByRole('menuitem')
      .map(({ textContent }) => textContent),
  ).toEqual(['host: 1 of 1', 'photographer: 0 of 2']);
  await waitFor(() => expect(document.activeElement?.textContent).toBe('photographer: 0 of 2'));
  await user.keyboard('{Enter}');
  await waitFor(() =>
    expect(of(POST('flash-mob')).map(({ body }) => body)).toEqual([{ personId: 'arman', dutyId: 'photo' }]),
  );
});

test('Escape closes the question and assigns nobody', async () => {
  const { of } = serveBoard(
    [flashMob],
    [
      ['host', 1],
      ['photo', 2],
    ],
  );
  const { user, take, carry, letGo } = await open();
  await take('Arman');
  await carry(card('flash-mob'));
  await letGo(card('flash-mob'));
  await screen.findByRole('menu');
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('menu')).toBeNull());
  expect(of(POST('flash-mob'))).toEqual([]);
});

test('who is elsewhere is seen before the drop, and the server’s refusal says what clashes', async () => {
  const there = { ...lecture, people: [{ assignmentId: 'a0', personId: 'arman', name: 'Arman', dutyId: 'host' }] };
  const refusal = problem(409, 'person-already-assigned', 'The person is elsewhere', {
    conflicts: [{ message: 'Arman is at “lecture”, 12:00–13:00' }],
  });
  const { of } = serveBoard(
    [flashMob, there as BoardItem],
    [
      ['host', 1],
      ['photo', 1],
    ],
    refusal,
  );
  const { take, carry, letGo } = await open();
  await take('Arman');
  await carry(card('flash-mob'));
  expect(ghost()?.dataset.level).toBe('stop');
  expect(ghost()?.textContent).toMatch(/Arman.*“lecture”/);
  await letGo(card('flash-mob'));
  const alert = screen.getByRole('alert');
  await waitFor(() => expect(alert.textContent).toContain('Arman is not assigned to “flash-mob”'));
  expect(alert.textContent).toContain('Arman is at “lecture”, 12:00–13:00');
  expect(of(POST('flash-mob'))).toHaveLength(1);
});

test('who said no to the time is a warning, before and after', async () => {
  serveBoard([flashMob]);
  const { take, carry, letGo } = await open();
  await take('Dana');
  await carry(card('flash-mob'));
  expect(ghost()?.dataset.level).toBe('warn');
  expect(ghost()?.textContent).toContain('Said that this time does not suit');
  await letGo(card('flash-mob'));
  await screen.findByText(/Dana said that this time does not suit/, { selector: '[aria-hidden] p' });
});

test('Escape lets a person go, and a drop beside cards does nothing', async () => {
  const { of } = serveBoard([flashMob]);
  const { user, take, carry, letGo } = await open();
  await take('Arman');
  await carry(card('flash-mob'));
  await user.keyboard('{Escape}');
  expect(ghost()).toBeNull();
  await letGo(card('flash-mob'));
  await take('Arman');
  await carry(document.querySelector('[data-row]')!);
  expect(ghost()?.dataset.level).toBe('none');
  await letGo(document.body);
  expect(of(POST('flash-mob'))).toEqual([]);
});

test('a finger takes a person after it rested; a swipe takes nobody', async () => {
  const { of } = serveBoard([flashMob]);
  const { user, over } = await open();
  const touch = (keys: string, target: Element, x: number) => user.pointer([{ keys, target, coords: { x, y: 10 } }]);
  const slide = (target: Element, x: number) => user.pointer([{ pointerName: 'TouchA', target, coords: { x, y: 10 } }]);
  const rest = () => act(() => new Promise((done) => setTimeout(done, 400)));
  await touch('[TouchA>]', entry('Arman'), 10);
  await slide(entry('Arman'), 40);
  await rest();
  expect(ghost()).toBeNull();
  await touch('[/TouchA]', entry('Arman'), 40);
  await touch('[TouchA>]', entry('Arman'), 10);
  await rest();
  expect(ghost()).not.toBeNull();
  over(card('flash-mob'));
  await slide(card('flash-mob'), 200);
  await touch('[/TouchA]', card('flash-mob'), 200);
  await waitFor(() => expect(of(POST('flash-mob'))).toHaveLength(1));
});

test('A opens the people of the card that has the focus; while a name is typed it is a letter', async () => {
  serveBoard([flashMob, lecture]);
  const { user, router } = await open();
  await user.type(screen.getByRole('searchbox', { name: 'Find by name' }), 'a');
  expect(router.state.location.search).not.toHaveProperty('card');
  focus('lecture');
  await user.keyboard('a');
  await waitFor(() => expect(router.state.location.search).toMatchObject({ card: 'lecture', panel: 'assign' }));
  // Typing goes on to the search for a person at once.
  await waitFor(() => expect(document.activeElement).toBeInstanceOf(HTMLInputElement));
  expect(document.activeElement?.closest('aside')).toHaveAccessibleName(/lecture/i);
});

test('a name that is typed is asked of the server, and the cross folds the strip away', async () => {
  const { asked } = serveBoard([flashMob]);
  const { user, router } = await open();
  await user.type(screen.getByRole('searchbox', { name: 'Find by name' }), 'ar');
  await waitFor(() =>
    expect(asked.some(({ path, query }) => path === '/api/assignments' && query.q === 'ar')).toBe(true),
  );
  await user.click(screen.getByRole('button', { name: 'Hide people' }));
  await waitFor(() => expect(screen.queryByText('Arman')).toBeNull());
  expect(router.state.location.search).not.toHaveProperty('people');
});
