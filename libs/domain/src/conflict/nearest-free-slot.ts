import { freeBetween } from '../time/interval.js';
import type { Interval } from '../time/interval.js';
import { itemTaken, personElsewhere, spaceTaken } from './clashes.js';
import type { Scheduled } from './conflict.js';
import { isBlocked } from './find-conflicts.js';

const MINUTE = 60_000;

/**
 * The slot of the same length and in the same spaces, nearest to the wished one, that nothing blocks; nothing where
 * there is none. The slot, with its set-up and tear-down, stays `within`; its start falls on whole steps (minutes)
 * counted from the start of `within`.
 */
export function nearestFreeSlot(
  wished: Scheduled,
  around: readonly Scheduled[],
  within: Interval,
  stepMinutes = 15,
): Interval | null {
  const { slot, occupied } = wished;
  if (!slot || !occupied) return null;
  const shift = (by: number): Scheduled => ({
    ...wished,
    slot: { start: slot.start + by, end: slot.end + by },
    occupied: { start: occupied.start + by, end: occupied.end + by },
  });
  const blocking = around.filter((other) => blocksAlways(wished, other));
  const free = freeBetween(
    within,
    blocking.flatMap(({ occupied: taken }) => taken ?? []),
  );
  const step = stepMinutes * MINUTE;
  const setUp = slot.start - occupied.start;
  const length = occupied.end - occupied.start;
  const starts = free.flatMap((gap) => {
    // In steps of the slot's start, not of its set-up.
    const toStep = (start: number, round: (steps: number) => number): number =>
      within.start + round((start + setUp - within.start) / step) * step - setUp;
    const earliest = toStep(gap.start, Math.ceil);
    const latest = toStep(gap.end - length, Math.floor);
    const nearest = Math.min(Math.max(toStep(occupied.start, Math.round), earliest), latest);
    return earliest <= latest ? [nearest] : [];
  });
  const distance = (start: number): number => Math.abs(start - occupied.start);
  const best = starts.sort((a, b) => distance(a) - distance(b) || a - b)[0];
  return best === undefined ? null : shift(best - occupied.start).slot;
}

/**
 * Whether the two cannot be at one time, whenever that is. Asked of every neighbour at every step of a drag: only what two
 * can take from each other is looked at, and none of the circumstances, whose dates are dear to reckon.
 */
function blocksAlways(wished: Scheduled, other: Scheduled): boolean {
  const { occupied } = other;
  if (!occupied || !other.holds || other.id === wished.id) return false;
  const meeting = { ...wished, slot: occupied, occupied };
  return isBlocked([...spaceTaken(meeting, other), ...personElsewhere(meeting, other), ...itemTaken(meeting, other)]);
}
