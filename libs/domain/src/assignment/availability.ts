import { contains, overlaps, type Interval } from '../time/interval.js';

export const availabilityKinds = ['available', 'unavailable'] as const;
export type AvailabilityKind = (typeof availabilityKinds)[number];

/** What a person said of a time, half-open, in instants. */
export interface Said extends Interval {
  kind: AvailabilityKind;
}

/**
 * `available`: she named this time as hers. `unsaid`: she named no times at all, so nothing speaks against it.
 * `outside`: she named times, and this is not wholly within them. `unavailable`: she said no to a part of it.
 */
export type Availability = 'available' | 'unsaid' | 'outside' | 'unavailable';

/**
 * Whether a person can be somewhere for all of a time: a warning to whoever assigns her, never a refusal. A no is
 * stronger than a yes, and one shared minute is enough for it. Times that touch are one.
 */
export function availabilityFor(time: Interval, said: readonly Said[]): Availability {
  if (said.some((one) => one.kind === 'unavailable' && overlaps(one, time))) return 'unavailable';
  const hers = joined(said.filter(({ kind }) => kind === 'available'));
  if (hers.length === 0) return 'unsaid';
  return hers.some((one) => contains(one, time)) ? 'available' : 'outside';
}

/** The same times without overlaps, earliest first; those that touch become one. */
export function joined(times: readonly Interval[]): Interval[] {
  const parts: Interval[] = [];
  for (const { start, end } of [...times].sort((a, b) => a.start - b.start)) {
    const last = parts.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else parts.push({ start, end });
  }
  return parts;
}

/** Whether a duty there is against what the person said. */
export const isAgainst = (availability: Availability): boolean =>
  availability === 'unavailable' || availability === 'outside';
