import { useEffect } from 'react';
import { useUndo } from './use-undo.js';

/** Where text is typed, the browser's own undo is meant; in a dialog, what is behind it is not. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest(
    'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable=true], [role=dialog]',
  ) !== null;

/** By the key's place: on a Kazakh or Russian layout Z is «я» and Y is «н». */
function wayOf(event: KeyboardEvent): 'undo' | 'redo' | null {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null;
  if (event.code === 'KeyZ') return event.shiftKey ? 'redo' : 'undo';
  return event.code === 'KeyY' && event.ctrlKey && !event.shiftKey ? 'redo' : null;
}

/** Ctrl or Cmd with Z, with Shift the other way, or Ctrl+Y: on every screen. */
export function UndoKeys() {
  const undo = useUndo();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const way = wayOf(event);
      if (!way || event.defaultPrevented || event.repeat || isTyping(event.target)) return;
      event.preventDefault();
      void undo[way]();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [undo]);
  return null;
}
