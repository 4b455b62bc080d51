import { scopeOf } from '@birge/domain';
import type { EntityManager } from 'typeorm';
import { eventDivisions, eventVisible } from '../events/event-scope.js';
import type { Who } from '../platform/http/allow.js';
import type { Doing, PresenceRequest } from './presence.dto.js';

type Sql = Pick<EntityManager, 'query'>;

/** A sign of life counts so long, in seconds; pages send one every four. */
export const LIFE = 9;

/**
 * Takes a sign of life, in one statement: within the person's scope, into the one row of her page, with a notification
 * only where others would see a difference, and rows that died a while ago swept out on the way. False where there is
 * no such card for her, or the page's name is another session's.
 */
export async function keepPresence(db: Sql, who: Who, sign: PresenceRequest): Promise<boolean> {
  const rows = await db.query<unknown[]>(
    `WITH seen AS (
       SELECT event.id FROM event
        WHERE event.id = $4 AND ${eventVisible('event', '$7')}
          AND ($5::uuid IS NULL OR EXISTS (SELECT FROM occurrence WHERE occurrence.id = $5 AND occurrence.event_id = event.id))),
     same AS (
       SELECT FROM presence
        WHERE presence.tab = $1 AND presence.event_id = $4 AND presence.occurrence_id IS NOT DISTINCT FROM $5
          AND presence.doing = $6 AND presence.expires_at > now()),
     swept AS (
       DELETE FROM presence WHERE presence.tab IN (
         SELECT dead.tab FROM presence AS dead WHERE dead.expires_at < now() - interval '1 minute' AND dead.tab <> $1
          LIMIT 20 FOR UPDATE SKIP LOCKED)),
     kept AS (
       INSERT INTO presence (tab, session_hash, person_id, event_id, occurrence_id, doing, expires_at)
       SELECT $1, $2, $3, seen.id, $5, $6, now() + make_interval(secs => ${LIFE}) FROM seen
           ON CONFLICT (tab) DO UPDATE
          SET event_id = excluded.event_id, occurrence_id = excluded.occurrence_id, doing = excluded.doing, expires_at = excluded.expires_at
        WHERE presence.session_hash = excluded.session_hash
       RETURNING presence.tab)
     SELECT kept.tab, told.told FROM kept
       LEFT JOIN LATERAL (SELECT pg_notify('birge_presence', '')::text AS told WHERE NOT EXISTS (SELECT FROM same)) AS told ON true`,
    [sign.tab, who.sessionHash, who.id, sign.eventId, sign.occurrenceId, sign.doing, scopeOf(who)],
  );
  return rows.length > 0;
}

/** Takes a page's mark away; only its own session can. */
export async function removePresence(db: Sql, who: Who, tab: string): Promise<void> {
  await db.query(
    `WITH gone AS (DELETE FROM presence WHERE presence.tab = $1 AND presence.session_hash = $2 RETURNING 1)
     SELECT pg_notify('birge_presence', '') FROM gone`,
    [tab, who.sessionHash],
  );
}

export interface PresenceRow {
  id: string;
  personId: string;
  name: string;
  doing: Doing;
  eventId: string;
  occurrenceId: string | null;
  divisions: string[];
  /** For how long it still counts, in ms. */
  left: number;
}

/** Everyone who is there now: as many rows as pages are open on a card. */
export const presentNow = (db: Sql): Promise<PresenceRow[]> =>
  db.query(
    `/* live */ SELECT presence.tab AS id, presence.person_id AS "personId", person.name, presence.doing, presence.event_id AS "eventId",
            presence.occurrence_id AS "occurrenceId", ${eventDivisions('event')} AS divisions,
            (extract(epoch FROM presence.expires_at - now()) * 1000)::float8 AS left
       FROM presence
       JOIN event ON event.id = presence.event_id
       JOIN person ON person.id = presence.person_id
      WHERE presence.expires_at > now()
      ORDER BY presence.tab`,
  );
