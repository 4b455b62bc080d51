import { localDate, type Instant } from '@birge/domain';
import type { EntityManager } from 'typeorm';
import type { InvitationService } from '../../participation/invitation.service.js';
import type { ParticipationService } from '../../participation/participation.service.js';
import { participationFacts, partOf } from '../../participation/participation.queries.js';
import type { Who } from '../../platform/http/allow.js';
import { Refused, refuse } from '../../platform/http/refuse.js';
import { lockEvent } from '../../events/event.lock.js';
import { asSeen, missing, type Work } from './bulk-rows.js';
import type { BulkRequest } from './bulk.dto.js';

interface Inviting {
  tx: EntityManager;
  who: Who;
  participations: ParticipationService;
  invitations: InvitationService;
  now: Instant;
}

/** The westernmost day of the country: what is over there is over at every event. */
const LAST_ZONE = 'Asia/Aqtau';

/**
 * One organization in one role, whose contacts are asked about all of the events, each by a letter of its own. Where it
 * takes part already it stays as it is, and who has an open invitation gets no second one.
 */
export async function inviting(
  { tx, who, participations, invitations, now }: Inviting,
  { organizationId, role, contactIds, deadline }: BulkRequest,
): Promise<Work> {
  if (!organizationId) throw missing('organizationId');
  if (!role) throw missing('role');
  if (!contactIds?.length) throw missing('contactIds');
  if (!deadline) throw missing('deadline');
  const today = localDate(now, LAST_ZONE);
  if (deadline < today)
    throw new Refused({ code: 'field-invalid' }, [{ field: 'deadline', code: 'too-small', values: { min: today } }]);
  return async (row) => {
    asSeen(row);
    const { eventId, version, versionNow } = row;
    if (version !== versionNow) throw refuse('stale-version');
    await lockEvent(tx, who, eventId, 'participation:write');
    const part = await partOf(tx, eventId, { organizationId, role }, now);
    const asked = contactIds.filter((id) => !part?.invited.includes(id));
    if (asked.length === 0) return false;
    const id = part?.id ?? (await participations.addIn(tx, who, eventId, { organizationId, role }));
    const facts = (await participationFacts(tx, id))!;
    for (const contactId of asked) await invitations.inviteIn(tx, who, facts, { contactId, deadline }, 'contactIds');
    return true;
  };
}
