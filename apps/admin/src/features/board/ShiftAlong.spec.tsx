import { jest } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { announced, card, focus, openBoard, serve } from '../../../test/board/open-board.js';
import { boardItem } from '../../../test/board/window.js';
import type { BoardItem } from '@birge/api-client';

jest.setTimeout(20_000);
afterEach(cleanup);

const standing = boardItem('standing', '2026-07-30T12:00', '2026-07-30T13:00');
const after = boardItem('after', '2026-07-30T13:15', '2026-07-30T14:00', { setupMinutes: 10 });
const hall = boardItem('hall', '2026-07-30T12:00', '2026-07-30T13:00', { spaceIds: ['east-hall'] });
const wish = boardItem('wish', null, null, { state: 'draft', lengthMinutes: 60 });
const taken = {
  code: 'space-already-booked',
  title: 'The space is taken',
  status: 409,
  conflicts: [{ message: 'Atrium is taken: “standing”, 12:00–13:00' }],
};
const dialog = () => screen.findByRole('dialog', { name: 'Shift the neighbours along' });
const listed = (within_: HTMLElement) =>
  within(within_)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
const sent = (asked: ReturnType<typeof serve>) =>
  asked
    .filter(({ path }) => path === '/api/board/moves')
    .map(({ body }) =>
      (body.moves as BoardItem[]).map(
        ({ occurrenceId, start, spaceIds }) => `${occurrenceId} ${start} ${spaceIds.join()}`,
      ),
    );

test('S while a card is on its way looks at who would make room, and moves all of them in one request', async () => {
  const asked = serve([standing, after, hall, wish]);
  const { user } = await openBoard();
  focus('wish');
  await user.keyboard('m');
  await waitFor(() => expect(announced()).toContain('S shifts the neighbours along'));
  await user.keyboard('s');
  const box = await dialog();
  await user.click(within(box).getByRole('radio', { name: 'later' }));
  expect(box).toHaveTextContent('“wish”: 30 July, 12:00–13:00 · Khan Shatyr · atrium');
  // The set-up of the next counts, and another space is left alone.
  expect(listed(box)).toEqual([
    'standing30 July, 12:00–13:00 → 30 July, 13:00–14:00',
    'after30 July, 13:15–14:00 → 30 July, 14:10–14:55',
  ]);
  expect(within(box).getByRole('status')).toHaveTextContent('2 neighbours make room');
  expect(asked).toEqual([]);
  await user.click(within(box).getByRole('button', { name: 'Move 3 cards together' }));
  await waitFor(() =>
    expect(sent(asked)).toEqual([
      ['wish 2026-07-30T12:00 atrium', 'standing 2026-07-30T13:00 atrium', 'after 2026-07-30T14:10 atrium'],
    ]),
  );
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await waitFor(() => expect(document.body.textContent).toContain('3 cards moved together'));
});

test('the other way is a choice; Esc leaves all of them where they were and the focus on the card', async () => {
  const asked = serve([standing, after, wish]);
  const { user } = await openBoard();
  focus('wish');
  await user.keyboard('ms');
  const box = await dialog();
  await user.click(within(box).getByRole('radio', { name: 'earlier' }));
  expect(listed(box)).toEqual(['standing30 July, 12:00–13:00 → 30 July, 11:00–12:00']);
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(asked).toEqual([]);
  await waitFor(() => expect(document.activeElement).toBe(card('wish')));
});

test('what cannot make room says why, and nothing can be moved that way', async () => {
  const other = boardItem('other', '2026-07-30T13:00', '2026-07-30T14:00', { mayMove: false });
  serve([standing, other, wish]);
  const { user } = await openBoard();
  focus('wish');
  await user.keyboard('m1130');
  await user.keyboard('s');
  const box = await dialog();
  await user.click(within(box).getByRole('radio', { name: 'later' }));
  expect(listed(box)).toEqual([
    'standing30 July, 12:00–13:00 → 30 July, 12:30–13:30Khan Shatyr · atrium is taken: “other”, 13:00–14:00, coordinator Aigerim S.',
    'other30 July, 13:00–14:00, staysYou may not move it',
  ]);
  expect(within(box).getByRole('status')).toHaveTextContent('nothing moves');
  expect(within(box).getByRole('button', { name: 'Move 3 cards together' })).toBeDisabled();
  await user.click(within(box).getByRole('radio', { name: 'earlier' }));
  expect(listed(box)).toEqual(['standing30 July, 12:00–13:00 → 30 July, 10:30–11:30']);
  expect(within(box).getByRole('button', { name: 'Move 2 cards together' })).toBeEnabled();
});

test('after a refusal the neighbours are offered too, by a button and by S', async () => {
  serve([standing, wish], taken);
  const { user } = await openBoard();
  focus('wish');
  await user.keyboard('m{Enter}');
  const offer = await screen.findByRole('button', { name: /^Shift the neighbours…/ });
  expect(offer.getAttribute('aria-keyshortcuts')).toBe('S');
  focus('wish');
  await user.keyboard('s');
  expect(listed(await dialog())).toEqual(['standing30 July, 12:00–13:00 → 30 July, 13:00–14:00']);
});

test('the form asks the same, with the set-up typed into it', async () => {
  const asked = serve([standing, boardItem('wish', '2026-07-30T16:00', '2026-07-30T17:00')]);
  const { user } = await openBoard('/2026/board?card=wish&panel=move');
  const panel = within(screen.getByRole('complementary', { name: /Time and place/ }));
  const teardown = panel.getByRole('textbox', { name: 'Tear-down, minutes' });
  const setup = panel.getByRole('textbox', { name: 'Set-up, minutes' });
  expect(panel.queryByRole('button', { name: /^Shift the neighbours/ })).toBeNull();
  await user.clear(setup);
  await user.type(setup, '210');
  await user.clear(teardown);
  await user.type(teardown, '15');
  await user.click(await panel.findByRole('button', { name: /^Shift the neighbours/ }));
  const box = await dialog();
  await user.click(within(box).getByRole('radio', { name: 'later' }));
  expect(listed(box)).toEqual(['standing30 July, 12:00–13:00 → 30 July, 17:15–18:15']);
  await user.click(within(box).getByRole('button', { name: 'Move 2 cards together' }));
  await waitFor(() => expect(sent(asked)).toHaveLength(1));
  expect((asked[0]!.body.moves as BoardItem[])[0]).toMatchObject({
    setupMinutes: 210,
    teardownMinutes: 15,
    version: 1,
  });
  await waitFor(() => expect(screen.queryByRole('complementary', { name: /Time and place/ })).toBeNull());
});
