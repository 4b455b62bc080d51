import { OFF } from '@birge/domain';
import type { EntityManager } from 'typeorm';
import type { PendingNotice } from './notice.queries.js';

/**
 * From now on this is what the contact was told. Whoever comes second with the same notice has the same number, which
 * `notice_sent_once` takes once.
 */
export async function tell(
  tx: EntityManager,
  by: string,
  { invitationId, toldNumber, notice }: PendingNotice,
  at: Date,
): Promise<void> {
  await tx.query(
    `INSERT INTO notice (invitation_id, number, kind, sequence, state, told, at, by)
     SELECT invitation.id, $2, $3, invitation.told_sequence, $4, invitation.told, $5, $6 FROM invitation WHERE invitation.id = $1`,
    [invitationId, toldNumber + 1, notice.kind, notice.state, at, by],
  );
  await tx.query(
    `UPDATE invitation SET told_state = $2, told_number = $3, told_at = $4, held_state = NULL, held_at = NULL, held_by = NULL
      WHERE invitation.id = $1`,
    [invitationId, notice.state, toldNumber + 1, at],
  );
}

/** Which letter a notice left as. */
export const noticeLeftAs = (tx: EntityManager, { invitationId, toldNumber }: PendingNotice, messageId: string) =>
  tx.query(`UPDATE notice SET message_id = $3 WHERE notice.invitation_id = $1 AND notice.number = $2`, [
    invitationId,
    toldNumber + 1,
    messageId,
  ]);

/**
 * Whoever was told of another time, or that it is off, has agreed to nothing any more, also if it all comes back: she may
 * have promised the hour to somebody else. What was answered to what is true now stays.
 */
export async function voidAnswers(tx: EntityManager, told: readonly PendingNotice[]): Promise<void> {
  const of = (off: boolean) =>
    told.filter(({ notice }) => (notice.state === OFF) === off).map(({ participationId }) => participationId);
  await tx.query(
    `UPDATE answer SET slot_digest = NULL
       FROM participation_subject subject
      WHERE subject.participation_id = answer.participation_id AND answer.slot_digest IS NOT NULL
        AND (subject.participation_id = ANY ($1) OR (subject.participation_id = ANY ($2) AND answer.slot_digest <> subject.digest
             AND answer.slot_digest IS DISTINCT FROM
                 (SELECT slot.digest FROM occurrence_slot slot WHERE slot.id = answer.occurrence_id)))`,
    [of(true), of(false)],
  );
}

export async function hold(tx: EntityManager, by: string, held: readonly PendingNotice[], at: Date): Promise<void> {
  await tx.query(
    `UPDATE invitation SET held_state = given.state, held_at = $2, held_by = $3
       FROM jsonb_to_recordset($1::jsonb) AS given (id uuid, state text) WHERE invitation.id = given.id`,
    [JSON.stringify(held.map(({ invitationId, notice }) => ({ id: invitationId, state: notice.state }))), at, by],
  );
}

export async function release(tx: EntityManager, released: readonly PendingNotice[]): Promise<void> {
  await tx.query(
    `UPDATE invitation SET held_state = NULL, held_at = NULL, held_by = NULL WHERE invitation.id = ANY ($1)`,
    [released.map(({ invitationId }) => invitationId)],
  );
}
