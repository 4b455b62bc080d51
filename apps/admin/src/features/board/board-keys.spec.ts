import { jest } from '@jest/globals';
import type { KeyboardEvent } from 'react';
import { boardItem, boardWindow, eventTypes } from '../../../test/board/window.js';
import { boardIndex } from './board-index.js';
import { keysAtRest, keysOnTheWay, means, type BoardKey } from './board-keys.js';
import { boardGroups } from './board-rows.js';
import { takeUp, type Ground } from './keyboard-move.js';
import { createPlacingStore } from './placing-store.js';
import { useCardKeys } from './use-card-keys.js';

const item = boardItem('held', '2026-07-31T12:00', '2026-07-31T13:30');
const window = boardWindow([item]);
const ground: Ground = {
  index: boardIndex(window, eventTypes),
  rows: boardGroups(window).flatMap(({ rows }) => rows),
  hours: true,
  days: ['2026-07-30', '2026-07-31', '2026-08-01'],
};

const named =
  'Enter Escape Space Tab Backspace Delete Home End PageUp PageDown ArrowLeft ArrowRight ArrowUp ArrowDown'.split(' ');
const codes = [
  ...named,
  ...Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ', (letter) => `Key${letter}`),
  ...Array.from('0123456789', (digit) => `Digit${digit}`),
  ...'Minus Equal Comma Period Slash Semicolon Quote BracketLeft Backquote F2 Insert'.split(' '),
];
/** Of a keyboard with Latin letters; what Shift writes is left out but for the colon. */
const written: Record<string, string> = { Semicolon: ';', Comma: ',', Period: '.', Minus: '-', Equal: '=', Slash: '/' };
const keyboard = codes.flatMap((code) =>
  [false, true].map((shiftKey) => ({
    code,
    key: written[code] ?? (named.includes(code) ? code : code.replace(/^(Key|Digit)/, '')),
    shiftKey,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
  })),
);
const nameOf = ({ code, shiftKey }: { code: string; shiftKey: boolean }) => (shiftKey ? `Shift ${code}` : code);

function press(event: (typeof keyboard)[number], onTheWay: boolean): boolean {
  const store = createPlacingStore();
  const before = onTheWay ? { ...takeUp(item, 'khan-shatyr/atrium', ground)!, typed: '1' } : null;
  store.set(before);
  const nothing = () => undefined;
  const keys = useCardKeys({
    ground,
    store,
    onDrop: nothing,
    onShift: nothing,
    onLeft: nothing,
    onStarted: nothing,
    onRefused: nothing,
    onForm: nothing,
    onFind: nothing,
    onAssign: nothing,
    isSelected: () => false,
    revealRow: nothing,
    onBeyond: nothing,
  });
  document.body.innerHTML = '<div data-row="khan-shatyr/atrium"><button data-card="held"></button></div>';
  const preventDefault = jest.fn();
  const target = document.querySelector('button');
  keys.onKeyDown({ ...event, target, preventDefault, stopPropagation: nothing } as unknown as KeyboardEvent);
  return onTheWay ? store.get() !== before : preventDefault.mock.calls.length > 0;
}

test.each<[string, boolean, readonly BoardKey[]]>([
  ['at rest', false, ['move', 'form', 'find', 'assign', 'next']],
  ['on its way', true, keysOnTheWay],
])('a card %s acts on the keys of the list and on no other', (_, onTheWay, listed) => {
  expect(keyboard.filter((event) => press(event, onTheWay)).map(nameOf)).toEqual(
    keyboard.filter((event) => listed.some((key) => means(key, event))).map(nameOf),
  );
  document.body.innerHTML = '';
});

test('no key of the board means two things at once', () => {
  for (const together of [keysAtRest, keysOnTheWay])
    for (const event of keyboard) expect(together.filter((key) => means(key, event)).length).toBeLessThan(2);
});

test.each<[string, Partial<(typeof keyboard)[number]>, BoardKey]>([
  ['«+» where another layout has it', { code: 'BracketRight', key: '+' }, 'zoomIn'],
  ['0 on the block of digits', { code: 'Numpad0', key: '0' }, 'zoomReset'],
  ['Enter on the block of digits', { code: 'NumpadEnter', key: 'Enter' }, 'drop'],
  ['M on a Russian layout', { code: 'KeyM', key: 'ь' }, 'move'],
  ['the second digit on a Kazakh layout', { code: 'Digit2', key: 'ә' }, 'time'],
])('%s is known', (_, event, key) => {
  expect(means(key, { ...keyboard[0]!, ...event } as (typeof keyboard)[number])).toBe(true);
});
