import { useRef, type FocusEvent, type KeyboardEvent } from 'react';

const steps: Record<string, readonly [number, number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Home: [0, -Infinity],
  End: [0, Infinity],
  PageUp: [-10, 0],
  PageDown: [10, 0],
};

/** A grid of buttons as one stop of Tab (ARIA's grid): arrows, Home, End and the page keys go from cell to cell. */
export function useGridKeys() {
  const table = useRef<HTMLTableElement>(null);
  const rows = () =>
    [...(table.current?.tBodies[0]?.rows ?? [])].map((row) => [...row.querySelectorAll<HTMLElement>('[data-cell]')]);
  const between = (value: number, last: number) => Math.min(Math.max(value, 0), last);
  return {
    table,
    onKeyDown(event: KeyboardEvent) {
      const step = steps[event.key];
      const here = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[data-cell]') : null;
      if (!step || !here || event.altKey || event.metaKey) return;
      const all = rows();
      const row = all.findIndex((cells) => cells.includes(here));
      const column = all[row]?.indexOf(here) ?? 0;
      const next = all[between(row + step[0], all.length - 1)] ?? [];
      event.preventDefault();
      next[between(column + step[1], next.length - 1)]?.focus();
    },
    /** The cell that was last in use is the one that Tab comes back to. */
    onFocus(event: FocusEvent) {
      const here = event.target.closest<HTMLElement>('[data-cell]');
      if (!here) return;
      for (const cell of rows().flat()) cell.tabIndex = cell === here ? 0 : -1;
    },
  };
}
