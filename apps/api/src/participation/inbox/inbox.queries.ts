import {
  OFF,
  type AnswerForOccurrence,
  type EventState,
  type InboundKind,
  type InboundSource,
  type Language,
  type ReadReply,
} from '@birge/domain';
import type { EntityManager } from 'typeorm';
import { epoch } from '../../platform/database/sql.js';
import { json } from '../../platform/database/update-at.js';
import { zoneOfEvent } from '../asked-slots.queries.js';
import type { CalendarMemory } from '../letters/calendar-memory.js';
import type { ReadMail } from '../calendar-mail/read-mail.js';

type Sql = Pick<EntityManager, 'query'>;

/** A place in a mailbox, kept with the letter itself. */
export interface MailboxPosition {
  mailbox: string;
  uidValidity: string;
  uid: number;
}

/** What a reply needs to know of the invitation that it answers. */
export interface RepliedTo {
  invitationId: string;
  participationId: string;
  organizationId: string;
  contactId: string;
  /** In lower case; null for a contact who was erased. */
  contactEmail: string | null;
  eventId: string;
  eventState: EventState;
  role: string;
  language: Language;
  /** Epoch ms. */
  deadline: number;
  expiresAt: number;
  revoked: boolean;
  /** The slots' sequence, and what they were, as this contact was last told. */
  toldSequence: number;
  toldState: string;
  /** Epoch ms. */
  toldAt: number;
  /** By which RECURRENCE-ID and SEQUENCE her calendar knows each occurrence. */
  memory: CalendarMemory;
  zone: string;
  occurrences: string[];
  ownDomains: string[];
}

/** Read again once the event is locked. */
export async function repliedTo(db: Sql, invitationId: string): Promise<RepliedTo | null> {
  const [row] = await db.query<RepliedTo[]>(
    `SELECT invitation.id AS "invitationId", participation.id AS "participationId", participation.role,
            participation.organization_id AS "organizationId", contact.id AS "contactId", lower(contact.email) AS "contactEmail",
            event.id AS "eventId", event.state AS "eventState", invitation.language,
            ${epoch('invitation.deadline')} AS deadline, ${epoch('invitation.expires_at')} AS "expiresAt",
            invitation.revoked_at IS NOT NULL AS revoked, invitation.told_sequence AS "toldSequence",
            invitation.told_state AS "toldState", ${epoch('invitation.told_at')} AS "toldAt", invitation.calendar AS memory, ${zoneOfEvent('event')} AS zone,
            ARRAY(SELECT occurrence.id FROM occurrence WHERE occurrence.event_id = event.id ORDER BY occurrence.id) AS occurrences,
            ARRAY(SELECT organization_domain.domain FROM organization_domain
                   WHERE organization_domain.organization_id = participation.organization_id) AS "ownDomains"
       FROM invitation
       JOIN participation ON participation.id = invitation.participation_id
       JOIN event ON event.id = participation.event_id
       JOIN contact ON contact.id = invitation.contact_id
      WHERE invitation.id = $1`,
    [invitationId],
  );
  return row ?? null;
}

export async function eventExists(db: Sql, id: string): Promise<boolean> {
  const rows = await db.query<unknown[]>('SELECT 1 FROM event WHERE event.id = $1', [id]);
  return rows.length > 0;
}

export interface KeptAnswer extends AnswerForOccurrence {
  invitationId: string | null;
  note: string | null;
  answeredBy: string | null;
  sequence: number;
}

/** What a participation's people said to the slots as they are now, newest first. */
export const answersNow = (db: Sql, participationId: string): Promise<KeptAnswer[]> =>
  db.query(
    `SELECT answer.occurrence_id AS occurrence, coalesce(answer.occurrence_answer, answer.answer) AS answer,
            answer.invitation_id AS "invitationId", answer.note, answer.answered_by AS "answeredBy", answer.sequence
       FROM answer
       JOIN participation ON participation.id = answer.participation_id
       JOIN event ON event.id = participation.event_id
      WHERE answer.participation_id = $1 AND answer.slot_digest = event.slot_digest
      ORDER BY answer.at DESC, answer.id DESC LIMIT 200`,
    [participationId],
  );

/**
 * The newest version that this contact's calendar knew under a SEQUENCE, or under the last one before it; null where that
 * was never told.
 */
export async function versionTold(
  tx: Sql,
  { invitationId }: Pick<RepliedTo, 'invitationId'>,
  occurrence: string | null,
  sequence: number,
): Promise<{ sequence: number; digest: string } | null> {
  const [row] = await tx.query<{ sequence: number; digest: string }[]>(
    `SELECT notice.sequence, notice.state AS digest
       FROM notice
      WHERE notice.invitation_id = $1 AND notice.state <> '${OFF}'
        AND (SELECT max((instance.value ->> 'sequence')::int) FROM jsonb_each(notice.calendar) AS instance
              WHERE instance.key = $2 OR ($2::text IS NULL AND NOT (instance.value ->> 'cancelled')::boolean)) <= $3
      ORDER BY notice.number DESC LIMIT 1`,
    [invitationId, occurrence, sequence],
  );
  return row ?? null;
}

/** Keeps a letter, once: null where it has been here before, whichever way it came. */
export async function keepMail(
  tx: Sql,
  mail: ReadMail,
  source: InboundSource,
  what: { kind: InboundKind; content: readonly ReadReply[]; invitationId: string | null; eventId: string | null },
): Promise<string | null> {
  const [row] = await tx.query<{ id: string }[]>(
    `INSERT INTO inbound_mail (source, message_id, content_hash, sender, sender_name, subject, kind, state, content,
                               invitation_id, event_id)
     VALUES ($1, $2, $3, $4, $5, $6, $7, 'noted', $8, $9, $10)
     ON CONFLICT DO NOTHING RETURNING inbound_mail.id`,
    [
      source,
      mail.messageId,
      mail.contentHash,
      mail.sender,
      mail.senderName,
      mail.subject,
      what.kind,
      json(what.content),
      what.invitationId,
      what.eventId,
    ],
  );
  return row?.id ?? null;
}

export const settleMail = (tx: Sql, id: string, state: string, reason: string | null): Promise<unknown> =>
  tx.query('UPDATE inbound_mail SET state = $2, reason = $3 WHERE inbound_mail.id = $1', [id, state, reason]);

/** How far a mailbox was read; null for one that never was, or that was made anew (RFC 3501 §2.3.1.1). */
export async function lastRead(db: Sql, mailbox: string, uidValidity: string): Promise<number | null> {
  const [row] = await db.query<{ uid: number }[]>(
    `SELECT mailbox_position.last_uid::float8 AS uid FROM mailbox_position
      WHERE mailbox_position.mailbox = $1 AND mailbox_position.uid_validity = $2`,
    [mailbox, uidValidity],
  );
  return row?.uid ?? null;
}

export const rememberRead = (tx: Sql, { mailbox, uidValidity, uid }: MailboxPosition): Promise<unknown> =>
  tx.query(
    `INSERT INTO mailbox_position (mailbox, uid_validity, last_uid) VALUES ($1, $2, $3)
     ON CONFLICT (mailbox) DO UPDATE SET uid_validity = excluded.uid_validity, last_uid =
       CASE WHEN mailbox_position.uid_validity = excluded.uid_validity
            THEN greatest(mailbox_position.last_uid, excluded.last_uid) ELSE excluded.last_uid END`,
    [mailbox, uidValidity, uid],
  );
