import type { Conflict, Scheduled } from '../conflict/conflict.js';
import { pointOf, type EditionGround } from '../conflict/edition-ground.js';
import type { OccurrenceFacts } from '../conflict/edition-facts.js';
import { findConflicts, isBlocked } from '../conflict/find-conflicts.js';
import { travelMinutes } from '../place/travel.js';
import { widened } from '../time/interval.js';
import { resolveWallTimeFromOffsets } from '../time/offsets.js';
import type { Candidate } from './candidates.js';

const DAY = 86_400_000;

/** An occurrence as it would be there; nothing where the wall time is in an hour that happened twice or never. */
export function wishedAt(
  { place, start, end }: Candidate,
  one: OccurrenceFacts,
  ground: EditionGround,
): Scheduled | null {
  const known = ground.scheduled.get(one.id);
  const offsets = ground.offsets.get(place.zone);
  if (!known || !offsets?.length) return null;
  const [from, to] = [resolveWallTimeFromOffsets(start, offsets), resolveWallTimeFromOffsets(end, offsets)];
  if (from.kind !== 'resolved' || to.kind !== 'resolved' || to.instant <= from.instant) return null;
  const slot = { start: from.instant, end: to.instant };
  return {
    ...known,
    slot,
    occupied: widened(slot, one.setupMinutes, one.teardownMinutes),
    wallStart: start,
    wallEnd: end,
    venueId: place.venue?.id ?? null,
    spaceIds: place.spaceIds,
    point: pointOf(place.venue ?? undefined),
    // Answers are asked for again wherever it goes: they speak for no slot and against none.
    quorumLost: false,
    quorumRisk: null,
  };
}

/**
 * What it would meet there, by the same rule as a drop; nothing where the database would refuse it. Planning a draft
 * makes its other occurrences hold what they use too, so they stand in its way already.
 */
export function conflictsAt(
  wished: Scheduled,
  ground: EditionGround,
  siblings: readonly Scheduled[],
): Conflict[] | null {
  const around = [...ground.neighbours.around(wished), ...siblings];
  const conflicts = findConflicts(wished, around, ground.contextOf(wished));
  return isBlocked(conflicts) ? null : conflicts;
}

/** Its event's other occurrences as a plan of a draft would leave them. */
export const siblingsOf = (one: OccurrenceFacts, ground: EditionGround): Scheduled[] =>
  one.state === 'draft'
    ? [...ground.scheduled.values()]
        .filter(({ eventId, id, slot }) => eventId === one.eventId && id !== one.id && slot !== null)
        .map((sibling) => ({ ...sibling, holds: true }))
    : [];

/** Minutes on the road of whoever of its people has the longest way, there or on from there, within a day. */
export function longestWay(wished: Scheduled, ground: EditionGround): number {
  const { occupied, point, people } = wished;
  if (!occupied || !point || people.length === 0) return 0;
  const during = { start: occupied.start - DAY, end: occupied.end + DAY };
  const others = ground.neighbours
    .sharing(wished, during)
    .filter(({ id, people: theirs }) => id !== wished.id && theirs.some((person) => people.includes(person)));
  return Math.max(0, ...others.map((other) => travelMinutes(point, other.point) ?? 0));
}
