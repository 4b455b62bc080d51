import { travelMinutes } from '../place/travel.js';
import { gapMinutes } from '../time/interval.js';
import type { Conflict, Scheduled } from './conflict.js';

type Placed = Scheduled & { occupied: NonNullable<Scheduled['occupied']> };
const isPlaced = (one: Scheduled): one is Placed => one.occupied !== null;

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

const before = ({ occupied }: Placed, others: readonly Placed[]): Placed | undefined =>
  others
    .filter((other) => other.occupied.end <= occupied.start)
    .reduce<Placed | undefined>(
      (last, other) => (last && last.occupied.end >= other.occupied.end ? last : other),
      undefined,
    );

const after = ({ occupied }: Placed, others: readonly Placed[]): Placed | undefined =>
  others
    .filter((other) => other.occupied.start >= occupied.end)
    .reduce<Placed | undefined>(
      (next, other) => (next && next.occupied.start <= other.occupied.start ? next : other),
      undefined,
    );

function tight(occurrence: Placed, other: Placed | undefined, person: string): Conflict[] {
  if (!other || (occurrence.venueId !== null && occurrence.venueId === other.venueId)) return [];
  const travel = travelMinutes(occurrence.point, other.point);
  const gap = gapMinutes(occurrence.occupied, other.occupied);
  if (travel === null || travel <= gap) return [];
  const values = { travelMinutes: travel, gapMinutes: gap, start: other.wallStart, end: other.wallEnd };
  return [{ kind: 'travel-tight', severity: 'warning', withId: other.id, subjectId: person, values }];
}
