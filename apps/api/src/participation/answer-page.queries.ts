import type { EventState, GivenAnswer, Language, Localized, ParticipationRole } from '@birge/domain';
import type { EntityManager } from 'typeorm';
import { latestAnswers, slotSequence } from '../events/event-parts.sql.js';
import { epoch } from '../platform/database/sql.js';
import {
  askedSlotsJson,
  together,
  zoneOfEvent,
  type AskedSlot,
  type RawSlot,
  type ToldSlot,
} from './asked-slots.queries.js';

/** The latest answer of a participation, whoever gave it. */
export interface StandingAnswer extends GivenAnswer {
  /** Epoch ms. */
  at: number;
  current: boolean;
  /** It came through this very link. */
  own: boolean;
}

/** All that a personal link opens, in one row. */
export interface Invited {
  invitationId: string;
  participationId: string;
  contactId: string;
  organizationId: string;
  eventId: string;
  language: Language;
  told: ToldSlot[];
  /** Epoch ms. */
  deadline: number;
  expiresAt: number;
  revoked: boolean;
  role: ParticipationRole;
  asked: Localized;
  organization: Localized;
  title: Localized;
  eventState: EventState;
  onlineUrl: string | null;
  windowFrom: string | null;
  windowTo: string | null;
  zone: string;
  /** The slot's sequence now. */
  sequence: number;
  slots: AskedSlot[];
  togetherWith: Localized[];
  /** The slug of the event's public page, while it is public. */
  publicSlug: string | null;
  latest: StandingAnswer | null;
}

/** By the token's hash: whoever has a copy of the database still has no link. */
export async function invitedByToken(db: Pick<EntityManager, 'query'>, tokenHash: Buffer): Promise<Invited | null> {
  const [row] = await db.query<(Omit<Invited, 'slots'> & { slots: RawSlot[] })[]>(
    `SELECT invitation.id AS "invitationId", participation.id AS "participationId", invitation.contact_id AS "contactId",
            organization.id AS "organizationId", event.id AS "eventId", invitation.language, invitation.told,
            ${epoch('invitation.deadline')} AS deadline, ${epoch('invitation.expires_at')} AS "expiresAt",
            invitation.revoked_at IS NOT NULL AS revoked, participation.role, participation.asked,
            organization.name AS organization, event.title, event.state AS "eventState", event.online_url AS "onlineUrl",
            event.window_from AS "windowFrom", event.window_to AS "windowTo", ${zoneOfEvent('event')} AS zone,
            ${slotSequence('event')} AS sequence, ${askedSlotsJson('event')} AS slots,
            coalesce((
              SELECT jsonb_agg(coalesce(nullif(other.short_name, '{}'), other.name)
                               ORDER BY array_position(ARRAY['lead', 'co-organizer', 'partner', 'venue-host', 'authority', 'media'], given.role),
                                        given.position, given.id)
                FROM (${latestAnswers('event')}) given JOIN organization other ON other.id = given.organization_id
               WHERE given.organization_id <> participation.organization_id AND given.answer <> 'declined'), '[]') AS "togetherWith",
            (SELECT told.slug FROM published.event told WHERE told.id = event.id AND NOT told.gone) AS "publicSlug",
            (SELECT jsonb_build_object('answer', answer.answer, 'note', answer.note, 'answeredBy', answer.answered_by,
                      'sequence', answer.sequence, 'at', ${epoch('answer.at')},
                      'current', answer.slot_digest IS NOT DISTINCT FROM event.slot_digest,
                      'own', answer.invitation_id IS NOT DISTINCT FROM invitation.id)
               FROM answer WHERE answer.participation_id = participation.id
              ORDER BY answer.at DESC, answer.id DESC LIMIT 1) AS latest
       FROM invitation
       JOIN participation ON participation.id = invitation.participation_id
       JOIN organization ON organization.id = participation.organization_id
       JOIN event ON event.id = participation.event_id
      WHERE invitation.token_hash = $1`,
    [tokenHash],
  );
  return row ? { ...row, slots: row.slots.map(together) } : null;
}
