import { randomUUID } from 'node:crypto';
import { hashOf } from '../../src/platform/http/session.guard.js';
import { PASSWORD } from '../app.js';
import { makeContact, makeOrganization, makePerson, makeVenue } from '../records.js';
import type { RequestMaker } from './ground.js';

const inAstana = { divisions: ['astana'] };

export const requestsOfRecords: Record<string, RequestMaker> = {
  'POST /api/session': async ({ birge }) => {
    const { personId } = await birge.as('observer');
    const [row] = await birge.db.query<[{ email: string }]>('SELECT email FROM person WHERE id = $1', [personId]);
    return { url: '/api/session', body: { email: row.email, password: PASSWORD } };
  },
  'GET /api/session': () => ({ url: '/api/session' }),
  'PATCH /api/session': () => ({ url: '/api/session', body: { language: 'kk' } }),
  'DELETE /api/session': () => ({ url: '/api/session' }),
  'POST /api/first-administrator': async ({ birge }) => {
    const token = randomUUID();
    await birge.db.query(
      `INSERT INTO first_administrator_link (token_hash, expires_at) VALUES ($1, now() + interval '1 hour')`,
      [hashOf(token)],
    );
    const body = { token, name: 'First', email: `${token}@birge.example`, password: 'a long password', language: 'ru' };
    return { url: '/api/first-administrator', body };
  },
  'GET /api/live': () => ({ url: '/api/live?after=1-0' }),
  'GET /api/divisions': () => ({ url: '/api/divisions?on=2015-07-30' }),
  'GET /api/editions': () => ({ url: '/api/editions' }),
  'PATCH /api/editions/{id}': async ({ birge, edition }) => {
    const [row] = await birge.db.query<[{ version: number }]>('SELECT version FROM edition WHERE id = $1', [edition]);
    const body = { version: row.version, motto: { kk: 'Бірге' }, startsOn: '2026-07-20', endsOn: '2026-08-09' };
    return { url: `/api/editions/${edition}`, body };
  },
  'GET /api/event-types': () => ({ url: '/api/event-types' }),
  'GET /api/organizations': () => ({ url: '/api/organizations?q=a&oblast=astana&type=ngo&page=1' }),
  'POST /api/organizations': () => ({
    url: '/api/organizations',
    body: {
      name: { kk: 'Ұйым', ru: 'Организация', en: 'Organization' },
      shortName: { en: 'Org' },
      kind: 'ngo',
      website: 'https://org.example/',
      ...inAstana,
    },
  }),
  'GET /api/organizations/{id}': async ({ national }) => {
    const { id } = await makeOrganization(national);
    return { url: `/api/organizations/${id}` };
  },
  'PATCH /api/organizations/{id}': async ({ national }) => {
    const { id, version } = await makeOrganization(national);
    const body = {
      version,
      name: { en: 'Another name' },
      shortName: {},
      kind: 'media',
      website: 'https://other.example',
      archived: false,
      ...inAstana,
    };
    return { url: `/api/organizations/${id}`, body };
  },
  'POST /api/organizations/{id}/contacts': async ({ national }) => {
    const { id } = await makeOrganization(national);
    const body = {
      name: 'A contact',
      position: 'Director',
      email: 'contact@partner.example',
      phone: '+7 (7172) 00-00-00',
      language: 'kk',
    };
    return { url: `/api/organizations/${id}/contacts`, body };
  },
  'PATCH /api/contacts/{id}': async ({ national }) => {
    const organization = await makeOrganization(national);
    const { id, version } = await makeContact(national, organization.id);
    const body = {
      version,
      name: 'Another contact',
      position: null,
      email: 'other@partner.example',
      phone: null,
      language: 'en',
      archived: true,
    };
    return { url: `/api/contacts/${id}`, body };
  },
  'GET /api/venues': () => ({ url: '/api/venues?q=a&oblast=astana&type=hall&page=1' }),
  'POST /api/venues': async ({ national }) => {
    const host = await makeOrganization(national);
    const body = {
      name: { kk: 'Орын', en: 'Venue' },
      kind: 'hall',
      divisionId: 'astana',
      city: { en: 'Astana' },
      address: { en: 'A street' },
      directions: { en: 'By bus' },
      latitude: 51.1,
      longitude: 71.4,
      capacity: 100,
      hostId: host.id,
      consentNeeded: true,
      noticeDays: 5,
      spaces: [{ name: { en: 'Hall' }, capacity: 50 }],
      openingHours: [{ weekday: 1, opens: '09:00', closes: '18:00' }],
    };
    return { url: '/api/venues', body };
  },
  'GET /api/venues/{id}': async ({ national }) => ({ url: `/api/venues/${(await makeVenue(national)).id}` }),
  'PATCH /api/venues/{id}': async ({ national }) => {
    const { id, version } = await makeVenue(national);
    const body = {
      version,
      name: { en: 'Another venue' },
      kind: 'park',
      divisionId: 'astana',
      city: {},
      address: {},
      directions: {},
      latitude: null,
      longitude: null,
      capacity: 10,
      hostId: null,
      consentNeeded: false,
      noticeDays: 0,
      openingHours: [{ weekday: 7, opens: '09:00', closes: '24:00' }],
      archived: false,
    };
    return { url: `/api/venues/${id}`, body };
  },
  'POST /api/venues/{id}/spaces': async ({ national }) => {
    const { id } = await makeVenue(national);
    return { url: `/api/venues/${id}/spaces`, body: { name: { en: 'Hall' }, capacity: 10 } };
  },
  'PATCH /api/spaces/{id}': async ({ national }) => {
    const { spaces } = await makeVenue(national);
    const body = { version: 1, name: { en: 'Hall' }, capacity: null, archived: true };
    return { url: `/api/spaces/${spaces[0].id}`, body };
  },
  'GET /api/search': () => ({ url: '/api/search?q=astana&of=division.astana&edition=2026' }),
  'GET /api/day-sheet': () => ({ url: '/api/day-sheet?day=2026-07-30&oblast=astana' }),
  'GET /api/day-sheet.pdf': () => ({ url: '/api/day-sheet.pdf?day=2026-07-30&oblast=astana&language=kk' }),
  'GET /api/people': () => ({ url: '/api/people?q=a&oblast=astana&role=national&page=1' }),
  'POST /api/people': () => ({
    url: '/api/people',
    body: {
      name: 'A person',
      email: `${randomUUID()}@birge.example`,
      role: 'oblast',
      password: 'a long password',
      language: 'kk',
      languages: ['kk', 'ru'],
      skills: ['first aid'],
      homeDivision: 'astana',
      ...inAstana,
    },
  }),
  'GET /api/people/{id}': async ({ national }) => ({ url: `/api/people/${(await makePerson(national, inAstana)).id}` }),
  'PATCH /api/people/{id}': async ({ national }) => {
    const { id, version } = await makePerson(national, inAstana);
    const body = {
      version,
      name: 'Another name',
      email: `${randomUUID()}@birge.example`,
      role: 'observer',
      password: null,
      language: 'ru',
      languages: [],
      skills: [],
      homeDivision: null,
      divisions: ['astana'],
      archived: false,
    };
    return { url: `/api/people/${id}`, body };
  },
};
