import { drop, makeEvent } from '../events.js';
import { makePerson } from '../records.js';
import type { Ground, RequestMaker } from './ground.js';

const inAstana = { divisions: ['astana'], homeDivision: 'astana' };
const someone = async ({ national }: Ground): Promise<string> => (await makePerson(national, inAstana)).id;

const said = { kind: 'unavailable', allDay: true, start: '2026-07-30T00:00', end: '2026-08-01T00:00' };
async function makeSaid(ground: Ground) {
  const { body } = await ground.national.post(`/api/people/${await someone(ground)}/availability`, said);
  return body as { id: string; version: number };
}

export const requestsOfAssignments: Record<string, RequestMaker> = {
  'GET /api/assignments': () => ({
    url: '/api/assignments?edition=2026&oblast=astana&duty=lead&skill=first%20aid&q=a',
  }),
  'GET /api/occurrences/{id}/suggestions': async ({ national }) => {
    const { event, venue } = await makeEvent(national);
    const { occurrences } = await drop(national, event, '2026-07-30T12:00', '2026-07-30T13:00', {
      spaceIds: [venue.spaces[0].id],
    });
    return { url: `/api/occurrences/${occurrences[0].occurrenceId}/suggestions?duty=photo&q=a` };
  },
  'GET /api/people/{id}/schedule': async (ground) => ({
    url: `/api/people/${await someone(ground)}/schedule?edition=2026`,
  }),
  'GET /api/people/{id}/availability': async (ground) => ({ url: `/api/people/${await someone(ground)}/availability` }),
  'POST /api/people/{id}/availability': async (ground) => ({
    url: `/api/people/${await someone(ground)}/availability`,
    body: said,
  }),
  'PATCH /api/availability/{id}': async (ground) => {
    const { id, version } = await makeSaid(ground);
    return {
      url: `/api/availability/${id}`,
      body: { version, kind: 'available', allDay: false, start: '2026-07-30T09:00', end: '2026-07-30T18:00' },
    };
  },
  'DELETE /api/availability/{id}': async (ground) => {
    const { id, version } = await makeSaid(ground);
    return { url: `/api/availability/${id}?version=${version}` };
  },
  'GET /api/people/{id}/feed': async (ground) => ({ url: `/api/people/${await someone(ground)}/feed` }),
  'POST /api/people/{id}/feed': async (ground) => ({ url: `/api/people/${await someone(ground)}/feed` }),
  'DELETE /api/people/{id}/feed': async (ground) => ({ url: `/api/people/${await someone(ground)}/feed` }),
  'PATCH /api/event-types/{id}/requirements': async ({ national }) => {
    const { body } = await national.get('/api/event-types');
    const { version } = body.items.find(({ id }: { id: string }) => id === 'lecture');
    const lead = { kind: 'answer', role: 'lead', label: { en: 'The lead agrees' }, short: { en: 'lead' } };
    return {
      url: '/api/event-types/lecture/requirements',
      body: { version, requirements: [{ ...lead, applies: 'outdoors', leadDays: 5 }] },
    };
  },
  'PATCH /api/event-types/{id}/duties': async ({ national }) => {
    const { body } = await national.get('/api/event-types');
    const { version } = body.items.find(({ id }: { id: string }) => id === 'lecture');
    return {
      url: '/api/event-types/lecture/duties',
      body: {
        version,
        duties: [
          { dutyId: 'lead', needed: 1 },
          { dutyId: 'speaker', needed: 2 },
        ],
      },
    };
  },
};
