import type { Client, TestApp } from './app.js';
import { makePlanned } from './events.js';
import { makeContact, makeOrganization } from './records.js';

let addresses = 0;
/** A partner's browser, or a scanner: each from an address of its own, so that no limit of one is another's. */
export function partnerBrowser(birge: TestApp) {
  const remoteAddress = `10.0.${addresses >> 8}.${addresses++ & 255}`;
  const send = async (method: 'GET' | 'HEAD' | 'POST', url: string, payload?: string, headers = {}) => {
    const answer = await birge.app.inject({
      method,
      url,
      remoteAddress,
      headers: { ...(payload !== undefined && { 'content-type': 'application/x-www-form-urlencoded' }), ...headers },
      payload,
    });
    return { status: answer.statusCode, text: answer.payload, headers: answer.headers };
  };
  return {
    get: (url: string, headers?: Record<string, string>) => send('GET', url, undefined, headers),
    head: (url: string) => send('HEAD', url),
    post: (url: string, fields: Record<string, string> | string, headers?: Record<string, string>) =>
      send('POST', url, typeof fields === 'string' ? fields : new URLSearchParams(fields).toString(), headers),
  };
}

/** An organization with a contact, who is invited to an event that she has no link of yet. */
export async function inviteAPartner(
  national: Client,
  more: Record<string, unknown> = {},
  language = 'ru',
  known?: { organization: { id: string }; contact: { id: string } },
) {
  const { event, venue } = await makePlanned(national, more);
  const organization =
    known?.organization ?? (await makeOrganization(national, { name: { ru: 'Коргау-Астана', en: 'Korgau Astana' } }));
  const contact = known?.contact ?? (await makeContact(national, organization.id, { language }));
  const { body } = await national.post(`/api/events/${event.id}/participations`, {
    organizationId: organization.id,
    role: 'co-organizer',
  });
  const participation = body.participations[0];
  const invited = await national.post(`/api/participations/${participation.id}/invitations`, {
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
    invitation: invited.body.invitations[0],
    url: await linkTo(national, event.id),
  };
}

/** The path of the newest personal link that was written for an event. */
export async function linkTo(national: Client, eventId: string): Promise<string> {
  const { body } = await national.get('/api/outbox');
  const item = body.items.find((one: { eventId: string }) => one.eventId === eventId);
  const letter = (await national.get(`/api/outbox/${item.id}`)).body;
  return /\/answer\/[\w-]{43}/.exec(letter.body)![0];
}

/** A form's own address: it says which time the reader saw. */
export const actionOf = (html: string): string =>
  /<form[^>]* action="([^"]+)"/.exec(html)![1]!.replaceAll('&amp;', '&');
