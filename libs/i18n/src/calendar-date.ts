/** A day without a time or a zone, `YYYY-MM-DD`. */
export type CalendarDate = string;

const DAY = 86_400_000;
const epochDay = (date: CalendarDate): number => Date.UTC(yearOf(date), monthOf(date) - 1, dayOf(date)) / DAY;

/** The year of a date or of a wall time (`YYYY-MM-DDTHH:MM`). */
export const yearOf = (date: string): number => Number(date.slice(0, 4));
/** The month, 1 to 12. */
export const monthOf = (date: string): number => Number(date.slice(5, 7));
/** The day of the month, 1 to 31. */
export const dayOf = (date: string): number => Number(date.slice(8, 10));

/** The date of a wall time; a date stays as it is. */
export const dateOf = (wallTime: string): CalendarDate => wallTime.slice(0, 10);

/** Monday is 1, Sunday 7 (ISO 8601). */
export const weekdayOf = (date: CalendarDate): number => ((((epochDay(date) + 3) % 7) + 7) % 7) + 1;

/** The date so many days later; earlier when negative. */
export const plusDays = (date: CalendarDate, days: number): CalendarDate =>
  new Date((epochDay(date) + days) * DAY).toISOString().slice(0, 10);

/** How many days lie between: 1 from a day to the next. */
export const daysFrom = (from: CalendarDate, to: CalendarDate): number => epochDay(to) - epochDay(from);

/** Whether the text names a day that exists, between the years 1900 and 2199. */
export function isCalendarDate(text: string): boolean {
  if (!/^(19|20|21)\d\d-\d\d-\d\d$/.test(text)) return false;
  const month = monthOf(text);
  return month >= 1 && month <= 12 && dayOf(text) >= 1 && plusDays(text, 0) === text;
}

/** The wall time at an instant where clocks are `offset` minutes ahead of UTC. */
export const wallTimeAt = (instant: Date | string | number, offset: number): string =>
  new Date(new Date(instant).getTime() + offset * 60_000).toISOString().slice(0, 16);
