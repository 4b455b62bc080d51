import type { Instant } from './dates.js';

/** Half-open: the start belongs to it, the end does not. Never empty: start < end. */
export interface Interval {
  start: Instant;
  end: Instant;
}

/** Half-open: a slot may start at the very instant another ends. */
export const overlaps = (a: Interval, b: Interval): boolean => a.start < b.end && b.start < a.end;

/** Whether the whole of `inner` lies in `outer`. */
export const contains = (outer: Interval, inner: Interval): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** What both share, or nothing. */
export function intersection(a: Interval, b: Interval): Interval | null {
  return overlaps(a, b) ? { start: Math.max(a.start, b.start), end: Math.min(a.end, b.end) } : null;
}

/** A slot with its set-up before and its tear-down after, in minutes: what it occupies. */
export const widened = (slot: Interval, before: number, after: number): Interval => ({
  start: slot.start - before * 60_000,
  end: slot.end + after * 60_000,
});

/** Minutes from the end of the earlier to the start of the later; 0 when they touch, negative when they overlap. */
export const gapMinutes = (a: Interval, b: Interval): number =>
  (Math.max(a.start, b.start) - Math.min(a.end, b.end)) / 60_000;

/** The parts of `within` that none of `taken` covers, earliest first. */
export function freeBetween(within: Interval, taken: readonly Interval[]): Interval[] {
  const free: Interval[] = [];
  let start = within.start;
  for (const one of [...taken].sort((a, b) => a.start - b.start)) {
    if (one.start > start && start < within.end) free.push({ start, end: Math.min(one.start, within.end) });
    start = Math.max(start, one.end);
  }
  if (start < within.end) free.push({ start, end: within.end });
  return free;
}
