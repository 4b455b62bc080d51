import { minutesBetween } from '@birge/domain';
import type { BoardItem } from '@birge/api-client';
import { aimAt } from './aim.js';
import type { BoardIndex } from './board-index.js';
import type { BoardRow } from './board-rows.js';
import { aimLocked, heldBy, type Held, type Lock } from './locks.js';
import type { Placing } from './placing-store.js';
import { lengthTo } from './resize.js';
import { spotInRow } from './spot-in-row.js';
import { spotAt } from './target-rect.js';

/** A pointer that went down on a card, or on its end. */
export interface Press {
  id: string;
  takenFrom: string | null;
  pointerId: number;
  x: number;
  y: number;
  touch: boolean;
  /** Whether the card's end was taken, which is dragged, instead of the card. */
  resizing: boolean;
  /** Minutes from what is dragged (start or end) to where it was taken, along the hours. */
  grab: number;
  card: HTMLElement;
  /** What a lock holds, since the key went down. */
  held?: Held;
  timer?: ReturnType<typeof setTimeout>;
}

/** What was pressed, or nothing where no card is. */
export function pressOf(event: PointerEvent, items: ReadonlyMap<string, BoardItem>): Press | null {
  const under = event.target instanceof Element ? event.target : null;
  const edge = under?.closest('[data-resize]');
  const card = edge
    ? edge.parentElement?.querySelector<HTMLElement>('[data-card]')
    : under?.closest<HTMLElement>('[data-card]');
  if (!card) return null;
  const item = items.get(card.dataset.card ?? '');
  const box = card.getBoundingClientRect();
  const along = item?.start && item.end && card.closest('[data-track]') ? minutesBetween(item.start, item.end) : 0;
  return {
    id: card.dataset.card ?? '',
    takenFrom: card.closest<HTMLElement>('[data-row]')?.dataset.row ?? null,
    pointerId: event.pointerId,
    x: event.clientX,
    y: event.clientY,
    touch: event.pointerType === 'touch',
    resizing: Boolean(edge),
    grab: along && ((event.clientX - (edge ? box.right : box.left)) / box.width) * along,
    card,
  };
}

/** Where a card that is dragged would go from a point of the screen. */
export function dragged(
  press: Press,
  current: Placing,
  at: { x: number; y: number; lock: Lock | null },
  { rows, index }: { rows: ReadonlyMap<string, BoardRow>; index: BoardIndex },
): Placing {
  const { takenFrom, resizing } = current;
  const moved = { ...current, ...at };
  if (resizing) return resizedTo(moved, press, rows, index);
  // The rows of people and partners say whose a card is: it stays in its own, and only its time changes.
  const stays = takenFrom !== null && rows.get(takenFrom)?.by !== 'place';
  const lock = stays ? 'place' : at.lock;
  const known = press.held?.[lock === 'place' ? 'rowKey' : 'start'];
  if (!press.held || lock !== current.lock || !known) press.held = heldBy(current);
  const { held } = press;
  const under = spotAt(at.x, at.y, press.grab);
  const kept = lock === 'place' && under.kind !== 'tray' && held.rowKey !== null;
  const spot = kept ? spotInRow(held.rowKey ?? '', at.x, press.grab) : under;
  return { ...moved, target: aimLocked(current, spot, lock, held, rows, index) };
}

function resizedTo(moved: Placing, press: Press, rows: ReadonlyMap<string, BoardRow>, index: BoardIndex): Placing {
  const { item, takenFrom } = moved;
  const row = rows.get(takenFrom ?? '');
  const spot = spotInRow(takenFrom ?? '', moved.x, press.grab);
  if (!row || !item.start || spot.kind !== 'minute') return moved;
  const length = lengthTo(item.start, spot.day, spot.minutes, item.allDay);
  return { ...moved, length, target: aimAt(item, row, item.start, takenFrom, index, length) };
}
