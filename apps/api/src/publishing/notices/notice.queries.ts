import {
  countryZone,
  localDate,
  notice,
  OFF,
  overAt,
  type EventState,
  type Language,
  type Localized,
  type Notice,
  type ParticipationRole,
} from '@birge/domain';
import type { EntityManager } from 'typeorm';
import {
  askedSlotsJson,
  daysAsSlot,
  together,
  type AskedSlot,
  type EditionDays,
  type RawSlot,
  type ToldSlot,
} from '../../participation/asked-slots.queries.js';
import { eventVisible } from '../../events/event-scope.js';
import { epoch } from '../../platform/database/sql.js';

type Sql = Pick<EntityManager, 'query'>;

/** A slot as it is now, as a notice compares it. */
export type NowSlot = AskedSlot & { occurrence: string };

/** An open invitation whose contact was told something else than what is true. */
export interface PendingNotice {
  invitationId: string;
  participationId: string;
  /** Null: the whole edition. */
  eventId: string | null;
  editionId: string;
  title: Localized;
  role: ParticipationRole;
  organizationId: string;
  organization: Localized;
  contactId: string;
  contactName: string;
  email: string | null;
  language: Language;
  answer: 'accepted' | 'maybe' | 'declined' | null;
  toldNumber: number;
  toldAt: number;
  heldState: string | null;
  heldAt: number | null;
  heldBy: string | null;
  notice: Notice<ToldSlot, NowSlot>;
}

const present = `CASE WHEN subject.holds THEN subject.digest ELSE '${OFF}' END`;

/** Of the participation; `another`: given by a contact who holds an invitation of her own. */
const latestAnswer = `LEFT JOIN LATERAL (
    SELECT answer.answer, answer.at, answer.slot_digest,
           EXISTS (SELECT FROM invitation own WHERE own.id = answer.invitation_id AND own.id <> invitation.id AND own.revoked_at IS NULL) AS another
      FROM answer WHERE answer.participation_id = participation.id ORDER BY answer.at DESC, answer.id DESC LIMIT 1) latest ON true`;

/** The same as `notice` in libs/domain, which the tests hold it to. $1 the edition's year, $2 the scope, $3 now, $4 invitations, $5 the country's day. */
const pending = `
  FROM participation_subject subject
  JOIN edition ON edition.id = subject.edition_id AND NOT edition.archived
  JOIN participation ON participation.id = subject.participation_id
  JOIN invitation ON invitation.participation_id = participation.id AND invitation.revoked_at IS NULL
  JOIN contact ON contact.id = invitation.contact_id AND contact.archived_at IS NULL AND contact.erased_at IS NULL
  ${latestAnswer}
 WHERE ($1::int IS NULL OR subject.edition_year = $1)
   AND ($4::uuid[] IS NULL OR invitation.id = ANY ($4))
   AND subject.state <> 'completed'
   AND CASE WHEN ${present} <> invitation.told_state THEN subject.holds OR latest.answer IS DISTINCT FROM 'declined'
            ELSE subject.holds AND latest.at > invitation.told_at AND NOT latest.another
                 AND latest.slot_digest IS DISTINCT FROM subject.digest END
   AND CASE WHEN subject.event_id IS NULL THEN edition.ends_on >= $5::date
            ELSE coalesce((SELECT max(occurrence.ends_at) > $3 FROM occurrence WHERE occurrence.event_id = subject.event_id), true) END
   AND ($2::text[] IS NULL OR EXISTS (SELECT FROM event_scope
         WHERE event_scope.event_id = subject.event_id AND event_scope.division_id = ANY ($2)))`;

export interface Wanted {
  year: number | null;
  /** An oblast coordinator sees what she may send: of her own events. */
  scope: readonly string[] | null;
  /** Epoch ms. */
  now: number;
  /** Only of these. */
  invitations?: readonly string[];
}
const parameters = ({ year, scope, now, invitations }: Wanted) => [
  year,
  scope,
  new Date(now),
  invitations ?? null,
  localDate(now, countryZone),
];

interface Row extends Omit<PendingNotice, 'notice'>, EditionDays {
  eventState: EventState;
  slotDigest: string;
  slots: RawSlot[];
  lastEnd: number | null;
  told: ToldSlot[];
  toldState: string;
  latestAt: number | null;
  current: boolean;
  another: boolean | null;
}

