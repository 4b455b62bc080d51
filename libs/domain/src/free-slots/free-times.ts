import type { OpeningHours } from '../conflict/conflict.js';
import { addDays, addMinutes, dateOf, datesFrom, daysBetween, minuteOfDay } from '../time/dates.js';
import type { Instant, LocalDate, WallTime } from '../time/dates.js';
import { overlaps, widened, type Interval } from '../time/interval.js';
import { resolveWallTime } from '../time/zone.js';
import { lengthOfOccurrence, startsOn, type Lasting } from './candidates.js';

/** Days before and after the present one that are looked at. */
const REACH_DAYS = 14;
/** On one day no more than so many are offered. */
const MOST_OF_A_DAY = 2;
/** A day further away costs as much as so many hours. */
const HOURS_OF_A_DAY = 4;
/** Whatever the hours of a day: two days' worth of half hours are looked at, and never more days than a campaign has. */
const MOST_DAYS = 62;

/** What is known of one place for one occurrence: when it is taken, not by whom. */
export interface FreeTimesSearch extends Lasting {
  zone: string;
  openingHours: readonly OpeningHours[];
  /** Whatever holds one of its spaces, of all the others: epoch ms, half-open, set-up and tear-down included. */
  taken: readonly Interval[];
  /** The days that may be offered, inclusive. */
  from: LocalDate;
  to: LocalDate;
  limit?: number;
}

export interface FreeTime {
  start: WallTime;
  end: WallTime;
}

/**
 * Other times for an occurrence in its own spaces, in the order of time: the nearest to the present one, two of a day at
 * most, none past, none where it already is, each with room for set-up and tear-down. A day away weighs as much as four
 * hours. `now` in epoch ms. An hour that never was is left out; of one that was twice the earlier is meant.
 */
export function freeTimes(search: FreeTimesSearch, now: Instant): FreeTime[] {
  const { start, from, to, openingHours, limit = 6 } = search;
  const near = start ? dateOf(start) : null;
  const first = near ? latest(from, addDays(near, -REACH_DAYS)) : from;
  const last = near ? earliest(to, addDays(near, REACH_DAYS)) : to;
  if (first > last) return [];
  const length = lengthOfOccurrence(search);
  const nearestFirst = datesFrom(first, earliest(last, addDays(first, MOST_DAYS)))
    .flatMap((day) => startsOn(day, openingHours, search))
    .filter((at) => at !== start)
    .map((at) => ({ at, cost: distance(at, start ?? `${first}T12:00`) }))
    .sort((a, b) => a.cost - b.cost || (a.at < b.at ? -1 : 1));
  const ofDay = new Map<LocalDate, number>();
  const kept: WallTime[] = [];
  // Zones are slow: what is not going to be offered is not resolved.
  for (const { at } of nearestFirst) {
    if (kept.length >= limit) break;
    const count = ofDay.get(dateOf(at)) ?? 0;
    if (count >= MOST_OF_A_DAY || besides(at, kept, length) || !isFree(at, addMinutes(at, length), search, now))
      continue;
    ofDay.set(dateOf(at), count + 1);
    kept.push(at);
  }
  return kept.sort().map((at) => ({ start: at, end: addMinutes(at, length) }));
}

/** Two times of one day that differ by less than the event lasts are one offer. */
const besides = (at: WallTime, kept: readonly WallTime[], length: number): boolean =>
  kept.some((other) => dateOf(other) === dateOf(at) && Math.abs(minuteOfDay(other) - minuteOfDay(at)) < length);

function isFree(start: WallTime, end: WallTime, search: FreeTimesSearch, now: Instant): boolean {
  const from = resolveWallTime(start, search.zone, 'earlier');
  const to = resolveWallTime(end, search.zone, 'earlier');
  if (from.kind !== 'resolved' || to.kind !== 'resolved' || from.instant <= now || to.instant <= from.instant)
    return false;
  const held = widened({ start: from.instant, end: to.instant }, search.setupMinutes, search.teardownMinutes);
  return !search.taken.some((one) => overlaps(one, held));
}

const distance = (at: WallTime, wished: WallTime): number =>
  Math.abs(daysBetween(dateOf(wished), dateOf(at))) * HOURS_OF_A_DAY +
  Math.abs(minuteOfDay(at) - minuteOfDay(wished)) / 60;

const latest = (a: LocalDate, b: LocalDate): LocalDate => (a > b ? a : b);
const earliest = (a: LocalDate, b: LocalDate): LocalDate => (a < b ? a : b);
