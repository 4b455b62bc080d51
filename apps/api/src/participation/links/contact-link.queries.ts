import type { EntityManager } from 'typeorm';
import { epoch } from '../../platform/database/sql.js';
import type { LinkOwner } from './contact-links.js';
import type { LinkKind } from './signed-for-contact.js';

type Sql = Pick<EntityManager, 'query'>;

/** Whose link a token's hash is, or that it was one before; nobody's is one of a contact who was put away. */
export async function linkByHash(
  db: Sql,
  kind: LinkKind,
  tokenHash: Buffer,
): Promise<LinkOwner | { replaced: true } | null> {
  const [row] = await db.query<(LinkOwner & { replaced: boolean })[]>(
    `SELECT contact.id AS "contactId", contact.name, contact.language, contact.email, organization.name AS organization,
            ${epoch('contact_link.expires_at')} AS "expiresAt", false AS replaced
       FROM contact_link
       JOIN contact ON contact.id = contact_link.contact_id
       JOIN organization ON organization.id = contact.organization_id
      WHERE contact_link.token_hash = $1 AND contact_link.kind = $2 AND contact_link.revoked_at IS NULL
        AND contact.archived_at IS NULL AND contact.erased_at IS NULL
      UNION ALL
     SELECT NULL, NULL, NULL, NULL, NULL, NULL, true FROM retired_link WHERE retired_link.token_hash = $1`,
    [tokenHash, kind],
  );
  if (!row) return null;
  const { replaced, ...owner } = row;
  return replaced ? { replaced } : owner;
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

/** Remembers the hash of a link that is about to be replaced. */
export async function retire(tx: Sql, kind: LinkKind | 'invitation', id: string, at: Date): Promise<void> {
  const from =
    kind === 'invitation'
      ? `invitation WHERE invitation.id = $1 AND $2 = 'invitation'`
      : `contact_link WHERE contact_link.contact_id = $1 AND contact_link.kind = $2`;
  await tx.query(
    `INSERT INTO retired_link (token_hash, retired_at) SELECT token_hash, $3 FROM ${from} ON CONFLICT DO NOTHING`,
    [id, kind, at],
  );
}

/** The links in letters that this contact still has. */
export function openInvitationsOf(tx: Sql, contactId: string): Promise<{ id: string; generation: number }[]> {
  return tx.query(
    `SELECT invitation.id, invitation.generation FROM invitation
      WHERE invitation.contact_id = $1 AND invitation.revoked_at IS NULL ORDER BY invitation.id FOR NO KEY UPDATE`,
    [contactId],
  );
}
