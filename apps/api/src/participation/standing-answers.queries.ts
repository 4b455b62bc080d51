import { OFF, type AnswerForOccurrence } from '@birge/domain';
import type { EntityManager } from 'typeorm';

/** A contact was told by this notice that a slot is as it is now. */
const toldOf = (notice: string) => `EXISTS (
  SELECT FROM jsonb_array_elements(${notice}.told) AS said
   WHERE said ->> 'occurrence' = slot.id::text AND said ->> 'digest' = slot.digest)`;

/**
 * What a participation's people said, newest first, each with the occurrences that still are as they were then: when one of
 * several moves, what was answered to the others stands. It does not where she was told anything else of them in between,
 * or that it is all off: she may have promised the hour to somebody else.
 */
export const standingAnswers = (
  tx: Pick<EntityManager, 'query'>,
  participationId: string,
): Promise<(AnswerForOccurrence & { still: string[] })[]> =>
  tx.query(
    `SELECT answer.occurrence_id AS occurrence, coalesce(answer.occurrence_answer, answer.answer) AS answer,
            ARRAY(SELECT slot.id FROM occurrence_slot slot
                   WHERE slot.event_id = event.id AND (answer.slot_digest = event.slot_digest OR EXISTS (
                     SELECT FROM notice JOIN invitation ON invitation.id = notice.invitation_id
                      WHERE invitation.participation_id = participation.id AND notice.sequence = answer.sequence
                        AND notice.state <> '${OFF}' AND ${toldOf('notice')}
                        AND NOT EXISTS (
                          SELECT FROM notice later WHERE later.invitation_id = notice.invitation_id AND later.number > notice.number
                             AND (later.state = '${OFF}' OR NOT ${toldOf('later')}))))) AS still
       FROM answer
       JOIN participation ON participation.id = answer.participation_id
       JOIN event ON event.id = participation.event_id
      WHERE answer.participation_id = $1
      ORDER BY answer.at DESC, answer.id DESC LIMIT 200`,
    [participationId],
  );
