import { isPressed, type Keys } from '../../shared/commands/keys.js';

type Pressed = Parameters<typeof isPressed>[1];
const arrows: readonly Keys[] = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'].map((code) => ({ code }));

/** Every key that the board knows: what acts on a key asks here, and the list of keys is written from here. */
export const boardKeys = {
  /** The card is a button: the browser presses it. */
  open: [{ code: 'Space' }],
  move: [{ code: 'Enter' }, { code: 'KeyM' }],
  form: [{ code: 'KeyE' }],
  find: [{ code: 'KeyF' }],
  assign: [{ code: 'KeyA' }],
  freeSlot: [{ code: 'KeyL' }],
  offeredShift: [{ code: 'KeyS' }],
  next: arrows,
  select: [{ code: 'KeyX' }],
  range: [{ code: 'KeyX', shift: true }],
  all: [{ code: 'KeyA', mod: true }],
  none: [{ code: 'Escape' }],
  zoomIn: [{ code: 'Equal', written: '+=' }],
  zoomOut: [{ code: 'Minus', written: '-_−' }],
  zoomReset: [{ code: 'Digit0', written: '0' }],
  steer: arrows,
  length: arrows.map((keys) => ({ ...keys, shift: true })),
  day: [{ code: 'PageUp' }, { code: 'PageDown' }],
  time: [
    ...Array.from('0123456789', (digit): Keys => ({ code: `Digit${digit}`, written: digit })),
    { code: 'Semicolon', shift: true, written: ':;.,' },
    { code: 'Backspace' },
  ],
  tray: [{ code: 'KeyT' }],
  shift: [{ code: 'KeyS' }],
  drop: [{ code: 'Enter' }],
  leave: [{ code: 'Escape' }],
} as const satisfies Readonly<Record<string, readonly Keys[]>>;

export type BoardKey = keyof typeof boardKeys;

/** Those that count while a card is on its way by keys, and no other does. */
export const keysOnTheWay = [
  'steer',
  'length',
  'day',
  'time',
  'tray',
  'shift',
  'drop',
  'leave',
] as const satisfies BoardKey[];
type OnTheWay = (typeof keysOnTheWay)[number];
export const keysAtRest = (Object.keys(boardKeys) as BoardKey[]).filter(
  (key): key is Exclude<BoardKey, OnTheWay> => !(keysOnTheWay as readonly BoardKey[]).includes(key),
);

export const means = (key: BoardKey, event: Pressed): boolean =>
  boardKeys[key].some((keys: Keys) => isPressed(keys, event, null));
