import type { Localized, OpeningHours } from '@birge/domain';
import type { EntityManager } from 'typeorm';
import { epoch, wall } from '../platform/database/sql.js';
import { quorumJson } from './event-parts.sql.js';
import { eventVisible } from './event-scope.js';

type Sql = Pick<EntityManager, 'query'>;

/** An occurrence with what it can be in the way by. Instants are epoch ms. */
export interface FactsRow {
  id: string;
  eventId: string;
  editionYear: number;
  title: Localized;
  state: 'draft' | 'planned' | 'confirmed' | 'completed' | 'cancelled';
  start: string | null;
  end: string | null;
  zone: string | null;
  startsAt: number | null;
  endsAt: number | null;
  allDay: boolean;
  setupMinutes: number;
  teardownMinutes: number;
  venueId: string | null;
  latitude: string | null;
  longitude: string | null;
  spaceIds: string[];
  people: string[];
  items: { id: string; unique: boolean; quantity: number }[];
  organizations: string[];
  expected: number | null;
  quorumReached: boolean;
  coordinator: string | null;
  /** Within the reader's scope; else she learns only that something is there. */
  visible: boolean;
}

const facts = (scope: string, quorum: string) => `
  SELECT occurrence.id, occurrence.event_id AS "eventId", occurrence.edition_year AS "editionYear", event.title, event.state,
         ${wall('occurrence.wall_start')} AS start, ${wall('occurrence.wall_end')} AS "end", occurrence.zone,
         ${epoch('occurrence.starts_at')} AS "startsAt", ${epoch('occurrence.ends_at')} AS "endsAt",
         occurrence.all_day AS "allDay", occurrence.setup_minutes AS "setupMinutes", occurrence.teardown_minutes AS "teardownMinutes",
         occurrence.venue_id AS "venueId", venue.latitude, venue.longitude,
         ARRAY(SELECT occurrence_space.space_id FROM occurrence_space WHERE occurrence_space.occurrence_id = occurrence.id) AS "spaceIds",
         ARRAY(SELECT DISTINCT assignment.person_id FROM assignment WHERE assignment.occurrence_id = occurrence.id) AS people,
         coalesce((SELECT jsonb_agg(jsonb_build_object('id', occurrence_item.item_id, 'unique', occurrence_item.is_unique, 'quantity', occurrence_item.quantity))
                     FROM occurrence_item WHERE occurrence_item.occurrence_id = occurrence.id), '[]') AS items,
         ARRAY(SELECT participation.organization_id FROM participation
                WHERE participation.event_id = event.id
                  AND (SELECT answer.answer FROM answer WHERE answer.participation_id = participation.id
                        ORDER BY answer.at DESC, answer.id DESC LIMIT 1) IS DISTINCT FROM 'declined') AS organizations,
         event.expected_participants AS expected, ${quorum} AS "quorumReached", coordinator.name AS coordinator,
         ${eventVisible('event', scope)} AS visible
    FROM occurrence
    JOIN event ON event.id = occurrence.event_id
    LEFT JOIN venue ON venue.id = occurrence.venue_id
    LEFT JOIN person coordinator ON coordinator.id = event.coordinator_id`;

/** The occurrences that are judged. */
export const judgedFacts = (db: Sql, ids: readonly string[], scope: readonly string[] | null): Promise<FactsRow[]> =>
  db.query(
    `${facts('$2', `(${quorumJson('event')} ->> 'reached')::boolean`)} WHERE occurrence.id = ANY ($1) ORDER BY occurrence.id`,
    [ids, scope],
  );

export interface Resources {
  /** Epoch ms. */
  from: number;
  to: number;
  spaces: readonly string[];
  people: readonly string[];
  items: readonly string[];
  organizations: readonly string[];
}

/**
 * What holds one of these spaces, items or partners at that time, or one of these people a day around it: whoever travels
 * comes from somewhere and goes somewhere. Looked up by what is held, so that it costs the same in a year of many events.
 */
