import { can, scopeOf } from '@birge/domain';
import type { EntityManager } from 'typeorm';
import { personVisible } from '../accounts/person.queries.js';
import { divisionOfOccurrence, latestAnswers, publishedSql, requirementMetSql } from '../events/event-parts.sql.js';
import { eventVisible } from '../events/event-scope.js';
import { wall } from '../platform/database/sql.js';
import type { Who } from '../platform/http/allow.js';
import type { DaySheetQuery, DaySheetView } from './day-sheet.dto.js';

/** A day has a few dozen; a sheet of more is asked for by oblast. */
const MOST_ENTRIES = 400;

/** Who can be reached at a partner: the contact that was invited, else whoever there is. */
const contacts = `coalesce((
  SELECT jsonb_agg(jsonb_build_object('name', reach.name, 'position', reach.position, 'phone', reach.phone, 'email', reach.email) ORDER BY reach.name)
    FROM (SELECT contact.name, contact.position, contact.phone, contact.email,
                 EXISTS (SELECT FROM invitation WHERE invitation.participation_id = given.id AND invitation.contact_id = contact.id
                                                  AND invitation.revoked_at IS NULL) AS invited
            FROM contact
           WHERE $6 AND contact.organization_id = given.organization_id AND contact.archived_at IS NULL AND contact.erased_at IS NULL
           ORDER BY invited DESC, contact.name LIMIT 2) reach), '[]')`;

const partners = `coalesce((
  SELECT jsonb_agg(jsonb_build_object('name', organization.name, 'role', given.role, 'answer', given.answer,
                     'current', given.current, 'asked', given.asked, 'contacts', ${contacts})
         ORDER BY array_position(ARRAY['lead', 'co-organizer', 'partner', 'venue-host', 'authority', 'media'], given.role), given.position, given.id)
    FROM (${latestAnswers('event')}) given JOIN organization ON organization.id = given.organization_id), '[]')`;

const people = `coalesce((
  SELECT jsonb_agg(jsonb_build_object('name', person.name, 'duty', duty.name) ORDER BY duty.position, person.name)
    FROM assignment JOIN person ON person.id = assignment.person_id JOIN duty ON duty.id = assignment.duty_id
   WHERE assignment.occurrence_id = occurrence.id), '[]')`;

const items = `coalesce((
  SELECT jsonb_agg(jsonb_build_object('name', item.name, 'quantity', taken.quantity) ORDER BY item.name ->> 'ru', item.id)
    FROM occurrence_item AS taken JOIN item ON item.id = taken.item_id WHERE taken.occurrence_id = occurrence.id), '[]')`;

const requirements = `coalesce((
  SELECT jsonb_agg(jsonb_build_object('label', requirement.label, 'met', ${requirementMetSql('event')},
                     'neededBy', requirement.needed_by, 'sentOn', requirement.sent_on, 'answeredOn', requirement.answered_on,
                     'granted', requirement.granted, 'number', requirement.number) ORDER BY requirement.position, requirement.id)
    FROM requirement WHERE requirement.event_id = event.id AND requirement.needed), '[]')`;

const spaces = `coalesce((
  SELECT jsonb_agg(space.name ORDER BY space.position, space.id) FROM occurrence_space AS held JOIN space ON space.id = held.space_id
   WHERE held.occurrence_id = occurrence.id), '[]')`;

/** Of its venue as of its date; without a venue, what the event names. */
const inOblast = `($2::text IS NULL OR CASE WHEN occurrence.venue_id IS NOT NULL
    THEN ${divisionOfOccurrence('occurrence', 'event')} = $2
    ELSE EXISTS (SELECT FROM event_division WHERE event_division.event_id = event.id AND event_division.division_id = $2) END)`;

const ofPerson = `($3::uuid IS NULL OR event.coordinator_id = $3
    OR EXISTS (SELECT FROM assignment WHERE assignment.occurrence_id = occurrence.id AND assignment.person_id = $3))`;

export type DaySheetRow = Omit<DaySheetView, 'day' | 'publicUrl'>;

/**
 * All of a sheet in one statement: what has a time on the day and is not a draft nor cancelled, within the reader's
 * scope. Null where the oblast or the person that it is asked for is not there for this reader.
 */
export async function daySheet(
  db: Pick<EntityManager, 'query'>,
  who: Who,
  { day, oblast, person }: DaySheetQuery,
): Promise<DaySheetRow | null> {
  const [row] = await db.query<DaySheetRow[]>(
    `WITH entry AS (
       SELECT occurrence.id, event.id AS event_id, occurrence.wall_start, count(*) OVER () AS total
         FROM occurrence JOIN event ON event.id = occurrence.event_id
        WHERE occurrence.edition_year = date_part('year', $1::date)
          AND occurrence.wall_start < $1::date + 1 AND occurrence.wall_end > $1::date
          AND event.state IN ('planned', 'confirmed', 'completed')
          AND ${inOblast} AND ${ofPerson} AND ${eventVisible('event', '$4')}
        ORDER BY occurrence.starts_at, occurrence.id LIMIT ${MOST_ENTRIES})
     SELECT (SELECT version.name FROM division_version AS version WHERE version.division_id = $2 AND version.valid @> $1::date
                AND ($4::text[] IS NULL OR version.division_id = ANY ($4))) AS oblast,
            (SELECT jsonb_build_object('id', person.id, 'name', person.name) FROM person
              WHERE person.id = $3 AND ${personVisible('$4', '$5')}) AS person,
            coalesce((SELECT max(entry.total)::int FROM entry), 0) AS total,
            coalesce((SELECT jsonb_agg(jsonb_build_object(
              'occurrenceId', occurrence.id, 'eventId', event.id, 'title', event.title, 'type', event_type.name, 'state', event.state,
              'start', ${wall('occurrence.wall_start')}, 'end', ${wall('occurrence.wall_end')}, 'allDay', occurrence.all_day,
              'offset', occurrence.offset_start, 'setupMinutes', occurrence.setup_minutes, 'teardownMinutes', occurrence.teardown_minutes,
              'city', coalesce(venue.city, '{}'), 'venue', coalesce(venue.name, '{}'), 'spaces', ${spaces},
              'address', coalesce(venue.address, '{}'), 'directions', coalesce(venue.directions, '{}'), 'place', occurrence.place,
              'onlineUrl', event.online_url, 'expected', event.expected_participants, 'note', event.note, 'coordinator', coordinator.name,
              'people', ${people}, 'partners', ${partners}, 'items', ${items}, 'requirements', ${requirements},
              'publicSlug', CASE WHEN ${publishedSql('event')} <> 'no' THEN event.slug END)
              ORDER BY occurrence.starts_at, occurrence.id)
             FROM entry JOIN occurrence ON occurrence.id = entry.id JOIN event ON event.id = entry.event_id
             JOIN event_type ON event_type.id = event.type_id
             LEFT JOIN venue ON venue.id = occurrence.venue_id
             LEFT JOIN person AS coordinator ON coordinator.id = event.coordinator_id), '[]') AS entries`,
    [day, oblast ?? null, person ?? null, scopeOf(who), who.id, can(who, 'contact:read')],
  );
  const missing = !row || (oblast && !row.oblast) || (person && !row.person);
  return missing ? null : row;
}
