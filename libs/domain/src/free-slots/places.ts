import type { EditionGround } from '../conflict/edition-ground.js';
import type { OccurrenceFacts, VenueFacts } from '../conflict/edition-facts.js';
import type { SlotFilters } from './free-slot.js';

/** Where an occurrence could be. `points`: how far that is from where it is, or was wished. */
export interface Place {
  key: string;
  venue: VenueFacts | null;
  spaceIds: string[];
  zone: string;
  capacity: number | null;
  points: number;
}

export const OTHER_SPACE = 3;
export const OTHER_VENUE = 8;
const countryZone = 'Asia/Almaty';

/**
 * The places that an occurrence may take: its own spaces together, every space of its oblasts' venues, a venue without
 * spaces as such, or no place for what is online or has none to choose from. A national event stays at its own venue,
 * unless others are asked for.
 */
export function placesFor(one: OccurrenceFacts, ground: EditionGround, filters: SlotFilters): Place[] {
  const within = one.divisions;
  const venues = ground.facts.venues.filter(({ id, divisionId }) =>
    filters.venueIds
      ? filters.venueIds.includes(id)
      : id === one.venueId || (one.attendance !== 'online' && divisionId !== null && within.includes(divisionId)),
  );
  const places = venues.flatMap((venue) => placesIn(venue, one));
  if (places.length === 0 && !filters.venueIds) return nowhere(one, ground);
  const { capacity } = filters;
  return capacity === undefined
    ? places
    : places.filter((place) => place.capacity !== null && place.capacity >= capacity);
}

function placesIn(venue: VenueFacts, one: OccurrenceFacts): Place[] {
  const own = one.venueId === venue.id;
  const place = (spaceIds: readonly string[], points: number): Place => ({
    key: `${venue.id}/${[...spaceIds].sort().join('+')}`,
    venue,
    spaceIds: [...spaceIds],
    zone: venue.timeZone,
    capacity: capacityOf(venue, spaceIds),
    points,
  });
  // One that no longer can be booked is not proposed again.
  const kept = own && one.spaceIds.every((id) => venue.spaces.some((space) => space.id === id));
  const asIs = kept && (one.spaceIds.length > 0 || venue.spaces.length === 0) ? [place(one.spaceIds, 0)] : [];
  const far = one.venueId === null ? 0 : own ? (one.spaceIds.length === 0 ? 0 : OTHER_SPACE) : OTHER_VENUE;
  const single =
    venue.spaces.length === 0 ? (own ? [] : [place([], far)]) : venue.spaces.map(({ id }) => place([id], far));
  return [...asIs, ...single.filter(({ key }) => !asIs.some((known) => known.key === key))];
}

/** All its spaces together; the venue's own figure where no space is named or one is not known. */
function capacityOf(venue: VenueFacts, spaceIds: readonly string[]): number | null {
  const known = spaceIds.map((id) => venue.spaces.find((space) => space.id === id)?.capacity ?? null);
  return known.length === 0 || known.includes(null)
    ? venue.capacity
    : known.reduce<number>((sum, one) => sum + (one ?? 0), 0);
}

function nowhere(one: OccurrenceFacts, { facts, venues }: EditionGround): Place[] {
  if (one.attendance !== 'online' && one.divisions.length > 0) return [];
  const zone = one.zone ?? (one.venueId && venues.get(one.venueId)?.timeZone) ?? countryZone;
  return zone in facts.zones ? [{ key: '-', venue: null, spaceIds: [], zone, capacity: null, points: 0 }] : [];
}
