import { scopeOf } from '@birge/domain';
import type { EntityManager } from 'typeorm';
import { seesAddresses, type Who } from '../platform/http/allow.js';
import { undeliveredJson, undeliveredView, type Undelivered } from '../platform/mail/undelivered.js';
import type { ContactView } from './contact.dto.js';
import { organizationInScope } from './organization.scope.js';

/** Whoever is invited has links of her own, unless that was before there were such or they were closed. */
const hasLinks = `coalesce((SELECT bool_or(contact_link.revoked_at IS NULL) FROM contact_link WHERE contact_link.contact_id = contact.id),
              EXISTS (SELECT FROM invitation WHERE invitation.contact_id = contact.id AND invitation.revoked_at IS NULL))`;

const columns = `contact.id, contact.organization_id AS "organizationId", contact.name, contact.position,
            contact.email, contact.phone, contact.language,
            contact.archived_at IS NOT NULL AS archived, ${hasLinks} AS "hasLinks", ${undeliveredJson('contact')} AS undelivered, contact.version`;

type ContactRow = Omit<ContactView, 'undelivered'> & { undelivered: Undelivered | null };

/** Personal data is for those who write to people. */
const asSeenBy =
  (who: Who) =>
  (row: ContactRow): ContactView => {
    const contact = { ...row, undelivered: undeliveredView(row.undelivered, seesAddresses(who)) };
    return seesAddresses(who) ? contact : { ...contact, email: null, phone: null };
  };

export async function contactsOf(
  tx: Pick<EntityManager, 'query'>,
  who: Who,
  organizationId: string,
): Promise<ContactView[]> {
  const rows = await tx.query<ContactRow[]>(
    `SELECT ${columns} FROM contact WHERE contact.organization_id = $1
      ORDER BY contact.archived_at IS NOT NULL, contact.name COLLATE "kk-x-icu", contact.id`,
    [organizationId],
  );
  return rows.map(asSeenBy(who));
}

/** The contact, if the person may see its organization. */
export async function contactById(tx: Pick<EntityManager, 'query'>, who: Who, id: string): Promise<ContactView | null> {
  const [row] = await tx.query<ContactRow[]>(
    `SELECT ${columns} FROM contact JOIN organization ON organization.id = contact.organization_id
      WHERE contact.id = $2 AND contact.erased_at IS NULL AND ${organizationInScope}`,
    [scopeOf(who), id],
  );
  return row ? asSeenBy(who)(row) : null;
}
