import type { Language } from '@birge/domain';
import type { EntityManager } from 'typeorm';
import { json } from '../../platform/database/update-at.js';
import { toldOf } from '../asked-slots.queries.js';
import type { CalendarMemory } from './calendar-memory.js';
import type { LetterFacts } from './letter-facts.queries.js';

type Sql = Pick<EntityManager, 'query'>;

/** What a letter said is what its contact was told, from when it is put into the outbox. */
export async function rememberTold(
  tx: Sql,
  { invitationId, about, sequence }: LetterFacts,
  memory: CalendarMemory,
): Promise<void> {
  await tx.query(`UPDATE invitation SET told = $2, told_sequence = $3, calendar = $4 WHERE invitation.id = $1`, [
    invitationId,
    json(toldOf(about)),
    sequence,
    json(memory),
  ]);
}

/** Of a letter that told nothing new to the contact but what her calendar has to know. */
export async function rememberCalendar(tx: Sql, invitationId: string, memory: CalendarMemory): Promise<void> {
  await tx.query(`UPDATE invitation SET calendar = $2 WHERE invitation.id = $1`, [invitationId, json(memory)]);
}

/** The calendar's memory of whoever was invited before in the same participation. */
export async function formerMemory(tx: Sql, participationId: string, contactId: string): Promise<CalendarMemory> {
  const [row] = await tx.query<{ memory: CalendarMemory }[]>(
    `SELECT invitation.calendar AS memory FROM invitation
      WHERE invitation.participation_id = $1 AND invitation.contact_id = $2
      ORDER BY invitation.created_at DESC, invitation.generation DESC LIMIT 1`,
    [participationId, contactId],
  );
  return row?.memory ?? {};
}

export async function setReplyHash(tx: Sql, invitationId: string, hash: Buffer): Promise<void> {
  await tx.query(
    `UPDATE invitation SET reply_hash = $2 WHERE invitation.id = $1 AND invitation.reply_hash IS DISTINCT FROM $2`,
    [invitationId, hash],
  );
}

/** The other contacts of the organization who hold an open invitation to the same, whoever of them answered. */
export function othersInvited(tx: Sql, participationId: string, answeredBy: string | null): Promise<{ id: string }[]> {
  return tx.query(
    `SELECT invitation.id FROM invitation JOIN contact ON contact.id = invitation.contact_id
      WHERE invitation.participation_id = $1 AND invitation.revoked_at IS NULL
        AND invitation.contact_id IS DISTINCT FROM $2 AND contact.email IS NOT NULL
        AND contact.archived_at IS NULL AND contact.erased_at IS NULL
      ORDER BY invitation.id`,
    [participationId, answeredBy],
  );
}

/** A newer letter takes the place of those of its kind that still wait. */
export async function replaceWaiting(tx: Sql, invitationId: string, kind: string): Promise<void> {
  await tx.query(
    `DELETE FROM message WHERE message.invitation_id = $1 AND message.kind = $2 AND message.state = 'queued'
        AND message.attempts = 0`,
    [invitationId, kind],
  );
}

export interface Recipient {
  name: string;
  email: string | null;
  language: Language;
}

export async function coordinatorById(tx: Sql, personId: string): Promise<Recipient | null> {
  const [row] = await tx.query<Recipient[]>(
    `SELECT person.name, person.email, person.language FROM person WHERE person.id = $1`,
    [personId],
  );
  return row ?? null;
}

/** Whether a letter that invites her has left, or may have. */
export async function wasTold(tx: Sql, invitationId: string): Promise<boolean> {
  const rows = await tx.query<unknown[]>(
    `SELECT 1 FROM message WHERE message.invitation_id = $1 AND message.state IN ('sending', 'sent', 'perhaps-sent') LIMIT 1`,
    [invitationId],
  );
  return rows.length > 0;
}

/** By the clock that the mailer goes by, the database's. */
export async function timeAfter(tx: Sql, interval: string): Promise<Date> {
  const [row] = await tx.query<[{ at: Date }]>(`SELECT now() + $1::interval AS at`, [interval]);
  return row.at;
}
