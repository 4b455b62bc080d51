import { utcAsWall, wallAsUtc, isWallTime } from './dates.js';
import type { Instant, WallTime } from './dates.js';

/** From this instant on, local clocks are so many minutes ahead of UTC. */
export interface OffsetFrom {
  from: Instant;
  offsetMinutes: number;
}

/** Which of the two, in the hour that happened twice. */
export type Choice = 'earlier' | 'later';

/** One reading of a wall time. */
export interface Reading {
  instant: Instant;
  offsetMinutes: number;
}

/**
 * What a wall time at a place means. `ambiguous`: clocks were put back and it happened twice, ask which.
 * `skipped`: clocks were put forward over it and it never happened; the two readings are what clocks not yet, or
 * already, put forward would mean.
 */
export type Resolved =
  | ({ kind: 'resolved' } & Reading)
  | { kind: 'ambiguous'; earlier: Reading; later: Reading }
  | { kind: 'skipped'; earlier: Reading; later: Reading };

const offsetIn = (offsets: readonly OffsetFrom[], instant: Instant): number => {
  const found = offsets.findLast(({ from }) => from <= instant) ?? offsets[0];
  if (!found) throw new RangeError('no offsets for this place');
  return found.offsetMinutes;
};

/** The wall time at an instant, by offsets from the server: an old phone's zone data still says +6 for Astana. */
export const wallTimeFromOffsets = (instant: Instant, offsets: readonly OffsetFrom[]): WallTime =>
  utcAsWall(instant + offsetIn(offsets, instant) * 60_000);

/** Settles an ambiguous wall time when a choice was made; anything else stays as it is. */
export function choose(found: Resolved, choice?: Choice): Resolved {
  return found.kind === 'ambiguous' && choice ? { kind: 'resolved', ...found[choice] } : found;
}

/**
 * What a wall time means where clocks follow these offsets (earliest first, at least one).
 * @throws RangeError on a malformed wall time or no offsets.
 */
export function resolveWallTimeFromOffsets(wall: WallTime, offsets: readonly OffsetFrom[], choice?: Choice): Resolved {
  if (!isWallTime(wall)) throw new RangeError(`not a wall time: ${wall}`);
  const asUtc = wallAsUtc(wall);
  const possible = [...new Set(offsets.map(({ offsetMinutes }) => offsetMinutes))]
    .map((offsetMinutes) => ({ instant: asUtc - offsetMinutes * 60_000, offsetMinutes }))
    .filter(({ instant, offsetMinutes }) => offsetIn(offsets, instant) === offsetMinutes)
    .sort((a, b) => a.instant - b.instant);
  const [first, second] = possible;
  if (first && second) return choose({ kind: 'ambiguous', earlier: first, later: second }, choice);
  if (first) return { kind: 'resolved', ...first };
  const change = offsets.findIndex(
    ({ from }, index) => index > 0 && asUtc < from + offsets[index]!.offsetMinutes * 60_000,
  );
  const [before, after] = [offsets[change - 1], offsets[change]];
  if (!before || !after) throw new RangeError(`no offsets around ${wall}`);
  const reading = (offsetMinutes: number): Reading => ({ instant: asUtc - offsetMinutes * 60_000, offsetMinutes });
  return { kind: 'skipped', earlier: reading(after.offsetMinutes), later: reading(before.offsetMinutes) };
}
