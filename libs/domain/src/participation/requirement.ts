import type { AttendanceMode } from '../event/state.js';
import type { VenueKind } from '../place/venue-kind.js';

/**
 * Where a requirement of an event type is needed at all. `outdoors`: in a park, on a square, or at a place told in words
 * (a street, a route). `station`: at a railway station. `hosted`: where somebody runs the venue, or no place is known yet.
 */
export const requirementConditions = ['always', 'outdoors', 'station', 'hosted'] as const;
export type RequirementCondition = (typeof requirementConditions)[number];

/** One place of an event. Null: no venue. */
export interface RequirementPlace {
  venue: { kind: VenueKind; hosted: boolean } | null;
  /** Told in words, without a venue. */
  inWords: boolean;
}

const open: readonly VenueKind[] = ['park', 'square'];

/** Whether a requirement is needed at these places. An event online needs only what is always needed. */
export function requirementApplies(
  condition: RequirementCondition,
  places: readonly RequirementPlace[],
  attendance: AttendanceMode,
): boolean {
  if (condition === 'always') return true;
  if (attendance === 'online' || places.length === 0) return false;
  const venues = places.flatMap(({ venue }) => venue ?? []);
  switch (condition) {
    case 'station':
      return venues.some(({ kind }) => kind === 'railway-station');
    case 'outdoors':
      return venues.some(({ kind }) => open.includes(kind)) || places.some(({ venue, inWords }) => !venue && inWords);
    case 'hosted':
      return venues.some(({ hosted }) => hosted) || places.every(({ venue, inWords }) => !venue && !inWords);
  }
}
