/** A calendar date without a zone, ISO 8601: '2026-07-30'. */
export type LocalDate = string;

/** A wall time at a place, to the minute, without a zone: '2026-07-30T12:00'. */
export type WallTime = string;

/** A point in time: milliseconds since 1970-01-01T00:00Z. */
export type Instant = number;

const MINUTE = 60_000;
const DAY = 86_400_000;

const date = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const wall = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d$/;

const two = (value: number): string => String(value).padStart(2, '0');

/** Milliseconds of a wall time as if it were UTC; NaN where it is no wall time. */
export const wallAsUtc = (value: WallTime): number => Date.parse(`${value}:00Z`);

/** The wall time that a clock on UTC shows at these milliseconds. */
export const utcAsWall = (milliseconds: number): WallTime => new Date(milliseconds).toISOString().slice(0, 16);

/** Whether this is a date of the calendar ('2026-02-30' is not), in the years 0001 to 9999. */
export function isLocalDate(value: unknown): value is LocalDate {
  if (typeof value !== 'string' || !date.test(value) || value < '0001') return false;
  const parsed = Date.parse(`${value}T00:00Z`);
  return !Number.isNaN(parsed) && new Date(parsed).toISOString().slice(0, 10) === value;
}

/** Whether this is a wall time to the minute on a date of the calendar; 24:00 is written 00:00 of the next day. */
export const isWallTime = (value: unknown): value is WallTime =>
  typeof value === 'string' && wall.test(value) && isLocalDate(value.slice(0, 10));

/** The date of a wall time. */
export const dateOf = (value: WallTime): LocalDate => value.slice(0, 10);

/** The hour and minute of a wall time, '12:00'. */
export const timeOf = (value: WallTime): string => value.slice(11, 16);

/** A wall time from its date and minutes after midnight; 1440 is midnight of the next day. */
export const wallTime = (day: LocalDate, minutes: number): WallTime => addMinutes(`${day}T00:00`, minutes);

/** Minutes after midnight of a wall time, 0 to 1439. */
export const minuteOfDay = (value: WallTime): number => Number(value.slice(11, 13)) * 60 + Number(value.slice(14, 16));

/** The wall time so many minutes on, as the clock on the wall counts; a change of the law in between is not looked at. */
export function addMinutes(value: WallTime, minutes: number): WallTime {
  const total = Math.floor(dayNumber(dateOf(value)) * 1440 + minuteOfDay(value) + minutes);
  const ofDay = ((total % 1440) + 1440) % 1440;
  return `${dateAt((total - ofDay) / 1440)}T${two(Math.floor(ofDay / 60))}:${two(ofDay % 60)}`;
}

/** Minutes from one wall time to another at the same place, negative when the other is earlier. */
export const minutesBetween = (from: WallTime, to: WallTime): number => (wallAsUtc(to) - wallAsUtc(from)) / MINUTE;

/** Conflicts of an edition ask for the same few hundred dates a hundred thousand times: each is reckoned once. */
const numbers = new Map<LocalDate, number>();
const dates = new Map<number, LocalDate>();
const MOST_KEPT = 20_000;

/** Days since 1970-01-01. */
function dayNumber(day: LocalDate): number {
  const known = numbers.get(day);
  if (known !== undefined) return known;
  const number = Date.parse(`${day}T00:00Z`) / DAY;
  if (numbers.size >= MOST_KEPT) numbers.clear();
  numbers.set(day, number);
  return number;
}

function dateAt(number: number): LocalDate {
  const known = dates.get(number);
  if (known !== undefined) return known;
  const day = new Date(number * DAY).toISOString().slice(0, 10);
  if (dates.size >= MOST_KEPT) dates.clear();
  dates.set(number, day);
  return day;
}

/** The date so many days on; negative goes back. */
export const addDays = (day: LocalDate, days: number): LocalDate => dateAt(dayNumber(day) + days);

/** Days from one date to another, negative when the other is earlier. */
export const daysBetween = (from: LocalDate, to: LocalDate): number => dayNumber(to) - dayNumber(from);

/** ISO weekday: 1 Monday to 7 Sunday. The week starts on Monday here, the weekend is Saturday and Sunday. */
export const weekday = (day: LocalDate): number => ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;

/** Every date from the first to the last, both included; none when the last is earlier. */
export const datesFrom = (first: LocalDate, last: LocalDate): LocalDate[] =>
  Array.from({ length: Math.max(0, daysBetween(first, last) + 1) }, (_, index) => addDays(first, index));

/** An offset as people read it: 'UTC+5', 'UTC+5:30', 'UTC−3'. */
export function offsetLabel(offsetMinutes: number): string {
  const hours = Math.floor(Math.abs(offsetMinutes) / 60);
  const rest = Math.abs(offsetMinutes) % 60;
  return `UTC${offsetMinutes < 0 ? '−' : '+'}${hours}${rest ? `:${two(rest)}` : ''}`;
}
