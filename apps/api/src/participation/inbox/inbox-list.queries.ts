import type { Localized, ReadReply } from '@birge/domain';
import type { EntityManager } from 'typeorm';
import { eventVisible } from '../../events/event-scope.js';
import { containing } from '../../platform/database/reading.js';
import { instant } from '../../platform/database/sql.js';
import { PAGE_SIZE } from '../../platform/http/views.js';
import { zoneOfEvent } from '../asked-slots.queries.js';
import { wallIn } from '../calendar-mail/moment.js';
import type { InboxChoiceView, InboxQuery, InboxReplyView, InboxRowView } from './inbox.dto.js';

type Sql = Pick<EntityManager, 'query'>;
type Raw = Omit<InboxRowView, 'replies'> & { content: ReadReply[]; zone: string; total: string };

const columns = `inbound_mail.id, ${instant('inbound_mail.received_at')} AS "receivedAt", inbound_mail.sender,
  inbound_mail.sender_name AS "senderName", inbound_mail.subject, inbound_mail.kind, inbound_mail.state, inbound_mail.reason,
  inbound_mail.content, inbound_mail.event_id AS "eventId", event.title AS "eventTitle", organization.name AS "organizationName",
  contact.name AS "contactName", ${instant('inbound_mail.decided_at')} AS "decidedAt",
  CASE WHEN person.id IS NOT NULL THEN jsonb_build_object('id', person.id, 'name', person.name) END AS "decidedBy",
  CASE WHEN event.id IS NOT NULL THEN ${zoneOfEvent('event')} ELSE 'Asia/Almaty' END AS zone`;

const from = `FROM inbound_mail
  LEFT JOIN event ON event.id = inbound_mail.event_id
  LEFT JOIN invitation ON invitation.id = inbound_mail.invitation_id
  LEFT JOIN participation ON participation.id = invitation.participation_id
  LEFT JOIN organization ON organization.id = participation.organization_id
  LEFT JOIN contact ON contact.id = invitation.contact_id
  LEFT JOIN person ON person.id = inbound_mail.decided_by`;

/** As with the outbox: an oblast coordinator reads what concerns her own events only, nobody's mail of no event. */
const inScope = (parameter: string) => `(${parameter}::text[] IS NULL OR EXISTS (
  SELECT FROM event_scope WHERE event_scope.event_id = inbound_mail.event_id AND event_scope.division_id = ANY (${parameter})))`;

const shown = ({ content, zone, ...row }: Raw): InboxRowView & { total: string } => ({
  ...row,
  replies: content.map((reply): InboxReplyView => {
    const at = (moment: ReadReply['start']) => moment && wallIn(moment, zone);
    const { attendee, attendeeName, answer, comment, location, method } = reply;
    const counter = method === 'COUNTER';
    return {
      ...{ attendee, attendeeName, answer, comment, occurrence: at(reply.recurrenceId) },
      ...{ start: counter ? at(reply.start) : null, end: counter ? at(reply.end) : null },
      location: counter ? location : null,
    };
  }),
});

/** A page of the letters that came in, newest first; unless a state is asked for, those that wait for a coordinator. */
export async function inbox(
  db: Sql,
  scope: readonly string[] | null,
  { q, state = 'unverified', page = 1 }: InboxQuery,
) {
  const rows = await db.query<Raw[]>(
    `SELECT ${columns}, count(*) OVER () AS total ${from}
      WHERE ${inScope('$1')} AND inbound_mail.state = $2
        AND ($3::text IS NULL OR lower(inbound_mail.sender) LIKE $3 OR lower(inbound_mail.sender_name) LIKE $3
             OR lower(inbound_mail.subject) LIKE $3 OR localized_search(organization.name) LIKE $3
             OR localized_search(event.title) LIKE $3)
      ORDER BY inbound_mail.received_at DESC, inbound_mail.id
      LIMIT ${PAGE_SIZE} OFFSET $4`,
    [scope, state, containing(q), (page - 1) * PAGE_SIZE],
  );
  return rows.map(shown);
}

export async function mailById(db: Sql, scope: readonly string[] | null, id: string): Promise<InboxRowView | null> {
  const [row] = await db.query<Raw[]>(
    `SELECT ${columns}, 1 AS total ${from} WHERE inbound_mail.id = $2 AND ${inScope('$1')}`,
    [scope, id],
  );
  if (!row) return null;
  const { total: _, ...mail } = shown(row);
  return mail;
}

/** Invitations that it could be an answer to: of its event, else of whoever has its address. */
export const choicesFor = (db: Sql, scope: readonly string[] | null, id: string): Promise<InboxChoiceView[]> =>
  db.query<(InboxChoiceView & { eventTitle: Localized })[]>(
    `SELECT invitation.id AS "invitationId", event.title AS "eventTitle", organization.name AS "organizationName",
            contact.name AS "contactName",
            coalesce(invitation.id = inbound_mail.invitation_id OR lower(contact.email) = inbound_mail.sender, false) AS likely
       FROM inbound_mail
       JOIN invitation ON invitation.revoked_at IS NULL
       JOIN participation ON participation.id = invitation.participation_id
       JOIN event ON event.id = participation.event_id AND event.state IN ('planned', 'confirmed')
       JOIN organization ON organization.id = participation.organization_id
       JOIN contact ON contact.id = invitation.contact_id
      WHERE inbound_mail.id = $2 AND ${eventVisible('event', '$1')}
        AND (event.id = inbound_mail.event_id OR lower(contact.email) = inbound_mail.sender)
      ORDER BY likely DESC, event.id = inbound_mail.event_id DESC, invitation.created_at DESC, invitation.id LIMIT 50`,
    [scope, id],
  );

/** A letter's content, once nobody else decides on it any more. */
export async function lockMail(
  tx: Sql,
  id: string,
): Promise<{ state: string; content: ReadReply[]; sender: string | null } | null> {
  const [row] = await tx.query<{ state: string; content: ReadReply[]; sender: string | null }[]>(
    `SELECT inbound_mail.state, inbound_mail.content, inbound_mail.sender FROM inbound_mail WHERE inbound_mail.id = $1 FOR UPDATE`,
    [id],
  );
  return row ?? null;
}
