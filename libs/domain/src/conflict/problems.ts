import type { EventState } from '../event/state.js';
import { dateOf } from '../time/dates.js';
import { conflictKinds, severities } from './conflict.js';
import type { Conflict, Scheduled } from './conflict.js';
import { scheduledChanges } from './edition-ground.js';
import type { EditionGround } from './edition-ground.js';
import { findConflicts } from './find-conflicts.js';
import { neighboursOf } from './neighbours.js';

/** A conflict of an edition, said of the occurrence that is the easier one to move. */
export interface Problem {
  occurrenceId: string;
  conflict: Conflict;
}

/** What is over, or cancelled, troubles nobody any more. */
const troubled: readonly EventState[] = ['draft', 'planned', 'confirmed'];

/**
 * What stands against every occurrence of the edition, by occurrence, the worst first. A sweep: n log n in occurrences,
 * and as many comparisons as there are neighbours. A lost quorum blocks nothing in the database and stops no move, but as
 * a problem it is `blocking`: the event must not take place on answers that are no longer given.
 *
 * What is known of the ground `before` is taken from there, the same lists, except of what changed and of what would
 * meet it where it was or is now.
 */
export function editionConflicts(ground: EditionGround, before?: Judged): Map<string, Conflict[]> {
  const found = new Map<string, Conflict[]>();
  if (ground.facts.edition.archived) return found;
  const isAsBefore = before ? untouched(before.ground, ground) : () => false;
  for (const { id, state } of ground.facts.occurrences) {
    const one = ground.scheduled.get(id);
    if (!one || !troubled.includes(state)) continue;
    if (isAsBefore(one)) {
      const known = before?.conflicts.get(id);
      if (known) found.set(id, known);
      continue;
    }
    const conflicts = findConflicts(one, ground.neighbours.around(one), ground.contextOf(one)).map(asProblem);
    if (conflicts.length > 0)
      found.set(
        id,
        conflicts.sort((a, b) => weight(a) - weight(b)),
      );
  }
  return found;
}

/** Conflicts, and the ground that they were found on. */
export interface Judged {
  ground: EditionGround;
  conflicts: ReadonlyMap<string, Conflict[]>;
}

/** Whether an occurrence is what it was and would meet nothing of what changed. */
function untouched(before: EditionGround, now: EditionGround): (one: Scheduled) => boolean {
  if (before.contextOf !== now.contextOf || before.facts.edition.archived) return () => false;
  const { gone, come } = scheduledChanges(before.scheduled, now.scheduled);
  const changed = neighboursOf([...gone, ...come]);
  return (one) => before.scheduled.get(one.id) === one && changed.around(one).length === 0;
}

const asProblem = (conflict: Conflict): Conflict =>
  conflict.kind === 'quorum-lost' ? { ...conflict, severity: 'blocking' } : conflict;

const weight = ({ severity, kind }: Conflict): number =>
  severities.indexOf(severity) * conflictKinds.length + conflictKinds.indexOf(kind);

/**
 * The conflicts of all occurrences as one list, the worst first, then the earliest. What two occurrences have with each
 * other is one problem, and so is what all occurrences of an event share (its quorum, a permission that is late).
 */
export function problemsIn(
  ground: EditionGround,
  conflicts: ReadonlyMap<string, readonly Conflict[]> = editionConflicts(ground),
): Problem[] {
  const found = new Map<string, Problem>();
  for (const [occurrenceId, list] of conflicts)
    for (const conflict of list) {
      const key = sameProblem(conflict, ground.occurrences.get(occurrenceId)?.eventId ?? '', occurrenceId);
      const known = found.get(key);
      if (!known || isEasierToMove(ground, occurrenceId, known.occurrenceId))
        found.set(key, { occurrenceId, conflict });
    }
  const start = ({ occurrenceId }: Problem): number => ground.occurrences.get(occurrenceId)?.startsAt ?? Infinity;
  return [...found.values()].sort(
    (a, b) =>
      weight(a.conflict) - weight(b.conflict) ||
      (start(a) === start(b) ? 0 : start(a) - start(b)) ||
      (a.occurrenceId < b.occurrenceId ? -1 : 1),
  );
}

const ofTheEvent: readonly Conflict['kind'][] = ['quorum-lost', 'quorum-at-risk', 'lead-time'];

function sameProblem({ kind, severity, withId, subjectId, values }: Conflict, eventId: string, id: string): string {
  if (ofTheEvent.includes(kind)) return `${kind} ${eventId} ${subjectId}`;
  const day = typeof values.day === 'string' ? values.day : '';
  const who = withId === null ? id : [id, withId].sort().join(' ');
  return `${kind} ${severity} ${who} ${subjectId} ${day}`;
}

/** A draft before a plan, a plan before what is confirmed; among equals the earlier one is named, for its date is nearer. */
function isEasierToMove({ occurrences }: EditionGround, one: string, other: string): boolean {
  const [a, b] = [occurrences.get(one), occurrences.get(other)];
  if (!a || !b) return false;
  const fixed = troubled.indexOf(a.state) - troubled.indexOf(b.state);
  return fixed !== 0 ? fixed < 0 : (a.startsAt ?? Infinity) < (b.startsAt ?? Infinity);
}

/** A way of a person on one day that could not be judged: a venue at one of its ends has no coordinates. */
export interface UnknownWay {
  personId: string;
  fromId: string;
  toId: string;
  /** Those without coordinates, one or both. */
  venueIds: string[];
}

/** Every such way, by person and time: never guessed, and never passed over in silence. */
export function unknownWays(ground: EditionGround): UnknownWay[] {
  const days = new Map<string, Scheduled[]>();
  if (ground.facts.edition.archived) return [];
  for (const one of ground.scheduled.values()) {
    if (!one.holds || !one.occupied || !one.wallStart || !one.venueId) continue;
    for (const person of new Set(one.people)) {
      const key = `${person} ${dateOf(one.wallStart)}`;
      const list = days.get(key);
      if (list) list.push(one);
      else days.set(key, [one]);
    }
  }
  return [...days].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([key, list]) => waysOf(key.split(' ')[0] ?? '', list));
}

function waysOf(personId: string, list: readonly Scheduled[]): UnknownWay[] {
  const inOrder = [...list].sort((a, b) => a.occupied!.start - b.occupied!.start || (a.id < b.id ? -1 : 1));
  return inOrder.slice(1).flatMap((to, index) => {
    const from = inOrder[index]!;
    if (from.venueId === to.venueId) return [];
    const venueIds = [from, to].flatMap(({ point, venueId }) => (point === null && venueId ? [venueId] : []));
    return venueIds.length ? [{ personId, fromId: from.id, toId: to.id, venueIds: [...new Set(venueIds)] }] : [];
  });
}
