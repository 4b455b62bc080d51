import { aim, aimAt, type Aimed, type Spot } from './aim.js';
import type { BoardIndex } from './board-index.js';
import type { BoardRow } from './board-rows.js';
import type { Target } from './placing-store.js';

/** What is kept while a card is dragged: its row, or its time. */
export type Lock = 'place' | 'time';

/**
 * Shift keeps the place, Ctrl or ⌘ the time. Alt is no choice: it opens menus on Windows and Linux, and Alt+Shift is how
 * people here change between Kazakh, Russian and English. Of both at once Shift wins, so that Ctrl+Shift, the other way
 * to change layouts, never has to be pressed.
 */
export const lockOf = ({
  shiftKey,
  ctrlKey,
  metaKey,
}: Pick<MouseEvent, 'shiftKey' | 'ctrlKey' | 'metaKey'>): Lock | null =>
  shiftKey ? 'place' : ctrlKey || metaKey ? 'time' : null;

export interface Held {
  rowKey: string | null;
  start: string | null;
}

/** What a lock holds on to: where the card was taken up; for one of the tray, where it was when the key went down. */
export function heldBy({ item, takenFrom, target }: Aimed & { target: Target }): Held {
  const over = target.kind === 'slot' ? target : null;
  return {
    rowKey: takenFrom ?? over?.row.key ?? null,
    start: item.start ?? over?.placement.start ?? null,
  };
}

/** Where a card goes from a spot while a part of it is kept. The tray takes cards in any case. */
export function aimLocked(
  aimed: Aimed,
  spot: Spot,
  lock: Lock | null,
  held: Held,
  rows: ReadonlyMap<string, BoardRow>,
  index: BoardIndex,
): Target {
  const { item, takenFrom, length } = aimed;
  if (spot.kind === 'tray' || spot.kind === 'nowhere' || !lock) return aim(item, spot, rows, takenFrom, index, length);
  if (lock === 'place') {
    const rowKey = held.rowKey ?? spot.rowKey;
    return aim(item, { ...spot, rowKey }, rows, takenFrom, index, length);
  }
  const row = rows.get(spot.rowKey);
  if (!row || !held.start) return aim(item, spot, rows, takenFrom, index, length);
  return aimAt(item, row, held.start, takenFrom, index, length);
}
