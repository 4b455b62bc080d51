import { randomUUID } from 'node:crypto';
import { InboxService } from '../../src/participation/inbox/inbox.service.js';
import { BEFORE, drop, makePlanned, setClock } from '../events.js';
import { makeInvited, propose } from '../proposals.js';
import { makeInvited as makeInvitedByMail } from '../mail/invited.js';
import { plainLetter } from '../mail/plain-letter.js';
import { makeContact, makeOrganization } from '../records.js';
import type { Ground, RequestMaker } from './ground.js';

/** A partner of a planned event, with somebody who can be written to. */
async function makePartner({ birge, national }: Ground) {
  setClock(birge, BEFORE);
  const { event } = await makePlanned(national);
  const organization = await makeOrganization(national);
  const contact = await makeContact(national, organization.id);
  const { status, body } = await national.post(`/api/events/${event.id}/participations`, {
    organizationId: organization.id,
    role: 'partner',
  });
  if (status !== 201) throw new Error(JSON.stringify(body));
  return { event, organization, contact, participation: body.participations[0] as { id: string; version: number } };
}

async function invite(ground: Ground) {
  const { contact, participation } = await makePartner(ground);
  const { status, body } = await ground.national.post(`/api/participations/${participation.id}/invitations`, {
    contactId: contact.id,
    deadline: '2026-07-20',
  });
  if (status !== 201) throw new Error(JSON.stringify(body));
  return body.invitations[0] as { id: string };
}

/** A partner would rather have it two hours later. */
async function proposed({ birge, national }: Ground) {
  setClock(birge, BEFORE);
  const invited = await makeInvited(national);
  const id = await propose(birge, invited, { wallStart: '2026-07-30T14:00', wallEnd: '2026-07-30T15:00' });
  return { id, eventId: invited.event.id as string, version: invited.event.occurrences[0].version as number };
}

/** A partner of the whole edition, with somebody who can be written to. */
async function makeEditionPartner({ birge, national, edition }: Ground) {
  setClock(birge, BEFORE);
  const organization = await makeOrganization(national);
  const contact = await makeContact(national, organization.id);
  const { status, body } = await national.post(`/api/editions/${edition}/partners`, {
    organizationId: organization.id,
    role: 'lead',
    askedFor: ['people'],
  });
  if (status !== 201) throw new Error(JSON.stringify(body));
  const all = body.participations as { id: string; version: number; organization: { id: string } }[];
  const partner = all.find((one) => one.organization.id === organization.id)!;
  return { contact, partner, at: `/api/editions/${edition}` };
}

const inviteWhole = ({ partner, contact }: Awaited<ReturnType<typeof makeEditionPartner>>) => ({
  groups: [{ participationId: partner.id, contactIds: [contact.id] }],
  language: 'kk',
  deadline: '2026-07-10',
});

/** A partner's words by mail, which nobody vouches for. */
async function makeUnverified({ birge, national }: Ground) {
  setClock(birge, BEFORE);
  const { to, invitation } = await makeInvitedByMail(birge, national);
  const letter = plainLetter('zhanar@korgau.example', to, `We come (${randomUUID()})`);
  const { id } = await birge.app.get(InboxService).take(letter, 'endpoint');
  return { id, invitation };
}

/** An invitation whose contact was told of a time that is another one by now, and that notice as it is seen. */
async function makeNotice(ground: Ground) {
  const { contact, participation, event } = await makePartner(ground);
  const { national } = ground;
  const { body } = await national.post(`/api/participations/${participation.id}/invitations`, {
    contactId: contact.id,
    deadline: '2026-07-20',
  });
  await drop(national, event, '2026-07-30T15:00', '2026-07-30T16:00');
  const invitationId = (body.invitations[0] as { id: string }).id;
  const { recipients } = (await national.get('/api/notices?edition=2026')).body as {
    recipients: { notices: { invitationId: string; state: string }[] }[];
  };
  const notice = recipients.flatMap(({ notices }) => notices).find((one) => one.invitationId === invitationId)!;
  return { invitationId, state: notice.state };
}

