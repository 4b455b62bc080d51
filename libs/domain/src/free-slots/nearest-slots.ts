import type { Conflict } from '../conflict/conflict.js';
import type { OccurrenceFacts } from '../conflict/edition-facts.js';
import type { EditionGround } from '../conflict/edition-ground.js';
import { findConflicts } from '../conflict/find-conflicts.js';
import { dateOf, daysBetween, minuteOfDay, timeOf } from '../time/dates.js';
import { candidatesOn, daysFor, type Candidate } from './candidates.js';
import { byStartAndPlace, freeSlot } from './find-slots.js';
import type { FreeSlot } from './free-slot.js';
import { conflictsAt, siblingsOf, wishedAt } from './judged.js';
import { OTHER_VENUE, placesFor } from './places.js';

/** What else weighs, in minutes: the same hour tomorrow is nearer than tomorrow at nine, another room than the afternoon. */
const MINUTES_FOR_A_DAY = 480;
const MINUTES_FOR_A_SPACE = 120;
const MINUTES_FOR_A_VENUE = 360;
const MINUTES_FOR_A_WARNING = 240;
const MOST_JUDGED = 1_200;

/**
 * The nearest slots that rid an occurrence of a conflict: nothing blocks them, that conflict is not met again (not its
 * kind with the same space, person or thing), and they meet no more than it meets now. Near is in minutes: those between
 * the hours of day, 480 for every day between, 120 for another space of the venue, 360 for another venue of its oblasts
 * (which is only looked at for the same hour), 240 for every warning. One of a place and day, `limit` at most, nearest
 * first; none where moving is no help (a quorum), or nothing is free.
 */
export function nearestSlots(
  ground: EditionGround,
  occurrenceId: string,
  conflict: Pick<Conflict, 'kind' | 'subjectId'>,
  limit = 3,
): FreeSlot[] {
  const one = ground.occurrences.get(occurrenceId);
  const now = ground.scheduled.get(occurrenceId);
  if (!one?.start || !now || conflict.kind === 'quorum-lost' || conflict.kind === 'quorum-at-risk') return [];
  const siblings = siblingsOf(one, ground);
  // Its quorum aside: a move changes nothing about that.
  const asked = { ...now, quorumLost: false, quorumRisk: null };
  const metNow = findConflicts(asked, ground.neighbours.around(asked), ground.contextOf(asked)).length;
  const found = new Map<string, { slot: FreeSlot; near: number }>();
  for (const { candidate, away } of byDistance(ground, one).slice(0, MOST_JUDGED)) {
    const best = [...found.values()].sort((a, b) => a.near - b.near).slice(0, limit);
    if (best.length === limit && best.at(-1)!.near <= away) break;
    const group = `${candidate.place.key} ${candidate.day}`;
    if ((found.get(group)?.near ?? Infinity) <= away) continue;
    const wished = wishedAt(candidate, one, ground);
    const conflicts = wished && conflictsAt(wished, ground, siblings);
    if (!conflicts || conflicts.length > metNow || conflicts.some((other) => isMetAgain(other, conflict))) continue;
    const near = away + conflicts.length * MINUTES_FOR_A_WARNING;
    if (near < (found.get(group)?.near ?? Infinity))
      found.set(group, { slot: freeSlot(candidate, conflicts, []), near });
  }
  return [...found.values()]
    .sort((a, b) => a.near - b.near)
    .slice(0, limit)
    .map(({ slot }) => slot);
}

/** Too small is too small, in whichever venue. */
const isMetAgain = (one: Conflict, { kind, subjectId }: Pick<Conflict, 'kind' | 'subjectId'>): boolean =>
  one.kind === kind && (subjectId === null || one.subjectId === subjectId || kind === 'over-capacity');

function byDistance(ground: EditionGround, one: OccurrenceFacts): { candidate: Candidate; away: number }[] {
  const start = one.start ?? '';
  const distance = ({ place, start: at }: Candidate): number =>
    Math.abs(minuteOfDay(start) - minuteOfDay(at)) +
    Math.abs(daysBetween(dateOf(start), dateOf(at))) * MINUTES_FOR_A_DAY +
    (place.points === 0 ? 0 : place.points < OTHER_VENUE ? MINUTES_FOR_A_SPACE : MINUTES_FOR_A_VENUE);
  const places = placesFor(one, ground, {});
  return daysFor(one, ground.facts, {})
    .flatMap((day) =>
      places.flatMap((place) => {
        const all = candidatesOn(day, place, one, {});
        return place.points < OTHER_VENUE ? all : all.filter((candidate) => timeOf(candidate.start) === timeOf(start));
      }),
    )
    .map((candidate) => ({ candidate, away: distance(candidate) }))
    .filter(({ away }) => away > 0)
    .sort((a, b) => a.away - b.away || byStartAndPlace(a.candidate, b.candidate));
}
