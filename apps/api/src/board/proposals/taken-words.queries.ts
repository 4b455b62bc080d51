import type { EntityManager } from 'typeorm';

type Sql = Pick<EntityManager, 'query'>;

/** What an act decided of proposals, in its order. */
export const decisionsOfAct = (
  tx: Sql,
  act: string,
): Promise<{ id: string; eventId: string; action: 'proposal.accepted' | 'proposal.reopened' }[]> =>
  tx.query(
    `SELECT change.subject_id AS id, change.event_id AS "eventId", change.action FROM change
      WHERE change.xid = $1::xid8 AND change.action IN ('proposal.accepted', 'proposal.reopened') ORDER BY change.id`,
    [act],
  );

/** Open again; withdrawn where its proposer has proposed something else meanwhile. False where it is not accepted. */
export async function reopen(tx: Sql, id: string, at: Date): Promise<boolean> {
  const [rows] = await tx.query<[unknown[], number]>(
    `UPDATE proposal SET state = next.state, decided_at = CASE WHEN next.state = 'withdrawn' THEN $2::timestamptz END,
            decided_by = NULL, decision_note = NULL
       FROM (SELECT former.id, CASE WHEN EXISTS (
                      SELECT FROM proposal other WHERE other.participation_id = former.participation_id AND other.contact_id = former.contact_id
                         AND other.occurrence_id IS NOT DISTINCT FROM former.occurrence_id AND other.state = 'open')
                    THEN 'withdrawn' ELSE 'open' END AS state
               FROM proposal former WHERE former.id = $1) next
      WHERE proposal.id = next.id AND proposal.state = 'accepted' RETURNING 1`,
    [id, at],
  );
  return rows.length > 0;
}

/** False where it is not open any more. */
export async function acceptAgain(tx: Sql, id: string, by: string, at: Date): Promise<boolean> {
  const [rows] = await tx.query<[unknown[], number]>(
    `UPDATE proposal SET state = 'accepted', decided_at = $3, decided_by = $2 WHERE proposal.id = $1 AND proposal.state = 'open' RETURNING 1`,
    [id, by, at],
  );
  return rows.length > 0;
}

/** An act of a coordinator gives no answers but those that it takes from proposals. */
export async function forgetAnswersOf(tx: Sql, act: string): Promise<void> {
  await tx.query(
    `DELETE FROM answer WHERE answer.id IN (
       SELECT change.subject_id FROM change
        WHERE change.xid = $1::xid8 AND change.action = 'answer.given'
          AND EXISTS (SELECT FROM change decided WHERE decided.xid = change.xid AND decided.action = 'proposal.accepted'))`,
    [act],
  );
}