export const requestsOfPartners: Record<string, RequestMaker> = {
  'POST /api/letter-templates/preview': async (ground) => {
    const { participation, contact } = await makePartner(ground);
    const invited = { contactId: contact.id, deadline: '2026-07-20' };
    await ground.national.post(`/api/participations/${participation.id}/invitations`, invited);
    const words = { subject: '{title}', body: '{details}\n\n{link}' };
    const body = { kind: 'invitation', language: 'kk', ...words, participationId: participation.id };
    return { url: '/api/letter-templates/preview', body };
  },
  'POST /api/events/{id}/participations': async (ground) => {
    const { event } = await makePlanned(ground.national);
    const organization = await makeOrganization(ground.national);
    const body = { organizationId: organization.id, role: 'co-organizer', asked: { en: 'Ten volunteers' } };
    return { url: `/api/events/${event.id}/participations`, body };
  },
  'PATCH /api/participations/{id}': async (ground) => {
    const { id, version } = (await makePartner(ground)).participation;
    return { url: `/api/participations/${id}`, body: { version, role: 'media', asked: { en: 'A camera' } } };
  },
  'DELETE /api/participations/{id}': async (ground) => {
    const { participation } = await makePartner(ground);
    return { url: `/api/participations/${participation.id}` };
  },
  'POST /api/participations/{id}/invitations': async (ground) => {
    const { participation, contact } = await makePartner(ground);
    const body = { contactId: contact.id, language: 'kk', deadline: '2026-07-20' };
    return { url: `/api/participations/${participation.id}/invitations`, body };
  },
  'POST /api/events/{id}/invitations': async (ground) => {
    const { event, participation, contact } = await makePartner(ground);
    const groups = [{ participationId: participation.id, contactIds: [contact.id] }];
    return { url: `/api/events/${event.id}/invitations`, body: { groups, language: 'kk', deadline: '2026-07-20' } };
  },
  'DELETE /api/invitations/{id}': async (ground) => ({ url: `/api/invitations/${(await invite(ground)).id}` }),
  'DELETE /api/contacts/{id}/links': async (ground) => {
    const { contact, participation } = await makePartner(ground);
    const request = { contactId: contact.id, deadline: '2026-07-20' };
    const { status } = await ground.national.post(`/api/participations/${participation.id}/invitations`, request);
    if (status !== 201) throw new Error('she was not invited');
    return { url: `/api/contacts/${contact.id}/links` };
  },
  'POST /api/participations/{id}/answers': async (ground) => {
    const { participation, contact } = await makePartner(ground);
    const body = { answer: 'accepted', note: 'With pleasure', answeredBy: 'The director', contactId: contact.id };
    return { url: `/api/participations/${participation.id}/answers`, body };
  },
  'GET /api/editions/{id}/partners': async (ground) => ({ url: `${(await makeEditionPartner(ground)).at}/partners` }),
  'POST /api/editions/{id}/partners': async ({ national, edition }) => {
    const organization = await makeOrganization(national);
    const body = { organizationId: organization.id, role: 'media', asked: { en: 'A page' }, askedFor: ['presence'] };
    return { url: `/api/editions/${edition}/partners`, body };
  },
  'PATCH /api/editions/{id}/partners/{partner}': async (ground) => {
    const { at, partner } = await makeEditionPartner(ground);
    const body = { version: partner.version, role: 'partner', asked: { en: 'Ten people' }, askedFor: ['people'] };
    return { url: `${at}/partners/${partner.id}`, body };
  },
  'DELETE /api/editions/{id}/partners/{partner}': async (ground) => {
    const { at, partner } = await makeEditionPartner(ground);
    return { url: `${at}/partners/${partner.id}` };
  },
  'POST /api/editions/{id}/partners/{partner}/answers': async (ground) => {
    const { at, partner, contact } = await makeEditionPartner(ground);
    const body = { answer: 'accepted', note: 'With pleasure', answeredBy: 'The director', contactId: contact.id };
    return { url: `${at}/partners/${partner.id}/answers`, body };
  },
  'POST /api/editions/{id}/invitations': async (ground) => {
    const made = await makeEditionPartner(ground);
    return { url: `${made.at}/invitations`, body: inviteWhole(made) };
  },
  'DELETE /api/editions/{id}/invitations/{invitation}': async (ground) => {
    const made = await makeEditionPartner(ground);
    const { body } = await ground.national.post(`${made.at}/invitations`, inviteWhole(made));
    const all = body.participations as { id: string; invitations: { id: string }[] }[];
    return { url: `${made.at}/invitations/${all.find(({ id }) => id === made.partner.id)!.invitations[0]!.id}` };
  },
  'GET /api/answers': async (ground) => {
    const { participation } = await makePartner(ground);
    await ground.national.post(`/api/participations/${participation.id}/answers`, { answer: 'accepted' });
    return { url: '/api/answers?edition=2026&q=a&oblast=astana&answer=accepted&via=phone&page=1' };
  },
  'GET /api/proposals': async (ground) => {
    await proposed(ground);
    return { url: '/api/proposals?edition=2026&q=a&oblast=astana&state=open&page=1' };
  },
  'GET /api/proposals/{id}': async (ground) => ({ url: `/api/proposals/${(await proposed(ground)).id}` }),
  'GET /api/events/{id}/proposals': async (ground) => ({
    url: `/api/events/${(await proposed(ground)).eventId}/proposals`,
  }),
  'POST /api/proposals/{id}/accept': async (ground) => {
    const { id, version } = await proposed(ground);
    return { url: `/api/proposals/${id}/accept`, body: { version } };
  },
  'POST /api/proposals/{id}/decline': async (ground) => {
    const { id } = await proposed(ground);
    return { url: `/api/proposals/${id}/decline`, body: { note: 'The hall is ours on that day only' } };
  },
  'GET /api/inbox': async (ground) => {
    await makeUnverified(ground);
    return { url: '/api/inbox?q=a&state=unverified&page=1' };
  },
  'GET /api/inbox/{id}': async (ground) => ({ url: `/api/inbox/${(await makeUnverified(ground)).id}` }),
  'POST /api/inbox/{id}/confirm': async (ground) => {
    const { id, invitation } = await makeUnverified(ground);
    return { url: `/api/inbox/${id}/confirm`, body: { invitationId: invitation.id, answer: 'maybe' } };
  },
  'POST /api/inbox/{id}/dismiss': async (ground) => ({
    url: `/api/inbox/${(await makeUnverified(ground)).id}/dismiss`,
  }),
  'GET /api/notices': () => ({ url: '/api/notices?edition=2026' }),
  'GET /api/notices/count': () => ({ url: '/api/notices/count?edition=2026' }),
  'GET /api/notices/{invitationId}/letter': async (ground) => ({
    url: `/api/notices/${(await makeNotice(ground)).invitationId}/letter`,
  }),
  'POST /api/notices/send': async (ground) => ({
    url: '/api/notices/send',
    body: { notices: [await makeNotice(ground)] },
  }),
  'POST /api/notices/hold': async (ground) => ({
    url: '/api/notices/hold',
    body: { notices: [await makeNotice(ground)], held: true },
  }),
  'POST /api/outbox/{id}/settle': async (ground) => {
    const { id } = await invite(ground);
    const [letter] = await ground.birge.db.query<[{ id: string }[], number]>(
      `UPDATE message SET state = 'perhaps-sent' WHERE invitation_id = $1 RETURNING id`,
      [id],
    );
    return { url: `/api/outbox/${letter[0]!.id}/settle`, body: { as: 'again' } };
  },
  'GET /api/outbox': async (ground) => {
    await invite(ground);
    return { url: '/api/outbox?q=a&state=kept&page=1' };
  },
  'GET /api/outbox/{id}': async (ground) => {
    await invite(ground);
    const { body } = await ground.national.get('/api/outbox');
    return { url: `/api/outbox/${body.items[0].id}` };
  },
};
