import type { EntityManager } from 'typeorm';
import { checkKnown } from '../../board/assignment.service.js';
import { contactOf, isOrganization } from '../../participation/participation.queries.js';
import { unknownAt } from '../../participation/participation-writes.js';
import type { Who } from '../../platform/http/allow.js';
import { refuse } from '../../platform/http/refuse.js';
import type { BulkRequest } from './bulk.dto.js';

/** Whoever is named is there for her, or the whole request is refused at that field: it is not a reason of one event. */
export async function checkNamed(
  tx: EntityManager,
  who: Who,
  { personId, dutyId, organizationId, contactIds = [] }: BulkRequest,
): Promise<void> {
  await checkKnown(tx, who, { personId, dutyId });
  if (!organizationId) return;
  if (!(await isOrganization(tx, who, organizationId))) throw unknownAt('organizationId');
  for (const [place, id] of contactIds.entries()) {
    const contact = await contactOf(tx, organizationId, id);
    if (!contact) throw unknownAt(`contactIds.${place}`);
    if (!contact.email) throw refuse('contact-cannot-be-reached', { field: 'contactIds' });
  }
}
