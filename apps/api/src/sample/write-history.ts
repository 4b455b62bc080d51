import type { EntityManager } from 'typeorm';

/**
 * Everything that changes writes a change row, the sample as well: one for each row that somebody would have made, and
 * the states that an event went through. Texts of people are not in it, ids are.
 */
export async function writeHistory(tx: EntityManager): Promise<void> {
  await tx.query(`
    WITH past AS (
      SELECT event.created_at AS at, event.coordinator_id AS person, 'event.created' AS action, 'event' AS subject,
             event.id AS subject_id, event.id AS event_id, jsonb_build_object('title', event.title, 'typeId', event.type_id) AS after
        FROM event
       UNION ALL
      SELECT event.created_at + interval '2 days', event.coordinator_id, 'event.plan', 'event', event.id, event.id,
             '{"state":"planned"}'
        FROM event WHERE event.state <> 'draft'
       UNION ALL
      SELECT event.created_at + interval '30 days', event.coordinator_id, 'event.confirm', 'event', event.id, event.id,
             '{"state":"confirmed"}'
        FROM event WHERE event.state IN ('confirmed', 'completed')
       UNION ALL
      SELECT lasts.until, event.coordinator_id, 'event.complete', 'event', event.id, event.id, '{"state":"completed"}'
        FROM event
        JOIN (SELECT occurrence.event_id, max(occurrence.ends_at) AS until FROM occurrence GROUP BY occurrence.event_id) AS lasts
          ON lasts.event_id = event.id
       WHERE event.state = 'completed'
       UNION ALL
      SELECT '2026-07-27T11:00Z'::timestamptz, event.coordinator_id, 'event.cancel', 'event', event.id, event.id,
             jsonb_build_object('state', 'cancelled', 'reason', event.state_reason)
        FROM event WHERE event.state = 'cancelled'
       UNION ALL
      SELECT event.created_at, event.coordinator_id, 'occurrence.added', 'occurrence', occurrence.id, event.id,
             jsonb_build_object('start', occurrence.wall_start, 'end', occurrence.wall_end, 'venueId', occurrence.venue_id)
        FROM occurrence JOIN event ON event.id = occurrence.event_id
       UNION ALL
      SELECT event.created_at + interval '3 days', event.coordinator_id, 'assignment.added', 'assignment', assignment.id, event.id,
             jsonb_build_object('personId', assignment.person_id, 'dutyId', assignment.duty_id)
        FROM assignment JOIN occurrence ON occurrence.id = assignment.occurrence_id JOIN event ON event.id = occurrence.event_id
       UNION ALL
      SELECT coalesce(event.created_at, now()), event.coordinator_id, 'participation.added', 'participation', participation.id,
             event.id, jsonb_build_object('organizationId', participation.organization_id, 'role', participation.role)
        FROM participation LEFT JOIN event ON event.id = participation.event_id
       UNION ALL
      SELECT event.created_at, event.coordinator_id, 'requirement.added', 'requirement', requirement.id, event.id, NULL
        FROM requirement JOIN event ON event.id = requirement.event_id
       UNION ALL
      SELECT invitation.created_at, invitation.created_by, 'invitation.created', 'invitation', invitation.id,
             participation.event_id, jsonb_build_object('contactId', invitation.contact_id)
        FROM invitation JOIN participation ON participation.id = invitation.participation_id
       UNION ALL
      SELECT answer.at, answer.recorded_by, 'answer.given', 'answer', answer.id, participation.event_id,
             jsonb_build_object('answer', answer.answer, 'via', answer.via)
        FROM answer JOIN participation ON participation.id = answer.participation_id
       UNION ALL
      SELECT message.created_at, NULL, 'message.created', 'message', message.id, message.event_id,
             jsonb_build_object('kind', message.kind, 'state', message.state)
        FROM message
       UNION ALL
      SELECT now(), NULL, made.subject || '.created', made.subject, made.id, NULL, NULL
        FROM (SELECT 'edition' AS subject, edition.id FROM edition
              UNION ALL SELECT 'organization', organization.id FROM organization
              UNION ALL SELECT 'contact', contact.id FROM contact
              UNION ALL SELECT 'venue', venue.id FROM venue
              UNION ALL SELECT 'space', space.id FROM space
              UNION ALL SELECT 'person', person.id FROM person) AS made
    )
    INSERT INTO change (at, person_id, via, action, subject, subject_id, event_id, after)
    SELECT past.at, past.person, 'sample', past.action, past.subject, past.subject_id, past.event_id, past.after
      FROM past ORDER BY past.at, past.subject, past.subject_id`);
}
