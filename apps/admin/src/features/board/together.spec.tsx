import '../../../test/board/stand-ins.js';
import { jest } from '@jest/globals';
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { boardItem, boardWindow, eventTypes, instant } from '../../../test/board/window.js';
import { FakeEventSource, mark, news, notice, withStreams } from '../../../test/event-source.js';
import { ground, me } from '../../../test/facts.js';
import { openAdmin } from '../../../test/render-admin.js';
import { problem, serve, type Asked } from '../../../test/server.js';
import { factsWith } from './edition-facts.js';
import type { BoardItem } from '@birge/api-client';

jest.setTimeout(40_000);

const slot = 'PATCH /api/board/occurrences/flash-mob/slot';
const items = 'GET /api/board/items';
const presence = 'POST /api/board/presence';
const flashMob = boardItem('flash-mob', '2026-07-30T12:00', '2026-07-30T13:30');
const roundtable = boardItem('roundtable', '2026-07-31T10:00', '2026-07-31T11:00', { spaceIds: ['east-hall'] });

const at = (item: BoardItem, start: string, end: string, more: Partial<BoardItem> = {}): BoardItem => ({
  ...item,
  start,
  end,
  startsAt: instant(start),
  endsAt: instant(end),
  occupiedFrom: instant(start),
  occupiedTo: instant(end),
  version: item.version + 1,
  ...more,
});

let undo: () => void;
beforeEach(() => (undo = withStreams()));
afterEach(() => {
  cleanup();
  undo();
});

async function openBoard(routes: Parameters<typeof serve>[0] = {}, path = '/2026/board') {
  const server = serve({
    ...ground,
    'GET /api/session': { body: { ...me, liveFrom: '77-0' } },
    'GET /api/event-types': { body: eventTypes },
    'GET /api/board': { body: boardWindow([flashMob, roundtable]) },
    [items]: { body: { items: [], busy: [], zones: {} } },
    [presence]: { status: 204 },
    ...routes,
  });
  openAdmin(path);
  await screen.findByRole('table', { name: 'Board' }, { timeout: 12_000 });
  FakeEventSource.last.say('hello', {}, '77-0');
  return { server, user: userEvent.setup() };
}
const card = (name: string) => screen.getByRole('button', { name: new RegExp(`^${name},`) });
const dayOf = (name: string) => card(name).closest<HTMLElement>('[data-day]')?.dataset.day;
const eventsAsked = (asked: Asked[]) => asked.map(({ query }) => query.events?.split(',').sort());

