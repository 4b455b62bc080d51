/** What a partner proposes, as its page or a COUNTER would write it. */
import { DataSource } from 'typeorm';
import { ProposalService, type ProposalGiven } from '../src/participation/proposals/proposal.service.js';
import type { Client, TestApp } from './app.js';
import { makePlanned } from './events.js';
import { makeContact, makeOrganization } from './records.js';

/** A planned event (30 July 2026, 12:00 to 13:00, in a hall of Astana) with a partner who was invited. */
export async function makeInvited(national: Client, more: Record<string, unknown> = {}, day = '2026-07-30') {
  const { event, venue } = await makePlanned(national, more, day);
  const organization = await makeOrganization(national);
  const contact = await makeContact(national, organization.id);
  const added = await national.post(`/api/events/${event.id}/participations`, {
    organizationId: organization.id,
    role: 'venue-host',
  });
  const participation = added.body.participations[0] as { id: string; version: number };
  const { status, body } = await national.post(`/api/participations/${participation.id}/invitations`, {
    contactId: contact.id,
    deadline: '2026-07-20',
  });
  if (status !== 201) throw new Error(JSON.stringify(body));
  return { event, venue, organization, contact, participation, invitationId: body.invitations[0].id as string };
}

type Invited = Awaited<ReturnType<typeof makeInvited>>;

/** Answers with the proposal's id. */
export async function propose(
  birge: TestApp,
  { participation, contact, invitationId }: Pick<Invited, 'participation' | 'contact' | 'invitationId'>,
  proposed: Partial<ProposalGiven>,
): Promise<string> {
  const decision = await birge.app.get(DataSource).transaction((tx) =>
    birge.app.get(ProposalService).propose(tx, {
      participationId: participation.id,
      contactId: contact.id,
      invitationId,
      occurrenceId: null,
      wallStart: null,
      wallEnd: null,
      spaceId: null,
      placeWords: null,
      note: null,
      via: 'page',
      proposedBy: null,
      sequence: 0,
      ...proposed,
    }),
  );
  if (!decision.ok) throw new Error(decision.refusal.code);
  return decision.value.id;
}
