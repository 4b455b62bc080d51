import { travelMinutes, type Point } from '../place/travel.js';
import { addDays, dateOf, type LocalDate, type WallTime } from '../time/dates.js';
import { gapMinutes, overlaps, type Interval } from '../time/interval.js';
import { availabilityFor, isAgainst, type AvailabilityKind, type Said } from './availability.js';
import { daysOf, loadByDay, LONG_DAY_MINUTES, type DutyTime } from './load.js';

/** A duty with where it is and when it holds the person, set-up to tear-down. */
export interface PlacedDuty extends DutyTime {
  occurrenceId: string;
  occupied: Interval;
  venueId: string | null;
  point: Point | null;
}

/**
 * `clash`: at two places at once, which the database allows while one of them is a draft. `against`: against what she
 * said of her time. `tight`: the way to the next place takes longer than the time for it. `long`: more than eight hours.
 */
export const dayMarks = ['clash', 'against', 'tight', 'long'] as const;
export type DayMark = (typeof dayMarks)[number];

/** What is wrong with a person's days, the worst first; a day with nothing wrong is left out. */
export function marksByDay(duties: readonly PlacedDuty[], said: readonly Said[]): Map<LocalDate, DayMark[]> {
  const found = new Map<LocalDate, Set<DayMark>>();
  const mark = (duty: DutyTime, kind: DayMark) => {
    for (const day of daysOf(duty.start, duty.end)) found.set(day, (found.get(day) ?? new Set<DayMark>()).add(kind));
  };
  const inOrder = [...duties].sort((a, b) => a.occupied.start - b.occupied.start);
  for (const [index, duty] of inOrder.entries()) {
    if (isAgainst(availabilityFor(duty.occupied, said))) mark(duty, 'against');
    for (const other of inOrder.slice(index + 1)) {
      if (other.occurrenceId === duty.occurrenceId || !overlaps(duty.occupied, other.occupied)) continue;
      mark(duty, 'clash');
      mark(other, 'clash');
    }
    const next = inOrder.slice(index + 1).find((other) => other.occupied.start >= duty.occupied.end);
    if (next && isTight(duty, next)) mark(next, 'tight');
  }
  for (const [day, minutes] of loadByDay(duties))
    if (minutes > LONG_DAY_MINUTES) found.set(day, (found.get(day) ?? new Set<DayMark>()).add('long'));
  return new Map([...found].map(([day, marks]) => [day, dayMarks.filter((one) => marks.has(one))]));
}

function isTight(duty: PlacedDuty, next: PlacedDuty): boolean {
  if (duty.venueId !== null && duty.venueId === next.venueId) return false;
  const way = travelMinutes(duty.point, next.point);
  return way !== null && way > gapMinutes(duty.occupied, next.occupied);
}

/** A range as the person said it, by the clocks where she lives. */
export interface SaidByClock {
  kind: AvailabilityKind;
  wallStart: WallTime;
  wallEnd: WallTime;
}

/** `yes` and `no` of the whole day, `partly` of a part of it; null where she said nothing. */
export type SaidOfDay = 'yes' | 'no' | 'partly-yes' | 'partly-no' | null;

/** What a person said of a day where she lives. A no to a part of it is told before a yes to another. */
export function saidOfDay(day: LocalDate, said: readonly SaidByClock[]): SaidOfDay {
  const [start, end] = [`${day}T00:00`, `${addDays(day, 1)}T00:00`];
  const touching = said.filter((one) => one.wallStart < end && start < one.wallEnd);
  const whole = (one: SaidByClock) => one.wallStart <= start && end <= one.wallEnd;
  const no = touching.filter(({ kind }) => kind === 'unavailable');
  if (no.some(whole)) return 'no';
  if (no.length > 0) return 'partly-no';
  if (touching.some(whole)) return 'yes';
  return touching.length > 0 ? 'partly-yes' : null;
}

/** The last day that a range said in whole days includes. */
export const lastDaySaid = ({ wallEnd }: Pick<SaidByClock, 'wallEnd'>): LocalDate => addDays(dateOf(wallEnd), -1);
