import type { OpeningHours, Scheduled } from '../conflict/conflict.js';
import { hoursOn } from '../conflict/opening-hours.js';
import { addMinutes, dateOf, minuteOfDay, minutesBetween, wallTime } from '../time/dates.js';
import { contains, overlaps, type Interval } from '../time/interval.js';

const MINUTE = 60_000;

/** Which way neighbours make room. */
export const shiftWays = ['later', 'earlier'] as const;
export type ShiftWay = (typeof shiftWays)[number];

/** Why one that stands in the way cannot make room: by what it is, or by what would have to be passed. */
export type StuckReason = 'not-yours' | 'all-day' | 'outside-hours' | 'outside-day';

/** What holds spaces, with set-up and tear-down: `occupied` in epoch ms. */
export interface Holding {
  id: string;
  occupied: Interval;
  spaceIds: readonly string[];
}

export interface Neighbour extends Holding {
  /** Why it may not be moved at all. */
  fixed: 'not-yours' | 'all-day' | null;
  /** Within what it has to stay, and by what that ends. */
  room: Room;
}

export interface Room {
  within: Interval;
  by: 'outside-hours' | 'outside-day';
}

export interface Shifted {
  /** Whole minutes by which each moves; positive is later. In the order in which they stand. */
  shifts: { id: string; minutes: number }[];
  /** Those that cannot make room; while there is one, nobody moves. */
  stuck: { id: string; reason: StuckReason }[];
}

/**
 * Makes room for what is dropped (`wished`, which stays where it was dropped) by shifting along those that stand in its
 * spaces, as books on a shelf: each goes only as far as it must, pushes on what it would pass, and all keep their order.
 * Who is in nobody's way stays. One of several spaces pushes in all of them. Afterwards no two of them overlap in a
 * space, provided that `standing` did not before.
 */
export function shiftNeighbours(
  wished: readonly Holding[],
  standing: readonly Neighbour[],
  way: ShiftWay = 'later',
): Shifted {
  const turn = way === 'later' ? same : mirrored;
  const dropped = new Set(wished.map(({ id }) => id));
  const pushing = wished.map((one) => ({ ...one, occupied: turn(one.occupied) }));
  const moved: Holding[] = [];
  const shifts: Shifted['shifts'] = [];
  const stuck: Shifted['stuck'] = [];
  const inOrder = standing
    .filter(({ id }) => !dropped.has(id))
    .map((one) => ({ ...one, occupied: turn(one.occupied), room: { ...one.room, within: turn(one.room.within) } }))
    .sort((a, b) => a.occupied.start - b.occupied.start || a.occupied.end - b.occupied.end);
  for (const one of inOrder) {
    const length = one.occupied.end - one.occupied.start;
    const pushedTo = moved.filter((other) => shareSpace(one, other)).map(({ occupied }) => occupied.end);
    const start = past(pushing, one, Math.max(one.occupied.start, ...pushedTo));
    if (start === one.occupied.start) continue;
    if (one.fixed) {
      stuck.push({ id: one.id, reason: one.fixed });
      continue;
    }
    const occupied = { start, end: start + length };
    const by = (start - one.occupied.start) / MINUTE;
    if (!contains(one.room.within, occupied)) stuck.push({ id: one.id, reason: one.room.by });
    shifts.push({ id: one.id, minutes: way === 'later' ? by : -by });
    moved.push({ ...one, occupied });
  }
  return { shifts, stuck };
}

/** The first start, from `start` on, at which it meets none of what was dropped. */
function past(pushing: readonly Holding[], one: Neighbour, start: number): number {
  const end = start + one.occupied.end - one.occupied.start;
  const met = pushing.find((other) => shareSpace(one, other) && overlaps({ start, end }, other.occupied));
  return met ? past(pushing, one, met.occupied.end) : start;
}

const shareSpace = (a: Holding, b: Holding): boolean => a.spaceIds.some((id) => b.spaceIds.includes(id));
const same = (interval: Interval): Interval => interval;
const mirrored = ({ start, end }: Interval): Interval => ({ start: -end, end: -start });

/**
 * Within what an occurrence may be shifted with its set-up and tear-down: the hours in which the venue is open and in
 * which it stands now; where they are not known, or it stands outside them, its days from midnight to midnight.
 */
export function roomOf(
  { slot, occupied, wallStart, wallEnd }: Scheduled,
  openingHours: readonly OpeningHours[] = [],
): Room | null {
  if (!slot || !occupied || !wallStart || !wallEnd) return null;
  const from = addMinutes(wallStart, (occupied.start - slot.start) / MINUTE);
  const to = addMinutes(wallEnd, (occupied.end - slot.end) / MINUTE);
  const first = dateOf(from);
  // An end at midnight belongs to the day before.
  const last = dateOf(addMinutes(to, -1));
  const fromMinute = minuteOfDay(from);
  const toMinute = fromMinute + minutesBetween(from, to);
  const open = hoursOn(first, openingHours).find(({ opens, closes }) => opens <= fromMinute && toMinute <= closes);
  const begins = wallTime(first, open?.opens ?? 0);
  const ends = wallTime(last, open?.closes ?? 1440);
  const at = (wall: string): number => occupied.start + minutesBetween(from, wall) * MINUTE;
  return { within: { start: at(begins), end: at(ends) }, by: open ? 'outside-hours' : 'outside-day' };
}
