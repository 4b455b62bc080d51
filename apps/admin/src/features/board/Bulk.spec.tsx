import '../../../test/board/stand-ins.js';
import { jest } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import type { BulkAsked } from '@birge/api-client';
import { focus, openBoard } from '../../../test/board/open-board.js';
import { boardItem, boardWindow, eventTypes } from '../../../test/board/window.js';
import { problem, serve, type Asked } from '../../../test/server.js';

const one = boardItem('one', '2026-07-30T12:00', '2026-07-30T13:00');
const two = boardItem('two', '2026-07-31T12:00', '2026-07-31T14:00');
const three = boardItem('three', '2026-08-01T12:00', '2026-08-01T13:00');

jest.setTimeout(30_000);
afterEach(cleanup);

const bulkRoute = 'POST /api/board/bulk';
const row = ({ eventId, occurrenceId, title }: typeof one, outcome: string, message: string | null = null) => {
  return { eventId, occurrenceIds: [occurrenceId], title, outcome, code: message && 'space-already-booked', message };
};
const will = [row(one, 'will'), row(two, 'refused', 'Atrium is taken: “rival”'), row(three, 'unchanged')];

const page = (items: unknown[]) => ({ items, total: items.length, page: 1, pageSize: 50 });
const organizations = [
  { id: 'o1', name: { en: 'Korgau' } },
  { id: 'o2', name: { en: 'Akimat' } },
];
const contacts = [
  { id: 'c1', name: 'Zhanar', email: 'zhanar@korgau.example', archived: false },
  { id: 'c2', name: 'Mute', email: null, archived: false },
  { id: 'c3', name: 'Gone', email: 'gone@korgau.example', archived: true },
];

/** The preview answers with these rows, the act itself with what `done` says. */
async function open(done: (asked: Asked) => { status?: number; body: unknown }, sel = 'one,two,three') {
  const server = serve({
    'GET /api/event-types': { body: eventTypes },
    'GET /api/divisions': { body: { items: [] } },
    'GET /api/people': { body: page([{ id: 'p9', name: 'Bolat Omarov' }]) },
    'GET /api/organizations': { body: page(organizations) },
    'GET /api/organizations/o1': { body: { id: 'o1', contacts } },
    'GET /api/organizations/o2': { body: { id: 'o2', contacts: [] } },
    'GET /api/undo': { body: { undo: [], redo: [] } },
    'GET /api/board': { body: boardWindow([one, two, three]) },
    [bulkRoute]: (asked: Asked) => ((asked.body as BulkAsked).dryRun ? { body: { rows: will } } : done(asked)),
  });
  const { user, router } = await openBoard(`/2026/board?sel=${sel}`);
  const asked = (): BulkAsked[] => server.of(bulkRoute).map(({ body }) => body as BulkAsked);
  const panel = () => within(screen.getByRole('complementary', { name: 'Change together' }));
  return { user, router, asked, panel };
}
const doneOne = () => ({ body: { rows: [row(one, 'done')] } });

test('B opens it; the preview says who will, who will not and why; doing it sends those that will, and the focus goes back', async () => {
  const { user, router, asked, panel } = await open(doneOne);
  focus('one');
  await user.keyboard('b');
  const days = await screen.findByRole('textbox', { name: 'How many days later' });
  await user.clear(days);
  await user.type(days, '-2{Enter}');
  await panel().findByText('Atrium is taken: “rival”');
  expect(panel().getByRole('status').textContent).toBe('Will change: 1. Will not change: 1. Already so: 1');
  expect(asked()[0]).toMatchObject({ act: 'shift', days: -2, dryRun: true });
  expect(asked()[0]!.cards).toHaveLength(3);
  await user.click(panel().getByRole('button', { name: 'Do it for 1' }));
  await waitFor(() => expect(screen.queryByRole('complementary', { name: 'Change together' })).toBeNull());
  expect(asked()[1]).toMatchObject({
    act: 'shift',
    days: -2,
    dryRun: false,
    cards: [{ occurrenceId: 'one', version: 1, eventVersion: one.eventVersion }],
  });
  expect(asked()[1]!.cards).toHaveLength(1);
  expect(document.body.textContent).toContain('1 event changed');
  expect(screen.getByRole('button', { name: 'Undo' })).toBeTruthy();
  await waitFor(() => expect(document.activeElement?.getAttribute('data-card')).toBe('one'));
  expect(router.state.location.search).toMatchObject({ sel: 'one,two,three' });
});

test('another word asks for another look: what was not looked at cannot be done', async () => {
  const { user, panel } = await open(doneOne);
  await user.click(await screen.findByRole('button', { name: 'Change…' }));
  await user.click(panel().getByRole('button', { name: 'Preview' }));
  await panel().findByRole('button', { name: 'Do it for 1' });
  await user.type(panel().getByRole('textbox', { name: 'How many days later' }), '2');
  expect(panel().queryByRole('button', { name: /^Do it/ })).toBeNull();
  expect(panel().queryByText('Atrium is taken: “rival”')).toBeNull();
});

test('what changed meanwhile is said card by card, nothing is told as done, and the form stays as it was', async () => {
  const { user, panel } = await open(() => ({
    status: 409,
    body: problem(409, 'stale-version', 'Changed', { cards: [row(one, 'refused', 'Changed by someone else')] }),
  }));
  await user.click(await screen.findByRole('button', { name: 'Change…' }));
  await user.click(panel().getByRole('combobox', { name: 'What to change' }));
  await user.click(await screen.findByRole('option', { name: 'State' }));
  await user.click(panel().getByRole('combobox', { name: 'What is done' }));
  await user.click(await screen.findByRole('option', { name: 'Cancel the event' }));
  await user.type(panel().getByRole('textbox', { name: 'Reason' }), 'A storm');
  await user.click(panel().getByRole('button', { name: 'Preview' }));
  await user.click(await panel().findByRole('button', { name: 'Do it for 1' }));
  await panel().findByText('Changed by someone else');
  expect(panel().getByRole('alert').textContent).toContain('Nothing was changed');
  expect(panel().getByRole('textbox', { name: 'Reason' })).toHaveProperty('value', 'A storm');
  expect(document.body.textContent).not.toContain('1 event changed');
});

