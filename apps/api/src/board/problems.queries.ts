import { scopeOf, type BusyFacts, type EditionFacts, type OccurrenceFacts } from '@birge/domain';
import type { EntityManager } from 'typeorm';
import { latestAnswers, quorumJson } from '../events/event-parts.sql.js';
import { eventVisible } from '../events/event-scope.js';
import { epoch, wall } from '../platform/database/sql.js';
import type { Who } from '../platform/http/allow.js';

type Sql = Pick<EntityManager, 'query'>;

/** An occurrence as the statement finds it: its quorum as counts and the deadline as an instant (epoch ms). */
export type OccurrenceFactsRow = Omit<OccurrenceFacts, 'quorum'> & {
  quorum: { met: number; needed: number; reached: boolean };
  deadline: number | null;
};

export interface EditionFactsRow extends Pick<
  EditionFacts,
  'edition' | 'overrides' | 'venues' | 'items' | 'people' | 'organizations' | 'leadTimes' | 'unavailable'
> {
  occurrences: OccurrenceFactsRow[];
  busy: BusyFacts[];
  timeZones: string[];
}

/** Of what was asked and is not answered for the slot as it is, the earliest deadline. */
const openDeadline = (event: string) => `(
  SELECT ${epoch('min(invitation.deadline)')} FROM (${latestAnswers(event)}) given
    JOIN invitation ON invitation.participation_id = given.id AND invitation.revoked_at IS NULL
   WHERE given.answer = 'needs-action' OR NOT given.current)`;

const list = (object: string, from: string, order: string) =>
  `coalesce((SELECT jsonb_agg(jsonb_build_object(${object}) ORDER BY ${order}) FROM ${from}), '[]')`;

/** Of an array, what the reader plans with herself. */
const known = (array: string, of: string) =>
  `ARRAY(SELECT one FROM unnest(${array}) AS one WHERE one IN (SELECT id FROM ${of}) ORDER BY one)`;

/**
 * All that conflicts of an edition depend on, in one statement: what the reader sees, and of the rest only when it holds
 * a space, a person, an item or a partner that she plans with. Its cost is that of one edition's year (occurrence_by_year).
 */
