import { jest } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { announced, card, cellOf, focus, openBoard, serve, tray } from '../../../test/board/open-board.js';
import { boardItem } from '../../../test/board/window.js';

jest.setTimeout(20_000);
afterEach(cleanup);

const flashMob = boardItem('flash-mob', '2026-07-30T12:00', '2026-07-30T13:30');
const roundtable = boardItem('roundtable', null, null, { state: 'draft' });
const taken = {
  code: 'space-already-booked',
  title: 'The space is taken',
  status: 409,
  conflicts: [{ message: 'Atrium is taken: “flash-mob”, 12:00–13:30, coordinator Aigerim S.' }],
};
const alert = () => screen.getByRole('alert').textContent;

describe('the tray', () => {
  test.each([
    ['no-time', 'no time yet'],
    ['imported', 'imported, needs a time'],
    ['space-taken', 'its space was taken when it was planned again'],
    ['person-taken', 'its person was taken when it was planned again'],
    ['item-taken', 'its equipment was taken when it was planned again'],
    ['taken-off', 'taken off the board'],
  ] as const)('says of %s: %s', async (trayReason, words) => {
    serve([boardItem('card', null, null, { trayReason })]);
    await openBoard();
    expect(tray().getByRole('button', { name: new RegExp(`^card, .*${words}`) })).toBeTruthy();
  });

  test('counts what the filters hide, and shows it again', async () => {
    const others = ['a', 'b', 'c'].map((id) => boardItem(id, null, null, { title: { en: `other ${id}` } }));
    serve([flashMob, roundtable, ...others]);
    const { user, router } = await openBoard('/2026/board?q=roundtable');
    expect(document.querySelector('[data-count]')?.textContent).toBe('1');
    expect(tray().getByText('3 more hidden by filters')).toBeTruthy();
    await user.click(tray().getByRole('button', { name: 'Clear filters' }));
    await waitFor(() => expect(document.querySelector('[data-count]')?.textContent).toBe('4'));
    expect(tray().queryByText(/hidden by filters/)).toBeNull();
    expect(router.state.location.search).not.toHaveProperty('q');
  });
});

describe('after a refusal', () => {
  test('L takes the nearest free slot, and the focus goes with the card', async () => {
    const later = boardItem('later', null, null, { divisions: ['astana'] });
    const asked = serve([flashMob, later], taken);
    const { user } = await openBoard();
    focus('later');
    await user.keyboard('m{Enter}');
    await waitFor(() => expect(alert()).toContain('“later” stays where it was'));
    expect(alert()).toContain('Atrium is taken');
    const offer = await screen.findByRole('button', { name: /^Place it at 10:30/ });
    expect(offer.getAttribute('aria-keyshortcuts')).toBe('L');
    serve([flashMob, later]);
    await user.keyboard('l');
    await waitFor(() => expect(cellOf('later')).toBe('khan-shatyr/atrium'));
    expect(asked.map(({ method }) => method)).toEqual(['PATCH']);
    await waitFor(() => expect(document.body.textContent).toContain('“later”: 30 July, 10:30–12:00'));
    await waitFor(() => expect(document.activeElement).toBe(card('later')));
  });

  test('nothing is offered for what no other hour would mend', async () => {
    serve([flashMob], { code: 'stale-version', title: 'Somebody was faster', status: 409 });
    const { user } = await openBoard();
    focus('flash-mob');
    await user.keyboard('m{ArrowDown}{Enter}');
    await waitFor(() => expect(alert()).toContain('stays where it was'));
    expect(screen.queryByRole('button', { name: /^Place it at/ })).toBeNull();
  });
});

