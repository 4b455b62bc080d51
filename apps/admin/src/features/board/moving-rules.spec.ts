import { boardItem, boardWindow, eventTypes } from '../../../test/board/window.js';
import { targetKey } from './Announcer.js';
import { boardIndex } from './board-index.js';
import { boardGroups } from './board-rows.js';
import { goingAlong } from './going-along.js';
import { keyMove, takeUp, type Ground } from './keyboard-move.js';
import { aimLocked, heldBy, lockOf } from './locks.js';
import { moveKey } from './move-key.js';
import { whyNot } from './placing.js';
import type { Target } from './placing-store.js';
import { lengthTo, resized } from './resize.js';
import { spokenTarget } from './target-words.js';
import { whoGroups } from './who-rows.js';

const ATRIUM = 'khan-shatyr/atrium';
const EAST = 'khan-shatyr/east-hall';
const held = boardItem('held', '2026-07-30T12:00', '2026-07-30T13:30');
const allDay = boardItem('tent', '2026-07-31T00:00', '2026-08-01T00:00', { allDay: true });
const overnight = boardItem('vigil', '2026-07-30T22:00', '2026-07-31T01:00');
const tray = boardItem('tray', null, null, { state: 'draft' });

function groundOf(
  items: Parameters<typeof boardWindow>[0],
  hours = true,
): Ground & { byKey: Map<string, Ground['rows'][number]> } {
  const window = boardWindow(items);
  const rows = boardGroups(window).flatMap((group) => group.rows);
  return {
    index: boardIndex(window, eventTypes),
    rows,
    byKey: new Map(rows.map((row) => [row.key, row])),
    hours,
    days: ['2026-07-30', '2026-07-31', '2026-08-01', '2026-08-02'],
  };
}
const told = (target: Target): string =>
  target.kind === 'slot' ? `${target.row.key} ${target.placement.start}/${target.placement.end}` : target.kind;

describe('Shift with arrows', () => {
  /** `>`: with Shift. */
  const press = (item: typeof held, ...keys: string[]) => {
    const ground = groundOf([held, allDay, overnight, tray]);
    const start = takeUp(item, item.start ? ATRIUM : null, ground)!;
    const placing = keys.reduce(
      (now, key) => keyMove(now, key.replace('>', ''), ground, key.startsWith('>')) ?? now,
      start,
    );
    return told(placing.target);
  };
  test.each<[string, typeof held, string[], string]>([
    ['lengthens by a quarter of an hour', held, ['>ArrowRight'], `${ATRIUM} 2026-07-30T12:00/2026-07-30T13:45`],
    ['shortens by a quarter of an hour', held, ['>ArrowLeft'], `${ATRIUM} 2026-07-30T12:00/2026-07-30T13:15`],
    ['lengthens by an hour', held, ['>ArrowDown'], `${ATRIUM} 2026-07-30T12:00/2026-07-30T14:30`],
    [
      'leaves a quarter of an hour at least',
      held,
      Array(9).fill('>ArrowUp'),
      `${ATRIUM} 2026-07-30T12:00/2026-07-30T12:15`,
    ],
    ['lengthens all days by a day', allDay, ['>ArrowRight'], `${ATRIUM} 2026-07-31T00:00/2026-08-02T00:00`],
    ['leaves a day at least', allDay, ['>ArrowLeft'], `${ATRIUM} 2026-07-31T00:00/2026-08-01T00:00`],
    ['goes over midnight', overnight, ['>ArrowRight'], `${ATRIUM} 2026-07-30T22:00/2026-07-31T01:15`],
    [
      'is kept while the card moves on',
      held,
      ['>ArrowRight', 'ArrowDown', 'ArrowRight'],
      `${EAST} 2026-07-30T12:15/2026-07-30T14:00`,
    ],
    [
      'is kept when a time is typed',
      held,
      ['>ArrowDown', '9', ':', '3', '0'],
      `${ATRIUM} 2026-07-30T09:30/2026-07-30T12:00`,
    ],
    ['lengthens what comes from the tray', tray, ['>ArrowRight'], `${ATRIUM} 2026-07-30T12:00/2026-07-30T13:45`],
    [
      'is kept through the tray and back',
      held,
      ['>ArrowRight', 't', 'ArrowRight'],
      `${ATRIUM} 2026-07-30T12:15/2026-07-30T14:00`,
    ],
  ])('%s', (_, item, keys, expected) => expect(press(item, ...keys)).toBe(expected));
});

