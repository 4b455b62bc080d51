import { jest } from '@jest/globals';
import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { openBoard, serve } from '../../../test/board/open-board.js';
import { boardItem } from '../../../test/board/window.js';

const first = boardItem('first', '2026-07-30T12:00', '2026-07-30T13:30', { state: 'confirmed' });
const second = boardItem('second', '2026-07-30T12:30', '2026-07-30T14:00');
const late = boardItem('late', '2026-07-31T21:30', '2026-07-31T23:00', { spaceIds: ['east-hall'] });

jest.setTimeout(30_000);
afterEach(cleanup);

const panel = () => within(screen.getByRole('complementary', { name: /^Problems ·/ }));
const rows = () => [...document.querySelectorAll<HTMLElement>('[data-problem]')];

async function openPanel(...items: Parameters<typeof serve>[0]) {
  const asked = serve(items);
  const { user } = await openBoard();
  await user.click(screen.getByRole('button', { name: /^Problems:/ }));
  return { asked, user };
}

test('the toolbar counts what must be solved and what is a warning', async () => {
  serve([first, second, late]);
  await openBoard();
  expect(screen.getByRole('button', { name: 'Problems: 1 must be solved, 1 warning' })).toBeTruthy();
});

test('the panel groups them, the worst first; J and K go from one to the next', async () => {
  const { user } = await openPanel(first, second, late);
  expect(
    panel()
      .getAllByRole('heading', { level: 4 })
      .map(({ textContent }) => textContent),
  ).toEqual(['Space taken1', 'Outside opening hours1']);
  expect(rows()[0]!.textContent).toContain('Khan Shatyr · atrium is taken: “first”, 12:00–13:30');
  act(() => rows()[0]!.focus());
  await user.keyboard('j');
  expect(document.activeElement).toBe(rows()[1]);
  await user.keyboard('k');
  expect(document.activeElement).toBe(rows()[0]);
});

test('the nearest free slot that solves it is one key away, with what it would cost', async () => {
  const { asked, user } = await openPanel(first, second);
  act(() => rows()[0]!.focus());
  await waitFor(() => expect(panel().getByText(/Thu, 30 July, 13:30–15:00 · same place/)).toBeTruthy());
  expect(panel().getAllByText('no warnings').length).toBeGreaterThan(0);
  await user.keyboard('1');
  await waitFor(() => expect(asked).toHaveLength(1));
  expect(asked[0]).toMatchObject({
    method: 'PATCH',
    path: '/api/board/occurrences/second/slot',
    body: { start: '2026-07-30T13:30', end: '2026-07-30T15:00', spaceIds: ['atrium'] },
  });
  await waitFor(() => expect(panel().getByText('Nothing stands in the way of this edition.')).toBeTruthy());
});

test('Enter goes to the card', async () => {
  const { user } = await openPanel(first, late);
  act(() => rows()[0]!.focus());
  await user.keyboard('{Enter}');
  await waitFor(() => expect((document.activeElement as HTMLElement).dataset.card).toBe('late'));
});

test('an edition without problems says so', async () => {
  await openPanel(first);
  expect(panel().getByText('Nothing stands in the way of this edition.')).toBeTruthy();
});
