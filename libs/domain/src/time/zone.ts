import { Temporal } from 'temporal-polyfill';
import { isWallTime } from './dates.js';
import type { Instant, LocalDate, WallTime } from './dates.js';
import { choose } from './offsets.js';
import type { Choice, OffsetFrom, Reading, Resolved } from './offsets.js';

/** Needs the zone data of the machine: for servers. Browsers get offsets from the server (offsets.ts). */

const at = (instant: Instant, zone: string): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);

const minutes = (moment: Temporal.ZonedDateTime): number => Math.round(moment.offsetNanoseconds / 60_000_000_000);

const reading = (moment: Temporal.ZonedDateTime): Reading => ({
  instant: moment.epochMilliseconds,
  offsetMinutes: minutes(moment),
});

/** Whether this is a zone of the tz database by name ('Asia/Almaty'); bare offsets are not. */
export function isZone(zone: unknown): zone is string {
  if (typeof zone !== 'string' || !/^[A-Za-z][A-Za-z0-9_+-]*(\/[A-Za-z0-9_+-]+)*$/.test(zone)) return false;
  try {
    at(0, zone);
    return true;
  } catch {
    return false;
  }
}

/**
 * What a wall time in a zone means. The hour that happened twice (23:00–24:00 on 29 February 2024 in Almaty and
 * Qostanay, on 20 December 2018 in Qyzylorda) needs a choice.
 * @throws RangeError on a malformed wall time or an unknown zone.
 */
export function resolveWallTime(wall: WallTime, zone: string, choice?: Choice): Resolved {
  if (!isWallTime(wall)) throw new RangeError(`not a wall time: ${wall}`);
  const local = Temporal.PlainDateTime.from(wall);
  const earlier = local.toZonedDateTime(zone, { disambiguation: 'earlier' });
  const later = local.toZonedDateTime(zone, { disambiguation: 'later' });
  if (earlier.epochMilliseconds === later.epochMilliseconds) return { kind: 'resolved', ...reading(earlier) };
  const kind = earlier.toPlainDateTime().equals(local) ? 'ambiguous' : 'skipped';
  if (kind === 'ambiguous') return choose({ kind, earlier: reading(earlier), later: reading(later) }, choice);
  const asUtc = Date.parse(`${wall}:00Z`);
  const read = (offsetMinutes: number): Reading => ({ instant: asUtc - offsetMinutes * 60_000, offsetMinutes });
  return { kind, earlier: read(minutes(later)), later: read(minutes(earlier)) };
}

/** The wall time, to the minute, that clocks in a zone show at an instant. */
export const wallTimeAt = (instant: Instant, zone: string): WallTime =>
  at(instant, zone).toPlainDateTime().toString().slice(0, 16);

/** Minutes ahead of UTC in a zone at an instant. */
export const offsetAt = (instant: Instant, zone: string): number => minutes(at(instant, zone));

/** The calendar date in a zone at an instant. */
export const localDate = (instant: Instant, zone: string): LocalDate => wallTimeAt(instant, zone).slice(0, 10);

/** The offsets of a zone from one instant until another, for browsers: the first is in force at `from`. */
export function zoneOffsets(zone: string, from: Instant, to: Instant): OffsetFrom[] {
  const offsets: OffsetFrom[] = [{ from, offsetMinutes: offsetAt(from, zone) }];
  let change = at(from, zone).getTimeZoneTransition('next');
  while (change && change.epochMilliseconds < to) {
    offsets.push({ from: change.epochMilliseconds, offsetMinutes: minutes(change) });
    change = change.getTimeZoneTransition('next');
  }
  return offsets;
}
