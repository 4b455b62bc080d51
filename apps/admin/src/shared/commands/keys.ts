/** A key by its place on the keyboard: on a Kazakh or Russian layout K is «л», and it is still the key K. */
export interface Keys {
  /** As in `KeyboardEvent.code`: `KeyK`, `Digit1`, `Slash`. */
  code: string;
  /** With Ctrl, on a Mac with Cmd. Without it the key is silent in text fields, and can be switched off. */
  mod?: boolean;
  shift?: boolean;
  /** Pressed before it, by itself: G, then B. */
  after?: string;
  /** Characters that it is known by as well, each: «+» and «?» stand elsewhere on other layouts. */
  written?: string;
  /** With Ctrl, and yet the text field's own where one types: Ctrl+Z takes letters back there. */
  fieldsOwn?: true;
}

type Pressed = Pick<KeyboardEvent, 'code' | 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

export const onMac = (): boolean => /Mac|iPhone|iPad/.test(navigator.platform);

/** Whether these keys are pressed, `before` being the key that was pressed by itself just now. */
export function isPressed(keys: Keys, event: Pressed, before: string | null): boolean {
  if (event.altKey) return false;
  const mod = event.ctrlKey || event.metaKey;
  if (mod !== Boolean(keys.mod) || (keys.after ?? null) !== (keys.mod ? null : before)) return false;
  if (keys.written && event.key.length === 1 && keys.written.includes(event.key)) return true;
  // Arrows and Enter are also on the block of digits; there only their name is the same.
  return (event.code === keys.code || event.key === keys.code) && event.shiftKey === Boolean(keys.shift);
}

const named: Readonly<Record<string, string>> = {
  Escape: 'Esc',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Minus: '−',
  Equal: '+',
  Slash: '/',
  PageUp: 'Page ↑',
  PageDown: 'Page ↓',
};
const one = (code: string): string => named[code] ?? code.replace(/^(Key|Digit)/, '');

/** As it stands on the keys, one word a key: `['Ctrl', 'K']`, `['G', 'B']`, `['?']`. */
export function keyCaps({ code, mod, shift, after }: Keys): string[] {
  if (code === 'Slash' && shift) return ['?'];
  return [
    ...(after ? [one(after)] : []),
    ...(mod ? [onMac() ? '⌘' : 'Ctrl'] : []),
    ...(shift ? [onMac() ? '⇧' : 'Shift'] : []),
    one(code),
  ];
}

/** As `aria-keyshortcuts` wants it; a sequence has no such form and is left out. */
export const ariaKeys = ({ code, mod, shift, after }: Keys): string | undefined =>
  after
    ? undefined
    : code === 'Slash' && shift
      ? '?'
      : [mod && (onMac() ? 'Meta' : 'Control'), shift && 'Shift', one(code)].filter(Boolean).join('+');
