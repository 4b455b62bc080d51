import {
  scopeOf,
  type AskedThing,
  type EventState,
  type Instant,
  type Localized,
  type ParticipationRole,
} from '@birge/domain';
import type { EntityManager } from 'typeorm';
import { organizationInScope } from '../organizations/organization.scope.js';
import type { Who } from '../platform/http/allow.js';
import { refuse } from '../platform/http/refuse.js';
import type { Withheld } from '../platform/mail/withheld.js';
import { sequenceOfSubject } from './subject.sql.js';

type Sql = Pick<EntityManager, 'query'>;

/** The event that a participation belongs to, before any lock; that of a whole edition is not an event's. */
export async function eventOfParticipation(tx: Sql, id: string): Promise<string> {
  const [row] = await tx.query<{ eventId: string }[]>(
    `SELECT participation.event_id AS "eventId" FROM participation
      WHERE participation.id = $1 AND participation.event_id IS NOT NULL`,
    [id],
  );
  if (!row) throw refuse('not-found');
  return row.eventId;
}

export async function participationOfInvitation(tx: Sql, id: string): Promise<string | null> {
  const [row] = await tx.query<{ participationId: string }[]>(
    `SELECT invitation.participation_id AS "participationId" FROM invitation WHERE invitation.id = $1`,
    [id],
  );
  return row?.participationId ?? null;
}

export interface ParticipationFacts {
  id: string;
  /** Null: the whole edition. */
  eventId: string | null;
  editionId: string;
  organizationId: string;
  role: ParticipationRole;
  asked: Localized;
  askedFor: AskedThing[];
  version: number;
  hasAnswers: boolean;
  /** Of an edition: planned, or completed once it is in the archive. */
  eventState: EventState;
  /** Of what is told, now. */
  sequence: number;
}

/** Read once what it is in is locked; null where it was removed meanwhile. */
export async function participationFacts(tx: Sql, id: string): Promise<ParticipationFacts | null> {
  const [row] = await tx.query<ParticipationFacts[]>(
    `SELECT participation.id, subject.event_id AS "eventId", subject.edition_id AS "editionId",
            participation.organization_id AS "organizationId", participation.role, participation.asked,
            participation.asked_for AS "askedFor", participation.version, subject.state AS "eventState", ${sequenceOfSubject} AS sequence,
            EXISTS (SELECT FROM answer WHERE answer.participation_id = participation.id) AS "hasAnswers"
       FROM participation
       JOIN participation_subject subject ON subject.participation_id = participation.id
       JOIN edition ON edition.id = subject.edition_id
       LEFT JOIN event ON event.id = participation.event_id
      WHERE participation.id = $1`,
    [id],
  );
  return row ?? null;
}

/**
 * Whether this person can ask an organization at all: it is there for her, and neither put away nor merged into another.
 */
export async function isOrganization(tx: Sql, who: Who, id: string): Promise<boolean> {
  const rows = await tx.query<unknown[]>(
    `SELECT 1 FROM organization
      WHERE organization.id = $2 AND ${organizationInScope}
        AND organization.archived_at IS NULL AND organization.merged_into IS NULL`,
    [scopeOf(who), id],
  );
  return rows.length > 0;
}

/** An organization's part in an event, and which of its contacts have an invitation that is open now; null: it has none. */
export async function partOf(
  tx: Sql,
  eventId: string,
  { organizationId, role }: { organizationId: string; role: ParticipationRole },
  now: Instant,
): Promise<{ id: string; invited: string[] } | null> {
  const [row] = await tx.query<{ id: string; invited: string[] }[]>(
    `SELECT participation.id,
            ARRAY(SELECT invitation.contact_id FROM invitation WHERE invitation.participation_id = participation.id
                     AND invitation.revoked_at IS NULL AND invitation.expires_at > $4) AS invited
       FROM participation
      WHERE participation.event_id = $1 AND participation.organization_id = $2 AND participation.role = $3`,
    [eventId, organizationId, role, new Date(now)],
  );
  return row ?? null;
}

export interface ContactFacts {
  id: string;
  name: string;
  email: string | null;
  language: 'kk' | 'ru' | 'en';
}

/** A contact of this organization who is still there. */
export async function contactOf(tx: Sql, organizationId: string, id: string): Promise<ContactFacts | null> {
  const [row] = await tx.query<ContactFacts[]>(
    `SELECT contact.id, contact.name, contact.email, contact.language FROM contact
      WHERE contact.id = $2 AND contact.organization_id = $1 AND contact.archived_at IS NULL AND contact.erased_at IS NULL`,
    [organizationId, id],
  );
  return row ?? null;
}

/** The letters of these invitations that have not left yet never will. */
export async function holdLetters(tx: Sql, invitationIds: readonly string[], why: Withheld): Promise<void> {
  await tx.query(
    `UPDATE message SET state = 'failed', failure = $2, next_try_at = NULL
      WHERE message.invitation_id = ANY ($1) AND message.state = 'queued'`,
    [invitationIds, why],
  );
}

/** The invitation by which a contact of a participation was last told of times and places; any contact's where none is named. */
export async function lastTold(
  tx: Sql,
  participationId: string,
  contactId: string | null,
): Promise<{ id: string; sequence: number } | null> {
  const [row] = await tx.query<{ id: string; sequence: number }[]>(
    `SELECT invitation.id, invitation.told_sequence AS sequence FROM invitation
      WHERE invitation.participation_id = $1 AND ($2::uuid IS NULL OR invitation.contact_id = $2)
      ORDER BY invitation.told_at DESC, invitation.id LIMIT 1`,
    [participationId, contactId],
  );
  return row ?? null;
}
