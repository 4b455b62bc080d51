import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { BulkAsked } from '@birge/api-client';
import { eventRow, ground, me } from '../../../test/facts.js';
import { openAdmin } from '../../../test/render-admin.js';
import { problem, serve, type Asked } from '../../../test/server.js';

const twice = eventRow('a', 'Roundtable', {
  version: 7,
  cards: [
    { occurrenceId: 'a-1', version: 2 },
    { occurrenceId: 'a-2', version: 3 },
  ],
});
const rows = [twice, eventRow('b', 'Flash-mob'), eventRow('c', 'Lecture')];
const beyond = [...rows, eventRow('d', 'Concert')];
const bulkRoute = 'POST /api/board/bulk';
const row = (id: string, outcome: string) => ({
  eventId: id,
  occurrenceIds: (beyond.find((one) => one.id === id) ?? twice).cards.map(({ occurrenceId }) => occurrenceId),
  title: { en: id },
  outcome,
  code: null,
  message: null,
});

function open(done: (asked: BulkAsked) => { status?: number; body: unknown } = () => ({ body: { rows: [] } })) {
  const { of } = serve({
    ...ground,
    'GET /api/people': { body: { items: [], total: 0, page: 1, pageSize: 50 } },
    'GET /api/undo': { body: { undo: [], redo: [] } },
    'GET /api/events': ({ query }: Asked) => ({
      body: {
        items: query.size ? beyond : rows,
        total: 4,
        page: 1,
        pageSize: Number(query.size ?? 3),
        tags: ['youth'],
      },
    }),
    [bulkRoute]: ({ body }: Asked) => done(body as BulkAsked),
  });
  openAdmin('/2026/events?state=planned');
  return { of, user: userEvent.setup(), asked: () => of(bulkRoute).map(({ body }) => body as BulkAsked) };
}
// The first of them waits for the screen itself to be loaded.
const box = (name: string) => screen.findByRole('checkbox', { name }, { timeout: 30_000 });
const bar = () => within(screen.getByRole('toolbar', { name: 'Chosen events' }));

test('a range by Shift, its events with all of their times in one preview; done, nothing is chosen and the way back is offered', async () => {
  const { user, asked } = open(({ dryRun }) => ({
    body: { rows: [row('a', dryRun ? 'will' : 'done'), row('b', 'unchanged')] },
  }));
  await user.click(await box('Choose “Roundtable”'));
  await user.keyboard('{Shift>}');
  await user.click(await box('Choose “Flash-mob”'));
  await user.keyboard('{/Shift}');
  expect(screen.getByRole('checkbox', { name: 'Choose all events of this page' })).toBePartiallyChecked();
  expect(bar().getByText('2 events chosen')).toBeVisible();
  await user.keyboard('b');
  const panel = within(await screen.findByRole('complementary', { name: 'Change together' }));
  await user.click(panel.getByRole('button', { name: 'Preview' }));
  await user.click(await panel.findByRole('button', { name: 'Do it for 1' }));
  await screen.findByText('1 event changed');
  expect(screen.getByRole('button', { name: 'Undo' })).toBeVisible();
  expect(asked().map(({ cards, dryRun }) => ({ cards, dryRun }))).toEqual([
    {
      dryRun: true,
      cards: [
        { occurrenceId: 'a-1', version: 2, eventVersion: 7 },
        { occurrenceId: 'a-2', version: 3, eventVersion: 7 },
        { occurrenceId: 'b-1', version: 1, eventVersion: 1 },
      ],
    },
    { dryRun: false, cards: asked()[0]!.cards.slice(0, 2) },
  ]);
  expect(screen.queryByRole('toolbar', { name: 'Chosen events' })).toBeNull();
  expect(await box('Choose all events of this page')).toHaveFocus();
});

test('all that the filter finds are chosen with one press, those of other pages too; another filter chooses none', async () => {
  const { user, of, asked } = open(() => ({ status: 409, body: problem(409, 'stale-version', 'Changed') }));
  await user.click(await box('Choose all events of this page'));
  await user.click(bar().getByRole('button', { name: 'Choose all 4 that are found' }));
  expect(await bar().findByText('4 events chosen')).toBeVisible();
  expect(of('GET /api/events').at(-1)!.query).toEqual({ edition: '2026', state: 'planned', size: '200' });
  await user.click(bar().getByRole('button', { name: 'Change…' }));
  await user.click(screen.getByRole('button', { name: 'Preview' }));
  await waitFor(() => expect(asked()[0]!.cards).toHaveLength(5));
  // Refused: what was chosen and typed stays.
  expect(await screen.findByText('Changed')).toBeVisible();
  expect(bar().getByText('4 events chosen')).toBeVisible();
  await user.keyboard('{Escape}');
  expect(bar().getByRole('button', { name: 'Change…' })).toHaveFocus();
  await user.click(screen.getByRole('combobox', { name: 'Tag' }));
  await user.click(await screen.findByRole('option', { name: 'youth' }));
  await waitFor(() => expect(screen.queryByRole('toolbar', { name: 'Chosen events' })).toBeNull());
});

test('more than one act takes are cut at a whole event, and that is said', async () => {
  const cards = (id: string, many: number) =>
    Array.from({ length: many }, (_, n) => ({ occurrenceId: `${id}-${n}`, version: 1 }));
  serve({
    ...ground,
    'GET /api/events': {
      body: {
        items: [eventRow('a', 'Tent', { cards: cards('a', 150) }), eventRow('b', 'Bus', { cards: cards('b', 51) })],
        total: 2,
        page: 1,
        pageSize: 50,
      },
    },
  });
  openAdmin('/2026/events');
  await userEvent.click(await box('Choose all events of this page'));
  expect(bar().getByText('1 event chosen. At most 200 at once: the rest is not chosen')).toBeVisible();
});

test('arrow keys walk the boxes; who may not change events has none', async () => {
  const { user } = open();
  (await box('Choose “Roundtable”')).focus();
  await user.keyboard('{ArrowDown} ');
  expect(await box('Choose “Flash-mob”')).toBeChecked();
  cleanup();
  serve({
    ...ground,
    'GET /api/session': { body: { ...me, allowed: ['event:read'] } },
    'GET /api/events': { body: { items: rows, total: 3, page: 1, pageSize: 50 } },
  });
  openAdmin('/2026/events');
  await screen.findByRole('link', { name: 'Lecture' });
  expect(screen.queryAllByRole('checkbox')).toEqual([]);
});
