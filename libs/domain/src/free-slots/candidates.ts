import { hoursOn } from '../conflict/opening-hours.js';
import type { OpeningHours } from '../conflict/conflict.js';
import type { EditionFacts, OccurrenceFacts } from '../conflict/edition-facts.js';
import { addMinutes, datesFrom, minuteOfDay, minutesBetween, wallTime } from '../time/dates.js';
import type { LocalDate, WallTime } from '../time/dates.js';
import type { SlotFilters } from './free-slot.js';
import type { Place } from './places.js';

/** Minutes between one start that is looked at and the next. */
export const START_STEP = 30;
/** Where a venue's hours are not known, nobody plans before or after: minutes after midnight. */
const USUAL_HOURS = [{ opens: 8 * 60, closes: 22 * 60 }];
const DAY = 1440;

/** A time in a place, not judged yet. */
export interface Candidate {
  place: Place;
  day: LocalDate;
  start: WallTime;
  end: WallTime;
}

export const lengthOfOccurrence = (one: Pick<OccurrenceFacts, 'start' | 'end' | 'lengthMinutes'>): number =>
  one.start && one.end ? minutesBetween(one.start, one.end) : (one.lengthMinutes ?? 60);

/**
 * The days that are looked at: those of the edition and those wished, from today on; those asked for, where they are.
 * Of an edition that is over all its days: who enters what has been is helped too.
 */
export function daysFor(one: OccurrenceFacts, { edition, today }: EditionFacts, filters: SlotFilters): LocalDate[] {
  const inYear = (day: LocalDate): boolean => day.startsWith(`${edition.year}-`);
  const wished = one.windowFrom && one.windowTo ? datesFrom(one.windowFrom, one.windowTo) : [];
  const asked =
    filters.from || filters.to
      ? datesFrom(filters.from ?? edition.startsOn, filters.to ?? edition.endsOn)
      : [...datesFrom(edition.startsOn, edition.endsOn), ...wished];
  const days = [...new Set(asked)].filter(inYear).sort();
  const ahead = days.filter((day) => day >= today);
  return ahead.length > 0 ? ahead : days;
}

/** The starts on a day that its set-up, its length and its tear-down leave within the opening hours, every half hour. */
export const candidatesOn = (day: LocalDate, place: Place, one: OccurrenceFacts, filters: SlotFilters): Candidate[] =>
  startsOn(day, place.venue?.openingHours ?? [], one, filters).map((start) => ({
    place,
    day,
    start,
    end: addMinutes(start, lengthOfOccurrence(one)),
  }));

export type Lasting = Pick<
  OccurrenceFacts,
  'start' | 'end' | 'lengthMinutes' | 'allDay' | 'setupMinutes' | 'teardownMinutes'
>;

/** The same starts for a place of which only the opening hours are known; none of them: usual ones. */
export function startsOn(
  day: LocalDate,
  openingHours: readonly OpeningHours[],
  one: Lasting,
  filters: Pick<SlotFilters, 'fromMinute' | 'toMinute'> = {},
): WallTime[] {
  const length = lengthOfOccurrence(one);
  const hours = openingHours.length ? hoursOn(day, openingHours) : USUAL_HOURS;
  if (one.allDay) return hours.length > 0 ? [`${day}T00:00`] : [];
  // What goes on overnight fits no day's hours: it begins within them.
  const overnight = length >= DAY / 2;
  const earliest = filters.fromMinute ?? 0;
  const latest = filters.toMinute ?? DAY;
  return hours.flatMap(({ opens, closes }) => {
    const first = Math.ceil(Math.max(opens + one.setupMinutes, earliest) / START_STEP) * START_STEP;
    const last = overnight
      ? Math.min(closes, latest) - START_STEP
      : Math.min(closes - one.teardownMinutes, latest) - length;
    const count = Math.max(0, Math.floor((last - first) / START_STEP) + 1);
    const starts = Array.from({ length: count }, (_, index) => first + index * START_STEP);
    // Its present hour is one of them, also where it is between two steps.
    const now = one.start ? minuteOfDay(one.start) : first;
    if (now % START_STEP && first < now && now <= last) starts.push(now);
    return starts.map((minutes) => wallTime(day, minutes));
  });
}

/** Days from a date to the nearest of a stretch; 0 within it. */
export function daysOutside(day: LocalDate, from: LocalDate, to: LocalDate): number {
  const apart = (a: LocalDate, b: LocalDate): number => Math.round(minutesBetween(`${a}T00:00`, `${b}T00:00`) / DAY);
  return day < from ? apart(day, from) : day > to ? apart(to, day) : 0;
}
