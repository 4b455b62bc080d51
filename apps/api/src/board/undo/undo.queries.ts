import { scopeOf, type Localized } from '@birge/domain';
import type { EntityManager } from 'typeorm';
import { eventVisible } from '../../events/event-scope.js';
import { instant } from '../../platform/database/sql.js';
import type { Who } from '../../platform/http/allow.js';
import type { ActView } from './undo.view.js';

type Sql = Pick<EntityManager, 'query'>;

const states = ['plan', 'unplan', 'confirm', 'cancel', 'reopen', 'complete', 'correct'];
/**
 * What can be taken back. Not what was told to others (published, invited, sent), since that has happened; not a new
 * event, which is cancelled or left as a draft.
 */
const undoable = [
  ...[...states, 'edited'].map((act) => `event.${act}`),
  ...['moved', 'unscheduled', 'displaced', 'edited', 'added', 'removed'].map((act) => `occurrence.${act}`),
  ...['assignment.added', 'assignment.removed', 'requirement.edited'],
  ...['event', 'occurrence', 'assignment', 'requirement'].flatMap((of) => [`${of}.undone`, `${of}.redone`]),
];
const canBeUndone = `(change.action = ANY ('{${undoable.join()}}') AND change.before IS DISTINCT FROM change.after)`;

export interface ActRow extends ActView {
  /** The act that it takes back. */
  undoes: string | null;
}

/** So many changes of a session are remembered for undo. */
const REMEMBERED = 2_000;

/** The acts of the reader's session that can be taken back, oldest first. One statement, however many they are. */
export const sessionActs = (db: Sql, who: Who): Promise<ActRow[]> =>
  db.query<ActRow[]>(
    `WITH RECURSIVE mine AS (
       SELECT change.id, change.xid, change.at, change.action, change.event_id, change.undoes, ${canBeUndone} AS undoable
         FROM change WHERE change.session_hash = $1 ORDER BY change.id DESC LIMIT ${REMEMBERED}),
     act AS (
       SELECT mine.xid, max(mine.id) AS last, max(mine.at) AS at, min(mine.id) FILTER (WHERE mine.undoable) AS first,
              min(mine.undoes) AS undoes, array_agg(DISTINCT mine.event_id) AS events,
              bool_or(NOT mine.undoable AND mine.action ~ '^(event\\.(un)?published|invitation|message)') AS told
         FROM mine GROUP BY mine.xid HAVING bool_or(mine.undoable)),
     -- What was first done: up the chain of what an undo took back.
     origin AS (
       SELECT act.xid, act.first AS id FROM act
        UNION ALL
       SELECT origin.xid, change.undoes FROM origin JOIN change ON change.id = origin.id WHERE change.undoes IS NOT NULL)
     SELECT act.xid::text AS id, ${instant('act.at')} AS at, coalesce(act.told, false) AS told,
            (SELECT change.xid::text FROM change WHERE change.id = act.undoes) AS undoes,
            (SELECT change.action FROM change WHERE change.id = (SELECT min(origin.id) FROM origin WHERE origin.xid = act.xid)) AS action,
            cardinality(act.events) AS events, act.events AS "eventIds",
            CASE WHEN cardinality(act.events) = 1 THEN (
              SELECT event.title FROM event WHERE event.id = act.events[1] AND ${eventVisible('event', '$2')}) END AS title
       FROM act ORDER BY act.last`,
    [who.sessionHash, scopeOf(who)],
  );

export interface UndoableChange {
  id: string;
  action: string;
  subject: 'event' | 'occurrence' | 'assignment' | 'requirement';
  subjectId: string;
  eventId: string;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
}

/** What an act of this session changed, in its order. */
export const changesOfAct = (db: Sql, who: Who, act: string): Promise<UndoableChange[]> =>
  db.query(
    `SELECT change.id::text AS id, change.action, change.subject, change.subject_id AS "subjectId", change.event_id AS "eventId",
            change.before, change.after
       FROM change WHERE change.xid = $1::xid8 AND change.session_hash = $2 AND ${canBeUndone} ORDER BY change.id`,
    [act, who.sessionHash],
  );

/** Asked once the events are locked: whether somebody was faster. */
export async function isUndone(db: Sql, changes: readonly UndoableChange[]): Promise<boolean> {
  const [row] = await db.query<{ undone: boolean }[]>(
    `SELECT EXISTS (SELECT FROM change WHERE change.undoes = ANY ($1::bigint[])) AS undone`,
    [changes.map(({ id }) => id)],
  );
  return row!.undone;
}

export interface LaterRow {
  id: string;
  title: Localized;
  at: string | null;
  action: string | null;
  /** Nobody of ours: a partner, or the product itself. */
  by: string | null;
}

/** Who last changed any of these keys of the same thing after each change, and when. */
export const laterChanges = (
  db: Sql,
  changed: readonly { change: UndoableChange; keys: readonly string[] }[],
): Promise<LaterRow[]> =>
  db.query(
    `SELECT mine.id::text AS id, event.title, later.at, later.action, later.by
       FROM jsonb_to_recordset($1::jsonb) AS mine (id bigint, subject text, "subjectId" uuid, "eventId" uuid, keys jsonb)
       JOIN event ON event.id = mine."eventId"
       LEFT JOIN LATERAL (
         SELECT ${instant('change.at')} AS at, change.action, person.name AS by
           FROM change LEFT JOIN person ON person.id = change.person_id
          WHERE change.subject = mine.subject AND change.subject_id = mine."subjectId" AND change.id > mine.id
            AND (coalesce(change.before, '{}') || coalesce(change.after, '{}')) ?| ARRAY(SELECT jsonb_array_elements_text(mine.keys))
          ORDER BY change.id DESC LIMIT 1) later ON true
      ORDER BY mine.id`,
    [
      JSON.stringify(
        changed.map(({ change: { id, subject, subjectId, eventId }, keys }) => ({
          id,
          subject,
          subjectId,
          eventId,
          keys,
        })),
      ),
    ],
  );
