import type { EntityManager } from 'typeorm';

type Sql = Pick<EntityManager, 'query'>;

/** A place in the stream of changes: everything up to it was told. `xid` orders commits, `id` rows within one. */
export interface Cursor {
  xid: string;
  id: string;
}

export interface LiveChange extends Cursor {
  action: string;
  subject: string;
  subjectId: string;
  eventId: string | null;
  /** Of its event; null where it belongs to none. Empty: national. */
  divisions: string[] | null;
}

/**
 * Changes after the cursor, oldest first. Only those whose transactions are older than every one still under way
 * (below pg_snapshot_xmin): one that commits late is never behind a cursor that has passed it.
 */
export const changesAfter = (db: Sql, cursor: Cursor, limit: number): Promise<LiveChange[]> =>
  db.query(
    `/* live */ SELECT change.xid::text AS xid, change.id::text AS id, change.action, change.subject, change.subject_id AS "subjectId",
            change.event_id AS "eventId",
            CASE WHEN change.event_id IS NOT NULL THEN ARRAY(
              SELECT event_scope.division_id FROM event_scope WHERE event_scope.event_id = change.event_id) END AS divisions
       FROM change
      WHERE (change.xid, change.id) > ($1::xid8, $2::bigint) AND change.xid < pg_snapshot_xmin(pg_current_snapshot())
      ORDER BY change.xid, change.id LIMIT $3`,
    [cursor.xid, cursor.id, limit],
  );

/** Where somebody begins who has heard nothing: just below what is still under way. And whether anything is waiting there. */
export async function presentCursor(db: Sql): Promise<Cursor> {
  const [row] = await db.query<{ xid: string }[]>(`SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS xid`);
  return { xid: row!.xid, id: '0' };
}

export async function isBehind(db: Sql, cursor: Cursor): Promise<boolean> {
  const [row] = await db.query<{ behind: boolean }[]>(
    `/* live */ SELECT EXISTS (SELECT FROM change WHERE (change.xid, change.id) > ($1::xid8, $2::bigint)) AS behind`,
    [cursor.xid, cursor.id],
  );
  return row!.behind;
}