test('tags are sent as they were typed, without the fields of other acts', async () => {
  const { user, asked, panel } = await open(doneOne, 'one,two');
  await user.click(await screen.findByRole('button', { name: 'Change…' }));
  await user.click(panel().getByRole('combobox', { name: 'What to change' }));
  await user.click(await screen.findByRole('option', { name: 'Tags' }));
  await user.type(panel().getByRole('combobox', { name: 'Add tags' }), 'Youth{Enter}');
  await user.click(panel().getByRole('button', { name: 'Preview' }));
  await waitFor(() => expect(asked()).toHaveLength(1));
  const { cards, ...rest } = asked()[0]!;
  expect([cards.length, rest]).toEqual([2, { act: 'tags', addTags: ['Youth'], removeTags: [], dryRun: true }]);
});

test('a key does nothing while nothing is selected', async () => {
  const { user } = await open(doneOne, '');
  focus('one');
  await user.keyboard('b');
  expect(screen.queryByRole('complementary', { name: 'Change together' })).toBeNull();
});

test('what is done to one card by a key is done to the selected ones by the same: the panel begins with it, and asks first', async () => {
  const { user, asked, panel } = await open(doneOne, 'one,two');
  focus('one');
  await user.keyboard('c');
  await user.click(await panel().findByRole('button', { name: 'Preview' }));
  await waitFor(() => expect(asked()).toHaveLength(1));
  expect(asked()[0]).toMatchObject({ act: 'state', state: 'confirm', dryRun: true });
  // Closed and opened by its own key it begins as ever.
  await user.keyboard('{Escape}');
  focus('one');
  await user.keyboard('b');
  await panel().findByRole('textbox', { name: 'How many days later' });
});

test('A assigns one person with a duty to all that is selected; what speaks against it is read beside what will be done', async () => {
  const { user, asked, panel } = await open(doneOne, 'one,two');
  focus('one');
  await user.keyboard('a');
  await user.click(await panel().findByRole('button', { name: 'Preview' }));
  await waitFor(() => expect(asked()).toHaveLength(1));
  // What is not chosen is not made up: the server says at its field that it is needed.
  expect(asked()[0]).not.toHaveProperty('personId');
  await user.click(panel().getByRole('combobox', { name: 'Person' }));
  await user.click(await screen.findByRole('option', { name: 'Bolat Omarov' }));
  await user.click(panel().getByRole('combobox', { name: 'Duty' }));
  await user.click((await screen.findAllByRole('option'))[0]!);
  await user.click(panel().getByRole('button', { name: 'Preview' }));
  await user.click(await panel().findByRole('button', { name: 'Do it for 1' }));
  await waitFor(() => expect(asked()).toHaveLength(3));
  const { cards, ...rest } = asked()[2]!;
  expect(rest).toEqual({ act: 'assign', personId: 'p9', dutyId: eventTypes.duties[0]!.id, dryRun: false });
  expect(cards).toHaveLength(1);
  expect(await screen.findByRole('button', { name: 'Undo' })).toBeTruthy();
});

test('I invites the contacts of one organization; the letters are out, and no undo is promised', async () => {
  const { user, asked, panel } = await open(doneOne, 'one,two');
  focus('one');
  await user.keyboard('i');
  await user.click(await panel().findByRole('combobox', { name: 'Organization' }));
  await user.click(await screen.findByRole('option', { name: 'Korgau' }));
  await user.click(await panel().findByRole('checkbox', { name: 'Zhanar' }));
  expect(panel().getByRole('checkbox', { name: 'Mute (no mail address)' })).toBeDisabled();
  expect(panel().queryByRole('checkbox', { name: /Gone/ })).toBeNull();
  await user.type(panel().getByRole('textbox', { name: 'Answer by' }), '24.07.2026{Tab}');
  await user.click(panel().getByRole('button', { name: 'Preview' }));
  await user.click(await panel().findByRole('button', { name: 'Do it for 1' }));
  await waitFor(() => expect(asked()).toHaveLength(2));
  const { cards: _, ...rest } = asked()[1]!;
  expect(rest).toEqual({
    act: 'invite',
    organizationId: 'o1',
    role: 'partner',
    contactIds: ['c1'],
    deadline: '2026-07-24',
    dryRun: false,
  });
  await waitFor(() => expect(document.body.textContent).toContain('undo does not take them back'));
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
});

test('another organization has other contacts: none of the first stays chosen', async () => {
  const { user, asked, panel } = await open(doneOne, 'one,two');
  focus('one');
  await user.keyboard('i');
  await user.click(await panel().findByRole('combobox', { name: 'Organization' }));
  await user.click(await screen.findByRole('option', { name: 'Korgau' }));
  await user.click(await panel().findByRole('checkbox', { name: 'Zhanar' }));
  await user.click(panel().getByRole('combobox', { name: 'Organization' }));
  await user.click(await screen.findByRole('option', { name: 'Akimat' }));
  await panel().findByText('no contact yet');
  await user.click(panel().getByRole('button', { name: 'Preview' }));
  await waitFor(() => expect(asked()).toHaveLength(1));
  expect(asked()[0]).toMatchObject({ organizationId: 'o2', contactIds: [] });
});
