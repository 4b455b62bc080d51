import { addMinutes, isWallTime, isZone, resolveWallTime, wallAsUtc, wallTimeAt, type MailMoment } from '@birge/domain';
import { findIana } from 'windows-iana';
import { lineOf, type Component, type ContentLine } from './content-line.js';

const MINUTE = 60_000;
/** iCalendar's DATE and DATE-TIME (RFC 5545 §3.3.4, §3.3.5);  */
const value = /^\s*(\d{4})-?(\d\d)-?(\d\d)(?:T(\d\d):?(\d\d)(?::?([0-5]\d))?(Z)?)?\s*$/i;

/** A DTSTART, DTEND or RECURRENCE-ID; null where it is none. `calendar` has the zones that came with it. */
export function momentOf(line: ContentLine | null, calendar: Component): MailMoment | null {
  const read = line && value.exec(line.value);
  if (!read) return null;
  const [, year, month, day, hour, minute, seconds = '0', utc] = read;
  const second = Number(seconds);
  const wall = `${year}-${month}-${day}T${hour ?? '00'}:${minute ?? '00'}`;
  if (!isWallTime(wall)) return null;
  if (hour === undefined) return { wall, second, zone: null, offset: null, allDay: true };
  if (utc) return { wall, second, zone: null, offset: 0, allDay: false };
  return { wall, second, ...zoneNamed(line.params.TZID ?? null, calendar), allDay: false };
}

/**
 * A zone by the name that a calendar gives it: the tz database's, also with a prefix, else the offset of the calendar's own
 * VTIMEZONE where that has only one, else what Windows calls it (CLDR's windowsZones). The VTIMEZONE goes before Windows'
 * names: "Central Asia Standard Time" meant Kazakhstan once and means Bishkek now, but the writer saw the offset that is there.
 */
function zoneNamed(name: string | null, calendar: Component): Pick<MailMoment, 'zone' | 'offset'> {
  if (name === null) return { zone: null, offset: null };
  const trimmed = name.trim().slice(0, 200);
  const segments = trimmed.split('/').filter(Boolean);
  for (let from = Math.max(0, segments.length - 3); from < segments.length; from += 1) {
    const candidate = segments.slice(from).join('/');
    if ((candidate.includes('/') || candidate === 'UTC') && isZone(candidate)) return { zone: candidate, offset: null };
  }
  const offset = offsetDefined(trimmed, calendar);
  if (offset !== null) return { zone: null, offset };
  const [zone] = findIana(trimmed as Parameters<typeof findIana>[0]);
  return { zone: zone !== undefined && isZone(zone) ? zone : null, offset: null };
}

function offsetDefined(name: string, calendar: Component): number | null {
  const zone = calendar.components.find(
    (component) => component.name === 'VTIMEZONE' && lineOf(component, 'TZID')?.value.trim() === name,
  );
  const offsets = new Set(
    zone?.components.map((observance) => {
      const read = /^\s*([+-])(\d\d)(\d\d)/.exec(lineOf(observance, 'TZOFFSETTO')?.value ?? '');
      return read ? (read[1] === '-' ? -1 : 1) * (Number(read[2]) * 60 + Number(read[3])) : null;
    }),
  );
  const [offset = null] = offsets;
  return offsets.size === 1 && offset !== null && Math.abs(offset) <= 14 * 60 ? offset : null;
}

/** A DURATION (RFC 5545 §3.3.6) in minutes, at most 400 days; null where it is none or no length at all. */
export function minutesOf(duration: string | null): number | null {
  const read = /^\s*\+?P(?:(\d{1,3})W)?(?:(\d{1,3})D)?(?:T(?:(\d{1,4})H)?(?:(\d{1,5})M)?(?:\d{1,6}S)?)?\s*$/i.exec(
    duration ?? '',
  );
  if (!read) return null;
  const [weeks = 0, days = 0, hours = 0, minutes = 0] = read.slice(1).map((part) => Number(part ?? 0));
  const total = ((weeks * 7 + days) * 24 + hours) * 60 + minutes;
  return total > 0 && total <= 400 * 1440 ? total : null;
}

export const later = (moment: MailMoment, minutes: number): MailMoment => ({
  ...moment,
  wall: addMinutes(moment.wall, minutes),
});

/** The instant that it means for clocks in `zone`: a calendar that names no zone means the event's own. */
export function instantOf({ wall, zone, offset }: MailMoment, eventZone: string): number {
  if (offset !== null) return wallAsUtc(wall) - offset * MINUTE;
  const resolved = resolveWallTime(wall, zone ?? eventZone, 'earlier');
  return resolved.kind === 'resolved' ? resolved.instant : resolved.later.instant;
}

/** What clocks in `zone` show at it. */
export const wallIn = (moment: MailMoment, zone: string): string =>
  moment.allDay ? moment.wall : wallTimeAt(instantOf(moment, zone), zone);
