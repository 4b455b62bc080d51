import { lengthOf, isWhereItIs, onDay, onStep, placeAt, usualStart, whyNot } from './placing.js';
import type { BoardItem } from '@birge/api-client';
import type { BoardIndex } from './board-index.js';
import type { BoardRow } from './board-rows.js';
import { judge } from './judge.js';
import type { Target } from './placing-store.js';

/** A spot of the board under a finger: a day of a row, or minutes after the midnight of its first day. */
export type Spot =
  | { kind: 'day'; rowKey: string; day: string }
  | { kind: 'minute'; rowKey: string; day: string; minutes: number }
  | { kind: 'tray' }
  | { kind: 'nowhere' };

/** A card that was taken up. */
export interface Aimed {
  item: BoardItem;
  /** The key of the row that it was taken from; nothing from the tray. */
  takenFrom: string | null;
  /** Minutes that it is to take. */
  length: number;
}

/** What a drop on a row from a wall time on would be, judged. */
export function aimAt(
  item: BoardItem,
  row: BoardRow,
  start: string,
  takenFrom: string | null,
  index: BoardIndex,
  length: number = lengthOf(item, index.types.get(item.typeId)),
): Target {
  const reason = whyNot(item, row);
  if (reason) return { kind: 'refused', row, reason };
  const placement = placeAt(item, row, start, length, takenFrom);
  if (isWhereItIs(item, placement))
    return { kind: 'slot', row, placement, verdict: { level: 'good', told: [], freeAt: null } };
  return { kind: 'slot', row, placement, verdict: judge(item, placement, index, row.zone) };
}

/** In days a card keeps its time, or gets its type's usual one; in hours it starts where it is let go. */
export function aim(
  item: BoardItem,
  spot: Spot,
  rows: ReadonlyMap<string, BoardRow>,
  takenFrom: string | null,
  index: BoardIndex,
  length?: number,
): Target {
  if (spot.kind === 'tray' || spot.kind === 'nowhere') return { kind: spot.kind };
  const row = rows.get(spot.rowKey);
  if (!row) return { kind: 'nowhere' };
  const start = spot.kind === 'day' ? onDay(spot.day, usualStart(item)) : onStep(spot.day, spot.minutes);
  return aimAt(item, row, start, takenFrom, index, length);
}