/** All that has to be told, in one statement however much it is: by the contact's organization, then by time. */
export async function pendingNotices(db: Sql, wanted: Wanted): Promise<PendingNotice[]> {
  const rows = await db.query<Row[]>(
    `SELECT invitation.id AS "invitationId", participation.id AS "participationId", event.id AS "eventId", edition.id AS "editionId",
            subject.title, participation.role, organization.id AS "organizationId", organization.name AS organization,
            contact.id AS "contactId", contact.name AS "contactName", contact.email, invitation.language,
            latest.answer, ${epoch('latest.at')} AS "latestAt", latest.slot_digest IS NOT DISTINCT FROM subject.digest AS current, latest.another,
            subject.state AS "eventState", subject.digest AS "slotDigest", ${askedSlotsJson('event')} AS slots,
            edition.starts_on AS "windowFrom", edition.ends_on AS "windowTo", edition.sequence AS "editionSequence",
            '${countryZone}' AS zone,
            (SELECT ${epoch('max(occurrence.ends_at)')} FROM occurrence WHERE occurrence.event_id = event.id) AS "lastEnd",
            invitation.told, invitation.told_state AS "toldState", invitation.told_number AS "toldNumber",
            ${epoch('invitation.told_at')} AS "toldAt", invitation.held_state AS "heldState",
            ${epoch('invitation.held_at')} AS "heldAt", holder.name AS "heldBy"
       FROM (SELECT invitation.id ${pending}) chosen
       JOIN invitation ON invitation.id = chosen.id
       JOIN participation ON participation.id = invitation.participation_id
       JOIN participation_subject subject ON subject.participation_id = participation.id
       JOIN edition ON edition.id = subject.edition_id
       LEFT JOIN event ON event.id = participation.event_id
       JOIN organization ON organization.id = participation.organization_id
       JOIN contact ON contact.id = invitation.contact_id
       LEFT JOIN person holder ON holder.id = invitation.held_by
       ${latestAnswer}
      ORDER BY organization.slug, contact.name, contact.id,
               (SELECT min(occurrence.wall_start) FROM occurrence WHERE occurrence.event_id = event.id) NULLS LAST, invitation.id`,
    parameters(wanted),
  );
  return rows.flatMap((row) => noticeOf(row, wanted.now) ?? []);
}

function noticeOf(
  { eventState, slotDigest, slots, lastEnd, told, toldState, latestAt, current, another, ...row }: Row,
  now: number,
) {
  const here = row.eventId === null ? [daysAsSlot(row)] : slots.map(together);
  const pending = notice(
    {
      eventState,
      slotDigest,
      now: here.map((slot) => ({ ...slot, occurrence: slot.id })),
      lastEnd: row.eventId === null ? overAt([], row.windowTo) : lastEnd,
      told,
      toldState,
      toldAt: row.toldAt,
      latest: row.answer && { answer: row.answer, current, at: latestAt!, another: another === true },
    },
    now,
  );
  return pending && { ...row, notice: pending };
}

/** How many wait for somebody to send them; what is held back waits for nobody. */
export async function pendingCount(db: Sql, wanted: Wanted): Promise<number> {
  const [row] = await db.query<{ count: number }[]>(
    `SELECT count(*)::int AS count ${pending} AND invitation.held_state IS DISTINCT FROM ${present}`,
    parameters(wanted),
  );
  return row!.count;
}

/** The first of these that is no invitation, or none that this reader may see; by its place, else null. */
export async function firstUnknown(
  db: Sql,
  invitations: readonly string[],
  scope: readonly string[] | null,
): Promise<number | null> {
  const known = await db.query<{ id: string }[]>(
    `SELECT invitation.id FROM invitation
       JOIN participation ON participation.id = invitation.participation_id
       LEFT JOIN event ON event.id = participation.event_id
      WHERE invitation.id = ANY ($1)
        AND CASE WHEN event.id IS NULL THEN $2::text[] IS NULL ELSE ${eventVisible('event', '$2')} END`,
    [invitations, scope],
  );
  const ids = new Set(known.map(({ id }) => id));
  const at = invitations.findIndex((id) => !ids.has(id));
  return at < 0 ? null : at;
}
