import { accepted, refused, type Decision } from '../problem.js';
import { minutesBetween, type Instant, type WallTime } from '../time/dates.js';
import type { Choice, Resolved } from '../time/offsets.js';
import { resolveWallTime } from '../time/zone.js';

/** Where most of the country's clocks are; for what has no place of its own. */
export const countryZone = 'Asia/Almaty';

/** An occurrence longer than this is several. */
const LONGEST_MINUTES = 14 * 24 * 60;

/** What a coordinator typed: wall time at the place. */
export interface WishedSlot {
  start: WallTime;
  end: WallTime;
  zone: string;
  /** Which of the two, where an hour happened twice. */
  choice?: Choice;
}

/** How it was understood. Offsets in minutes east of UTC; `startsAt` and `endsAt` are epoch ms, half-open. */
export interface Slot {
  wallStart: WallTime;
  wallEnd: WallTime;
  zone: string;
  offsetStart: number;
  offsetEnd: number;
  startsAt: Instant;
  endsAt: Instant;
}

/**
 * Wall time at a place as instants, or why not: reversed, over 14 days, outside the edition's calendar year (an end at
 * the year's last midnight is inside), in an hour that never was, or in one that happened twice and was not chosen.
 */
export function resolveSlot({ start, end, zone, choice }: WishedSlot, year: number): Decision<Slot> {
  const length = minutesBetween(start, end);
  const wallYear = (wall: WallTime) => Number(wall.slice(0, 4));
  if (length <= 0) return refused('slot-ends-before-it-starts', { field: 'end' });
  if (wallYear(start) !== year) return refused('slot-outside-edition-year', { field: 'start', values: { year } });
  if (wallYear(end) !== year && end !== `${year + 1}-01-01T00:00`)
    return refused('slot-outside-edition-year', { field: 'end', values: { year } });
  if (length > LONGEST_MINUTES) return refused('slot-too-long', { field: 'end' });
  const from = understood(resolveWallTime(start, zone, choice), 'start');
  if (!from.ok) return from;
  const to = understood(resolveWallTime(end, zone, choice), 'end');
  if (!to.ok) return to;
  return accepted({
    wallStart: start,
    wallEnd: end,
    zone,
    offsetStart: from.value.offsetMinutes,
    offsetEnd: to.value.offsetMinutes,
    startsAt: from.value.instant,
    endsAt: to.value.instant,
  });
}

function understood(found: Resolved, field: 'start' | 'end'): Decision<Extract<Resolved, { kind: 'resolved' }>> {
  if (found.kind === 'resolved') return accepted(found);
  const values = { earlier: found.earlier, later: found.later };
  return refused(found.kind === 'ambiguous' ? 'wall-time-ambiguous' : 'wall-time-skipped', { field, values });
}
