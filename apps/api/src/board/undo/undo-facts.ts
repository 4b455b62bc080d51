import type { EventState } from '@birge/domain';
import type { EntityManager } from 'typeorm';
import { eventColumns } from '../../events/event-columns.js';
import { latestAnswers } from '../../events/event-parts.sql.js';
import { occurrenceFacts } from '../../events/occurrence-facts.js';
import { epoch } from '../../platform/database/sql.js';
import type { UndoableChange } from './undo.queries.js';

type Sql = Pick<EntityManager, 'query'>;

/** An event as the audit names its fields, with what its state hangs on. */
export interface EventFacts extends Record<string, unknown> {
  state: EventState;
  reason: string | null;
  coordinatorId: string | null;
}
export interface EventNow {
  id: string;
  facts: EventFacts;
  hasAccepted: boolean;
  lastEnd: number | null;
  scheduled: { id: string }[];
}

export async function eventsNow(tx: Sql, ids: readonly string[]): Promise<Map<string, EventNow>> {
  const rows = await tx.query<EventNow[]>(
    `SELECT event.id, jsonb_build_object(${Object.entries(eventColumns)
      .map(([field, column]) => `'${field}', event.${column}`)
      .join(', ')}, 'state', event.state, 'reason', event.state_reason,
              'divisions', ARRAY(SELECT event_division.division_id FROM event_division WHERE event_division.event_id = event.id
                                  ORDER BY event_division.division_id)) AS facts,
            EXISTS (SELECT FROM (${latestAnswers('event')}) given WHERE given.answer = 'accepted') AS "hasAccepted",
            (SELECT CASE WHEN bool_and(occurrence.ends_at IS NOT NULL) THEN ${epoch('max(occurrence.ends_at)')} END
               FROM occurrence WHERE occurrence.event_id = event.id) AS "lastEnd",
            coalesce((SELECT jsonb_agg(jsonb_build_object('id', occurrence.id)) FROM occurrence
                       WHERE occurrence.event_id = event.id AND occurrence.starts_at IS NOT NULL), '[]') AS scheduled
       FROM event WHERE event.id = ANY ($1)`,
    [ids],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

/** What each change's subject is now, as the audit would say it; nothing for what is not there. */
export async function factsNow(
  tx: Sql,
  changes: readonly UndoableChange[],
  events: ReadonlyMap<string, EventNow>,
): Promise<(change: UndoableChange) => Record<string, unknown>> {
  const of = (subject: UndoableChange['subject']) =>
    changes.filter((change) => change.subject === subject).map(({ subjectId }) => subjectId);
  const occurrences = await occurrenceFacts(tx, of('occurrence'));
  const rows = await tx.query<{ id: string; facts: Record<string, unknown> }[]>(
    `SELECT assignment.id, jsonb_build_object('occurrenceId', assignment.occurrence_id, 'personId', assignment.person_id,
              'dutyId', assignment.duty_id) AS facts
       FROM assignment WHERE assignment.id = ANY ($1)
      UNION ALL
     SELECT requirement.id, jsonb_build_object('needed', requirement.needed, 'decided', requirement.decided, 'neededBy', requirement.needed_by, 'sentOn', requirement.sent_on,
              'answeredOn', requirement.answered_on, 'granted', requirement.granted, 'number', requirement.number)
       FROM requirement WHERE requirement.id = ANY ($2)`,
    [of('assignment'), of('requirement')],
  );
  const others = new Map(rows.map(({ id, facts }) => [id, facts]));
  return ({ subject, subjectId }) =>
    (subject === 'event'
      ? events.get(subjectId)?.facts
      : subject === 'occurrence'
        ? occurrences.get(subjectId)
        : others.get(subjectId)) ?? {};
}
