import { travelMinutes } from '../place/travel.js';
import { gapMinutes } from '../time/interval.js';
import type { Conflict, Scheduled } from './conflict.js';

export type Placed = Scheduled & { occupied: NonNullable<Scheduled['occupied']> };
export const isPlaced = (one: Scheduled): one is Placed => one.occupied !== null;

/**
 * A person whose way from one place to the next takes longer than the time between them: great circle × 1.3 at 60 km/h
 * from the end of tear-down to the start of set-up. Only neighbours in that person's own day count: who has a stop in
 * between is judged by that stop. Unknown coordinates are never guessed, and those at once elsewhere are another kind.
 */
export function travelTight(occurrence: Scheduled, around: readonly Scheduled[]): Conflict[] {
  if (!isPlaced(occurrence)) return [];
  return [...new Set(occurrence.people)].flatMap((person) => {
    const theirs = around.filter((other) => other.people.includes(person)).filter(isPlaced);
    return [before(occurrence, theirs), after(occurrence, theirs)].flatMap((other) => tight(occurrence, other, person));
  });
}

/** Of several that end, or start, at one moment the first by id: whatever the order in which they are given. */
export const isLater = (a: Placed, b: Placed): boolean =>
  a.occupied.end > b.occupied.end || (a.occupied.end === b.occupied.end && a.id < b.id);
export const isSooner = (a: Placed, b: Placed): boolean =>
  a.occupied.start < b.occupied.start || (a.occupied.start === b.occupied.start && a.id < b.id);

const first = (some: readonly Placed[], comesFirst: (a: Placed, b: Placed) => boolean): Placed | undefined =>
  some.reduce<Placed | undefined>((best, one) => (best && !comesFirst(one, best) ? best : one), undefined);

const before = ({ occupied }: Placed, others: readonly Placed[]): Placed | undefined =>
  first(
    others.filter((other) => other.occupied.end <= occupied.start),
    isLater,
  );

const after = ({ occupied }: Placed, others: readonly Placed[]): Placed | undefined =>
  first(
    others.filter((other) => other.occupied.start >= occupied.end),
    isSooner,
  );

function tight(occurrence: Placed, other: Placed | undefined, person: string): Conflict[] {
  if (!other || (occurrence.venueId !== null && occurrence.venueId === other.venueId)) return [];
  const travel = travelMinutes(occurrence.point, other.point);
  const gap = gapMinutes(occurrence.occupied, other.occupied);
  if (travel === null || travel <= gap) return [];
  const values = { travelMinutes: travel, gapMinutes: gap, start: other.wallStart, end: other.wallEnd };
  return [{ kind: 'travel-tight', severity: 'warning', withId: other.id, subjectId: person, values }];
}
