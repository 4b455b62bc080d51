import { requirementWord } from '../events/event-parts.sql.js';
import { epoch, wall } from '../platform/database/sql.js';

/**
 * Cards as rows of a statement: an occurrence with what its event shows on it. `chosen` is SQL that answers with
 * (occurrence_id, event_id). Everything below is gathered for all the chosen at once and joined, never asked card by
 * card: 1,000 cards cost ten scans of an index, not twelve thousand. What a single event's page asks one by one
 * (`event-parts.sql.ts`) says the same; `cards.spec.ts` holds the two to each other. What the public was told is not on
 * a card: to compare it costs as much as all the rest.
 */
export const cardsSql = (chosen: string) => `
  chosen AS MATERIALIZED (${chosen}),
  of_event AS MATERIALIZED (SELECT DISTINCT chosen.event_id FROM chosen),
  given AS MATERIALIZED (
    SELECT participation.id, participation.event_id, participation.organization_id, participation.role, participation.position,
           coalesce(latest.answer, 'needs-action') AS answer, coalesce(latest.slot_digest = event.slot_digest, false) AS current
      FROM of_event
      JOIN participation ON participation.event_id = of_event.event_id
      JOIN event ON event.id = of_event.event_id
      LEFT JOIN LATERAL (SELECT answer.answer, answer.slot_digest FROM answer WHERE answer.participation_id = participation.id
                          ORDER BY answer.at DESC, answer.id DESC LIMIT 1) latest ON true),
  partners AS (
    SELECT given.event_id,
           json_agg(json_build_object('id', given.id, 'organizationId', organization.id,
                       'name', CASE WHEN organization.short_name = '{}' THEN organization.name ELSE organization.short_name END,
                       'role', given.role, 'answer', given.answer, 'current', given.current)
                     ORDER BY given.position, given.id) AS list
      FROM given JOIN organization ON organization.id = given.organization_id GROUP BY given.event_id),
  proposed AS (
    SELECT given.event_id, count(*) AS open
      FROM given JOIN proposal ON proposal.participation_id = given.id AND proposal.state = 'open' GROUP BY given.event_id),
  agreed AS (
    SELECT DISTINCT given.event_id, given.role FROM given WHERE given.answer = 'accepted' AND given.current),
  quorum AS (
    SELECT requirement.event_id,
           count(*) FILTER (WHERE CASE requirement.kind WHEN 'permission' THEN requirement.granted IS TRUE ELSE agreed.role IS NOT NULL END) AS met,
           count(*) AS needed,
           json_agg(${requirementWord('requirement')} ORDER BY requirement.position, requirement.id)
             FILTER (WHERE NOT CASE requirement.kind WHEN 'permission' THEN requirement.granted IS TRUE ELSE agreed.role IS NOT NULL END) AS missing
      FROM of_event
      JOIN requirement ON requirement.event_id = of_event.event_id AND requirement.needed
      LEFT JOIN agreed ON agreed.event_id = requirement.event_id AND agreed.role = requirement.role
     GROUP BY requirement.event_id),
  spaces AS (
    SELECT chosen.occurrence_id, json_agg(occurrence_space.space_id ORDER BY occurrence_space.space_id) AS list
      FROM chosen JOIN occurrence_space ON occurrence_space.occurrence_id = chosen.occurrence_id GROUP BY chosen.occurrence_id),
  assigned AS (
    SELECT chosen.occurrence_id,
           json_agg(json_build_object('assignmentId', assignment.id, 'personId', person.id, 'name', person.name, 'dutyId', assignment.duty_id)
                     ORDER BY duty.position, person.name) AS list
      FROM chosen
      JOIN assignment ON assignment.occurrence_id = chosen.occurrence_id
      JOIN person ON person.id = assignment.person_id
      JOIN duty ON duty.id = assignment.duty_id
     GROUP BY chosen.occurrence_id),
  used AS (
    SELECT chosen.occurrence_id,
           json_agg(json_build_object('id', item.id, 'name', item.name, 'unique', item.is_unique, 'quantity', occurrence_item.quantity)
                     ORDER BY item.id) AS list
      FROM chosen
      JOIN occurrence_item ON occurrence_item.occurrence_id = chosen.occurrence_id
      JOIN item ON item.id = occurrence_item.item_id
     GROUP BY chosen.occurrence_id),
  named AS (
    SELECT of_event.event_id, json_agg(event_division.division_id ORDER BY event_division.division_id) AS list
      FROM of_event JOIN event_division ON event_division.event_id = of_event.event_id GROUP BY of_event.event_id),
  card AS (
    SELECT occurrence.id, occurrence.wall_start, json_build_object(
             'occurrenceId', occurrence.id, 'venueId', occurrence.venue_id, 'spaceIds', coalesce(spaces.list, '[]'),
             'place', occurrence.place,
             'divisions', CASE WHEN occurrence.venue_id IS NULL THEN coalesce(named.list, '[]')
                               WHEN venue_division.division_id IS NULL THEN '[]' ELSE json_build_array(venue_division.division_id) END,
             'start', ${wall('occurrence.wall_start')}, 'end', ${wall('occurrence.wall_end')},
             'zone', occurrence.zone, 'offsetStart', occurrence.offset_start,
             'startsAt', ${epoch('occurrence.starts_at')}, 'endsAt', ${epoch('occurrence.ends_at')},
             'occupiedFrom', ${epoch('lower(occurrence.occupied)')}, 'occupiedTo', ${epoch('upper(occurrence.occupied)')},
             'allDay', occurrence.all_day, 'setupMinutes', occurrence.setup_minutes, 'teardownMinutes', occurrence.teardown_minutes,
             'trayReason', occurrence.tray_reason, 'people', coalesce(assigned.list, '[]'), 'version', occurrence.version,
             'eventId', event.id, 'slug', event.slug, 'title', event.title, 'typeId', event.type_id, 'state', event.state,
             'attendance', event.attendance, 'visibility', event.visibility, 'windowFrom', event.window_from, 'windowTo', event.window_to,
             'lengthMinutes', coalesce(event.length_minutes, event_type.length_minutes), 'expectedParticipants', event.expected_participants,
             'coordinator', CASE WHEN coordinator.id IS NOT NULL THEN json_build_object('id', coordinator.id, 'name', coordinator.name) END,
             'participations', coalesce(partners.list, '[]'), 'items', coalesce(used.list, '[]'),
             'quorum', json_build_object('met', coalesce(quorum.met, 0), 'needed', coalesce(quorum.needed, 0),
                         'reached', coalesce(quorum.met = quorum.needed, true), 'missing', coalesce(quorum.missing, '[]')),
             'openProposals', coalesce(proposed.open, 0), 'tags', event.tags, 'eventVersion', event.version) AS item
      FROM chosen
      JOIN occurrence ON occurrence.id = chosen.occurrence_id
      JOIN event ON event.id = chosen.event_id
      JOIN event_type ON event_type.id = event.type_id
      JOIN edition ON edition.id = event.edition_id
      LEFT JOIN person coordinator ON coordinator.id = event.coordinator_id
      LEFT JOIN venue_division ON venue_division.venue_id = occurrence.venue_id
       AND venue_division.valid @> coalesce(occurrence.wall_start::date, event.window_from, edition.starts_on)
      LEFT JOIN named ON named.event_id = event.id
      LEFT JOIN spaces ON spaces.occurrence_id = occurrence.id
      LEFT JOIN assigned ON assigned.occurrence_id = occurrence.id
      LEFT JOIN used ON used.occurrence_id = occurrence.id
      LEFT JOIN partners ON partners.event_id = event.id
      LEFT JOIN proposed ON proposed.event_id = event.id
      LEFT JOIN quorum ON quorum.event_id = event.id)`;
