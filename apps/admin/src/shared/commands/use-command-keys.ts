import { useEffect } from 'react';
import { useCommandStore } from './commands.js';
import { singleKeysOn } from './single-keys.js';

/** How long the second key of a sequence is waited for. */
const SEQUENCE_MS = 1200;

const TYPED_INTO =
  'input:not([type="checkbox"], [type="radio"], [type="button"], [type="submit"]), textarea, select, [contenteditable]:not([contenteditable="false"]), [role="dialog"], [role="menu"], [role="listbox"], [role="combobox"]';
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(TYPED_INTO) !== null;
/** A dialog has the keyboard to itself. */
const dialogOpen = (): boolean => document.querySelector('[aria-modal="true"]') !== null;

/** Runs commands by their keys. What a screen has used itself (a card on its way) does not come here. */
export function useCommandKeys(): void {
  const store = useCommandStore();
  useEffect(() => {
    let before: { code: string; at: number } | null = null;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || event.repeat || dialogOpen()) return;
      const first = before && event.timeStamp - before.at < SEQUENCE_MS ? before.code : null;
      before = null;
      const mod = event.ctrlKey || event.metaKey;
      const typing = isTyping(event.target);
      if (!mod && (typing || !singleKeysOn())) return;
      const command = store.pressed(event, first, typing);
      if (command) {
        event.preventDefault();
        command.run();
      } else if (!mod && !event.altKey && store.begins(event.code)) before = { code: event.code, at: event.timeStamp };
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [store]);
}
