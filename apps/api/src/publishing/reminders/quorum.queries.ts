import type { Language, Localized } from '@birge/domain';
import type { EntityManager } from 'typeorm';
import { quorumJson } from '../../events/event-parts.sql.js';
import { coordinatorOf, zoneOfPerson } from './digest.queries.js';

type Sql = Pick<EntityManager, 'query'>;

export interface QuorumRow {
  eventId: string;
  title: Localized;
  met: number;
  needed: number;
  reached: boolean;
  /** Of the last turn; null where the event was never looked at. */
  number: number | null;
  personId: string | null;
  name: string | null;
  language: Language | null;
  zone: string | null;
}

/** Events that ask for anything and whose quorum is not what it was when it was last looked at, or that never were. */
export function quorumTurns(db: Sql, now: number): Promise<QuorumRow[]> {
  return db.query(
    `SELECT event.id AS "eventId", event.title, (state.quorum ->> 'met')::int AS met, (state.quorum ->> 'needed')::int AS needed,
            state.reached, last.number, person.id AS "personId", person.name, person.language,
            CASE WHEN person.id IS NOT NULL THEN ${zoneOfPerson('person')} END AS zone
       FROM event
       JOIN edition ON edition.id = event.edition_id AND NOT edition.archived
       CROSS JOIN LATERAL (SELECT quorum, (quorum ->> 'reached')::boolean AS reached FROM (SELECT ${quorumJson('event')} AS quorum) one) state
       LEFT JOIN LATERAL (SELECT quorum_turn.number, quorum_turn.reached FROM quorum_turn WHERE quorum_turn.event_id = event.id
                           ORDER BY quorum_turn.number DESC LIMIT 1) last ON true
       LEFT JOIN person ON person.id = ${coordinatorOf('event')}
      WHERE event.state IN ('draft', 'planned', 'confirmed') AND (state.quorum ->> 'needed')::int > 0
        AND state.reached IS DISTINCT FROM last.reached
        AND coalesce((SELECT max(occurrence.ends_at) > $1 FROM occurrence WHERE occurrence.event_id = event.id), true)
      ORDER BY event.id`,
    [new Date(now)],
  );
}

/** Whether this turn is ours to tell. */
export async function takeTurn(tx: Sql, { eventId, number, reached }: QuorumRow, now: number): Promise<boolean> {
  const rows = await tx.query<unknown[]>(
    `INSERT INTO quorum_turn (event_id, number, reached, at) VALUES ($1, $2, $3, $4)
     ON CONFLICT ON CONSTRAINT quorum_turn_told_once DO NOTHING RETURNING 1`,
    [eventId, (number ?? -1) + 1, reached, new Date(now)],
  );
  return rows.length > 0;
}

export const turnLeftAs = (tx: Sql, { eventId, number }: QuorumRow, messageId: string) =>
  tx.query(`UPDATE quorum_turn SET message_id = $3 WHERE quorum_turn.event_id = $1 AND quorum_turn.number = $2`, [
    eventId,
    (number ?? -1) + 1,
    messageId,
  ]);
