import type { EntityManager } from 'typeorm';
import type { Bounce } from '../calendar-mail/bounce.js';

/**
 * Writes down that a letter of ours was not delivered; false where it is none of ours, did not leave, or was known. A
 * letter that nobody knew to have left has left: somebody's server had it.
 */
export async function recordBounce(
  tx: Pick<EntityManager, 'query'>,
  { messageId, failure }: Bounce,
): Promise<{ id: string; eventId: string | null } | null> {
  const [rows] = await tx.query<[{ id: string; eventId: string | null }[], number]>(
    `UPDATE message SET bounced_at = now(), bounce = $2
      WHERE message.message_id = $1 AND message.bounced_at IS NULL AND message.state IN ('sent', 'perhaps-sent', 'sending')
     RETURNING message.id, message.event_id AS "eventId"`,
    [messageId, failure],
  );
  return rows[0] ?? null;
}
