import { jest } from '@jest/globals';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { card, focus, openBoard, serve } from '../../../test/board/open-board.js';
import { boardItem } from '../../../test/board/window.js';

const one = boardItem('one', '2026-07-30T12:00', '2026-07-30T13:00');
const two = boardItem('two', '2026-07-31T12:00', '2026-07-31T14:00');
const three = boardItem('three', '2026-08-01T12:00', '2026-08-01T13:00');
const draft = boardItem('draft', null, null, { state: 'draft' });

jest.setTimeout(20_000);
afterEach(cleanup);
const selected = () =>
  [...document.querySelectorAll<HTMLElement>('[data-selected]')].map(({ dataset }) => dataset.card).sort();
const sel = (router: { state: { location: { search: unknown } } }) =>
  (router.state.location.search as { sel?: string }).sel;

test('cards are selected by X, by Ctrl and Shift with a click, and all by Ctrl+A; the address keeps them', async () => {
  serve([one, two, three, draft]);
  const { user, router } = await openBoard();
  focus('one');
  await user.keyboard('x');
  await waitFor(() => expect(selected()).toEqual(['one']));
  expect(card('one').textContent).toContain('selected');
  fireEvent.click(card('two'), { ctrlKey: true });
  await waitFor(() => expect(selected()).toEqual(['one', 'two']));
  fireEvent.click(card('one'), { metaKey: true });
  await waitFor(() => expect(selected()).toEqual(['two']));
  focus('two');
  await user.keyboard('{Control>}a{/Control}');
  await waitFor(() => expect(selected()).toEqual(['draft', 'one', 'three', 'two']));
  expect(screen.getByRole('toolbar', { name: 'Selected cards' })).toBeTruthy();
  expect(document.body.textContent).toContain('4 cards selected');
  await user.keyboard('{Escape}');
  await waitFor(() => expect(selected()).toEqual([]));
  expect(sel(router)).toBeUndefined();
});

test('a click with Shift selects from the last one to this one, in the order of the board', async () => {
  serve([one, two, three, draft]);
  const { router } = await openBoard();
  fireEvent.click(card('one'), { ctrlKey: true });
  await waitFor(() => expect(sel(router)).toBe('one'));
  fireEvent.click(card('three'), { shiftKey: true });
  await waitFor(() => expect(selected()).toEqual(['one', 'three', 'two']));
});

test('a card of several that is moved by keys takes the others along in one request, by the same time', async () => {
  const asked = serve([one, two, three, draft]);
  const { user } = await openBoard('/2026/board?sel=one,two,draft');
  await waitFor(() => expect(selected()).toEqual(['draft', 'one', 'two']));
  focus('one');
  await user.keyboard('m{ArrowRight}{Enter}');
  await waitFor(() => expect(asked.filter(({ path }) => path === '/api/board/moves')).toHaveLength(1));
  expect(asked[0]!.body.moves).toMatchObject([
    { occurrenceId: 'one', version: 1, start: '2026-07-31T12:00', end: '2026-07-31T13:00' },
    { occurrenceId: 'two', version: 1, start: '2026-08-01T12:00', end: '2026-08-01T14:00' },
  ]);
});

test('a day later for all of them; refused, each says why and all stay', async () => {
  serve([one, two, three], {
    code: 'space-already-booked',
    title: 'The space is taken',
    status: 409,
    cards: [
      { occurrenceId: 'one', code: 'space-already-booked', message: 'Atrium is taken: “rival”' },
      { occurrenceId: 'two', code: 'stale-version', message: 'Changed by someone else' },
    ],
  });
  const { user } = await openBoard('/2026/board?sel=one,two,three');
  await user.click(await screen.findByRole('button', { name: 'A day later' }));
  await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('All 3 cards stay where they are'));
  expect(screen.getByRole('alert').textContent).toContain('“one”: Atrium is taken: “rival”');
  expect(screen.getByRole('alert').textContent).toContain('“two”: Changed by someone else');
});

test('two change places by one press', async () => {
  const asked = serve([one, two]);
  const { user } = await openBoard('/2026/board?sel=one,two');
  await user.click(await screen.findByRole('button', { name: 'Swap the two' }));
  await waitFor(() => expect(asked).toHaveLength(1));
  // Each begins where the other did and is as long as it was.
  expect(asked[0]!.body.moves).toMatchObject([
    { occurrenceId: 'one', start: '2026-07-31T12:00', end: '2026-07-31T13:00' },
    { occurrenceId: 'two', start: '2026-07-30T12:00', end: '2026-07-30T14:00' },
  ]);
  await waitFor(() => expect(document.body.textContent).toContain('The two have changed places'));
});

test('a day later is asked for every card that has a time: why one may not move is the server’s to say', async () => {
  const national = boardItem('national', '2026-07-30T15:00', '2026-07-30T16:00', { mayMove: false });
  const asked = serve([one, national, draft]);
  const { user } = await openBoard('/2026/board?sel=one,national,draft');
  await user.click(await screen.findByRole('button', { name: 'A day later' }));
  await waitFor(() => expect(asked).toHaveLength(1));
  expect((asked[0]!.body.moves as { occurrenceId: string }[]).map(({ occurrenceId }) => occurrenceId)).toEqual([
    'one',
    'national',
  ]);
});
