import type { BoardItem } from '@birge/api-client';
import { placementOf, type Placement } from './scheduled.js';

/** A move by the parts that two people can choose between. */
export interface MoveValues {
  /** Null: in the tray. */
  time: Pick<Placement, 'start' | 'end' | 'allDay' | 'offsetChoice'> | null;
  place: Pick<Placement, 'venueId' | 'spaceIds'>;
  around: Pick<Placement, 'setupMinutes' | 'teardownMinutes'>;
}

/** What she chose: a move of the card as it is now, back into the tray, or to leave it as it is. */
export type Chosen = Placement | 'tray' | null;
export type AskStale = (item: BoardItem, to: Placement | null, current: BoardItem) => Promise<Chosen>;

/** Where a card is, or where it would be; `to` null: taken off the board. */
export function valuesOf(item: BoardItem, to: Placement | null = placementOf(item)): MoveValues {
  const { venueId, spaceIds, setupMinutes, teardownMinutes } = to ?? item;
  const choice = to?.offsetChoice ? { offsetChoice: to.offsetChoice } : {};
  return {
    time: to && { start: to.start, end: to.end, allDay: to.allDay, ...choice },
    place: { venueId, spaceIds: [...spaceIds].sort() },
    around: { setupMinutes, teardownMinutes },
  };
}

export const placementFrom = ({ time, place, around }: MoveValues): Placement | 'tray' =>
  time ? { ...time, ...place, ...around } : 'tray';

/**
 * What needs no asking: they changed nothing of what a move is, so hers goes over it; or both want the same. Else the
 * three sides of the question.
 */
export function settledOrAsked(
  item: BoardItem,
  to: Placement | null,
  current: BoardItem,
): { settled: Placement | 'tray' } | { start: MoveValues; mine: MoveValues; theirs: MoveValues } {
  const [start, mine, theirs] = [valuesOf(item), valuesOf(item, to), valuesOf(current)];
  const same = (one: MoveValues, other: MoveValues) => JSON.stringify(one) === JSON.stringify(other);
  return same(start, theirs) || same(mine, theirs) ? { settled: placementFrom(mine) } : { start, mine, theirs };
}
