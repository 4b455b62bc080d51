import { addMinutes, dateOf, minutesBetween, type WallTime } from '../time/dates.js';

/** A slot as a card has it: wall time at its own place. */
export interface HeldSlot {
  id: string;
  start: WallTime;
  end: WallTime;
  venueId: string | null;
  spaceIds: readonly string[];
}

/** All by the same minutes of wall time, wherever each is: an hour later is an hour later in every zone. */
export const movedBy = <S extends HeldSlot>(slots: readonly S[], minutes: number): S[] =>
  slots.map((slot) => ({ ...slot, start: addMinutes(slot.start, minutes), end: addMinutes(slot.end, minutes) }));

/**
 * Two that change places: each begins when and is where the other was, and is as long as it was. In one space on
 * one day the gap between them stays instead, so that together they take the time that they took.
 */
export function swapped<S extends HeldSlot>([one, other]: readonly [S, S]): [S, S] {
  const [first, second] = one.start <= other.start ? [one, other] : [other, one];
  const at = (slot: S, place: S, start: WallTime): S => ({
    ...slot,
    start,
    end: addMinutes(start, minutesBetween(slot.start, slot.end)),
    venueId: place.venueId,
    spaceIds: place.spaceIds,
  });
  const earlier = at(second, first, first.start);
  const together =
    dateOf(first.start) === dateOf(second.start) && first.spaceIds.some((id) => second.spaceIds.includes(id));
  const gap = minutesBetween(first.end, second.start);
  const later = at(first, second, together && gap >= 0 ? addMinutes(earlier.end, gap) : second.start);
  return one === first ? [later, earlier] : [earlier, later];
}
