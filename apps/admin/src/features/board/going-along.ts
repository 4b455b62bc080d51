import { minutesBetween, movedBy, type HeldSlot } from '@birge/domain';
import type { BoardItem } from '@birge/api-client';
import type { BoardIndex } from './board-index.js';

/** The other selected cards that go with one that is dragged: those that have a time, which goes as far as this one's. */
export function goingAlong(sel: string | undefined, item: BoardItem, index: Pick<BoardIndex, 'items'>): BoardItem[] {
  const ids = sel?.split(',') ?? [];
  if (!item.start || !ids.includes(item.occurrenceId)) return [];
  return ids.flatMap((id) => {
    const other = index.items.get(id);
    return other?.start && other.occurrenceId !== item.occurrenceId ? [other] : [];
  });
}

/** A card's slot as it is; nothing in the tray. */
export const heldBy = ({ occurrenceId: id, start, end, venueId, spaceIds }: BoardItem): HeldSlot[] =>
  start && end ? [{ id, start, end, venueId, spaceIds }] : [];

/** Where the others of the selection go when this card goes from where it is to another start. */
export function alongTo(item: BoardItem, start: string, selected: readonly BoardItem[]): HeldSlot[] {
  const others = selected.filter(({ occurrenceId }) => occurrenceId !== item.occurrenceId).flatMap(heldBy);
  return item.start ? movedBy(others, minutesBetween(item.start, start)) : [];
}
