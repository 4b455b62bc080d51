import type { APIRequestContext } from 'playwright-core';
import { now } from './clock.js';

/** Writes over HTTP as a coordinator's page does; its context is signed in. */
export async function send<T>(
  request: APIRequestContext,
  method: 'post' | 'patch',
  url: string,
  data: unknown,
): Promise<T> {
  const answer = await request[method](url, { data, headers: { 'x-birge': '1' } });
  if (!answer.ok()) throw new Error(`${method} ${url}: ${answer.status()} ${await answer.text()}`);
  return (await answer.json()) as T;
}

interface Letter {
  id: string;
  body: string;
}

/** A day from now by the clock of the journeys, `YYYY-MM-DD`. */
export const inDays = (days: number): string => new Date(now() + days * 86_400_000).toISOString().slice(0, 10);

/** What a mail server says to hand over letters, where the product is started with it. */
export const INBOUND = { INBOUND_MAIL_SECRET: 'a secret of the mail server in journeys' };

/** A calendar's reply about an event, from somebody for whom nobody vouches: it waits for a coordinator. */
export async function replyFromNobody(url: string, eventId: string): Promise<void> {
  const letter = [
    'From: "Марат Әбенов" <marat@elsewhere.example>',
    'To: birge@localhost',
    `Message-ID: <${eventId}@elsewhere.example>`,
    'Subject: Re: Invitation',
    'MIME-Version: 1.0',
    'Content-Type: text/calendar; charset=utf-8; method=REPLY',
    '',
    'BEGIN:VCALENDAR',
    'METHOD:REPLY',
    'BEGIN:VEVENT',
    `UID:${eventId}@birge`,
    'ATTENDEE;PARTSTAT=ACCEPTED:mailto:marat@elsewhere.example',
    'COMMENT:Келеміз, екі адам.',
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\r\n');
  const headers = { 'content-type': 'message/rfc822', authorization: `Bearer ${INBOUND.INBOUND_MAIL_SECRET}` };
  const answer = await fetch(`${url}/api/mail/inbound`, { method: 'POST', headers, body: letter });
  if (answer.status !== 204) throw new Error(`the letter was not taken: ${answer.status} ${await answer.text()}`);
}

/** Invites a partner of the event who can be written to, as its coordinator does; answers with the link of the letter. */
export async function invitePartner(request: APIRequestContext, url: string, eventId: string): Promise<string> {
  const read = async <T>(path: string) => (await (await request.get(url + path)).json()) as T;
  const event = await read<{ participations: { id: string; organization: { id: string } }[] }>(
    `/api/events/${eventId}`,
  );
  for (const { id, organization } of event.participations) {
    const { contacts } = await read<{ contacts: { id: string; email: string | null }[] }>(
      `/api/organizations/${organization.id}`,
    );
    const contact = contacts.find(({ email }) => email);
    if (!contact) continue;
    const invitation = { contactId: contact.id, deadline: inDays(10) };
    await send(request, 'post', `${url}/api/participations/${id}/invitations`, invitation);
    const { items } = await read<{ items: Letter[] }>('/api/outbox');
    const { body } = await read<Letter>(`/api/outbox/${items[0]!.id}`);
    return /http\S+\/answer\/[\w-]+/.exec(body)![0];
  }
  throw new Error('No partner of this event can be written to.');
}
