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
