import { scopeOf, type EventState, type PartnerPast } from '@birge/domain';
import type { EntityManager } from 'typeorm';
import { eventVisible } from '../events/event-scope.js';
import { wall } from '../platform/database/sql.js';
import type { Who } from '../platform/http/allow.js';

export interface SoughtRow {
  editionYear: number;
  state: EventState;
  partners: PartnerPast[];
}

/** Of a partner's habit, the newest. */
const HABIT_OF = 50;

const minutes = (column: string) => `(extract(hour FROM ${column}) * 60 + extract(minute FROM ${column}))::int`;

/**
 * The occurrence that a slot is sought for, in the reader's scope, and what its partners said before: of this event the
 * slots that they declined and proposed, of every event that she sees the hours that they accepted.
 */
export async function soughtOccurrence(
  db: Pick<EntityManager, 'query'>,
  who: Who,
  id: string,
): Promise<SoughtRow | null> {
  const [row] = await db.query<SoughtRow[]>(
    `SELECT occurrence.edition_year AS "editionYear", event.state, coalesce((
       SELECT jsonb_agg(jsonb_build_object(
                'organizationId', participation.organization_id,
                'declined', coalesce((
                  SELECT jsonb_agg(jsonb_build_object('start', said.start, 'end', said."end") ORDER BY said.start)
                    -- What was said last of a slot counts.
                    FROM (SELECT DISTINCT ON (told.start, told."end") told.start, told."end", answer.answer
                            FROM answer
                            LEFT JOIN invitation ON invitation.id = answer.invitation_id
                            CROSS JOIN LATERAL (
                              SELECT slot ->> 'start' AS start, slot ->> 'end' AS "end"
                                FROM jsonb_array_elements(coalesce(invitation.told, '[]')) AS slot
                               WHERE slot ->> 'occurrence' = occurrence.id::text
                               UNION
                              SELECT ${wall('occurrence.wall_start')}, ${wall('occurrence.wall_end')}
                               WHERE answer.slot_digest = event.slot_digest) told
                           WHERE answer.participation_id = participation.id AND told.start IS NOT NULL
                           ORDER BY told.start, told."end", answer.at DESC, answer.id DESC) said
                   WHERE said.answer = 'declined'), '[]'),
                'proposed', coalesce((
                  SELECT jsonb_agg(jsonb_build_object('start', ${wall('proposal.wall_start')}, 'end', ${wall('proposal.wall_end')})
                                   ORDER BY proposal.wall_start)
                    FROM proposal
                   WHERE proposal.participation_id = participation.id AND proposal.state = 'open' AND proposal.wall_start IS NOT NULL
                     AND (proposal.occurrence_id = occurrence.id OR proposal.occurrence_id IS NULL)), '[]'),
                'accepted', coalesce((
                  SELECT jsonb_agg(jsonb_build_object('from', habit."from", 'to', habit."to"))
                    FROM (SELECT ${minutes('other.wall_start')} AS "from",
                                 CASE WHEN other.wall_end::date = other.wall_start::date THEN ${minutes('other.wall_end')} ELSE 1440 END AS "to"
                            FROM participation theirs
                            JOIN event ON event.id = theirs.event_id
                            JOIN occurrence other ON other.event_id = event.id AND other.wall_start IS NOT NULL AND NOT other.all_day
                           WHERE theirs.organization_id = participation.organization_id AND ${eventVisible('event', '$2')}
                             AND other.wall_end <= other.wall_start + interval '1 day'
                             AND (SELECT answer.answer FROM answer WHERE answer.participation_id = theirs.id
                                   ORDER BY answer.at DESC, answer.id DESC LIMIT 1) = 'accepted'
                           ORDER BY other.wall_start DESC, other.id LIMIT ${HABIT_OF}) habit), '[]'))
              ORDER BY participation.position, participation.id)
         FROM participation WHERE participation.event_id = event.id), '[]') AS partners
       FROM occurrence JOIN event ON event.id = occurrence.event_id
      WHERE occurrence.id = $1 AND ${eventVisible('event', '$2')}`,
    [id, scopeOf(who)],
  );
  return row ?? null;
}
