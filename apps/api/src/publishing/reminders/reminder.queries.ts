import { countryZone, reminderDays, type ReminderFacts } from '@birge/domain';
import type { EntityManager } from 'typeorm';
import { epoch } from '../../platform/database/sql.js';

type Sql = Pick<EntityManager, 'query'>;

export interface Unanswered extends ReminderFacts {
  invitationId: string;
  /** Null: the whole edition. */
  eventId: string | null;
  editionId: string;
}

/** The clocks of an organization's oblast; where it has several zones, those of the country. */
const zoneOfOrganization = `coalesce(
  (SELECT min(division_version.time_zone) FROM organization_division
     JOIN division_version ON division_version.division_id = organization_division.division_id AND division_version.valid @> $1::timestamptz::date
    WHERE organization_division.organization_id = participation.organization_id HAVING count(DISTINCT division_version.time_zone) = 1),
  '${countryZone}')`;

/**
 * Open invitations near their deadline that nobody of the organization has answered as things are now. Not where something
 * else has to be told first, where letters come back, or where the contact wants no reminders.
 */
export function unanswered(db: Sql, now: number, invitations: readonly string[] | null = null): Promise<Unanswered[]> {
  return db.query(
    `SELECT invitation.id AS "invitationId", subject.event_id AS "eventId", subject.edition_id AS "editionId", ${epoch('invitation.deadline')} AS deadline,
            ${epoch('invitation.told_at')} AS "toldAt", ${zoneOfOrganization} AS zone,
            coalesce((SELECT jsonb_agg(reminder.days) FROM reminder
                       WHERE reminder.invitation_id = invitation.id AND reminder.deadline = invitation.deadline), '[]') AS sent
       FROM invitation
       JOIN participation ON participation.id = invitation.participation_id
       JOIN participation_subject subject ON subject.participation_id = participation.id AND subject.state IN ('planned', 'confirmed')
       JOIN edition ON edition.id = subject.edition_id AND NOT edition.archived
       JOIN contact ON contact.id = invitation.contact_id AND contact.archived_at IS NULL AND contact.erased_at IS NULL
        AND contact.email IS NOT NULL AND contact.reminders_stopped_at IS NULL
       LEFT JOIN LATERAL (SELECT answer.slot_digest FROM answer WHERE answer.participation_id = participation.id
                           ORDER BY answer.at DESC, answer.id DESC LIMIT 1) latest ON true
       LEFT JOIN LATERAL (SELECT message.state, message.bounced_at FROM message WHERE message.invitation_id = invitation.id
                           ORDER BY message.created_at DESC LIMIT 1) letter ON true
      WHERE invitation.revoked_at IS NULL AND ($2::uuid[] IS NULL OR invitation.id = ANY ($2))
        AND invitation.deadline > $1 AND invitation.deadline <= $1::timestamptz + make_interval(days => ${Math.max(...reminderDays)})
        AND invitation.told_state = subject.digest
        AND latest.slot_digest IS DISTINCT FROM subject.digest
        AND letter.state IS DISTINCT FROM 'failed' AND letter.bounced_at IS NULL
      ORDER BY invitation.deadline, invitation.id`,
    [new Date(now), invitations],
  );
}

/** Whether this reminder is ours to write: of several who try, in however many processes, one is told yes. */
export async function takeReminder(tx: Sql, { invitationId }: Unanswered, days: number, now: number): Promise<boolean> {
  const rows = await tx.query<unknown[]>(
    `INSERT INTO reminder (invitation_id, deadline, days, at)
     SELECT invitation.id, invitation.deadline, $2, $3 FROM invitation WHERE invitation.id = $1
     ON CONFLICT ON CONSTRAINT reminder_sent_once DO NOTHING RETURNING 1`,
    [invitationId, days, new Date(now)],
  );
  return rows.length > 0;
}

export const reminderLeftAs = (tx: Sql, { invitationId }: Unanswered, days: number, messageId: string) =>
  tx.query(
    `UPDATE reminder SET message_id = $3 FROM invitation
      WHERE invitation.id = $1 AND reminder.invitation_id = invitation.id AND reminder.deadline = invitation.deadline AND reminder.days = $2`,
    [invitationId, days, messageId],
  );
