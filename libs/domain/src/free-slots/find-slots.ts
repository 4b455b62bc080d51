import type { EditionGround } from '../conflict/edition-ground.js';
import { candidatesOn, daysFor, type Candidate } from './candidates.js';
import type { FreeSlot, PartnerPast, SlotFilters, SlotTerm } from './free-slot.js';
import { conflictsAt, longestWay, siblingsOf, wishedAt } from './judged.js';
import { placesFor } from './places.js';
import { eventsByDay, ownTerms, travelTerm } from './score.js';

/** Bounds of one search, so that it takes milliseconds whatever is asked: candidates weighed, and candidates judged. */
const MOST_WEIGHED = 40_000;
const MOST_JUDGED = 5_000;
/** Without another choice the answer would be one hall at every half hour. */
const MOST_OF_ONE_VENUE = 3;

export interface SlotSearch {
  occurrenceId: string;
  filters?: SlotFilters;
  partners?: readonly PartnerPast[];
  limit?: number;
}

/**
 * Free slots for an occurrence, the best first; none of them has a blocking conflict.
 *
 * Fewer warnings always go before more (a warning cannot be bought). Among equals the lower cost goes first, a sum in
 * points of
 * - wished days: 10 for every day outside the window that was wished; without one, 4 for every day away from where it is;
 * - usual hour: 1 for every half hour away from its present start, or from its type's usual one;
 * - place: 3 for another space of its venue, 8 for another venue (0 where none was chosen yet);
 * - partners: −20 for each that proposed this time and 25 for each that declined it (whatever overlaps it); 2 for every
 *   begun hour outside the hours that a partner accepted before, 10 at most, once it accepted three;
 * - travel: 1 for every quarter of an hour on the road of the one of its people who has the longest way from or to
 *   another place within a day (great circle × 1.3 at 60 km/h), even where the time is enough;
 * - spread: 3 for every event that the oblast has on that day already.
 * At an equal cost the earlier start goes first, then the place by its id: the same facts give the same answer.
 *
 * One start is proposed of a place and day, three slots of a venue at most. The search weighs at most 40,000 candidates and judges
 * the 5,000 cheapest of them.
 */
export function findSlots(ground: EditionGround, search: SlotSearch): FreeSlot[] {
  const { filters = {}, partners = [], limit = 9 } = search;
  const one = ground.occurrences.get(search.occurrenceId);
  if (!one) return [];
  const eventsOn = eventsByDay(ground, one.eventId);
  const siblings = siblingsOf(one, ground);
  const found: FreeSlot[] = [];
  const settled = new Set<string>();
  let judged = 0;
  for (const { candidate, terms, cost } of weighed(candidatesFor(ground, search, filters), (candidate) =>
    ownTerms(candidate, one, partners, eventsOn),
  )) {
    if (judged >= MOST_JUDGED || isEnough(found, cost, limit)) break;
    const group = `${candidate.place.key} ${candidate.day}`;
    if (settled.has(group) || isWhereItIs(candidate, one)) continue;
    const wished = wishedAt(candidate, one, ground);
    if (!wished) continue;
    judged += 1;
    const conflicts = conflictsAt(wished, ground, siblings);
    // A slot without a warning settles its place and day: what comes after it there only costs more.
    if (conflicts?.length === 0) settled.add(group);
    if (!conflicts) continue;
    const all = [...terms, ...travelTerm(longestWay(wished, ground))];
    found.push(freeSlot(candidate, conflicts, all));
  }
  return varied(found.sort(bestFirst), limit);
}

/** A candidate with its own terms. */
interface Weighed {
  candidate: Candidate;
  terms: SlotTerm[];
  cost: number;
}

function candidatesFor(ground: EditionGround, search: SlotSearch, filters: SlotFilters): Candidate[] {
  const one = ground.occurrences.get(search.occurrenceId);
  if (!one) return [];
  const places = placesFor(one, ground, filters);
  const all: Candidate[] = [];
  // Day by day, so that a bound that is met cuts the last days and not whole venues.
  for (const day of daysFor(one, ground.facts, filters))
    for (const place of places) {
      if (all.length >= MOST_WEIGHED) return all;
      all.push(...candidatesOn(day, place, one, filters));
    }
  return all;
}

const sumOf = (terms: readonly SlotTerm[]): number => terms.reduce((sum, { points }) => sum + points, 0);

function weighed(candidates: readonly Candidate[], termsOf: (candidate: Candidate) => SlotTerm[]): Weighed[] {
  return candidates
    .map((candidate) => {
      const terms = termsOf(candidate);
      return { candidate, terms, cost: sumOf(terms) };
    })
    .sort((a, b) => a.cost - b.cost || byStartAndPlace(a.candidate, b.candidate));
}

export const byStartAndPlace = (a: Candidate, b: Candidate): number =>
  compare(a.start, b.start) || compare(a.place.key, b.place.key);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export function freeSlot(
  { start, end, place }: Candidate,
  conflicts: FreeSlot['conflicts'],
  terms: SlotTerm[],
): FreeSlot {
  const { zone, venue, spaceIds } = place;
  return { start, end, zone, venueId: venue?.id ?? null, spaceIds, conflicts, terms, cost: sumOf(terms) };
}

const placeKey = ({ venueId, spaceIds }: FreeSlot): string => `${venueId}/${[...spaceIds].sort().join('+')}`;

export const bestFirst = (a: FreeSlot, b: FreeSlot): number =>
  a.conflicts.length - b.conflicts.length ||
  a.cost - b.cost ||
  compare(a.start, b.start) ||
  compare(placeKey(a), placeKey(b));

/** Whatever is still to come costs more than the worst of a whole answer without a warning. */
const isEnough = (found: readonly FreeSlot[], nextCost: number, limit: number): boolean => {
  if (found.length < limit * MOST_OF_ONE_VENUE) return false;
  const clean = varied(found.filter(({ conflicts }) => conflicts.length === 0).sort(bestFirst), limit);
  return clean.length >= limit && clean.at(-1)!.cost < nextCost;
};

function varied(sorted: readonly FreeSlot[], limit: number): FreeSlot[] {
  const taken = new Map<string, number>();
  const kept: FreeSlot[] = [];
  for (const slot of sorted) {
    const day = `${placeKey(slot)} ${slot.start.slice(0, 10)}`;
    const ofVenue = taken.get(slot.venueId ?? '') ?? 0;
    if (taken.has(day) || (slot.venueId && ofVenue >= MOST_OF_ONE_VENUE)) continue;
    taken.set(day, 1).set(slot.venueId ?? '', ofVenue + 1);
    kept.push(slot);
    if (kept.length === limit) break;
  }
  return kept;
}

const isWhereItIs = (
  { start, end, place }: Candidate,
  one: { start: string | null; end: string | null; venueId: string | null; spaceIds: readonly string[] },
): boolean =>
  one.start === start &&
  one.end === end &&
  one.venueId === (place.venue?.id ?? null) &&
  [...one.spaceIds].sort().join() === [...place.spaceIds].sort().join();
