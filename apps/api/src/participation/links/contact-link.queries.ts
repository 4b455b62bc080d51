import type { EntityManager } from 'typeorm';
import { epoch } from '../../platform/database/sql.js';
import type { LinkOwner } from './contact-links.js';
import type { LinkKind } from './signed-for-contact.js';

type Sql = Pick<EntityManager, 'query'>;

/** How a link ended. */
export type Ended = 'replaced' | 'closed';

/** Whose link a token's hash is, or how it ended; nobody's is one of a contact who was put away. */
export async function linkByHash(
  db: Sql,
  kind: LinkKind,
  tokenHash: Buffer,
): Promise<LinkOwner | { ended: Ended } | null> {
  const [row] = await db.query<(LinkOwner & { ended: Ended | null })[]>(
    `SELECT contact.id AS "contactId", contact.name, contact.language, contact.email, organization.name AS organization,
            ${epoch('contact_link.expires_at')} AS "expiresAt", NULL AS ended
       FROM contact_link
       JOIN contact ON contact.id = contact_link.contact_id
       JOIN organization ON organization.id = contact.organization_id
      WHERE contact_link.token_hash = $1 AND contact_link.kind = $2 AND contact_link.revoked_at IS NULL
        AND contact.archived_at IS NULL AND contact.erased_at IS NULL
      UNION ALL
     SELECT NULL, NULL, NULL, NULL, NULL, NULL, CASE WHEN retired_link.closed THEN 'closed' ELSE 'replaced' END
       FROM retired_link WHERE retired_link.token_hash = $1`,
    [tokenHash, kind],
  );
  if (!row) return null;
  const { ended, ...owner } = row;
  return ended ? { ended } : owner;
}

export interface KeptLink {
  kind: LinkKind;
  generation: number;
  open: boolean;
  expiresAt: number;
}

/** Both, or the one of a kind. */
export function linksOf(db: Sql, contactId: string, kind: LinkKind | null = null): Promise<KeptLink[]> {
  return db.query<KeptLink[]>(
    `SELECT contact_link.kind, contact_link.generation, contact_link.revoked_at IS NULL AS open,
            ${epoch('contact_link.expires_at')} AS "expiresAt"
       FROM contact_link WHERE contact_link.contact_id = $1 AND ($2::text IS NULL OR contact_link.kind = $2)`,
    [contactId, kind],
  );
}

export interface LinkToWrite {
  contactId: string;
  kind: LinkKind;
  generation: number;
  tokenHash: Buffer;
  createdAt: Date;
  expiresAt: Date;
}

/** The same generation again is the same link, valid for longer. */
export async function writeLink(tx: Sql, link: LinkToWrite): Promise<void> {
  await tx.query(
    `INSERT INTO contact_link (contact_id, kind, token_hash, generation, created_at, expires_at)
     VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (contact_id, kind) DO UPDATE SET token_hash = excluded.token_hash, generation = excluded.generation,
       created_at = CASE WHEN contact_link.generation = excluded.generation THEN contact_link.created_at ELSE excluded.created_at END,
       expires_at = greatest(contact_link.expires_at, excluded.expires_at), revoked_at = NULL`,
    [link.contactId, link.kind, link.tokenHash, link.generation, link.createdAt, link.expiresAt],
  );
}

export interface Ending {
  at: Date;
  /** By a coordinator, and nothing takes its place. */
  closed?: boolean;
  /** Of the form that asked for it. */
  formHash?: Buffer | null;
}

/** Remembers the hash of a link that is about to end. */
export async function retire(
  tx: Sql,
  kind: LinkKind | 'invitation',
  id: string,
  { at, closed = false, formHash = null }: Ending,
): Promise<void> {
  const from =
    kind === 'invitation'
      ? `invitation WHERE invitation.id = $1 AND $2 = 'invitation'`
      : `contact_link WHERE contact_link.contact_id = $1 AND contact_link.kind = $2 AND contact_link.revoked_at IS NULL`;
  await tx.query(
    `INSERT INTO retired_link (token_hash, retired_at, closed, contact_id, form_hash)
     SELECT token_hash, $3, $4, contact_id, $5 FROM ${from} ON CONFLICT DO NOTHING`,
    [id, kind, at, closed, formHash],
  );
}

/**
 * The page that took the place of a link when this very form asked for it, and still is in its place: whoever pressed the
 * button twice. Nobody else who has the old link learns of the new one.
 */
export async function pageMadeBy(
  db: Sql,
  { tokenHash, formHash, since }: { tokenHash: Buffer; formHash: Buffer; since: Date },
): Promise<{ contactId: string; generation: number } | null> {
  const [row] = await db.query<{ contactId: string; generation: number }[]>(
    `SELECT contact_link.contact_id AS "contactId", contact_link.generation FROM retired_link
       JOIN contact_link ON contact_link.contact_id = retired_link.contact_id AND contact_link.kind = 'page'
        AND contact_link.revoked_at IS NULL AND contact_link.created_at = retired_link.retired_at
      WHERE retired_link.token_hash = $1 AND retired_link.form_hash = $2 AND retired_link.retired_at > $3`,
    [tokenHash, formHash, since],
  );
  return row ?? null;
}

/** Whether this is the page's token now, read once the contact is locked. */
export async function isPageOf(tx: Sql, contactId: string, tokenHash: Buffer): Promise<boolean> {
  const rows = await tx.query<unknown[]>(
    `SELECT 1 FROM contact_link WHERE contact_link.contact_id = $1 AND contact_link.kind = 'page'
        AND contact_link.token_hash = $2 AND contact_link.revoked_at IS NULL`,
    [contactId, tokenHash],
  );
  return rows.length > 0;
}

export async function closeLinks(tx: Sql, contactId: string, at: Date): Promise<void> {
  await tx.query(
    `UPDATE contact_link SET revoked_at = $2 WHERE contact_link.contact_id = $1 AND contact_link.revoked_at IS NULL`,
    [contactId, at],
  );
}

/** Links that ended so long ago that none of their kind is valid any more. Answers with how many. */
export async function forgetLinks(db: Sql, before: Date): Promise<number> {
  const [rows] = await db.query<[unknown[], number]>(
    `DELETE FROM retired_link WHERE retired_link.retired_at < $1 RETURNING 1`,
    [before],
  );
  return rows.length;
}

/** The links in letters that this contact still has. */
export function openInvitationsOf(tx: Sql, contactId: string): Promise<{ id: string; generation: number }[]> {
  return tx.query(
    `SELECT invitation.id, invitation.generation FROM invitation
      WHERE invitation.contact_id = $1 AND invitation.revoked_at IS NULL ORDER BY invitation.id FOR NO KEY UPDATE`,
    [contactId],
  );
}
