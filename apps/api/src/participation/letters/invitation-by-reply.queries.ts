import type { EntityManager } from 'typeorm';
import type { Language } from '@birge/domain';
import type { ToldSlot } from '../asked-slots.queries.js';
import { epoch } from '../../platform/database/sql.js';
import type { CalendarMemory } from './calendar-memory.js';

/** To which invitation a tagged reply address belongs. */
export interface RepliedInvitation {
  invitationId: string;
  participationId: string;
  organizationId: string;
  contactId: string;
  contactName: string;
  contactEmail: string | null;
  /** Null: the whole edition, which is in no calendar. */
  eventId: string | null;
  language: Language;
  /** Epoch ms. */
  deadline: number;
  expiresAt: number;
  revoked: boolean;
  told: ToldSlot[];
  /** By which RECURRENCE-ID and SEQUENCE the contact's calendar knows each occurrence. */
  memory: CalendarMemory;
}

/**
 * By the hash of the tag (`replyHash(tagIn(address))`): the open invitation, else the newest, since the tag stays while the
 * contact is invited again.
 */
export async function invitationByReplyTag(
  db: Pick<EntityManager, 'query'>,
  hash: Buffer,
): Promise<RepliedInvitation | null> {
  const [row] = await db.query<RepliedInvitation[]>(
    `SELECT invitation.id AS "invitationId", participation.id AS "participationId",
            participation.organization_id AS "organizationId", contact.id AS "contactId", contact.name AS "contactName",
            contact.email AS "contactEmail", participation.event_id AS "eventId", invitation.language,
            ${epoch('invitation.deadline')} AS deadline, ${epoch('invitation.expires_at')} AS "expiresAt",
            invitation.revoked_at IS NOT NULL AS revoked, invitation.told, invitation.calendar AS memory
       FROM invitation
       JOIN participation ON participation.id = invitation.participation_id
       JOIN contact ON contact.id = invitation.contact_id
      WHERE invitation.reply_hash = $1
      ORDER BY (invitation.revoked_at IS NULL) DESC, invitation.created_at DESC LIMIT 1`,
    [hash],
  );
  return row ?? null;
}
