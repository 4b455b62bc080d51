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
  /** The year of its event's edition. */
  year: number | null;
  /** Of its event; null where it belongs to none. Empty: national. */
  divisions: string[] | null;
  /** Where its event was before, where the change says so: whoever saw it there hears that it went. */
  divisionsBefore: string[] | null;
  /** Of the people who are assigned to it, or were: their hours are shown as taken outside its own scope. */
  peoplesDivisions: string[] | null;
}

/* What a change was before is the writer's own word: it is compared as text, since a cast could fail the whole stream. */
const whereItWas = `CASE WHEN change.before ?| ARRAY['venueId', 'divisions'] THEN ARRAY(
  SELECT named.id FROM jsonb_array_elements_text(CASE jsonb_typeof(change.before -> 'divisions')
                                                   WHEN 'array' THEN change.before -> 'divisions' ELSE '[]' END) AS named (id)
   UNION
  SELECT event_division.division_id FROM event_division
   WHERE event_division.event_id = change.event_id AND NOT change.before ? 'divisions'
   UNION
  SELECT venue_division.division_id FROM venue_division WHERE venue_division.venue_id::text = change.before ->> 'venueId'
   UNION
  SELECT venue_division.division_id FROM occurrence JOIN venue_division ON venue_division.venue_id = occurrence.venue_id
   WHERE occurrence.event_id = change.event_id AND occurrence.id <> change.subject_id) END`;

const whoseHours = `ARRAY(
  SELECT unnest(person.home_division || ARRAY(SELECT person_division.division_id FROM person_division WHERE person_division.person_id = person.id))
    FROM person
   WHERE person.id IN (SELECT assignment.person_id FROM assignment JOIN occurrence ON occurrence.id = assignment.occurrence_id
                        WHERE occurrence.event_id = change.event_id)
      OR person.id::text = change.before ->> 'personId')`;

/**
 * Changes after the cursor, oldest first. Only those whose transactions are older than every one still under way
 * (below pg_snapshot_xmin): one that commits late is never behind a cursor that has passed it. Where it was and whose
 * hours it takes is asked for only when somebody with a scope listens.
 */
export const changesAfter = (db: Sql, cursor: Cursor, limit: number, scoped: boolean): Promise<LiveChange[]> =>
  db.query(
    `/* live */ SELECT change.xid::text AS xid, change.id::text AS id, change.action, change.subject, change.subject_id AS "subjectId",
            change.event_id AS "eventId", event.edition_year AS year,
            CASE WHEN event.id IS NOT NULL THEN ARRAY(
              SELECT event_scope.division_id FROM event_scope WHERE event_scope.event_id = event.id) END AS divisions,
            CASE WHEN $4 AND event.id IS NOT NULL THEN ${whereItWas} END AS "divisionsBefore",
            CASE WHEN $4 AND event.id IS NOT NULL THEN ${whoseHours} END AS "peoplesDivisions"
       FROM change LEFT JOIN event ON event.id = change.event_id
      WHERE (change.xid, change.id) > ($1::xid8, $2::bigint) AND change.xid < pg_snapshot_xmin(pg_current_snapshot())
      ORDER BY change.xid, change.id LIMIT $3`,
    [cursor.xid, cursor.id, limit, scoped],
  );

/** Where somebody begins who has heard nothing: just below what is still under way. */
export async function presentCursor(db: Sql): Promise<Cursor> {
  const [row] = await db.query<{ xid: string }[]>(
    `/* live */ SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS xid`,
  );
  return { xid: row!.xid, id: '0' };
}

/** Whether anything is waiting for a transaction that is still under way. */
export async function isBehind(db: Sql, cursor: Cursor): Promise<boolean> {
  const [row] = await db.query<{ behind: boolean }[]>(
    `/* live */ SELECT EXISTS (SELECT FROM change WHERE (change.xid, change.id) > ($1::xid8, $2::bigint)) AS behind`,
    [cursor.xid, cursor.id],
  );
  return row!.behind;
}

/** Of these sessions those that go on, each with its person's scope as it is now. */
export const sessionsThatGoOn = (
  db: Sql,
  hashes: readonly Buffer[],
): Promise<{ hash: string; role: string; divisions: string[] }[]> =>
  db.query(
    `/* live */ SELECT encode(session.token_hash, 'hex') AS hash, person.role,
            ARRAY(SELECT person_division.division_id FROM person_division
                   WHERE person_division.person_id = person.id ORDER BY person_division.division_id) AS divisions
       FROM session JOIN person ON person.id = session.person_id
      WHERE session.token_hash = ANY ($1) AND session.expires_at > now() AND person.archived_at IS NULL`,
    [hashes],
  );