test.each([
  [70, 1, false, 75],
  [70, -1, false, 60],
  [75, 1, false, 90],
  [15, -1, false, 15],
  [14 * 1440, 4, false, 14 * 1440],
  [1440, 4, true, 2880],
  [2880, -4, true, 1440],
])('%i minutes and %i steps (all day: %s) are %i', (length, steps, whole, expected) =>
  expect(resized(length, steps, whole)).toBe(expected),
);

test.each([
  ['on the same day', '2026-07-30T12:00', 14 * 60 + 7, false, 120],
  ['on the nearest quarter', '2026-07-30T12:00', 14 * 60 + 8, false, 135],
  ['after midnight', '2026-07-30T22:00', 1440 + 60, false, 180],
  ['before its start, leaves the shortest', '2026-07-30T12:00', 9 * 60, false, 15],
  ['in the middle of an all-day’s second day, takes that day', '2026-07-30T00:00', 1440 * 1.6, true, 2880],
])('an end that is let go %s', (_, start, minutes, whole, expected) =>
  expect(lengthTo(start, '2026-07-30', minutes, whole)).toBe(expected),
);

describe('a modifier', () => {
  const keys = { shiftKey: false, ctrlKey: false, metaKey: false };
  test.each([
    ['Shift', { shiftKey: true }, 'place'],
    ['Ctrl', { ctrlKey: true }, 'time'],
    ['⌘', { metaKey: true }, 'time'],
    ['Ctrl+Shift, by which layouts change', { shiftKey: true, ctrlKey: true }, 'place'],
    ['Alt, which is Windows’ and Linux’', {}, null],
  ] as const)('%s keeps %j', (_, pressed, lock) => expect(lockOf({ ...keys, ...pressed })).toBe(lock));

  const ground = groundOf([held, tray]);
  const aimed = { item: held, takenFrom: ATRIUM, length: 90 };
  const nowhere: Target = { kind: 'nowhere' };
  const spot = { kind: 'minute' as const, rowKey: EAST, day: '2026-07-30', minutes: 15 * 60 };
  test.each([
    ['nothing: both change', null, `${EAST} 2026-07-30T15:00/2026-07-30T16:30`],
    ['the place: only the time changes', 'place', `${ATRIUM} 2026-07-30T15:00/2026-07-30T16:30`],
    ['the time: only the row changes', 'time', `${EAST} 2026-07-30T12:00/2026-07-30T13:30`],
  ] as const)('keeps %s', (_, lock, expected) => {
    const from = heldBy({ ...aimed, target: nowhere });
    expect(told(aimLocked(aimed, spot, lock, from, ground.byKey, ground.index))).toBe(expected);
  });

  test('keeps of a tray card what it was over when the key went down', () => {
    const loose = { item: tray, takenFrom: null, length: 90 };
    const over = aimLocked(loose, spot, null, { rowKey: null, start: null }, ground.byKey, ground.index);
    const from = heldBy({ ...loose, target: over });
    const later = { ...spot, rowKey: ATRIUM, minutes: 17 * 60 };
    expect(told(aimLocked(loose, later, 'place', from, ground.byKey, ground.index))).toBe(
      `${EAST} 2026-07-30T17:00/2026-07-30T18:30`,
    );
    expect(told(aimLocked(loose, later, 'time', from, ground.byKey, ground.index))).toBe(
      `${ATRIUM} 2026-07-30T15:00/2026-07-30T16:30`,
    );
  });

  test.each(['place', 'time'] as const)('keeps no card out of the tray (%s)', (lock) =>
    expect(
      aimLocked(aimed, { kind: 'tray' }, lock, { rowKey: ATRIUM, start: held.start }, ground.byKey, ground.index),
    ).toEqual({ kind: 'tray' }),
  );
});

describe('a key means the same on every layout', () => {
  test.each([
    ['T on a Russian layout', 'е', 'KeyT', false, 't'],
    ['a digit on a Kazakh layout', 'ә', 'Digit2', false, '2'],
    ['a digit whose key types a full stop', '.', 'Digit6', false, '6'],
    ['a digit of the number pad', '7', 'Numpad7', false, '7'],
    ['a colon of a Russian layout', ':', 'Digit6', true, ':'],
    ['a full stop between hour and minutes', '.', 'NumpadDecimal', false, ':'],
    ['a colon of an English layout', ':', 'Semicolon', true, ':'],
    ['an arrow', 'ArrowLeft', 'ArrowLeft', true, 'ArrowLeft'],
  ])('%s', (_, key, code, shiftKey, expected) => expect(moveKey({ key, code, shiftKey })).toBe(expected));
});

