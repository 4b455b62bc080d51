import type { EntityManager } from 'typeorm';

type Sql = Pick<EntityManager, 'query'>;

/** A letter on its way: its words are fixed, only the personal link is not in them. */
export interface OutgoingMessage {
  id: string;
  kind: string;
  invitationId: string | null;
  contactId: string | null;
  recipient: string | null;
  subject: string;
  body: string;
  html: string | null;
  /** iCalendar, its lines not folded yet. */
  calendar: string | null;
  method: string | null;
  /** RFC 5322 §3.6.4, fixed before the first try: a letter that leaves twice can be known as one. */
  messageId: string;
  /** This try counted. */
  attempts: number;
}

/** No try takes longer; a letter that is still `sending` after it was left by a process that ended. */
const LEASE = '5 minutes';

/** Takes the next letter that waits, committed as `sending` before a byte of it leaves. Replicas never take the same. */
export async function takeNext(db: Sql): Promise<OutgoingMessage | null> {
  const [[message]] = await db.query<[OutgoingMessage[], number]>(
    `UPDATE message SET state = 'sending', attempts = attempts + 1, handed_over_at = NULL, next_try_at = now() + interval '${LEASE}'
      WHERE message.id = (SELECT waiting.id FROM message waiting
                           WHERE waiting.state = 'queued' AND (waiting.next_try_at IS NULL OR waiting.next_try_at <= now())
                           ORDER BY waiting.next_try_at NULLS FIRST, waiting.created_at, waiting.id
                           LIMIT 1 FOR UPDATE SKIP LOCKED)
     RETURNING message.id, message.kind, message.invitation_id AS "invitationId", message.contact_id AS "contactId", message.recipient, message.subject, message.body,
               message.html, message.calendar, message.method,
               message.message_id AS "messageId", message.attempts`,
  );
  return message ?? null;
}

/**
 * Committed before the end of a letter leaves. Where this try is over already, as it took longer than its lease, the letter
 * may be on another's way, and must not leave here.
 */
export async function markHandedOver(db: Sql, { id, attempts }: OutgoingMessage): Promise<void> {
  const [, count] = await db.query<[unknown[], number]>(
    `UPDATE message SET handed_over_at = now()
      WHERE message.id = $1 AND message.attempts = $2 AND message.state = 'sending' AND message.next_try_at > now()`,
    [id, attempts],
  );
  if (count !== 1) throw new Error('this try is over');
}

export async function markSent(db: Sql, id: string): Promise<void> {
  await db.query(
    `UPDATE message SET state = 'sent', sent_at = now(), next_try_at = NULL, failure = NULL
      WHERE message.id = $1 AND message.state IN ('sending', 'perhaps-sent')`,
    [id],
  );
}

/** Nobody knows whether the server took it: shown as such, and never sent again by itself. */
export async function markPerhapsSent(db: Sql, id: string, failure: string): Promise<void> {
  await db.query(
    `UPDATE message SET state = 'perhaps-sent', next_try_at = NULL, failure = $2 WHERE message.id = $1 AND message.state = 'sending'`,
    [id, failure],
  );
}

export async function markFailed(db: Sql, id: string, failure: string): Promise<void> {
  await db.query(
    `UPDATE message SET state = 'failed', next_try_at = NULL, failure = $2 WHERE message.id = $1 AND message.state = 'sending'`,
    [id, failure],
  );
}

/** To be tried again in so many seconds. */
export async function putBack(db: Sql, id: string, failure: string, seconds: number): Promise<void> {
  await db.query(
    `UPDATE message SET state = 'queued', failure = $2, next_try_at = now() + make_interval(secs => $3)
      WHERE message.id = $1 AND message.state = 'sending'`,
    [id, failure, seconds],
  );
}

/**
 * Letters that a process was sending when it ended. One whose end had not left is sent again: no server kept it. Of the
 * others it may have been told "taken" and not have come to write it down.
 */
export async function settleAbandoned(db: Sql): Promise<number> {
  const [, count] = await db.query<[unknown[], number]>(
    `UPDATE message
        SET state = CASE WHEN message.handed_over_at IS NULL THEN 'queued' ELSE 'perhaps-sent' END, next_try_at = NULL,
            failure = 'the process ended while sending'
      WHERE message.state = 'sending' AND message.next_try_at < now()`,
  );
  return count;
}
