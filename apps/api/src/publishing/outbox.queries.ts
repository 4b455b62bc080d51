import { scopeOf } from '@birge/domain';
import type { EntityManager } from 'typeorm';
import { eventDivisions } from '../events/event-scope.js';
import type { Who } from '../platform/http/allow.js';
import { containing } from '../platform/database/reading.js';
import { instant } from '../platform/database/sql.js';
import { PAGE_SIZE } from '../platform/http/views.js';
import type { OutboxQuery, OutboxRowView } from './outbox.dto.js';

type Sql = Pick<EntityManager, 'query'>;

const columns = `message.id, message.kind, message.subject, message.recipient, contact.name AS "contactName",
  organization.name AS "organizationName", message.language, message.state, ${instant('message.created_at')} AS "createdAt",
  ${instant('message.sent_at')} AS "sentAt", message.failure, message.bounce, message.event_id AS "eventId", event.title AS "eventTitle"`;

const from = `FROM message
  LEFT JOIN contact ON contact.id = message.contact_id
  LEFT JOIN organization ON organization.id = contact.organization_id
  LEFT JOIN event ON event.id = message.event_id`;

/** A letter holds a link that answers for a partner: an oblast coordinator reads those of her own events only. */
const inScope = (parameter: string) => `(${parameter}::text[] IS NULL OR EXISTS (
  SELECT FROM event_scope WHERE event_scope.event_id = message.event_id AND event_scope.division_id = ANY (${parameter})))`;

/** A page of the outbox, newest first. */
export function outbox(
  db: Sql,
  scope: readonly string[] | null,
  { q, state, page = 1 }: OutboxQuery,
): Promise<(OutboxRowView & { total: string })[]> {
  return db.query(
    `SELECT ${columns}, count(*) OVER () AS total ${from}
      WHERE ${inScope('$1')}
        AND ($2::text IS NULL OR message.state = $2)
        AND ($3::text IS NULL OR lower(message.subject) LIKE $3 OR lower(message.recipient) LIKE $3
             OR lower(contact.name) LIKE $3 OR localized_search(organization.name) LIKE $3)
      ORDER BY message.created_at DESC, message.id
      LIMIT ${PAGE_SIZE} OFFSET $4`,
    [scope, state ?? null, containing(q), (page - 1) * PAGE_SIZE],
  );
}

export interface LetterRow extends OutboxRowView {
  invitationId: string | null;
  contactId: string | null;
  body: string;
}

export async function letterById(db: Sql, scope: readonly string[] | null, id: string): Promise<LetterRow | null> {
  const [row] = await db.query<LetterRow[]>(
    `SELECT ${columns}, message.invitation_id AS "invitationId", message.contact_id AS "contactId", message.body ${from} WHERE message.id = $2 AND ${inScope('$1')}`,
    [scope, id],
  );
  return row ?? null;
}

/** A letter that a person decides about, held until she has. */
export async function lockedLetter(
  tx: Sql,
  who: Who,
  id: string,
): Promise<{ eventId: string | null; state: string; divisions: string[] } | null> {
  const [row] = await tx.query<{ eventId: string | null; state: string; divisions: string[] }[]>(
    `SELECT message.event_id AS "eventId", message.state,
            coalesce((SELECT ${eventDivisions('event')} FROM event WHERE event.id = message.event_id), '{}') AS divisions
       FROM message WHERE message.id = $2 AND ${inScope('$1')} FOR UPDATE OF message`,
    [scopeOf(who), id],
  );
  return row ?? null;
}