export async function editionFacts(db: Sql, who: Who, year: number): Promise<EditionFactsRow | null> {
  const [row] = await db.query<EditionFactsRow[]>(
    `WITH shown AS (SELECT edition.* FROM edition WHERE edition.year = $1),
     told AS MATERIALIZED (
       SELECT occurrence.id, occurrence.event_id, event.title, event.type_id, event.state, event.attendance, event.holds,
              event.window_from, event.window_to, event.expected_participants, coordinator.name AS coordinator,
              coalesce(event.length_minutes, event_type.length_minutes) AS length_minutes,
              occurrence.wall_start, occurrence.wall_end, occurrence.starts_at, occurrence.ends_at, occurrence.zone, occurrence.all_day,
              occurrence.setup_minutes, occurrence.teardown_minutes, occurrence.venue_id, occurrence.occupied,
              ARRAY(SELECT occurrence_space.space_id FROM occurrence_space WHERE occurrence_space.occurrence_id = occurrence.id ORDER BY 1) AS spaces,
              ARRAY(SELECT DISTINCT assignment.person_id FROM assignment WHERE assignment.occurrence_id = occurrence.id ORDER BY 1) AS people,
              coalesce((SELECT jsonb_agg(jsonb_build_object('id', occurrence_item.item_id, 'unique', occurrence_item.is_unique,
                                           'quantity', occurrence_item.quantity) ORDER BY occurrence_item.item_id)
                          FROM occurrence_item WHERE occurrence_item.occurrence_id = occurrence.id), '[]') AS items,
              ARRAY(SELECT given.organization_id FROM (${latestAnswers('event')}) given
                     WHERE given.answer <> 'declined' ORDER BY 1) AS organizations,
              ${eventVisible('event', '$2')} AS visible
         FROM occurrence
         JOIN event ON event.id = occurrence.event_id
         JOIN event_type ON event_type.id = event.type_id
         LEFT JOIN person coordinator ON coordinator.id = event.coordinator_id
        WHERE occurrence.edition_year = $1 AND event.state <> 'cancelled'),
     seen AS (SELECT told.* FROM told WHERE told.visible),
     venues AS (
       SELECT venue.*, here.division_id, here.time_zone,
              ($2::text[] IS NULL OR here.division_id = ANY ($2)) AS hers
         FROM venue
         CROSS JOIN shown
         LEFT JOIN LATERAL (
           SELECT venue_division.division_id, division_version.time_zone
             FROM venue_division JOIN division_version ON division_version.division_id = venue_division.division_id
                                  AND division_version.valid @> shown.starts_on
            WHERE venue_division.venue_id = venue.id AND venue_division.valid @> shown.starts_on LIMIT 1) here ON true
        WHERE here.time_zone IS NOT NULL
          AND ((($2::text[] IS NULL OR here.division_id = ANY ($2)) AND venue.archived_at IS NULL AND venue.merged_into IS NULL)
            OR venue.id IN (SELECT seen.venue_id FROM seen))),
     spaces AS (SELECT space.id FROM space JOIN venues ON venues.id = space.venue_id),
     persons AS (
       SELECT unnest(seen.people) AS id FROM seen
        UNION SELECT person_division.person_id FROM person_division WHERE person_division.division_id = ANY ($2)
        UNION SELECT person.id FROM person WHERE person.home_division = ANY ($2)),
     things AS (SELECT DISTINCT (used ->> 'id')::uuid AS id FROM seen CROSS JOIN jsonb_array_elements(seen.items) AS used),
     partners AS (SELECT DISTINCT unnest(seen.organizations) AS id FROM seen),
     held AS (
       SELECT told.id, told.starts_at, told.ends_at, told.occupied,
              ${known('told.spaces', 'spaces')} AS spaces, ${known('told.people', 'persons')} AS people,
              coalesce((SELECT jsonb_agg(used) FROM jsonb_array_elements(told.items) AS used
                         WHERE (used ->> 'id')::uuid IN (SELECT things.id FROM things)), '[]') AS items,
              ${known('told.organizations', 'partners')} AS organizations,
              (SELECT min(event_scope.division_id) FROM event_scope WHERE event_scope.event_id = told.event_id) AS division_id
         FROM told WHERE NOT told.visible AND told.holds AND NOT isempty(told.occupied))
     SELECT jsonb_build_object('year', shown.year, 'startsOn', shown.starts_on, 'endsOn', shown.ends_on, 'archived', shown.archived) AS edition,
       ${list(
         `'id', seen.id, 'eventId', seen.event_id, 'title', seen.title, 'typeId', seen.type_id, 'state', seen.state,
          'attendance', seen.attendance, 'coordinator', seen.coordinator,
          'divisions', CASE WHEN seen.venue_id IS NOT NULL
             THEN to_jsonb(ARRAY(SELECT venues.division_id FROM venues WHERE venues.id = seen.venue_id))
             ELSE to_jsonb(ARRAY(SELECT event_division.division_id FROM event_division
                                  WHERE event_division.event_id = seen.event_id ORDER BY 1)) END,
          'start', ${wall('seen.wall_start')}, 'end', ${wall('seen.wall_end')},
          'startsAt', ${epoch('seen.starts_at')}, 'endsAt', ${epoch('seen.ends_at')}, 'zone', seen.zone, 'allDay', seen.all_day,
          'setupMinutes', seen.setup_minutes, 'teardownMinutes', seen.teardown_minutes,
          'windowFrom', seen.window_from, 'windowTo', seen.window_to, 'lengthMinutes', seen.length_minutes,
          'venueId', seen.venue_id, 'spaceIds', seen.spaces, 'people', seen.people, 'items', seen.items,
          'organizations', seen.organizations, 'expected', seen.expected_participants,
          'quorum', ${quorumJson('event')}, 'deadline', ${openDeadline('event')}`,
         'seen JOIN event ON event.id = seen.event_id',
         'seen.starts_at, seen.id',
       )} AS occurrences,
       ${list(
         `'id', 'busy:' || row_number, 'from', ${epoch('lower(held.occupied)')}, 'to', ${epoch('upper(held.occupied)')},
          'slotFrom', ${epoch('held.starts_at')}, 'slotTo', ${epoch('held.ends_at')},
          'spaceIds', held.spaces, 'people', held.people, 'items', held.items, 'organizations', held.organizations,
          'divisionId', held.division_id`,
         `(SELECT held.*, row_number() OVER (ORDER BY held.starts_at, held.id) FROM held
            WHERE cardinality(held.spaces) + cardinality(held.people) + jsonb_array_length(held.items) + cardinality(held.organizations) > 0) held`,
         'held.starts_at, held.id',
       )} AS busy,
       ${list(
         `'id', venues.id, 'divisionId', CASE WHEN venues.hers THEN venues.division_id END, 'name', venues.name, 'timeZone', venues.time_zone,
          'capacity', venues.capacity, 'latitude', venues.latitude, 'longitude', venues.longitude,
          'openingHours', ${list(
            `'weekday', opening_hours.weekday, 'opens', to_char(opening_hours.opens, 'HH24:MI'),
             'closes', to_char(opening_hours.closes::interval, 'HH24:MI')`,
            'opening_hours WHERE opening_hours.venue_id = venues.id',
            'opening_hours.weekday, opening_hours.opens',
          )},
          'spaces', ${list(
            `'id', space.id, 'name', space.name, 'capacity', space.capacity`,
            'space WHERE space.venue_id = venues.id AND space.archived_at IS NULL',
            'space.position, space.id',
          )}`,
         'venues',
         'venues.id',
       )} AS venues,
       ${list(`'id', item.id, 'name', item.name, 'quantity', item.quantity`, 'item WHERE item.id IN (SELECT things.id FROM things)', 'item.id')} AS items,
       ${list(`'id', person.id, 'name', person.name`, 'person WHERE person.id IN (SELECT unnest(seen.people) FROM seen)', 'person.id')} AS people,
       ${list(
         `'id', organization.id, 'name', CASE WHEN organization.short_name = '{}' THEN organization.name ELSE organization.short_name END`,
         'organization WHERE organization.id IN (SELECT partners.id FROM partners)',
         'organization.id',
       )} AS organizations,
       ${list(
         `'eventId', requirement.event_id, 'id', requirement.id, 'days', requirement.lead_days, 'label', requirement.label,
          'settled', NOT requirement.needed OR requirement.sent_on IS NOT NULL OR requirement.granted IS NOT NULL`,
         `requirement WHERE requirement.kind = 'permission' AND requirement.event_id IN (SELECT seen.event_id FROM seen)`,
         'requirement.position, requirement.id',
       )} AS "leadTimes",
       ${list(
         `'personId', availability.person_id, 'from', ${epoch('lower(availability.during)')}, 'to', ${epoch('upper(availability.during)')}`,
         `availability WHERE availability.kind = 'unavailable' AND availability.person_id IN (SELECT unnest(seen.people) FROM seen)
            AND availability.during && tstzrange(make_date(shown.year, 1, 1)::timestamptz, make_date(shown.year + 1, 1, 2)::timestamptz)`,
         'availability.person_id, availability.during',
       )} AS unavailable,
       ${list(
         `'day', holiday_override.day, 'kind', holiday_override.kind, 'name', holiday_override.name`,
         `holiday_override WHERE date_part('year', holiday_override.day) = shown.year`,
         'holiday_override.day',
       )} AS overrides,
       ARRAY(SELECT DISTINCT zones.zone FROM (SELECT venues.time_zone AS zone FROM venues UNION SELECT seen.zone FROM seen) zones
              WHERE zones.zone IS NOT NULL ORDER BY 1) AS "timeZones"
      FROM shown`,
    [year, scopeOf(who)],
  );
  return row ?? null;
}
