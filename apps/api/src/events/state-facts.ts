import { scopeOf, type StateFacts } from '@birge/domain';
import type { EntityManager } from 'typeorm';
import type { Who } from '../platform/http/allow.js';
import { epoch } from '../platform/database/sql.js';
import { latestAnswers, quorumJson } from './event-parts.sql.js';
import { eventDivisions, eventVisible } from './event-scope.js';

/** All that an act on the state of an event depends on, read after its lock. */
export interface StateFactsRow extends StateFacts {
  id: string;
  version: number;
  stateReason: string | null;
  archived: boolean;
  divisions: string[];
}

/** In one statement, however many they are; one that the person cannot see is missing. */
export const stateFacts = (
  tx: Pick<EntityManager, 'query'>,
  who: Who,
  ids: readonly string[],
): Promise<StateFactsRow[]> =>
  tx.query<StateFactsRow[]>(
    `SELECT event.id, event.version, event.state, event.state_reason AS "stateReason", edition.archived,
            ${eventDivisions('event')} AS divisions,
            EXISTS (SELECT FROM (${latestAnswers('event')}) given WHERE given.answer = 'accepted') AS "hasAccepted",
            (${quorumJson('event')} ->> 'reached')::boolean AS "quorumMet",
            coalesce(slots.whole, false) AS scheduled, CASE WHEN slots.whole THEN slots.last END AS "lastEnd"
       FROM event JOIN edition ON edition.id = event.edition_id
       LEFT JOIN LATERAL (SELECT bool_and(occurrence.ends_at IS NOT NULL) AS whole, ${epoch('max(occurrence.ends_at)')} AS last
                            FROM occurrence WHERE occurrence.event_id = event.id) slots ON true
      WHERE event.id = ANY ($1) AND ${eventVisible('event', '$2')}`,
    [ids, scopeOf(who)],
  );
