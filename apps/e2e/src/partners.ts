import type { APIRequestContext } from 'playwright-core';
import { inDays, send } from './sample.js';

export interface InvitedPartner {
  eventId: string;
  participationId: string;
  /** The personal link of the letter. */
  link: string;
}

interface Listed {
  id: string;
}

/** Three new organizations with a contact each; the third one is asked for two events. In the order of the invitations. */
export async function inviteNewPartners(request: APIRequestContext, url: string): Promise<InvitedPartner[]> {
  const read = async <T>(path: string) => (await (await request.get(url + path)).json()) as T;
  const { items: events } = await read<{ items: (Listed & { firstStart: string | null })[] }>(
    '/api/events?edition=2026&state=planned&oblast=astana',
  );
  const [first, second] = events.filter(({ firstStart }) => firstStart !== null && firstStart > inDays(2));
  if (!first || !second) throw new Error('The sample has no two planned events in Astana with a time to come.');
  const invited: InvitedPartner[] = [];
  for (const asked of [[first], [first], [first, second]]) {
    const number = invited.length;
    const organization = await send<Listed>(request, 'post', `${url}/api/organizations`, {
      name: { ru: `Общественный фонд «Серпін-${number}»`, kk: `«Серпін-${number}» қоғамдық қоры` },
      kind: 'ngo',
      divisions: ['astana'],
    });
    const contact = await send<Listed>(request, 'post', `${url}/api/organizations/${organization.id}/contacts`, {
      name: 'Айгүл Серікова',
      email: `serpin-${number}@partner.example`,
      language: 'ru',
    });
    for (const { id } of asked) invited.push(await invite(request, url, id, organization.id, contact.id));
  }
  return invited;
}

async function invite(
  request: APIRequestContext,
  url: string,
  eventId: string,
  organizationId: string,
  contactId: string,
): Promise<InvitedPartner> {
  const { participations } = await send<{ participations: (Listed & { organization: Listed })[] }>(
    request,
    'post',
    `${url}/api/events/${eventId}/participations`,
    { organizationId, role: 'partner', asked: { ru: '6 волонтёров', kk: '6 волонтер' } },
  );
  const { id } = participations.find((one) => one.organization.id === organizationId)!;
  await send(request, 'post', `${url}/api/participations/${id}/invitations`, { contactId, deadline: inDays(1) });
  const { items } = (await (await request.get(`${url}/api/outbox`)).json()) as { items: Listed[] };
  const letter = (await (await request.get(`${url}/api/outbox/${items[0]!.id}`)).json()) as { body: string };
  return { eventId, participationId: id, link: /http\S+\/answer\/[\w-]+/.exec(letter.body)![0] };
}
