import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { EventOccurrenceView } from '@birge/api-client';
import { eventView, ground } from '../../../../test/facts.js';
import { openAdmin } from '../../../../test/render-admin.js';
import { problem, serve } from '../../../../test/server.js';

const slot = 'PATCH /api/board/occurrences/oc1/slot';
const occurrence = (more: Partial<EventOccurrenceView> = {}): EventOccurrenceView => ({
  occurrenceId: 'oc1',
  start: '2026-07-30T12:00',
  end: '2026-07-30T13:00',
  startsAt: Date.parse('2026-07-30T07:00Z'),
  endsAt: Date.parse('2026-07-30T08:00Z'),
  occupiedFrom: null,
  occupiedTo: null,
  sequence: 0,
  zone: 'Asia/Almaty',
  offsetStart: 300,
  allDay: false,
  setupMinutes: 0,
  teardownMinutes: 0,
  venueId: 'v1',
  venue: { id: 'v1', name: { en: 'Khan Shatyr' }, city: { en: 'Astana' } } as EventOccurrenceView['venue'],
  spaceIds: ['s1'],
  spaces: [{ id: 's1', name: { en: 'atrium' } }] as EventOccurrenceView['spaces'],
  place: {},
  divisions: ['astana'],
  people: [],
  trayReason: null,
  mayMove: true,
  version: 1,
  ...more,
});
const venue = {
  id: 'v1',
  name: { en: 'Khan Shatyr' },
  city: { en: 'Astana' },
  spaces: [
    { id: 's1', name: { en: 'atrium' }, capacity: 500, archived: false },
    { id: 's2', name: { en: 'east hall' }, capacity: 80, archived: false },
  ],
};

async function openSlot(routes: Parameters<typeof serve>[0], now = () => occurrence()) {
  const server = serve({
    ...ground,
    'GET /api/venues/v1': { body: venue },
    'GET /api/events/ev1': () => ({ body: eventView({ occurrences: [now()] }) }),
    'GET /api/events/ev1/problems': { body: { items: [] } },
    ...routes,
  });
  openAdmin('/2026/events/ev1');
  await userEvent.click(await screen.findByRole('button', { name: 'Move' }));
  const dialog = await screen.findByRole('dialog', { name: 'Time and place' });
  await within(dialog).findByRole('checkbox', { name: /atrium/ });
  return { server, dialog };
}
const submit = (dialog: HTMLElement) => userEvent.click(within(dialog).getByRole('button', { name: 'Set the time' }));

test('a space that is taken is refused at the spaces, with who holds it, and everything typed stays', async () => {
  const message = 'Khan Shatyr, atrium is taken 12:00–13:30 by “Roundtable” (Дәулет Қабылов)';
  const { dialog } = await openSlot({
    [slot]: {
      status: 409,
      body: problem(409, 'space-already-booked', 'The space is taken', {
        conflicts: [{ kind: 'space-taken', severity: 'blocking', message }],
      }),
    },
  });
  const minutes = within(dialog).getByRole('textbox', { name: 'Set-up before, minutes' });
  await userEvent.clear(minutes);
  await userEvent.type(minutes, '45');
  await submit(dialog);
  const spaces = await within(dialog).findByRole('group', { name: 'Spaces' });
  await waitFor(() => expect(spaces).toHaveAccessibleDescription(expect.stringContaining(message)));
  expect(within(dialog).getByRole('checkbox', { name: /atrium/ })).toBeInvalid();
  expect(within(dialog).getByRole('checkbox', { name: /east hall/ })).toBeValid();
  expect(within(dialog).getByRole('checkbox', { name: /atrium/ })).toBeChecked();
  expect(minutes).toHaveValue('45');
});

test('a slot that somebody else moved meanwhile is chosen from: place, time, what is around', async () => {
  let tries = 0;
  const moved = occurrence({ version: 4, spaceIds: ['s2'], teardownMinutes: 30 });
  const { server, dialog } = await openSlot(
    {
      [slot]: () =>
        tries++ === 0
          ? { status: 409, body: problem(409, 'stale-version', 'Changed by someone else', { current: {} }) }
          : { body: { item: { ...moved, version: 5 }, conflicts: [] } },
    },
    () => (tries === 0 ? occurrence() : moved),
  );
  const minutes = within(dialog).getByRole('textbox', { name: 'Set-up before, minutes' });
  await userEvent.clear(minutes);
  await userEvent.type(minutes, '45');
  await submit(dialog);

  const ask = await screen.findByRole('dialog', { name: 'Changed by someone else' });
  const radios = (name: string) => within(within(ask).getByRole('radiogroup', { name }));
  // Theirs where nothing was typed here, mine where it was.
  await waitFor(() => expect(radios('Place').getByRole('radio', { name: /Khan Shatyr · east hall/ })).toBeChecked());
  expect(radios('Tear-down after, minutes').getByRole('radio', { name: /30 minutes/ })).toBeChecked();
  expect(radios('Set-up before, minutes').getByRole('radio', { name: /45 minutes/ })).toBeChecked();
  expect(within(ask).queryByRole('radiogroup', { name: 'Time' })).toBeNull();
  await userEvent.click(radios('Tear-down after, minutes').getByRole('radio', { name: /0 minutes/, checked: false }));
  await userEvent.click(within(ask).getByRole('button', { name: 'Save the chosen' }));

  await waitFor(() => expect(server.of(slot)).toHaveLength(2));
  expect(server.of(slot)[1]!.body).toMatchObject({
    version: 4,
    spaceIds: ['s2'],
    start: '2026-07-30T12:00',
    setupMinutes: 45,
    teardownMinutes: 0,
  });
  await waitFor(() => expect(screen.queryByRole('dialog', { name: 'Time and place' })).toBeNull());
});

test.each([
  ['is told the public in the same act', 'same', false, { publish: true }],
  ['is not, where she takes the mark away', 'differs', true, { publish: false }],
] as const)('a cancellation of something public %s', async (_, published, unmark, sent) => {
  const state = 'POST /api/events/ev1/state';
  const server = serve({
    ...ground,
    'GET /api/events/ev1': { body: eventView({ published }) },
    'GET /api/events/ev1/problems': { body: { items: [] } },
    [state]: { body: eventView({ state: 'cancelled', version: 4 }) },
  });
  openAdmin('/2026/events/ev1');
  await userEvent.click(await screen.findByRole('button', { name: 'More' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Cancel the event' }));
  const dialog = await screen.findByRole('dialog', { name: 'Cancel the event' });
  await userEvent.type(within(dialog).getByRole('textbox', { name: 'Reason' }), 'Rain');
  const mark = within(dialog).getByRole('checkbox', { name: 'Tell the public in the same act' });
  expect(mark).toBeChecked();
  if (unmark) await userEvent.click(mark);
  await userEvent.click(within(dialog).getByRole('button', { name: 'Cancel the event' }));
  await waitFor(() => expect(server.of(state)).toHaveLength(1));
  expect(server.of(state)[0]!.body).toEqual({ act: 'cancel', reason: 'Rain', version: 3, ...sent });
});