export const aroundFacts = (
  db: Sql,
  except: readonly string[],
  year: number,
  resources: Resources,
  scope: readonly string[] | null,
): Promise<FactsRow[]> =>
  db.query(
    `WITH asked AS (SELECT tstzrange(to_timestamp($3 / 1000.0), to_timestamp($4 / 1000.0)) AS during,
                           tstzrange(to_timestamp($3 / 1000.0) - interval '1 day', to_timestamp($4 / 1000.0) + interval '1 day') AS days),
     near AS (
       SELECT occurrence_space.occurrence_id AS id FROM asked JOIN occurrence_space
           ON occurrence_space.space_id = ANY ($5) AND occurrence_space.occupied && asked.during
       UNION
       SELECT assignment.occurrence_id FROM asked JOIN assignment
           ON assignment.person_id = ANY ($6) AND assignment.occupied && asked.days
       UNION
       SELECT occurrence_item.occurrence_id FROM asked JOIN occurrence_item
           ON occurrence_item.item_id = ANY ($7) AND occurrence_item.occupied && asked.during
       UNION
       SELECT occurrence.id FROM asked
         JOIN occurrence ON occurrence.edition_year = $2 AND occurrence.occupied && asked.during
         JOIN participation ON participation.event_id = occurrence.event_id AND participation.organization_id = ANY ($8))
     ${facts('$9', 'true')}
      JOIN near ON near.id = occurrence.id
     WHERE occurrence.edition_year = $2 AND occurrence.holds AND occurrence.id <> ALL ($1)
     ORDER BY occurrence.starts_at, occurrence.id`,
    [
      except,
      year,
      resources.from,
      resources.to,
      resources.spaces,
      resources.people,
      resources.items,
      resources.organizations,
      scope,
    ],
  );

export interface CircumstancesRow {
  edition: { startsOn: string; endsOn: string };
  venues: {
    id: string;
    capacity: number | null;
    latitude: number | null;
    longitude: number | null;
    openingHours: OpeningHours[];
  }[];
  spaces: { id: string; name: Localized; venue: Localized; capacity: number | null }[];
  people: { id: string; name: string }[];
  items: { id: string; name: Localized; quantity: number }[];
  organizations: { id: string; name: Localized }[];
  leadTimes: { eventId: string; id: string; days: number; settled: boolean; label: Localized }[];
  overrides: { day: string; kind: 'day-off' | 'working-day' }[];
  /** Epoch ms. */
  unavailable: { personId: string; from: number; to: number }[];
}

/** Places, names and days around what is judged, in one statement. */
export async function circumstances(
  db: Sql,
  year: number,
  named: {
    events: readonly string[];
    venues: readonly string[];
    spaces: readonly string[];
    people: readonly string[];
    items: readonly string[];
    organizations: readonly string[];
  },
): Promise<CircumstancesRow> {
  const list = (object: string, from: string) =>
    `coalesce((SELECT jsonb_agg(jsonb_build_object(${object})) FROM ${from}), '[]')`;
  const [row] = await db.query<CircumstancesRow[]>(
    `SELECT (SELECT jsonb_build_object('startsOn', edition.starts_on, 'endsOn', edition.ends_on) FROM edition WHERE edition.year = $1) AS edition,
       ${list(
         `'id', venue.id, 'capacity', venue.capacity, 'latitude', venue.latitude, 'longitude', venue.longitude, 'openingHours',
          coalesce((SELECT jsonb_agg(jsonb_build_object('weekday', opening_hours.weekday, 'opens', to_char(opening_hours.opens, 'HH24:MI'),
                      'closes', to_char(opening_hours.closes::interval, 'HH24:MI')) ORDER BY opening_hours.weekday, opening_hours.opens)
                      FROM opening_hours WHERE opening_hours.venue_id = venue.id), '[]')`,
         'venue WHERE venue.id = ANY ($2)',
       )} AS venues,
       ${list(`'id', space.id, 'name', space.name, 'venue', venue.name, 'capacity', space.capacity`, 'space JOIN venue ON venue.id = space.venue_id WHERE space.id = ANY ($3)')} AS spaces,
       ${list(`'id', person.id, 'name', person.name`, 'person WHERE person.id = ANY ($4)')} AS people,
       ${list(`'id', item.id, 'name', item.name, 'quantity', item.quantity`, 'item WHERE item.id = ANY ($5)')} AS items,
       ${list(`'id', organization.id, 'name', organization.name`, 'organization WHERE organization.id = ANY ($6)')} AS organizations,
       ${list(
         `'eventId', requirement.event_id, 'id', requirement.id, 'days', requirement.lead_days, 'label', requirement.label,
          'settled', NOT requirement.needed OR requirement.sent_on IS NOT NULL OR requirement.granted IS NOT NULL`,
         `requirement WHERE requirement.event_id = ANY ($7) AND requirement.kind = 'permission'`,
       )} AS "leadTimes",
       ${list(
         `'personId', availability.person_id, 'from', ${epoch('lower(availability.during)')}, 'to', ${epoch('upper(availability.during)')}`,
         `availability WHERE availability.kind = 'unavailable' AND availability.person_id = ANY ($4)`,
       )} AS unavailable,
       ${list(`'day', holiday_override.day, 'kind', holiday_override.kind`, `holiday_override WHERE date_part('year', holiday_override.day) = $1`)} AS overrides`,
    [year, named.venues, named.spaces, named.people, named.items, named.organizations, named.events],
  );
  return row!;
}
