import type { Localized } from '../text.js';
import { addDays, weekday } from './dates.js';
import type { LocalDate } from './dates.js';
import { christmas, fixedHolidays, kurbanAit, kurbanAitName } from './kz-holidays.js';

/** A day that the Government moved by decree (Labour Code art. 85): not computable, an administrator keeps the list. */
export interface HolidayOverride {
  day: LocalDate;
  kind: 'day-off' | 'working-day';
  name?: Localized;
}

/** Why a day is not worked. `carried-over`: the holiday of that name fell on a weekend. */
export interface DayOff {
  day: LocalDate;
  reason: 'weekend' | 'holiday' | 'day-off' | 'carried-over' | 'decree';
  name: Localized;
}

const isWeekend = (day: LocalDate): boolean => weekday(day) >= 6;

function computed(year: number): Map<LocalDate, DayOff> {
  const days = new Map<LocalDate, DayOff>();
  const holidays = fixedHolidays
    .filter(({ from = year, to = year }) => from <= year && year <= to)
    .map(({ monthDay, name }) => ({ day: `${year}-${monthDay}`, reason: 'holiday' as const, name }));
  for (const holiday of holidays) days.set(holiday.day, holiday);
  const off = (day: LocalDate, name: Localized) => days.has(day) || days.set(day, { day, reason: 'day-off', name });
  off(`${year}-${christmas.monthDay}`, christmas.name);
  if (kurbanAit[year]) off(kurbanAit[year], kurbanAitName);
  for (const holiday of holidays.filter(({ day }) => isWeekend(day))) {
    let day = addDays(holiday.day, 1);
    while (isWeekend(day) || days.has(day)) day = addDays(day, 1);
    days.set(day, { day, reason: 'carried-over', name: holiday.name });
  }
  return days;
}

const years = new Map<number, Map<LocalDate, DayOff>>();

function ofYear(year: number): Map<LocalDate, DayOff> {
  const known = years.get(year) ?? computed(year);
  years.set(year, known);
  return known;
}

/** Whether the first day of Kurban Ait is known of a year; where it is not, say so rather than show a working day as sure. */
export const isKurbanAitKnown = (year: number): boolean => year in kurbanAit;

/** The public holidays and days off of a year, weekends aside, earliest first, decrees applied. */
export function holidaysOf(year: number, overrides: readonly HolidayOverride[] = []): DayOff[] {
  const days = new Map(ofYear(year));
  for (const { day, kind, name = {} } of overrides.filter(({ day }) => day.startsWith(`${year}-`))) {
    if (kind === 'working-day') days.delete(day);
    else days.set(day, { day, reason: 'decree', name });
  }
  return [...days.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** Why a date is not worked, or nothing when it is. A decree beats a holiday, a holiday beats the weekend. */
export function dayOff(day: LocalDate, overrides: readonly HolidayOverride[] = []): DayOff | null {
  const decree = overrides.find((override) => override.day === day);
  if (decree) return decree.kind === 'working-day' ? null : { day, reason: 'decree', name: decree.name ?? {} };
  return ofYear(Number(day.slice(0, 4))).get(day) ?? (isWeekend(day) ? { day, reason: 'weekend', name: {} } : null);
}

/** Whether people work on that date. */
export const isWorkingDay = (day: LocalDate, overrides: readonly HolidayOverride[] = []): boolean =>
  !dayOff(day, overrides);

/**
 * The date so many working days on, negative back; the starting day itself does not count. 0 is the day itself,
 * even when it is not worked.
 */
export function addWorkingDays(from: LocalDate, days: number, overrides: readonly HolidayOverride[] = []): LocalDate {
  const step = days < 0 ? -1 : 1;
  let day = from;
  for (let left = Math.abs(days); left > 0;) {
    day = addDays(day, step);
    if (isWorkingDay(day, overrides)) left -= 1;
  }
  return day;
}

/** Working days after `from` up to and with `to`, counted no further than `atMost`; 0 when `to` is not later. */
export function workingDaysUntil(
  from: LocalDate,
  to: LocalDate,
  overrides: readonly HolidayOverride[] = [],
  atMost = Infinity,
): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to && count < atMost; day = addDays(day, 1))
    if (isWorkingDay(day, overrides)) count += 1;
  return count;
}

/** By when a paper must be handed in that is asked for so many working days before an event. */
export const neededBy = (
  eventDay: LocalDate,
  leadDays: number,
  overrides: readonly HolidayOverride[] = [],
): LocalDate => addWorkingDays(eventDay, -leadDays, overrides);
