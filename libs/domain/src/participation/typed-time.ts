import { accepted, refused, type Decision, type ProblemCode } from '../problem.js';
import { addMinutes, dateOf, isLocalDate, isWallTime, minutesBetween, timeOf, type WallTime } from '../time/dates.js';

/** What somebody typed into three fields; '' where nothing. */
export interface TypedTime {
  /** `2026-07-30`, or `30.07.2026` as people write it where a browser has no field for dates. */
  date: string;
  /** `14:00`, `9:30` or `14.00`. */
  from: string;
  to: string;
}

/** The time that it is about, as it is now. */
export interface TypedAbout {
  start: WallTime | null;
  end: WallTime | null;
  allDay: boolean;
  /** Minutes that it lasts where it has no time yet. */
  lengthMinutes: number;
}

/**
 * The wall times that are meant: what was left open is as it is now, so that "an hour later" and "the day after" are one
 * field each. Null where nothing was typed. Refused with `field-invalid` at the field that is no date or time, or that
 * is missing because nothing stands yet.
 */
export function typedTime(
  { date, from, to }: TypedTime,
  about: TypedAbout,
): Decision<{ start: WallTime; end: WallTime } | null> {
  if ([date, from, to].every((part) => part.trim() === '')) return accepted(null);
  const day = date.trim() === '' ? about.start && dateOf(about.start) : dayOf(date.trim());
  if (!day) return invalid('date');
  const length = about.start && about.end ? minutesBetween(about.start, about.end) : about.lengthMinutes;
  if (about.allDay) return accepted({ start: `${day}T00:00`, end: addMinutes(`${day}T00:00`, length) });
  const start = from.trim() === '' ? about.start && `${day}T${timeOf(about.start)}` : at(day, from.trim());
  if (!start) return invalid('from');
  if (to.trim() === '') return accepted({ start, end: addMinutes(start, length) });
  const end = at(day, to.trim());
  return end ? accepted({ start, end }) : invalid('to');
}

export type TypedField = keyof TypedTime;
const invalid = (field: TypedField): Decision<never> => refused('field-invalid' satisfies ProblemCode, { field });

function dayOf(text: string): string | null {
  const [, day, month, year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text) ?? [];
  const found = day ? `${year}-${month!.padStart(2, '0')}-${day.padStart(2, '0')}` : text;
  return isLocalDate(found) ? found : null;
}

function at(day: string, text: string): WallTime | null {
  const [, hour, minute] = /^(\d{1,2})[:.](\d{2})$/.exec(text) ?? [];
  const found = hour ? `${day}T${hour.padStart(2, '0')}:${minute}` : null;
  // The end of the day, as people write it.
  if (found?.endsWith('T24:00')) return addMinutes(`${day}T23:00`, 60);
  return isWallTime(found) ? found : null;
}