describe('a row without a place', () => {
  const abai = { venueId: null, spaceIds: [], divisions: ['abai'] };
  const loose = boardItem('loose', '2026-07-30T10:00', '2026-07-30T11:00', abai);
  const national = { ...abai, divisions: [] };
  const online = boardItem('online', '2026-07-30T10:00', '2026-07-30T11:00', { ...national, attendance: 'online' });
  const { rows } = groundOf([loose, online]);
  const row = (key: string) => rows.find((one) => one.key === key)!;
  const confirmed = { state: 'confirmed' as const, divisions: ['abai'] };
  test.each([
    [
      'takes a planned event of its oblast',
      boardItem('a', held.start, held.end, { divisions: ['abai'] }),
      '-/abai',
      null,
    ],
    ['does not take another oblast’s', held, '-/abai', 'own-oblast'],
    [
      'does not take a confirmed event from its venue',
      boardItem('b', held.start, held.end, confirmed),
      '-/abai',
      'needs-venue',
    ],
    [
      'takes a confirmed event whose place is told in words',
      boardItem('c', held.start, held.end, { ...confirmed, place: { kk: 'Жағалау бойымен' } }),
      '-/abai',
      null,
    ],
    [
      'lets a confirmed event that has no venue change its time',
      { ...loose, state: 'confirmed' as const },
      '-/abai',
      null,
    ],
    ['takes a confirmed online event', { ...held, ...confirmed, attendance: 'online' as const }, '-/abai', null],
    ['of the country takes no oblast’s event', held, '-/', 'own-oblast'],
    ['of what is online takes what is', online, '-/@online', null],
    [
      'of what is online takes nothing else',
      { ...online, attendance: 'in-person' as const },
      '-/@online',
      'own-oblast',
    ],
  ])('%s', (_, item, key, expected) => expect(whyNot(item, row(key))).toBe(expected));
});

test('in the rows of people only the time changes, and the ghost says so', () => {
  const person = { personId: 'daulet', name: 'Daulet K.', dutyId: 'host', assignmentId: 'x' };
  const item = boardItem('held', '2026-07-30T12:00', '2026-07-30T13:30', { people: [person] as never });
  const window = boardWindow([item]);
  const rows = whoGroups('person', [item], 'en').flatMap((group) => group.rows);
  const index = boardIndex(window, eventTypes);
  const ground: Ground = { index, rows, hours: true, days: ['2026-07-30', '2026-07-31'] };
  const taken = takeUp(item, 'person:daulet', ground)!;
  const later = keyMove(taken, 'ArrowRight', ground)!;
  expect(later.target).toMatchObject({
    placement: { start: '2026-07-30T12:15', venueId: 'khan-shatyr', spaceIds: ['atrium'] },
  });
  expect(spokenTarget('en', later, index)).toContain('Only the time changes here');
  expect(spokenTarget('en', taken, index)).not.toContain('Only the time changes here');
  // Up and down lead to no other person: who does it is changed in the card's panel.
  expect(keyMove(later, 'ArrowUp', ground)).toMatchObject({ target: { row: { key: 'person:daulet' } } });
});

test('what is told is another place, time, length or verdict, not another pixel', () => {
  const ground = groundOf([held, tray]);
  const at = takeUp(held, ATRIUM, ground)!;
  expect(targetKey({ ...at, x: 5, y: 900 })).toBe(targetKey(at));
  const longer = keyMove(at, 'ArrowRight', ground, true)!;
  const others = [
    longer,
    keyMove(at, 'ArrowRight', ground)!,
    keyMove(at, 'ArrowDown', ground)!,
    keyMove(at, 't', ground)!,
  ];
  expect(new Set([at, ...others].map(targetKey)).size).toBe(5);
});

test.each([
  ['nothing is selected', undefined, held, []],
  ['the card is not among the selected', 'vigil,tent', held, []],
  ['others are: those that have a time go along', 'held,vigil,tray,gone', held, ['vigil']],
  ['it has no time itself', 'tray,vigil', tray, []],
])('where %s', (_, sel, item, expected) => {
  const { index } = groundOf([held, allDay, overnight, tray]);
  expect(goingAlong(sel, item, index).map(({ occurrenceId }) => occurrenceId)).toEqual(expected);
});
