/** Records that specs stand on, made over HTTP as a coordinator makes them. */
import type { Client } from './app.js';

let made = 0;

export async function makeOrganization(by: Client, more: Record<string, unknown> = {}) {
  const { status, body } = await by.post('/api/organizations', {
    name: { en: `Organization ${++made}` },
    kind: 'ngo',
    divisions: ['astana'],
    ...more,
  });
  if (status !== 201) throw new Error(JSON.stringify(body));
  return body;
}

export async function makeContact(by: Client, organizationId: string, more: Record<string, unknown> = {}) {
  const { status, body } = await by.post(`/api/organizations/${organizationId}/contacts`, {
    name: `Contact ${++made}`,
    email: `contact-${made}@partner.example`,
    phone: '+7 7172 00 00 00',
    language: 'ru',
    ...more,
  });
  if (status !== 201) throw new Error(JSON.stringify(body));
  return body;
}

export async function makeVenue(by: Client, more: Record<string, unknown> = {}) {
  const { status, body } = await by.post('/api/venues', {
    name: { en: `Venue ${++made}` },
    kind: 'hall',
    divisionId: 'astana',
    consentNeeded: true,
    noticeDays: 5,
    ...more,
  });
  if (status !== 201) throw new Error(JSON.stringify(body));
  return body;
}

export async function makePerson(by: Client, more: Record<string, unknown> = {}) {
  const { status, body } = await by.post('/api/people', { name: `Person ${++made}`, language: 'kk', ...more });
  if (status !== 201) throw new Error(JSON.stringify(body));
  return body;
}
