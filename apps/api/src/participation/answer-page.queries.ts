import type {
  AskedThing,
  EventState,
  GivenAnswer,
  Language,
  LocalDate,
  Localized,
  ParticipationRole,
} from '@birge/domain';
import type { EntityManager } from 'typeorm';
import { latestAnswers } from '../events/event-parts.sql.js';
import { epoch } from '../platform/database/sql.js';
import {
  askedSlotsJson,
  together,
  zoneOfEvent,
  type AskedSlot,
  type RawSlot,
  type ToldSlot,
} from './asked-slots.queries.js';
import { digestOfSubject, sequenceOfSubject } from './subject.sql.js';

/** The latest answer of a participation, whoever gave it. */
export interface StandingAnswer extends GivenAnswer {
  /** Epoch ms. */
  at: number;
  current: boolean;
  /** It came through this very link. */
  own: boolean;
  /** The slots as they stood on what was answered, where that is known and not so any more. */
  told: ToldSlot[] | null;
}

/** All that a personal link opens, in one row. */
export interface Invited {
  invitationId: string;
  participationId: string;
  contactId: string;
  organizationId: string;
  /** Null: a whole edition is asked about. */
  eventId: string | null;
  /** Of the link. */
  generation: number;
  language: Language;
  told: ToldSlot[];
  /** Epoch ms. */
  deadline: number;
  expiresAt: number;
  revoked: boolean;
  role: ParticipationRole;
  asked: Localized;
  askedFor: AskedThing[];
  organization: Localized;
  title: Localized;
  eventState: EventState;
  onlineUrl: string | null;
  windowFrom: string | null;
  windowTo: string | null;
  /** The days of an edition that is asked about as a whole. */
  days: { from: LocalDate; to: LocalDate } | null;
  /** The year whose public pages there are, of an edition that is asked about as a whole. */
  publicYear: number | null;
  zone: string;
  /** The slot's sequence now. */
  sequence: number;
  /** Of the event's own fields. */
  version: number;
  /** Epoch ms of the last change of the event. */
  changedAt: number;
  /** Epoch ms when the last of it ends; null while nothing has a time. */
  lastEnd: number | null;
  slots: AskedSlot[];
  togetherWith: Localized[];
  /** The slug of the event's public page, while it is public. */
  publicSlug: string | null;
  latest: StandingAnswer | null;
}

const CURRENT = `(answer.slot_digest IS NOT DISTINCT FROM ${digestOfSubject})`;

/** `where` is our own words about an invitation, its participation and its event. */
const invitedSql = (where: string) => `
  SELECT invitation.id AS "invitationId", participation.id AS "participationId", invitation.contact_id AS "contactId",
         organization.id AS "organizationId", event.id AS "eventId", invitation.generation, invitation.language, invitation.told,
         ${epoch('invitation.deadline')} AS deadline, ${epoch('invitation.expires_at')} AS "expiresAt",
         invitation.revoked_at IS NOT NULL AS revoked, participation.role, participation.asked, participation.asked_for AS "askedFor",
         organization.name AS organization, coalesce(event.title, campaign.name) AS title,
         CASE WHEN event.id IS NOT NULL THEN event.state WHEN edition.archived THEN 'completed' ELSE 'planned' END AS "eventState",
         event.online_url AS "onlineUrl", event.window_from AS "windowFrom", event.window_to AS "windowTo",
         CASE WHEN event.id IS NULL THEN jsonb_build_object('from', edition.starts_on, 'to', edition.ends_on) END AS days,
         CASE WHEN event.id IS NULL THEN (SELECT told.year FROM published.edition told WHERE told.id = edition.id) END AS "publicYear",
         ${zoneOfEvent('event')} AS zone, ${sequenceOfSubject} AS sequence, ${askedSlotsJson('event')} AS slots,
         coalesce(event.version, 0) AS version,
         ${epoch(`coalesce((SELECT max(change.at) FROM change WHERE change.event_id = event.id), invitation.created_at)`)} AS "changedAt",
         (SELECT ${epoch('max(occurrence.ends_at)')} FROM occurrence WHERE occurrence.event_id = event.id) AS "lastEnd",
         coalesce((
           SELECT jsonb_agg(coalesce(nullif(other.short_name, '{}'), other.name)
                            ORDER BY array_position(ARRAY['lead', 'co-organizer', 'partner', 'venue-host', 'authority', 'media'], given.role),
                                     given.position, given.id)
             FROM (${latestAnswers('event')}) given JOIN organization other ON other.id = given.organization_id
            WHERE given.organization_id <> participation.organization_id AND given.answer <> 'declined'), '[]') AS "togetherWith",
         (SELECT told.slug FROM published.event told WHERE told.id = event.id AND NOT told.gone) AS "publicSlug",
         (SELECT jsonb_build_object('answer', answer.answer, 'note', answer.note, 'answeredBy', answer.answered_by,
                   'sequence', answer.sequence, 'at', ${epoch('answer.at')}, 'current', ${CURRENT},
                   'own', answer.invitation_id IS NOT DISTINCT FROM invitation.id,
                   'told', CASE WHEN NOT ${CURRENT} THEN (
                     SELECT notice.told FROM notice
                      WHERE notice.invitation_id = invitation.id AND notice.sequence <= answer.sequence
                      ORDER BY notice.number DESC LIMIT 1) END)
            FROM answer WHERE answer.participation_id = participation.id
           ORDER BY answer.at DESC, answer.id DESC LIMIT 1) AS latest
    FROM invitation
    JOIN participation ON participation.id = invitation.participation_id
    JOIN organization ON organization.id = participation.organization_id
    LEFT JOIN event ON event.id = participation.event_id
    JOIN edition ON edition.id = coalesce(event.edition_id, participation.edition_id)
    JOIN campaign ON campaign.id = edition.campaign_id
   WHERE ${where}`;

type Raw = Omit<Invited, 'slots'> & { slots: RawSlot[] };
const invited = ({ slots, ...row }: Raw): Invited => ({ ...row, slots: slots.map(together) });

/** By the token's hash: whoever has a copy of the database still has no link. */
export async function invitedByToken(db: Pick<EntityManager, 'query'>, tokenHash: Buffer): Promise<Invited | null> {
  const [row] = await db.query<Raw[]>(invitedSql('invitation.token_hash = $1'), [tokenHash]);
  return row ? invited(row) : null;
}

/** All that a contact is asked, of which a link has not been over for longer than it says. */
export async function invitedOfContact(
  db: Pick<EntityManager, 'query'>,
  contactId: string,
  now: Date,
): Promise<Invited[]> {
  const rows = await db.query<Raw[]>(
    `${invitedSql(`invitation.contact_id = $1 AND invitation.revoked_at IS NULL AND invitation.expires_at > $2`)}
     ORDER BY (SELECT min(occurrence.wall_start) FROM occurrence WHERE occurrence.event_id = event.id),
              coalesce(event.window_from, edition.starts_on), invitation.id`,
    [contactId, now],
  );
  return rows.map(invited);
}

/** One of a contact's own, read again once its event is locked. */
export async function invitedById(
  db: Pick<EntityManager, 'query'>,
  id: string,
  contactId: string,
): Promise<Invited | null> {
  const [row] = await db.query<Raw[]>(invitedSql('invitation.id = $1 AND invitation.contact_id = $2'), [id, contactId]);
  return row ? invited(row) : null;
}
