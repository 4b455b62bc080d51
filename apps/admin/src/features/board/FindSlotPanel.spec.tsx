import '../../../test/board/stand-ins.js';
import { jest } from '@jest/globals';
import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { boardItem, boardWindow, eventTypes, instant } from '../../../test/board/window.js';
import { ground } from '../../../test/facts.js';
import { openAdmin } from '../../../test/render-admin.js';
import { problem, serve } from '../../../test/server.js';

jest.setTimeout(40_000);
afterEach(cleanup);

const card = boardItem('flash-mob');
const search = 'POST /api/board/occurrences/flash-mob/free-slots';
const move = 'PATCH /api/board/occurrences/flash-mob/slot';
const slot = (start: string, end: string, more: object = {}) => ({
  start,
  end,
  zone: 'Asia/Almaty',
  venueId: 'khan-shatyr',
  spaceIds: ['atrium'],
  cost: 0,
  conflicts: [],
  terms: [{ kind: 'wished-day', cost: 0, message: 'a wished day' }],
  ...more,
});
const best = slot('2026-07-31T12:00', '2026-07-31T13:30');
const other = slot('2026-08-01T10:00', '2026-08-01T11:30', {
  spaceIds: ['east-hall'],
  cost: 30,
  conflicts: [{ kind: 'over-capacity', subjectId: 'east-hall', message: 'The east hall has 80 seats' }],
  terms: [{ kind: 'usual-hour', cost: 30, message: '2 hours from its usual 12:00' }],
});

async function openPanel(more: Parameters<typeof serve>[0] = {}, address = '') {
  const server = serve({
    ...ground,
    'GET /api/event-types': { body: eventTypes },
    'GET /api/board': { body: boardWindow([card]) },
    [search]: { body: { items: [best, other] } },
    ...more,
  });
  openAdmin(`/2026/board?card=flash-mob&panel=find${address}`);
  const panel = await screen.findByRole('complementary', { name: 'Find a slot: flash-mob' }, { timeout: 12_000 });
  return { server, panel: within(panel), user: userEvent.setup() };
}
const slots = () => [...document.querySelectorAll<HTMLElement>('[data-slot]')];

test('each slot says when, where, what it meets and why it stands where it stands; the first has the focus', async () => {
  const { panel } = await openPanel();
  await panel.findByText('2 free slots');
  expect(slots()[0]!.textContent).toContain('Fri, 31 July, 12:00–13:30');
  expect(slots()[0]!.textContent).toContain('Khan Shatyr · atrium');
  expect(slots()[0]!.textContent).toContain('No warnings · 0 points against it');
  expect(slots()[1]!.textContent).toContain('1 warning · 30 points against it');
  expect(slots()[1]!.textContent).toContain('The east hall has 80 seats');
  expect(slots()[1]!.textContent).toContain('2 hours from its usual 12:00');
  await waitFor(() => expect(document.activeElement).toBe(slots()[0]));
});

test('a number places the card there, and the panel has done its work', async () => {
  const moved = {
    ...card,
    ...{ start: other.start, end: other.end, startsAt: instant(other.start), endsAt: instant(other.end) },
    ...{ venueId: 'khan-shatyr', spaceIds: ['east-hall'], version: 2, trayReason: null },
  };
  const { server, panel, user } = await openPanel({ [move]: { body: { item: moved, conflicts: [] } } });
  await panel.findByText('2 free slots');
  await waitFor(() => expect(document.activeElement).toBe(slots()[0]));
  await user.keyboard('2');
  await waitFor(() => expect(server.of(move)).toHaveLength(1));
  expect(server.of(move)[0]!.body).toMatchObject({ start: other.start, end: other.end, spaceIds: ['east-hall'] });
  await waitFor(() => expect(screen.queryByRole('complementary', { name: /^Find a slot/ })).toBeNull());
});

test('a slot that somebody took meanwhile is refused in words, and the panel stays with the others', async () => {
  const taken = problem(409, 'space-already-booked', 'The space is taken', { conflicts: [] });
  const { panel, user } = await openPanel({ [move]: { status: 409, body: taken } });
  await panel.findByText('2 free slots');
  await waitFor(() => expect(document.activeElement).toBe(slots()[0]));
  await user.keyboard('1');
  await screen.findAllByText(/The space is taken/);
  expect(slots()).toHaveLength(2);
});

test('arrows and J/K go along the slots and stop at both ends', async () => {
  const { panel, user } = await openPanel();
  await panel.findByText('2 free slots');
  act(() => slots()[0]!.focus());
  await user.keyboard('{ArrowDown}');
  expect(document.activeElement).toBe(slots()[1]);
  await user.keyboard('j');
  expect(document.activeElement).toBe(slots()[1]);
  await user.keyboard('kk');
  expect(document.activeElement).toBe(slots()[0]);
});

test('the filters are those of the address, asked as they are; one that is changed is in it, one that is closed is gone', async () => {
  const { server, panel, user } = await openPanel(
    {},
    '&slotFrom=2026-07-31&slotAfter=10%3A00&slotSeats=200&slotBy=never',
  );
  await panel.findByText('2 free slots');
  expect(server.of(search)[0]!.body).toEqual({ from: '2026-07-31', fromTime: '10:00', capacity: 200 });
  await user.click(panel.getByRole('combobox', { name: 'Until day' }));
  await user.click(screen.getByRole('option', { name: '1 Aug' }));
  await waitFor(() => expect(server.of(search).at(-1)!.body).toMatchObject({ to: '2026-08-01', capacity: 200 }));
  expect(window.location.search).toContain('slotTo=2026-08-01');
  await user.click(panel.getByRole('button', { name: 'Clear the filters' }));
  await waitFor(() => expect(server.of(search).at(-1)!.body).toEqual({}));
  expect(window.location.search).not.toContain('slot');
});

test.each([
  ['&slotSeats=900', 'Nothing is free with these filters. Allow other days, hours or venues.'],
  ['', 'Nothing is free in its oblasts on the days of the edition.'],
])('nothing found (%s) says what to do about it', async (address, words) => {
  const { panel } = await openPanel({ [search]: { body: { items: [] } } }, address);
  await panel.findByText(words);
});
