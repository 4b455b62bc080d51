import { addDays, addMinutes, dateOf, timeOf } from '@birge/domain';
import type { BoardItem } from '@birge/api-client';
import { aimAt } from './aim.js';
import type { BoardIndex } from './board-index.js';
import type { BoardRow } from './board-rows.js';
import { lengthOf, onDay, STEP, startRow, usualStart, whyNot } from './placing.js';
import type { Placing, Target } from './placing-store.js';
import { resized, resizeKeys } from './resize.js';
import { typedTime } from './typed-time.js';

export interface Ground {
  index: BoardIndex;
  /** Those to be seen, from top to bottom. */
  rows: readonly BoardRow[];
  days: readonly string[];
  hours: boolean;
}

/** Takes a card up by keys: it starts where it is, or in its oblast on the first day that suits it. */
export function takeUp(item: BoardItem, shownIn: string | null, ground: Ground): Placing | null {
  const row = startRow(item, ground.rows, shownIn);
  if (!row) return null;
  const wished = item.windowFrom && ground.days.includes(item.windowFrom) ? item.windowFrom : (ground.days[0] ?? '');
  const start = item.start ?? onDay(wished, usualStart(item));
  const length = lengthOf(item, ground.index.types.get(item.typeId));
  return {
    item,
    takenFrom: shownIn,
    length,
    by: 'keyboard',
    lock: null,
    x: 0,
    y: 0,
    typed: '',
    target: aimAt(item, row, start, shownIn, ground.index, length),
  };
}

/** Where a key takes the card, or how long it makes it with Shift: a target, or nothing for a key that moves nothing. */
export function keyMove(placing: Placing, key: string, ground: Ground, shift = false): Placing | null {
  const { item, target, takenFrom } = placing;
  if (key.toLowerCase() === 't') return { ...placing, typed: '', target: { kind: 'tray' } };
  // From the tray an arrow leads back to where the card was taken up.
  const from = target.kind === 'slot' ? target : takeUp(item, takenFrom, ground)?.target;
  if (from?.kind !== 'slot') return null;
  const { row } = from;
  const { start } = from.placement;
  const to = (next: BoardRow, wall: string, length = placing.length): Target =>
    aimAt(item, next, wall, takenFrom, ground.index, length);

  const steps = shift ? resizeKeys[key] : undefined;
  if (steps !== undefined) {
    const length = resized(placing.length, steps, item.allDay);
    return { ...placing, typed: '', length, target: to(row, start, length) };
  }
  const typed = nextTyped(placing.typed, key);
  if (typed !== null) {
    const time = typedTime(typed);
    return { ...placing, typed, target: time ? to(row, onDay(dateOf(start), time)) : target };
  }
  const wall = along(start, key, ground);
  if (wall) return { ...placing, typed: '', target: to(row, wall) };
  const next =
    key === 'ArrowUp' ? neighbour(item, row, ground, -1) : key === 'ArrowDown' ? neighbour(item, row, ground, 1) : null;
  return next ? { ...placing, typed: '', target: to(next, start) } : null;
}

function nextTyped(typed: string, key: string): string | null {
  if (key === 'Backspace' && typed) return typed.slice(0, -1);
  if (!/^[\d:]$/.test(key)) return null;
  const longer = typed + key;
  return longer.replace(':', '').length > 4 || /:.*:/.test(longer) ? key : longer;
}

/** Left and right go by a day, in hours by a quarter; the day stays among those shown. */
function along(start: string, key: string, { days, hours }: Ground): string | null {
  const way = key === 'ArrowLeft' || key === 'PageUp' ? -1 : key === 'ArrowRight' || key === 'PageDown' ? 1 : 0;
  if (!way) return null;
  const byDay = !hours || key.startsWith('Page');
  const wall = byDay ? onDay(addDays(dateOf(start), way), timeOf(start)) : addMinutes(start, way * STEP);
  const first = days[0] ?? '';
  const last = days.at(-1) ?? '';
  return dateOf(wall) < first ? onDay(first, timeOf(start)) : dateOf(wall) > last ? onDay(last, timeOf(start)) : wall;
}

/** The next row up or down that can hold the card; among people and partners it stays with its own. */
function neighbour(item: BoardItem, row: BoardRow, { rows }: Ground, way: 1 | -1): BoardRow {
  if (row.by !== 'place') return row;
  const at = rows.findIndex(({ key }) => key === row.key);
  for (let index = at + way; index >= 0 && index < rows.length; index += way) {
    const next = rows[index];
    if (next && !whyNot(item, next)) return next;
  }
  return row;
}
