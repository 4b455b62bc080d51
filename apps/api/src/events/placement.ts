import { countryZone, scopeOf, type Refusal } from '@birge/domain';
import type { EntityManager } from 'typeorm';
import type { Who } from '../platform/http/allow.js';
import { Refused } from '../platform/http/refuse.js';

/** A place as an occurrence takes it on a date. */
export interface Placement {
  venueId: string | null;
  spaceIds: readonly string[];
  zone: string;
}

/** A venue as it is on a date. */
export interface VenueOn {
  zone: string | null;
  divisionId: string | null;
  known: string[];
}

const unknown = (field: string, code: Refusal['code'] = 'unknown-reference') =>
  new Refused({ code, field }, code === 'unknown-reference' ? [{ field, code: 'unknown-reference' }] : []);

interface Wish {
  venueId: string | null;
  spaceIds: readonly string[];
}

/**
 * The venue and its spaces, in the person's scope on that date, and the zone there. Nothing chosen: the zone of the
 * event's only division, else the country's. Refuses what is unknown, archived or elsewhere, at its field.
 */
export async function placementOn(
  tx: Pick<EntityManager, 'query'>,
  who: Who,
  wanted: Wish,
  date: string,
  divisions: readonly string[],
): Promise<Placement> {
  const [found] = await venuesOn(tx, [{ venueId: wanted.venueId, date }]);
  return placementAt(tx, who, wanted, found ?? null, date, divisions);
}

/** What is known of venues on dates, in the order asked, in one statement; null where there is none. */
export async function venuesOn(
  tx: Pick<EntityManager, 'query'>,
  asked: readonly { venueId: string | null; date: string }[],
): Promise<(VenueOn | null)[]> {
  if (asked.every(({ venueId }) => venueId === null)) return asked.map(() => null);
  const rows = await tx.query<(VenueOn & { at: number })[]>(
    `SELECT asked.at, division_version.time_zone AS zone, venue_division.division_id AS "divisionId",
            ARRAY(SELECT space.id FROM space WHERE space.venue_id = venue.id AND space.archived_at IS NULL) AS known
       FROM jsonb_to_recordset($1::jsonb) AS asked (at integer, "venueId" uuid, date date)
       JOIN venue ON venue.id = asked."venueId" AND venue.archived_at IS NULL AND venue.merged_into IS NULL
       LEFT JOIN venue_division ON venue_division.venue_id = venue.id AND venue_division.valid @> asked.date
       LEFT JOIN division_version ON division_version.division_id = venue_division.division_id AND division_version.valid @> asked.date`,
    [JSON.stringify(asked.map((one, at) => ({ at, ...one })))],
  );
  const found = new Map(rows.map(({ at, ...venue }) => [at, venue]));
  return asked.map((_, at) => found.get(at) ?? null);
}

/** The same where the venue was read already. */
export async function placementAt(
  tx: Pick<EntityManager, 'query'>,
  who: Who,
  wanted: Wish,
  found: VenueOn | null,
  date: string,
  divisions: readonly string[],
): Promise<Placement> {
  if (wanted.venueId === null) {
    if (wanted.spaceIds.length > 0) throw unknown('spaceIds', 'space-in-another-venue');
    return { venueId: null, spaceIds: [], zone: await zoneOf(tx, divisions, date) };
  }
  const scope = scopeOf(who);
  if (!found?.zone || (scope && !scope.includes(found.divisionId ?? ''))) throw unknown('venueId');
  if (!wanted.spaceIds.every((id) => found.known.includes(id))) throw unknown('spaceIds', 'space-in-another-venue');
  return { ...wanted, zone: found.zone };
}

async function zoneOf(tx: Pick<EntityManager, 'query'>, divisions: readonly string[], date: string): Promise<string> {
  if (divisions.length !== 1) return countryZone;
  const [row] = await tx.query<{ zone: string }[]>(
    `SELECT division_version.time_zone AS zone FROM division_version
      WHERE division_version.division_id = $1 AND division_version.valid @> $2::date`,
    [divisions[0], date],
  );
  return row?.zone ?? countryZone;
}

/**
 * The things that a request names exist and are in the person's scope, or are refused at their fields. A coordinator is
 * of the person's oblasts or of the whole country; one who is so already (`coordinatorSoFar`) may stay.
 */
export async function checkReferences(
  tx: Pick<EntityManager, 'query'>,
  who: Who,
  named: { typeId?: string; coordinatorId?: string | null; divisions?: readonly string[] },
  coordinatorSoFar: string | null = null,
): Promise<void> {
  const scope = scopeOf(who);
  const [found] = await tx.query<{ type: boolean; coordinator: boolean; divisions: string[] }[]>(
    `SELECT EXISTS (SELECT FROM event_type WHERE event_type.id = $1) AS type,
            EXISTS (SELECT FROM person WHERE person.id = $2 AND (person.id = $4 OR person.role IN ('national', 'oblast')
                       AND person.archived_at IS NULL AND person.merged_into IS NULL
                       AND ($5::text[] IS NULL OR person.role = 'national' OR person.home_division = ANY ($5)
                         OR EXISTS (SELECT FROM person_division WHERE person_division.person_id = person.id
                                       AND person_division.division_id = ANY ($5))))) AS coordinator,
            ARRAY(SELECT division.id FROM division WHERE division.id = ANY ($3)) AS divisions`,
    [named.typeId ?? null, named.coordinatorId ?? null, named.divisions ?? [], coordinatorSoFar, scope],
  );
  if (named.typeId !== undefined && !found!.type) throw unknown('typeId');
  if (named.coordinatorId && !found!.coordinator) throw unknown('coordinatorId');
  const within = (division: string) => found!.divisions.includes(division) && (!scope || scope.includes(division));
  if (named.divisions && !named.divisions.every(within)) throw unknown('divisions');
}
