import { jest } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { announced, card, cellOf, focus, openBoard, serve, tray } from '../../../test/board/open-board.js';
import { boardItem } from '../../../test/board/window.js';

const flashMob = boardItem('flash-mob', '2026-07-30T12:00', '2026-07-30T13:30');
const roundtable = boardItem('roundtable', null, null, { state: 'draft' });
const foreign = boardItem('foreign', '2026-08-01T12:00', '2026-08-01T13:00', { mayMove: false });

jest.setTimeout(20_000);
afterEach(cleanup);

test('the tray shows every occurrence without a time, with a count and the reason', async () => {
  serve([flashMob, roundtable, foreign]);
  await openBoard();
  expect(document.querySelector('[data-count]')?.textContent).toBe('1');
  expect(tray().getByRole('button', { name: /^roundtable, .*no time yet/ })).toBeTruthy();
  expect(screen.getByText(/3 events · 2 scheduled · 1 unscheduled/)).toBeTruthy();
});

test('a card is moved by keys alone: each step is said, Enter drops it, the focus stays on it', async () => {
  const asked = serve([flashMob, roundtable]);
  const { user } = await openBoard();
  focus('flash-mob');
  await user.keyboard('m{ArrowRight}{ArrowDown}');
  await waitFor(() => expect(announced()).toBe('flash-mob. 31 July, 12:00–13:30, Khan Shatyr · east hall. Free'));
  await user.keyboard('15:30{Enter}');
  await waitFor(() => expect(document.body.textContent).toContain('31 July, 15:30–17:00, Khan Shatyr · east hall'));
  expect(asked).toEqual([
    {
      method: 'PATCH',
      path: '/api/board/occurrences/flash-mob/slot',
      body: {
        version: 1,
        start: '2026-07-31T15:30',
        end: '2026-07-31T17:00',
        venueId: 'khan-shatyr',
        spaceIds: ['east-hall'],
        allDay: false,
        setupMinutes: 0,
        teardownMinutes: 0,
      },
    },
  ]);
  expect(cellOf('flash-mob')).toBe('khan-shatyr/east-hall');
  await waitFor(() => expect(document.activeElement).toBe(card('flash-mob')));
});

test('Escape leaves the card where it was and asks the server nothing', async () => {
  const asked = serve([flashMob]);
  const { user } = await openBoard();
  focus('flash-mob');
  await user.keyboard('{Enter}{ArrowRight}{Escape}');
  expect(announced()).toBe('');
  expect(document.body.textContent).toContain('“flash-mob” was left where it was');
  expect(asked).toEqual([]);
});

test('a taken space is said before the drop; refused, the card goes back to the tray and the reason is told', async () => {
  serve([flashMob, roundtable], {
    code: 'space-already-booked',
    title: 'The space is taken',
    status: 409,
    conflicts: [{ message: 'Atrium is taken: “flash-mob”, 12:00–13:30, coordinator Aigerim S.' }],
  });
  const { user } = await openBoard();
  focus('roundtable');
  await user.keyboard('m');
  await waitFor(() =>
    expect(announced()).toContain('Khan Shatyr · atrium is taken: “flash-mob”, 12:00–13:30, coordinator Aigerim S.'),
  );
  await user.keyboard('{Enter}');
  await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('“roundtable” stays where it was'));
  expect(screen.getByRole('alert').textContent).toContain(
    'Atrium is taken: “flash-mob”, 12:00–13:30, coordinator Aigerim S.',
  );
  expect(tray().getByRole('button', { name: /^roundtable,/ })).toBeTruthy();
});

test('an optimistic move that the server refuses is taken back', async () => {
  serve([flashMob], {
    code: 'person-already-assigned',
    title: 'A person is elsewhere',
    detail: 'Aigerim is in Karaganda.',
    status: 409,
  });
  const { user } = await openBoard();
  focus('flash-mob');
  await user.keyboard('m{ArrowDown}{Enter}');
  await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('Aigerim is in Karaganda.'));
  expect(cellOf('flash-mob')).toBe('khan-shatyr/atrium');
});

test('a card that is not the reader’s to move says so', async () => {
  const asked = serve([foreign]);
  const { user } = await openBoard();
  focus('foreign');
  await user.keyboard('m');
  expect(screen.getByRole('alert').textContent).toContain('“foreign” is not yours to move');
  expect(asked).toEqual([]);
});

test('a drop on the tray takes the time away, and Undo brings it back', async () => {
  const asked = serve([flashMob]);
  const { user } = await openBoard();
  focus('flash-mob');
  await user.keyboard('mt{Enter}');
  await waitFor(() => expect(document.querySelector('[data-count]')?.textContent).toBe('1'));
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(document.querySelector('[data-count]')?.textContent).toBe('0'));
  expect(asked.map(({ method, path, body }) => [method, path, body.act])).toEqual([
    ['DELETE', '/api/board/occurrences/flash-mob/slot', undefined],
    ['POST', '/api/undo', '1'],
  ]);
});

test('the form says what is in the way while it is filled in, and saves what a drag would', async () => {
  const asked = serve([flashMob, roundtable]);
  const { user, router } = await openBoard('/2026/board?card=roundtable&panel=move');
  const panel = within(screen.getByRole('complementary', { name: /Time and place/ }));
  await user.click(panel.getByRole('combobox', { name: 'Venue' }));
  await user.click(await screen.findByRole('option', { name: 'Khan Shatyr' }));
  await user.click(panel.getByRole('checkbox', { name: /atrium/ }));
  await user.type(panel.getByRole('textbox', { name: /^Start/ }), '30.07.2026');
  await user.tab();
  expect(panel.getByText(/Khan Shatyr · atrium is taken/)).toBeTruthy();
  await user.click(panel.getByRole('checkbox', { name: /atrium/ }));
  await user.click(panel.getByRole('checkbox', { name: /east hall/ }));
  expect(panel.queryByText(/is taken/)).toBeNull();
  await user.click(panel.getByRole('button', { name: 'Save and plan' }));
  await waitFor(() => expect(asked).toHaveLength(1));
  expect(asked[0]!.body).toMatchObject({
    venueId: 'khan-shatyr',
    spaceIds: ['east-hall'],
    start: '2026-07-30T12:00',
    end: '2026-07-30T13:30',
  });
  await waitFor(() => expect(router.state.location.search).not.toHaveProperty('card'));
});

test('the view and the tray are in the address', async () => {
  serve([flashMob, roundtable]);
  const { user, router } = await openBoard();
  await user.click(screen.getByRole('radio', { name: 'Hours' }));
  await user.click(screen.getByRole('button', { name: 'Fold the tray' }));
  await waitFor(() => expect(router.state.location.search).toEqual({ view: 'hours', tray: 'folded' }));
  expect(document.querySelector('[data-count]')?.textContent).toBe('1');
});
