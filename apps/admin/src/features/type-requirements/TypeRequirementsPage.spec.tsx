import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { EventType, TypeRequirement } from '@birge/api-client';
import { ground } from '../../../test/facts.js';
import { openAdmin } from '../../../test/render-admin.js';
import { problem, serve } from '../../../test/server.js';
import { moved, replaced, without } from './requirement-list.js';

const venue: TypeRequirement = {
  kind: 'answer',
  role: 'venue-host',
  label: { en: 'The venue agrees' },
  short: { en: 'venue' },
  applies: 'hosted',
  leadDays: 5,
};
const police: TypeRequirement = {
  kind: 'permission',
  role: null,
  label: { en: 'The police are informed' },
  short: {},
  applies: 'outdoors',
  leadDays: 1,
};
const type: EventType = {
  ...{ id: 'flash-mob', name: { en: 'Flash-mob' }, glyph: '◆', tint: 'teal', lengthMinutes: 60, duties: [] },
  requirements: [venue, police],
  openEvents: 3,
  version: 7,
};
const patch = 'PATCH /api/event-types/flash-mob/requirements';
const open = async (routes: Parameters<typeof serve>[0] = {}) => {
  const server = serve({ ...ground, 'GET /api/event-types': { body: { items: [type], duties: [] } }, ...routes });
  openAdmin('/requirements');
  await screen.findByRole('heading', { level: 2, name: /Flash-mob/ });
  return server;
};
const rows = () => screen.getAllByRole('listitem').filter((row) => within(row).queryByRole('button', { name: /^Up/ }));

test('a list is told in words; before it is saved it says what becomes of the events that are there', async () => {
  const server = await open({ [patch]: { body: { ...type, requirements: [police, venue], version: 8 } } });
  expect(
    screen.getByText('«venue» · an answer: venue host · where somebody runs the venue · 5 working days before'),
  ).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Up: The police are informed' }));
  expect(rows().map(({ textContent }) => textContent?.slice(0, 10))).toEqual(['The police', 'The venue ']);
  expect(
    screen.getByText('3 events of this type keep the lists that they have; only new ones begin with this one.'),
  ).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Save the list' }));
  await waitFor(() => expect(server.of(patch)[0]?.body).toEqual({ version: 7, requirements: [police, venue] }));
});

test('a requirement is added in a dialog, and an answer asks whose it is', async () => {
  const server = await open({ [patch]: { body: { ...type, version: 8 } } });
  await userEvent.click(screen.getByRole('button', { name: 'Add a requirement' }));
  const dialog = await screen.findByRole('dialog', { name: 'Add a requirement' });
  expect(within(dialog).getByRole('button', { name: 'Take over' })).toBeDisabled();
  await userEvent.click(within(dialog).getByRole('radio', { name: 'an answer' }));
  await userEvent.type(within(dialog).getByRole('textbox', { name: /^In words/ }), 'The lead NGO agrees');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Take over' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Save the list' }));
  await waitFor(() => expect(server.of(patch)).toHaveLength(1));
  expect((server.of(patch)[0]!.body as { requirements: unknown[] }).requirements[2]).toEqual({
    ...{ kind: 'answer', role: 'venue-host', label: { en: 'The lead NGO agrees' }, short: {} },
    ...{ applies: 'always', leadDays: 5 },
  });
});

test('a list that somebody else saved meanwhile is chosen from; mine is kept', async () => {
  const theirs = { ...type, requirements: [venue], version: 8 };
  const server = await open({
    [patch]: ({ body }) =>
      (body as { version: number }).version === 7
        ? { status: 409, body: { ...problem(409, 'stale-version', 'Somebody was faster'), current: theirs } }
        : { body: { ...type, version: 9 } },
  });
  await userEvent.click(screen.getByRole('button', { name: 'Take out: The venue agrees' }));
  await userEvent.click(screen.getByRole('button', { name: 'Save the list' }));
  const choice = await screen.findByRole('dialog');
  expect(within(choice).getByRole('radio', { name: /The police are informed/ })).toBeChecked();
  await userEvent.click(within(choice).getAllByRole('button')[1]!);
  await waitFor(() => expect(server.of(patch)[1]?.body).toEqual({ version: 8, requirements: [police] }));
});

test.each([
  ['up', moved(['a', 'b', 'c'], 1, -1), ['b', 'a', 'c']],
  ['down', moved(['a', 'b', 'c'], 1, 1), ['a', 'c', 'b']],
  ['above the first', moved(['a', 'b'], 0, -1), ['a', 'b']],
  ['out', without(['a', 'b'], 0), ['b']],
  ['in its place', replaced(['a', 'b'], 0, 'c'), ['c', 'b']],
  ['at the end', replaced(['a', 'b'], 2, 'c'), ['a', 'b', 'c']],
])('%s', (_, list, expected) => expect(list).toEqual(expected));
