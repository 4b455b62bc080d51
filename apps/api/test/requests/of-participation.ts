import { BEFORE, setClock } from '../events.js';
import { makeContact, makeOrganization } from '../records.js';
import type { Ground, RequestMaker } from './ground.js';
import { makeEvent } from './of-events.js';

/** A planned event in Astana with a partner and its contact. */
async function makePartner(ground: Ground) {
  const { national } = ground;
  // Deadlines of 2026 lie ahead, whenever the specs are run.
  setClock(ground.birge, BEFORE);
  const event = await makeEvent(ground, { windowFrom: '2026-07-29', windowTo: '2026-07-31' });
  await national.post(`/api/events/${event.id}/state`, { version: event.version, act: 'plan' });
  const organization = await makeOrganization(national);
  const contact = await makeContact(national, organization.id);
  const { status, body } = await national.post(`/api/events/${event.id}/participations`, {
    organizationId: organization.id,
    role: 'partner',
  });
  if (status !== 201) throw new Error(JSON.stringify(body));
  return { event, organization, contact, participation: body.participations[0] };
}

async function makeInvitation(ground: Ground) {
  const { contact, participation } = await makePartner(ground);
  const { status, body } = await ground.national.post(`/api/participations/${participation.id}/invitations`, {
    contactId: contact.id,
    deadline: '2026-07-20',
  });
  if (status !== 201) throw new Error(JSON.stringify(body));
  return body.invitations[0];
}

export const requestsOfParticipation: Record<string, RequestMaker> = {
  'POST /api/events/{id}/participations': async (ground) => {
    const { id } = await makeEvent(ground);
    const organization = await makeOrganization(ground.national);
    const body = { organizationId: organization.id, role: 'co-organizer', asked: { en: 'Six volunteers' } };
    return { url: `/api/events/${id}/participations`, body };
  },
  'PATCH /api/participations/{id}': async (ground) => {
    const { participation } = await makePartner(ground);
    const body = { version: participation.version, role: 'media', asked: { en: 'A report' } };
    return { url: `/api/participations/${participation.id}`, body };
  },
  'DELETE /api/participations/{id}': async (ground) => ({
    url: `/api/participations/${(await makePartner(ground)).participation.id}`,
  }),
  'POST /api/participations/{id}/invitations': async (ground) => {
    const { participation, contact } = await makePartner(ground);
    const body = { contactId: contact.id, language: 'kk', deadline: '2026-07-20' };
    return { url: `/api/participations/${participation.id}/invitations`, body };
  },
  'DELETE /api/invitations/{id}': async (ground) => ({ url: `/api/invitations/${(await makeInvitation(ground)).id}` }),
  'POST /api/participations/{id}/answers': async (ground) => {
    const { participation, contact } = await makePartner(ground);
    const body = { answer: 'accepted', note: 'By telephone', answeredBy: 'A person', contactId: contact.id };
    return { url: `/api/participations/${participation.id}/answers`, body };
  },
  'GET /api/outbox': () => ({ url: '/api/outbox?q=a&state=kept&page=1' }),
  'GET /api/outbox/{id}': async (ground) => {
    await makeInvitation(ground);
    const { body } = await ground.national.get('/api/outbox');
    return { url: `/api/outbox/${body.items[0].id}` };
  },
};
