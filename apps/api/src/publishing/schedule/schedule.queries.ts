import type { Localized, ProblemCode, ScheduledReasons } from '@birge/domain';
import type { EntityManager } from 'typeorm';
import { eventDivisions, eventVisible } from '../../events/event-scope.js';
import { instant, wall } from '../../platform/database/sql.js';

type Sql = Pick<EntityManager, 'query'>;

/** A waiting publication as whoever moves it or calls it off needs it. */
export interface WaitingRow {
  id: string;
  eventId: string;
  version: number;
  /** As the audit says when. */
  wallAt: string;
  divisions: string[];
}

/** Those of these that still wait, within the reader's scope; whoever writes holds their events. */
export const waitingOf = (db: Sql, ids: readonly string[], scope: readonly string[] | null): Promise<WaitingRow[]> =>
  db.query<WaitingRow[]>(
    `SELECT waiting.id, waiting.event_id AS "eventId", waiting.version, ${wall('waiting.wall_at')} AS "wallAt",
            ${eventDivisions('event')} AS divisions
       FROM scheduled_publication waiting JOIN event ON event.id = waiting.event_id
      WHERE waiting.id = ANY ($1) AND waiting.settled_at IS NULL AND ${eventVisible('event', '$2')}
      ORDER BY waiting.event_id`,
    [ids, scope],
  );

/** The publications that wait, by those of these events that have one. */
export async function eventsThatWait(db: Sql, eventIds: readonly string[]): Promise<Map<string, string>> {
  const rows = await db.query<{ id: string; eventId: string }[]>(
    `SELECT waiting.id, waiting.event_id AS "eventId" FROM scheduled_publication waiting
      WHERE waiting.event_id = ANY ($1) AND waiting.settled_at IS NULL`,
    [eventIds],
  );
  return new Map(rows.map(({ id, eventId }) => [eventId, id]));
}

export interface DueRow extends ScheduledReasons {
  id: string;
  eventId: string;
  personId: string;
  wallAt: string;
}

const dueColumns = `due.id, due.event_id AS "eventId", due.person_id AS "personId", ${wall('due.wall_at')} AS "wallAt",
  due.reason, due.no_harm AS "noHarm", due.answered`;

/** What is due, oldest first, so many at most; `only`: of these, once their events are held. */
export const dueRows = (db: Sql, now: number, most: number, only: readonly string[] | null = null): Promise<DueRow[]> =>
  db.query<DueRow[]>(
    `${only ? '' : '/* round */ '}SELECT ${dueColumns} FROM scheduled_publication due
      WHERE due.settled_at IS NULL AND due.at <= $1 AND ($2::uuid[] IS NULL OR due.id = ANY ($2))
      ORDER BY due.at, due.id LIMIT $3`,
    [new Date(now), only, most],
  );

/** A publication that waits, or the last one of its event if it was held back and nothing was published since. */
export interface ScheduledRow {
  id: string;
  eventId: string;
  slug: string;
  title: Localized;
  version: number;
  wallAt: string;
  offset: number;
  at: string;
  by: string;
  divisions: string[];
  heldBack: { code: ProblemCode; at: string } | null;
}

export const scheduledRows = (db: Sql, year: number, scope: readonly string[] | null): Promise<ScheduledRow[]> =>
  db.query<ScheduledRow[]>(
    `SELECT last.id, event.id AS "eventId", event.slug, event.title, last.version, ${wall('last.wall_at')} AS "wallAt",
            last.offset_at AS offset, ${instant('last.at')} AS at, person.name AS by, ${eventDivisions('event')} AS divisions,
            CASE WHEN last.code IS NOT NULL
                 THEN jsonb_build_object('code', last.code, 'at', ${instant('last.settled_at')}) END AS "heldBack"
       FROM (SELECT DISTINCT ON (scheduled.event_id) scheduled.*
               FROM scheduled_publication scheduled JOIN event ON event.id = scheduled.event_id
              WHERE event.edition_year = $1
              ORDER BY scheduled.event_id, scheduled.scheduled_at DESC, scheduled.id) last
       JOIN event ON event.id = last.event_id
       JOIN person ON person.id = last.person_id
      WHERE (last.outcome IS NULL OR (last.outcome = 'held-back' AND NOT EXISTS (
              SELECT FROM publication WHERE publication.event_id = last.event_id AND publication.at >= last.settled_at)))
        AND ${eventVisible('event', '$2')}
      ORDER BY last.at, event.id`,
    [year, scope],
  );