describe('what others change beyond the days shown', () => {
  const facts = 'GET /api/board/facts';
  const september = { id: 'later', eventId: 'event-of-later', start: '2026-09-01T10:00', end: '2026-09-01T11:00' };
  const withFacts = (): Parameters<typeof serve>[0] => {
    const base = factsWith(boardWindow([flashMob, roundtable]), undefined);
    return {
      [facts]: { body: { ...base, occurrences: [...base.occurrences, { ...base.occurrences[0]!, ...september }] } },
    };
  };
  const openFollowing = async (answer: BoardItem[] = []) => {
    const { server } = await openBoard({ ...withFacts(), [items]: { body: { items: answer, busy: [], zones: {} } } });
    await waitFor(() => expect(server.of(facts)).toHaveLength(1));
    return server;
  };

  test.each<[string, string, object]>([
    ['an event of another month', 'event-of-later', {}],
    ['a new one', 'event-of-nobody-knows', {}],
    ['a deadline, which no card tells', flashMob.eventId, { subject: 'invitation', subjectId: 'i' }],
    ['a further time of an event that is shown', flashMob.eventId, { subjectId: 'a-second-time' }],
  ])('is known to the problems within a second: %s', async (_, eventId, more) => {
    const server = await openFollowing(eventId === flashMob.eventId ? [flashMob] : []);
    FakeEventSource.last.say('change', notice(eventId, more), '78-1');
    await waitFor(() => expect(server.of(facts)).toHaveLength(2), { timeout: 1_000 });
  });

  test('is not asked for where the cards tell all', async () => {
    const moved = at(flashMob, '2026-08-01T15:00', '2026-08-01T16:30');
    const server = await openFollowing([moved]);
    FakeEventSource.last.say('change', notice(flashMob.eventId, { subjectId: 'flash-mob' }), '78-1');
    await waitFor(() => expect(dayOf('flash-mob')).toBe('2026-08-01'));
    await new Promise((resolve) => setTimeout(resolve, 1_200));
    expect(server.of(facts)).toHaveLength(1);
  });

  test('is asked for in a storm at most once a second', async () => {
    const server = await openFollowing();
    const begun = Date.now();
    for (let n = 0; n < 20; n += 1) {
      FakeEventSource.last.say('change', notice(`event-${n}`), `${100 + n}-1`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(server.of(facts).length).toBeGreaterThan(2);
    expect(server.of(facts).length).toBeLessThanOrEqual(2 + (Date.now() - begun) / 900);
  });
});

describe('what others change', () => {
  test('begins where the session was answered, and asks for that event’s cards only, not for the board again', async () => {
    const moved = at(flashMob, '2026-08-01T15:00', '2026-08-01T16:30');
    const { server } = await openBoard({ [items]: { body: { items: [moved], busy: [], zones: {} } } });
    expect(FakeEventSource.last.url).toBe('/api/live?after=77-0');
    FakeEventSource.last.say('change', notice(flashMob.eventId), '78-1');
    await waitFor(() => expect(dayOf('flash-mob')).toBe('2026-08-01'));
    expect(eventsAsked(server.of(items))).toEqual([[flashMob.eventId]]);
    expect(server.of(items)[0]!.query).toMatchObject({ edition: '2026' });
    expect(server.of('GET /api/board')).toHaveLength(1);
    expect(dayOf('roundtable')).toBe('2026-07-31');
  });

  test('in a storm is asked for in a few requests, each event once in each', async () => {
    const { server } = await openBoard();
    for (let n = 0; n < 200; n += 1) FakeEventSource.last.say('change', notice(`event-${n % 40}`), `${100 + n}-1`);
    await waitFor(() => expect(server.of(items).length).toBeGreaterThan(0));
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(server.of(items).length).toBeLessThanOrEqual(2);
    expect(new Set(eventsAsked(server.of(items)).flat()).size).toBe(40);
    expect(server.of('GET /api/board')).toHaveLength(1);
  });

  test('of a venue, of another edition, and of too many at once: the whole, nothing, the whole', async () => {
    const { server } = await openBoard();
    FakeEventSource.last.say('change', notice('elsewhere', { year: 2015 }), '80-1');
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect([server.of(items).length, server.of('GET /api/board').length]).toEqual([0, 1]);
    FakeEventSource.last.say('change', notice(null, { subject: 'venue' }), '81-1');
    await waitFor(() => expect(server.of('GET /api/board')).toHaveLength(2));
    for (let n = 0; n < 90; n += 1) FakeEventSource.last.say('change', notice(`event-${n}`), `${100 + n}-1`);
    await waitFor(() => expect(server.of('GET /api/board')).toHaveLength(3));
    expect(server.of(items)).toHaveLength(0);
  });

  test('takes a card that is no longer hers off the board', async () => {
    await openBoard();
    FakeEventSource.last.say('change', notice(roundtable.eventId), '78-1');
    await waitFor(() => expect(screen.queryByRole('button', { name: /^roundtable,/ })).not.toBeInTheDocument());
    expect(card('flash-mob')).toBeInTheDocument();
  });
});

describe('who else is there', () => {
  test('stands on the card with initials and in its name in words, and goes; no live region says it', async () => {
    await openBoard();
    FakeEventSource.last.say('presence', news({ all: true, here: [mark('flash-mob', { doing: 'dragging' })] }));
    expect(card('flash-mob')).toHaveAccessibleName(/Дәулет Қабылов is moving it$/);
    expect(within(card('flash-mob')).getByText(/^ДҚ/)).toBeInTheDocument();
    expect(card('roundtable')).not.toHaveAccessibleName(/Дәулет/);
    for (const region of document.querySelectorAll('[role=status],[role=alert],[aria-live]'))
      expect(region).not.toHaveTextContent('Дәулет');
    FakeEventSource.last.say('presence', news({ gone: ['a-page'] }));
    expect(card('flash-mob')).not.toHaveAccessibleName(/Дәулет/);
  });

  test('is said in the card’s panel; one’s own other page is not', async () => {
    const { user } = await openBoard();
    await user.click(card('flash-mob'));
    FakeEventSource.last.say(
      'presence',
      news({
        here: [mark('flash-mob'), mark('flash-mob', { id: 'mine', personId: me.person.id, name: me.person.name })],
      }),
    );
    const panel = await screen.findByRole('complementary', { name: 'flash-mob' });
    expect(within(panel).getByText('Дәулет Қабылов is looking at it')).toBeVisible();
    expect(within(panel).queryByText(new RegExp(`${me.person.name} is`))).not.toBeInTheDocument();
  });

  test('hears of oneself: looking while the panel is open, moving while a card is on its way, and that one left', async () => {
    const { server, user } = await openBoard();
    await user.click(card('flash-mob'));
    await waitFor(() => expect(server.of(presence)).toHaveLength(1));
    const { tab, ...sign } = server.of(presence)[0]!.body as Record<string, string>;
    expect(sign).toEqual({ eventId: flashMob.eventId, occurrenceId: 'flash-mob', doing: 'looking' });
    act(() => card('flash-mob').focus());
    await user.keyboard('m');
    await waitFor(() => expect(server.of(presence).at(-1)!.body).toEqual({ tab, ...sign, doing: 'dragging' }));
    await user.keyboard('{Escape}');
    await user.click(
      within(screen.getByRole('complementary', { name: 'flash-mob' })).getByRole('button', { name: 'Close' }),
    );
    await waitFor(() =>
      expect(server.asked.at(-1)).toMatchObject({ method: 'DELETE', path: `/api/board/presence/${tab}` }),
    );
  });
});

describe('a card that somebody else moves too', () => {
  const theirs = at(flashMob, '2026-08-01T15:00', '2026-08-01T16:30', { spaceIds: ['east-hall'] });
  const stale = { status: 409, body: problem(409, 'stale-version', 'Changed by someone else', { current: theirs }) };
  /** The first try is stale, the next is taken. */
  const refusedOnce = () => {
    let tries = 0;
    return ({ body }: Asked) =>
      (tries += 1) === 1
        ? stale
        : { body: { item: at(theirs, (body as BoardItem).start!, (body as BoardItem).end!), conflicts: [] } };
  };

  test('stays on its way, its ghost says so, and the drop asks: time of mine, place of theirs', async () => {
    const { server, user } = await openBoard({
      [items]: { body: { items: [theirs], busy: [], zones: {} } },
      [slot]: refusedOnce(),
    });
    act(() => card('flash-mob').focus());
    await user.keyboard('m{ArrowRight}');
    FakeEventSource.last.say('change', notice(flashMob.eventId), '78-1');
    expect(
      (await screen.findAllByText(/Moved by someone else meanwhile: 1 August, 15:00–16:30 · Khan Shatyr · east hall/))
        .length,
    ).toBeGreaterThan(0);
    await user.keyboard('{Enter}');
    const dialog = await screen.findByRole('dialog', { name: /flash-mob.*also moved/ });
    expect(server.of(slot)[0]!.body).toMatchObject({ version: 1, start: '2026-07-31T12:00' });
    const place = within(dialog).getByRole('radiogroup', { name: 'Place' });
    const time = within(dialog).getByRole('radiogroup', { name: 'Time' });
    // What I changed is mine, what only they changed is theirs, until I say otherwise.
    expect(within(time).getByRole('radio', { name: /Mine.*31 July, 12:00–13:30/s })).toBeChecked();
    expect(within(place).getByRole('radio', { name: /Theirs.*east hall/s })).toBeChecked();
    await user.click(within(dialog).getByRole('button', { name: 'Save the chosen' }));
    await waitFor(() => expect(server.of(slot)).toHaveLength(2));
    expect(server.of(slot)[1]!.body).toMatchObject({
      version: 2,
      start: '2026-07-31T12:00',
      end: '2026-07-31T13:30',
      spaceIds: ['east-hall'],
    });
    await waitFor(() => expect(dayOf('flash-mob')).toBe('2026-07-31'));
  });

  test('is left where they put it, if that is chosen: nothing more is sent', async () => {
    const { server, user } = await openBoard({ [slot]: refusedOnce() });
    act(() => card('flash-mob').focus());
    await user.keyboard('m{ArrowRight}{Enter}');
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Leave it where they put it' }));
    await waitFor(() => expect(dayOf('flash-mob')).toBe('2026-08-01'));
    expect(server.of(slot)).toHaveLength(1);
  });

  test('over a form: what is typed stays and is sent over the version it was typed over; leaving the question leaves the form', async () => {
    const { server, user } = await openBoard(
      { [items]: { body: { items: [theirs], busy: [], zones: {} } }, [slot]: stale },
      '/2026/board?card=flash-mob&panel=move',
    );
    const setup = await screen.findByRole('textbox', { name: 'Set-up, minutes' });
    await user.clear(setup);
    await user.type(setup, '45');
    FakeEventSource.last.say('change', notice(flashMob.eventId), '78-1');
    await screen.findByText(/Moved by someone else meanwhile/);
    expect(setup).toHaveValue('45');
    fireEvent.submit(setup.closest('form')!);
    const dialog = await screen.findByRole('dialog', { name: /also moved/ });
    expect(server.of(slot)[0]!.body).toMatchObject({ version: 1, setupMinutes: 45, start: '2026-07-30T12:00' });
    await user.click(within(dialog).getByRole('button', { name: 'Leave it where they put it' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(screen.getByRole('textbox', { name: 'Set-up, minutes' })).toHaveValue('45');
  });

  test('asks nothing when they changed nothing of its slot', async () => {
    const current = { ...flashMob, version: 2, place: { en: 'by the fountain' } };
    let tries = 0;
    const { server, user } = await openBoard({
      [slot]: ({ body }: Asked) =>
        (tries += 1) === 1
          ? { status: 409, body: problem(409, 'stale-version', 'Changed by someone else', { current }) }
          : { body: { item: at(current, (body as BoardItem).start!, (body as BoardItem).end!), conflicts: [] } },
    });
    act(() => card('flash-mob').focus());
    await user.keyboard('m{ArrowRight}{Enter}');
    await waitFor(() => expect(server.of(slot)).toHaveLength(2));
    expect(server.of(slot)[1]!.body).toMatchObject({ version: 2, start: '2026-07-31T12:00' });
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });
});
