import type { EntityManager } from 'typeorm';
import { divisionAt } from '@birge/domain';
import { divisionReference } from '../platform/reference/division-reference.js';
import { cities } from './content/cities.js';
import type { CityId, SampleCity } from './content/cities.js';
import { items } from './content/items.js';
import { venues } from './content/venues.js';
import type { SampleVenue } from './content/sample-venue.js';
import { organizationId } from './insert-organizations.js';
import { insertRows } from './rows.js';
import { sampleId } from './sample-id.js';

export const venueId = (id: string): string => sampleId(`venue/${id}`);
export const spaceId = (path: string): string => sampleId(`space/${path}`);
export const itemId = (id: string): string => sampleId(`item/${id}`);

const city = (id: CityId): SampleCity => cities[id];

/** To which division a city belongs now: the last of its divisions. */
const divisionOf = (id: CityId): string => city(id).divisions.at(-1)!.id;

const point = (venue: SampleVenue) =>
  venue.unlocated ? null : (divisionAt(divisionReference(), divisionOf(venue.city), '2026-07-30')?.point ?? null);

const divisionRows = (venue: SampleVenue) =>
  city(venue.city).divisions.map(({ id, from }, index, all) => ({
    venue_id: venueId(venue.id),
    division_id: id,
    valid: `[${from ?? ''},${all[index + 1]?.from ?? ''})`,
  }));

/** '1-5 09:00-19:00' is five rows. */
const hourRows = (venue: SampleVenue) =>
  (venue.hours ?? []).flatMap((hours) => {
    const [, first, last, opens, closes] = /^(\d)-(\d) (\S+)-(\S+)$/.exec(hours)!;
    return Array.from({ length: Number(last) - Number(first) + 1 }, (_, day) => ({
      venue_id: venueId(venue.id),
      weekday: Number(first) + day,
      opens,
      closes,
    }));
  });

export async function insertPlaces(tx: EntityManager): Promise<void> {
  await insertRows(
    tx,
    'venue',
    venues.map((venue) => ({
      id: venueId(venue.id),
      slug: venue.id,
      name: venue.name,
      kind: venue.kind,
      city: city(venue.city).name,
      address: {},
      directions: venue.directions ?? {},
      latitude: point(venue)?.latitude ?? null,
      longitude: point(venue)?.longitude ?? null,
      capacity: venue.spaces.reduce((sum, { capacity }) => sum + capacity, 0),
      host_id: venue.host ? organizationId(venue.host) : null,
      consent_needed: venue.host !== undefined,
      notice_days: venue.noticeDays ?? 5,
      version: 1,
    })),
  );
  await insertRows(tx, 'venue_division', venues.flatMap(divisionRows));
  await insertRows(tx, 'opening_hours', venues.flatMap(hourRows));
  await insertRows(
    tx,
    'space',
    venues.flatMap((venue) =>
      venue.spaces.map((space, position) => ({
        id: spaceId(`${venue.id}/${space.id}`),
        venue_id: venueId(venue.id),
        name: space.name,
        capacity: space.capacity,
        position,
        version: 1,
      })),
    ),
  );
  await insertRows(
    tx,
    'item',
    items.map(({ id, name, division, quantity }) => ({
      id: itemId(id),
      name,
      division_id: division,
      is_unique: quantity === 1,
      quantity,
      version: 1,
    })),
  );
}
