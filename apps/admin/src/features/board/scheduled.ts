import { countryZone, holds, resolveWallTimeFromOffsets, widened } from '@birge/domain';
import type { Interval, OffsetFrom, Point, Scheduled } from '@birge/domain';
import type { BoardItem, BoardVenue } from '@birge/api-client';

/** Where and when a card would be. */
export interface Placement {
  start: string;
  end: string;
  venueId: string | null;
  spaceIds: string[];
  allDay: boolean;
  setupMinutes: number;
  teardownMinutes: number;
  offsetChoice?: 'earlier' | 'later';
}

interface Places {
  venues: ReadonlyMap<string, BoardVenue>;
  offsets: ReadonlyMap<string, OffsetFrom[]>;
  /** The zone of each oblast. */
  zones: ReadonlyMap<string, string>;
}

/** The placement that an item has; nothing in the tray. */
export function placementOf(item: BoardItem): Placement | null {
  const { start, end, venueId, spaceIds, allDay, setupMinutes, teardownMinutes } = item;
  return start && end ? { start, end, venueId, spaceIds, allDay, setupMinutes, teardownMinutes } : null;
}

/**
 * The zone in which a placement's wall times are meant: the venue's; without one, that of the card or of its only oblast,
 * else the country's, as the server takes it.
 */
export function zoneOf(
  item: BoardItem,
  venueId: string | null,
  places: Places,
  ofDivision?: string | null,
): string | null {
  const venue = venueId === null ? undefined : places.venues.get(venueId);
  return venue?.timeZone ?? ofDivision ?? item.zone ?? ofOnlyDivision(item, places) ?? countryZone;
}

const ofOnlyDivision = ({ divisions: [first, ...others] }: BoardItem, { zones }: Places): string | undefined =>
  first && others.length === 0 ? zones.get(first) : undefined;

/** Wall times as instants, by the server's offsets. An hour that happened twice is read as its first, until it is asked. */
export function slotIn(zone: string | null, placement: Placement, places: Places): Interval | null {
  const offsets = zone === null ? undefined : places.offsets.get(zone);
  if (!offsets?.length || placement.end <= placement.start) return null;
  const instant = (wall: string): number => {
    const found = resolveWallTimeFromOffsets(wall, offsets, placement.offsetChoice);
    return found.kind === 'resolved' ? found.instant : found.earlier.instant;
  };
  const slot = { start: instant(placement.start), end: instant(placement.end) };
  return slot.start < slot.end ? slot : null;
}

/** An item as the conflict rule sees it: where it is, or where it would be. */
export function scheduledOf(
  item: BoardItem,
  places: Places,
  to: Placement | null = placementOf(item),
  zone?: string | null,
): Scheduled {
  const moved = to !== null && to.start !== item.start;
  const own = item.startsAt !== null && item.endsAt !== null ? { start: item.startsAt, end: item.endsAt } : null;
  const slot =
    to &&
    (moved || !own || to.end !== item.end || zone ? slotIn(zoneOf(item, to.venueId, places, zone), to, places) : own);
  const venue = to?.venueId ? places.venues.get(to.venueId) : undefined;
  return {
    id: item.occurrenceId,
    eventId: item.eventId,
    holds: holds(item.state),
    slot,
    occupied: slot && to && widened(slot, to.setupMinutes, to.teardownMinutes),
    wallStart: to?.start ?? null,
    wallEnd: to?.end ?? null,
    allDay: to?.allDay ?? false,
    venueId: to?.venueId ?? null,
    spaceIds: to?.spaceIds ?? [],
    people: item.people.map(({ personId }) => personId),
    items: item.items,
    organizations: item.participations
      .filter(({ answer }) => answer !== 'declined')
      .map(({ organizationId }) => organizationId),
    point: venue ? pointOf(venue) : null,
    expected: item.expectedParticipants,
    quorumLost: item.state === 'confirmed' && !item.quorum.reached,
  };
}

const pointOf = ({ latitude, longitude }: BoardVenue): Point | null =>
  latitude === null || longitude === null ? null : { latitude, longitude };
