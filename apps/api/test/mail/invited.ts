import { LetterService } from '../../src/participation/letters/letter.service.js';
import type { Client, TestApp } from '../app.js';
import { makePlanned } from '../events.js';
import { makeContact, makeOrganization } from '../records.js';

/** The reply address that letters to this contact come from. */
export const replyAddress = ({ app }: TestApp, participationId: string, contactId: string): string =>
  `birge+${app.get(LetterService).replyTagOf(participationId, contactId)}@mail.example`;

/** A planned event, an organization in it, and its contact who was invited and has the letter. */
export async function makeInvited(
  birge: TestApp,
  by: Client,
  { email = 'zhanar@korgau.example', role = 'co-organizer', language = 'ru', event: more = {} } = {},
) {
  const { event, venue } = await makePlanned(by, more);
  const organization = await makeOrganization(by, { name: { ru: 'Коргау-Астана', en: 'Korgau Astana' } });
  const contact = await makeContact(by, organization.id, { email, language });
  const added = await by.post(`/api/events/${event.id}/participations`, { organizationId: organization.id, role });
  const participation = added.body.participations[0];
  const invited = await by.post(`/api/participations/${participation.id}/invitations`, {
    contactId: contact.id,
    deadline: '2026-07-24',
  });
  if (invited.status !== 201) throw new Error(JSON.stringify(invited.body));
  return {
    event,
    venue,
    organization,
    contact,
    participation,
    invitation: invited.body.invitations[0] as { id: string },
    uid: `${event.id}@birge`,
    to: replyAddress(birge, participation.id, contact.id),
  };
}
export type InvitedPartner = Awaited<ReturnType<typeof makeInvited>>;
