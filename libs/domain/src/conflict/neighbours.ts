import type { Interval } from '../time/interval.js';
import type { Scheduled } from './conflict.js';
import { isLater, isPlaced, isSooner, type Placed } from './tight-travel.js';

/** Whatever two occurrences can have in common; others need not be looked at. */
const keysOf = ({ spaceIds, people, items, organizations }: Scheduled): string[] => [
  ...spaceIds.map((id) => `space:${id}`),
  ...people.map((id) => `person:${id}`),
  ...items.map(({ id }) => `item:${id}`),
  ...organizations.map((id) => `organization:${id}`),
];

/** All that hold one resource. */
interface Lane {
  byStart: Placed[];
  /** The latest end among the first n + 1 by start: where a walk backwards may stop. */
  latestEnd: number[];
  byEnd: Placed[];
}

export interface Neighbours {
  /** Those that {@link findConflicts} would find something with, and few others: it answers the same for them as for all. */
  around(one: Scheduled): Scheduled[];
  /** Those that share something with the occurrence and occupy it during the interval, wherever the occurrence itself is. */
  sharing(one: Scheduled, during: Interval): Scheduled[];
  /** The same with some gone and others come: what neither of them holds is not sorted again. */
  after(gone: readonly Scheduled[], come: readonly Scheduled[]): Neighbours;
}

/**
 * Occurrences by what they hold, sorted once (n log n); then an occurrence is asked about in log n and the number of its
 * neighbours, not in n. Only those that hold something are kept.
 */
export function neighboursOf(all: Iterable<Scheduled>): Neighbours {
  return among(new Map([...heldBy(all)].map(([key, list]) => [key, laneOf(key, list)])));
}

/** Those that hold something, by what they hold. */
function heldBy(all: Iterable<Scheduled>): Map<string, Placed[]> {
  const lists = new Map<string, Placed[]>();
  for (const one of all) {
    if (!one.holds || !isPlaced(one)) continue;
    for (const key of new Set(keysOf(one))) {
      const list = lists.get(key);
      if (list) list.push(one);
      else lists.set(key, [one]);
    }
  }
  return lists;
}

function laneOf(key: string, list: readonly Placed[]): Lane {
  const byStart = [...list].sort((a, b) => (isSooner(a, b) ? -1 : 1));
  let latest = -Infinity;
  return {
    byStart,
    latestEnd: byStart.map(({ occupied }) => (latest = Math.max(latest, occupied.end))),
    byEnd: key.startsWith('person:') ? [...list].sort((a, b) => (isLater(a, b) ? -1 : 1)) : [],
  };
}

function among(lanes: ReadonlyMap<string, Lane>): Neighbours {
  const lanesOf = (one: Scheduled): [string, Lane][] =>
    keysOf(one).flatMap((key) => {
      const lane = lanes.get(key);
      return lane ? [[key, lane] as [string, Lane]] : [];
    });

  return {
    around(one) {
      if (!isPlaced(one)) return [];
      const found = new Set<Scheduled>();
      for (const [key, lane] of lanesOf(one)) {
        collect(lane, one.occupied, found);
        if (key.startsWith('person:')) onTheWay(lane, one, found);
      }
      return [...found];
    },
    sharing(one, during) {
      const found = new Set<Scheduled>();
      for (const [, lane] of lanesOf(one)) collect(lane, during, found);
      return [...found];
    },
    after(gone, come) {
      const next = new Map(lanes);
      const left = new Set(gone);
      const more = heldBy(come);
      for (const key of new Set([...heldBy(gone).keys(), ...more.keys()])) {
        const stay = lanes.get(key)?.byStart.filter((one) => !left.has(one)) ?? [];
        const list = [...stay, ...(more.get(key) ?? [])];
        if (list.length > 0) next.set(key, laneOf(key, list));
        else next.delete(key);
      }
      return among(next);
    },
  };
}

/** How many of a sorted list come before the first of which `isPast` holds. */
function countUntil(list: readonly Placed[], isPast: (one: Placed) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isPast(list[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function collect({ byStart, latestEnd }: Lane, during: Interval, found: Set<Scheduled>): void {
  let index = countUntil(byStart, ({ occupied }) => occupied.start >= during.end) - 1;
  for (; index >= 0 && latestEnd[index]! > during.start; index -= 1) {
    const other = byStart[index]!;
    if (other.occupied.end > during.start) found.add(other);
  }
}

/** The person's last place before and first place after: who travels comes from the one and goes to the other. */
function onTheWay({ byStart, byEnd }: Lane, one: Placed, found: Set<Scheduled>): void {
  // Where the occurrence stands now is no stop on the way to where it would stand.
  const other = (list: readonly Placed[], from: number): Placed | undefined =>
    list[from]?.id === one.id ? list[from + 1] : list[from];
  const next = other(
    byStart,
    countUntil(byStart, ({ occupied }) => occupied.start >= one.occupied.end),
  );
  const last = other(
    byEnd,
    countUntil(byEnd, ({ occupied }) => occupied.end <= one.occupied.start),
  );
  if (next) found.add(next);
  if (last) found.add(last);
}
