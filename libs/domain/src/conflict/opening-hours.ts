import { addDays, addMinutes, dateOf, daysBetween, minuteOfDay, weekday } from '../time/dates.js';
import type { LocalDate, WallTime } from '../time/dates.js';
import type { OpeningHours } from './conflict.js';

const DAY = 24 * 60;
/** Minutes after midnight of 'HH:mm'. */
export const minutesOfClock = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** The hours of a date, earliest first, in minutes after midnight; those that touch are one. */
export function hoursOn(day: LocalDate, hours: readonly OpeningHours[]): { opens: number; closes: number }[] {
  const open: { opens: number; closes: number }[] = [];
  const ofDay = hours
    .filter((one) => one.weekday === weekday(day))
    .map(({ opens, closes }) => ({ opens: minutesOfClock(opens), closes: minutesOfClock(closes) || DAY }))
    .sort((a, b) => a.opens - b.opens);
  for (const one of ofDay) {
    const last = open.at(-1);
    if (last && one.opens <= last.closes) last.closes = Math.max(last.closes, one.closes);
    else open.push(one);
  }
  return open;
}

/** The first date on which a stretch of wall time is not wholly within the opening hours, or nothing. */
export function firstDayOutside(
  from: WallTime,
  to: WallTime,
  hours: readonly OpeningHours[],
  allDay = false,
): LocalDate | null {
  const first = dateOf(from);
  // An end at midnight belongs to the day before.
  const last = dateOf(addMinutes(to, -1));
  for (let day = first; daysBetween(day, last) >= 0; day = addDays(day, 1)) {
    const start = day === first && !allDay ? minuteOfDay(from) : 0;
    const end = day === last && !allDay ? minuteOfDay(addMinutes(to, -1)) + 1 : DAY;
    const open = hoursOn(day, hours);
    if (allDay ? open.length === 0 : !open.some(({ opens, closes }) => opens <= start && end <= closes)) return day;
  }
  return null;
}

/** 'HH:mm' of minutes after midnight; the end of the day is 24:00. */
export const clockTime = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