describe('while the line is lost', () => {
  const cut = () => {
    const server = globalThis.fetch;
    globalThis.fetch = (async (address: string, init: RequestInit = {}) =>
      init.method === 'PATCH' || init.method === 'POST'
        ? Promise.reject(new TypeError('network'))
        : server(address, init)) as typeof fetch;
    return () => (globalThis.fetch = server);
  };

  test('a move is refused in words and kept: one press does it when the line is back', async () => {
    const asked = serve([flashMob]);
    const { user } = await openBoard();
    const mend = cut();
    focus('flash-mob');
    await user.keyboard('m{ArrowRight}{Enter}');
    await waitFor(() => expect(alert()).toContain('stays where it was'));
    expect(alert()).toContain('No connection');
    // Still lost: it is told again, and still kept.
    await user.click(await screen.findByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(alert()).toContain('stays where it was'));
    mend();
    await user.click(await screen.findByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(asked).toHaveLength(1));
    expect(asked[0]).toMatchObject({
      method: 'PATCH',
      body: { version: 1, start: '2026-07-31T12:00' },
    });
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull());
  });
});

describe('the live region', () => {
  test('says where a card rests, not each step on the way there', async () => {
    serve([flashMob]);
    const { user } = await openBoard();
    const heard: string[] = [];
    const watch = new MutationObserver(() => heard.push(announced() ?? ''));
    focus('flash-mob');
    watch.observe(document.querySelector('[data-announcer]')!, { childList: true, characterData: true, subtree: true });
    await user.keyboard('m{ArrowRight}{ArrowRight}{ArrowRight}{Shift>}{ArrowRight}{/Shift}');
    await waitFor(() => expect(announced()).toBe('flash-mob. 2 August, 12:00–13:45, Khan Shatyr · atrium. ' + verdict));
    expect(heard.filter((words) => /31 July|1 August/.test(words))).toEqual([]);
    await user.keyboard('{Escape}');
    expect(announced()).toBe('');
    watch.disconnect();
  });
  /** 2 August is a Sunday, on which Khan Shatyr of this board is closed. */
  const verdict = 'The venue is closed on 2 August';

  test('says the length that a drop has set, once the server has answered', async () => {
    const asked = serve([flashMob]);
    const { user } = await openBoard();
    focus('flash-mob');
    await user.keyboard('m{Shift>}{ArrowDown}{/Shift}{Enter}');
    await waitFor(() => expect(document.body.textContent).toContain('“flash-mob”: 30 July, 12:00–14:30'));
    expect(asked[0]!.body).toMatchObject({ start: '2026-07-30T12:00', end: '2026-07-30T14:30' });
  });
});

describe('the form', () => {
  const panel = () => within(screen.getByRole('complementary', { name: /Time and place/ }));

  test('takes the free hour that it names', async () => {
    const other = boardItem('other', '2026-07-30T12:30', '2026-07-30T13:00', { spaceIds: ['atrium'], state: 'draft' });
    const asked = serve([flashMob, other]);
    const { user } = await openBoard('/2026/board?card=other&panel=move');
    expect(panel().getByText(/Khan Shatyr · atrium is taken/)).toBeTruthy();
    await user.click(panel().getByRole('button', { name: /^Take / }));
    expect(panel().queryByText(/is taken/)).toBeNull();
    await user.click(panel().getByRole('button', { name: 'Save and plan' }));
    await waitFor(() => expect(asked).toHaveLength(1));
    expect(asked[0]!.body.start).not.toBe('2026-07-30T12:30');
  });

  test('does not take a confirmed event from its venue, and says why at the field', async () => {
    const asked = serve([boardItem('sure', '2026-07-30T12:00', '2026-07-30T13:00', { state: 'confirmed' })]);
    const { user } = await openBoard('/2026/board?card=sure&panel=move');
    const venue = panel().getByRole('combobox', { name: 'Venue' });
    await user.click(venue);
    // What is chosen again is chosen no more.
    await user.click(await screen.findByRole('option', { name: 'Khan Shatyr' }));
    await user.click(panel().getByRole('button', { name: 'Save' }));
    expect(panel().getByText(/A confirmed event keeps a venue/)).toBeTruthy();
    expect(asked).toEqual([]);
  });
});
