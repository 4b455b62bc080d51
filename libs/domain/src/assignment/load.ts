import { addDays, addMinutes, dateOf, wallAsUtc, type LocalDate, type WallTime } from '../time/dates.js';
import { joined } from './availability.js';

/** A person's duty, as far as her load goes. Wall times at the place; set-up and tear-down in minutes. */
export interface DutyTime {
  eventId: string;
  start: WallTime;
  end: WallTime;
  allDay: boolean;
  setupMinutes: number;
  teardownMinutes: number;
}

const MINUTE = 60_000;

/** An all-day duty is a working day, not a night and a day: minutes a day. */
export const ALL_DAY_MINUTES = 480;
/** More than this on one day is a long day: minutes. */
export const LONG_DAY_MINUTES = 480;

/**
 * Minutes that a person is held for on each day, by the clock at the place, with set-up and tear-down. Half-open: what
 * ends at midnight belongs to the day before. Duties at one event that overlap count once; an all-day one counts
 * ALL_DAY_MINUTES for each of its days. Days without load are left out.
 */
export function loadByDay(duties: readonly DutyTime[]): Map<LocalDate, number> {
  const load = new Map<LocalDate, number>();
  for (const event of new Set(duties.map(({ eventId }) => eventId))) {
    const atOne = duties.filter(({ eventId }) => eventId === event);
    const daysOff = new Set(atOne.filter(({ allDay }) => allDay).flatMap(({ start, end }) => daysOf(start, end)));
    for (const day of daysOff) load.set(day, (load.get(day) ?? 0) + ALL_DAY_MINUTES);
    const held = atOne.filter(({ allDay }) => !allDay).map(heldTime);
    for (const { start, end } of joined(held))
      for (const [day, minutes] of minutesByDay(start, end))
        // The day is counted as a whole already.
        if (!daysOff.has(day)) load.set(day, (load.get(day) ?? 0) + minutes);
  }
  return load;
}

/** All of it, in minutes. */
export const totalLoad = (duties: readonly DutyTime[]): number =>
  [...loadByDay(duties).values()].reduce((sum, minutes) => sum + minutes, 0);

const heldTime = ({ start, end, setupMinutes, teardownMinutes }: DutyTime) => ({
  start: wallAsUtc(addMinutes(start, -setupMinutes)),
  end: wallAsUtc(addMinutes(end, teardownMinutes)),
});

/** The days that a wall interval touches; one that ends at midnight does not touch the day that begins. */
export function daysOf(start: WallTime, end: WallTime): LocalDate[] {
  const days: LocalDate[] = [];
  for (let day = dateOf(start); `${day}T00:00` < end; day = addDays(day, 1)) days.push(day);
  return days;
}

function* minutesByDay(start: number, end: number): Generator<[LocalDate, number]> {
  let from = start;
  while (from < end) {
    const day = new Date(from).toISOString().slice(0, 10);
    const until = Math.min(end, wallAsUtc(`${addDays(day, 1)}T00:00`));
    yield [day, (until - from) / MINUTE];
    from = until;
  }
}
