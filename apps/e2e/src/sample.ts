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
