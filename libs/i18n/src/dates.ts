import { addDays, dateOf, daysBetween, timeOf, utcAsWall, weekday, type Language, type LocalDate } from '@birge/domain';
import { monthNames, weekdayNames } from './month-names.js';

/** Of a date or a wall time. */
const yearOf = (date: string): number => Number(date.slice(0, 4));
const monthOf = (date: string): number => Number(date.slice(5, 7));
const dayOf = (date: string): number => Number(date.slice(8, 10));

const ofDay = (language: Language, date: string) => monthNames[language].ofDay[monthOf(date) - 1]!;

export const weekdayName = (language: Language, date: LocalDate, form: 'long' | 'short' = 'long'): string =>
  weekdayNames[language][form][weekday(date) - 1]!;

/** «Шілде 2026», "July 2026": a month as a headline. */
export const monthHeadline = (language: Language, date: string): string =>
  `${monthNames[language].alone[monthOf(date) - 1]} ${yearOf(date)}`;

/** A day as a headline in two parts, so that the number can be set large: «30» and «шілде, бейсенбі». */
export const dayHeadline = (language: Language, date: LocalDate): { day: string; rest: string } => ({
  day: String(dayOf(date)),
  rest: `${ofDay(language, date)}, ${weekdayName(language, date)}`,
});

/** «30 шілде», "30 July". */
export const dayAndMonth = (language: Language, date: string): string => `${dayOf(date)} ${ofDay(language, date)}`;

/** «30 шілде 2026». */
export const longDate = (language: Language, date: string): string => `${dayAndMonth(language, date)} ${yearOf(date)}`;

/** «бейсенбі, 30 шілде 2026». */
export const fullDate = (language: Language, date: string): string =>
  `${weekdayName(language, dateOf(date))}, ${longDate(language, date)}`;

/** «30 шіл.», for narrow columns; with the year where it is not that of `today`. */
export function shortDate(language: Language, date: string, today?: LocalDate): string {
  const text = `${dayOf(date)} ${monthNames[language].short[monthOf(date) - 1]}`;
  return today && yearOf(today) !== yearOf(date) ? `${text} ${yearOf(date)}` : text;
}

/** «30 шіл. – 10 там.», «3–7 там.», for narrow columns within a year; the spaces inside a date do not break. */
export function shortRange(language: Language, from: string, to: string): string {
  const [first, last] = [from, to].map((date) => shortDate(language, date).replaceAll(' ', '\u00A0'));
  if (dateOf(from) === dateOf(to)) return last!;
  return from.slice(0, 7) === to.slice(0, 7) ? `${dayOf(from)}–${last}` : `${first} – ${last}`;
}

/** «30 шілде – 10 тамыз 2026», «1–10 тамыз 2026», one day as one day. */
export function dateRange(language: Language, from: string, to: string): string {
  if (dateOf(from) === dateOf(to)) return longDate(language, from);
  if (yearOf(from) !== yearOf(to)) return `${longDate(language, from)} – ${longDate(language, to)}`;
  if (monthOf(from) !== monthOf(to)) return `${dayAndMonth(language, from)} – ${longDate(language, to)}`;
  return `${dayOf(from)}–${longDate(language, to)}`;
}

/** «12:00–13:30»; an end on another day is named with it: «22:00 – 31 шілде, 02:00». Midnight ends the day before. */
export function timeRange(language: Language, wallStart: string, wallEnd: string): string {
  if (dateOf(wallStart) === dateOf(wallEnd)) return `${timeOf(wallStart)}–${timeOf(wallEnd)}`;
  if (timeOf(wallEnd) === '00:00' && daysBetween(dateOf(wallStart), dateOf(wallEnd)) === 1)
    return `${timeOf(wallStart)}–24:00`;
  return `${timeOf(wallStart)} – ${dayAndMonth(language, wallEnd)}, ${timeOf(wallEnd)}`;
}

/** The last day that a slot touches: one that ends at midnight ends on the day before. */
export const lastDayOf = (wallStart: string, wallEnd: string): LocalDate =>
  timeOf(wallEnd) === '00:00' && dateOf(wallEnd) > dateOf(wallStart) ? addDays(dateOf(wallEnd), -1) : dateOf(wallEnd);

/** «30 шілде 2026, 12:00–13:30», a slot in one line; an all-day one without its hours. */
export function slotText(language: Language, wallStart: string, wallEnd: string, allDay = false): string {
  const last = lastDayOf(wallStart, wallEnd);
  if (allDay) return dateRange(language, wallStart, last);
  if (last === dateOf(wallStart)) return `${longDate(language, wallStart)}, ${timeRange(language, wallStart, wallEnd)}`;
  return `${dayAndMonth(language, wallStart)}, ${timeOf(wallStart)} – ${longDate(language, wallEnd)}, ${timeOf(wallEnd)}`;
}

/** «30 шілде 2026, 12:00» of a wall time. */
export const wallTimeText = (language: Language, wallTime: string): string =>
  `${longDate(language, wallTime)}, ${timeOf(wallTime)}`;

/** An instant as its wall time where clocks are `offset` minutes ahead: the offset comes from the server, never from an old phone. */
export const instantText = (language: Language, instant: Date | string | number, offset: number): string =>
  wallTimeText(language, utcAsWall(new Date(instant).getTime() + offset * 60_000));

const relative: Record<Language, Record<string, string>> = {
  kk: { '-1': 'кеше', 0: 'бүгін', 1: 'ертең' },
  ru: { '-1': 'вчера', 0: 'сегодня', 1: 'завтра' },
  en: { '-1': 'yesterday', 0: 'today', 1: 'tomorrow' },
};

/** «бүгін», «ертең», «кеше», or nothing: today is an argument, never the clock. */
export const relativeDay = (language: Language, date: LocalDate, today: LocalDate): string | null =>
  relative[language][daysBetween(today, date)] ?? null;
