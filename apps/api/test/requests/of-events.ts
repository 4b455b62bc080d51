import { randomUUID } from 'node:crypto';
import type { Client } from '../app.js';
import { makeContact, makeOrganization, makePerson, makeVenue } from '../records.js';
import type { Ground, RequestMaker } from './ground.js';

/** A draft in Astana, as its view. */
export async function makeEvent({ national }: Pick<Ground, 'national'>, more: Record<string, unknown> = {}) {
  const { status, body } = await national.post('/api/events', {
    edition: 2026,
    typeId: 'flash-mob',
    title: { en: 'A flash-mob' },
    divisions: ['astana'],
    ...more,
  });
  if (status !== 201) throw new Error(JSON.stringify(body));
  return body;
}

let day = 0;
/** Each time a slot in a venue of its own. */
async function slot(national: Client) {
  const venue = await makeVenue(national);
  day = (day % 28) + 1;
  const date = `2026-07-${String(day).padStart(2, '0')}`;
  return { start: `${date}T10:00`, end: `${date}T11:00`, venueId: venue.id as string, spaceIds: [venue.spaces[0].id] };
}

/** A planned event that stands on the board. */
export async function makeScheduled(ground: Ground) {
  const event = await makeEvent(ground);
  const [occurrence] = event.occurrences;
  const { status, body } = await ground.national.patch(`/api/board/occurrences/${occurrence.occurrenceId}/slot`, {
    version: occurrence.version,
    ...(await slot(ground.national)),
  });
  if (status !== 200) throw new Error(JSON.stringify(body));
  return { event, item: body.item };
}

export const requestsOfEvents: Record<string, RequestMaker> = {
  'GET /api/events': () => ({ url: '/api/events?edition=2026&q=a&oblast=astana&type=flash-mob&state=draft&page=1' }),
  'POST /api/events': async ({ national }) => ({
    url: '/api/events',
    body: {
      edition: 2026,
      typeId: 'flash-mob',
      title: { kk: 'Флешмоб', ru: 'Флешмоб', en: 'Flash-mob' },
      summary: { en: 'What happens' },
      audience: { en: 'Passers-by' },
      access: { en: 'Step-free' },
      note: 'A note',
      languages: ['kk', 'ru'],
      tags: ['youth'],
      themes: ['prevention', 'children'],
      attendance: 'in-person',
      onlineUrl: 'https://stream.example/',
      visibility: 'public',
      placeHidden: false,
      windowFrom: '2026-07-29',
      windowTo: '2026-07-31',
      lengthMinutes: 90,
      expectedParticipants: 50,
      coordinatorId: national.personId,
      divisions: ['astana'],
      venueId: null,
      place: { en: 'The square' },
    },
  }),
  'GET /api/events/{id}': async (ground) => ({ url: `/api/events/${(await makeEvent(ground)).id}` }),
  'PATCH /api/events/{id}': async (ground) => {
    const { id, version } = await makeEvent(ground);
    const body = {
      version,
      typeId: 'lecture',
      title: { en: 'A lecture' },
      summary: {},
      audience: {},
      access: {},
      note: 'Changed',
      languages: ['kk'],
      tags: [],
      themes: ['law'],
      attendance: 'mixed',
      onlineUrl: 'https://stream.example/',
      visibility: 'partners',
      placeHidden: true,
      windowFrom: '2026-07-29',
      windowTo: '2026-07-31',
      lengthMinutes: 60,
      expectedParticipants: null,
      coordinatorId: null,
      divisions: ['astana'],
    };
    return { url: `/api/events/${id}`, body };
  },
  'POST /api/events/{id}/duplicate': async (ground) => ({
    url: `/api/events/${(await makeEvent(ground)).id}/duplicate`,
  }),
  'GET /api/events/{id}/problems': async (ground) => ({ url: `/api/events/${(await makeEvent(ground)).id}/problems` }),
  'GET /api/events/{id}/changes': async (ground) => ({ url: `/api/events/${(await makeEvent(ground)).id}/changes` }),
  'PATCH /api/requirements/{id}': async (ground) => {
    const { requirements } = await makeEvent(ground);
    const { id, version } = requirements.find(({ kind }: { kind: string }) => kind === 'permission');
    const body = {
      version,
      needed: true,
      neededBy: '2026-07-15',
      sentOn: '2026-07-01',
      answeredOn: '2026-07-10',
      granted: true,
      number: '12-3',
    };
    return { url: `/api/requirements/${id}`, body };
  },
  'POST /api/events/{id}/occurrences': async (ground) => {
    const { id } = await makeEvent(ground);
    const body = {
      ...(await slot(ground.national)),
      allDay: false,
      setupMinutes: 30,
      teardownMinutes: 30,
      offsetChoice: 'earlier',
      place: {},
    };
    return { url: `/api/events/${id}/occurrences`, body };
  },
  'PATCH /api/occurrences/{id}': async (ground) => {
    const { occurrences } = await makeEvent(ground);
    const body = { version: occurrences[0].version, place: { en: 'The park' }, setupMinutes: 10, teardownMinutes: 10 };
    return { url: `/api/occurrences/${occurrences[0].occurrenceId}`, body };
  },
  'DELETE /api/occurrences/{id}': async (ground) => {
    const { id } = await makeEvent(ground);
    const { body } = await ground.national.post(`/api/events/${id}/occurrences`, {});
    const occurrence = body.occurrences.at(-1);
    return { url: `/api/occurrences/${occurrence.occurrenceId}?version=${occurrence.version}` };
  },
  'POST /api/events/{id}/state': async (ground) => {
    const { id, version } = await makeEvent(ground, { windowFrom: '2026-07-29', windowTo: '2026-07-31' });
    return { url: `/api/events/${id}/state`, body: { version, act: 'plan', reason: 'As agreed', publish: false } };
  },
  'GET /api/board': () => ({ url: '/api/board?edition=2026&from=2026-07-20&to=2026-08-10&oblast=astana' }),
  'GET /api/board/items': async (ground) => ({
    url: `/api/board/items?edition=2026&from=2026-07-20&to=2026-08-10&oblast=astana&events=${(await makeEvent(ground)).id}`,
  }),
  'POST /api/board/presence': async (ground) => {
    const { id, occurrences } = await makeEvent(ground);
    const body = { tab: randomUUID(), eventId: id, occurrenceId: occurrences[0].occurrenceId, doing: 'dragging' };
    return { url: '/api/board/presence', body };
  },
  'DELETE /api/board/presence/{tab}': () => ({ url: `/api/board/presence/${randomUUID()}` }),
  'GET /api/board/problems': () => ({ url: '/api/board/problems?edition=2026' }),
  'GET /api/board/facts': () => ({ url: '/api/board/facts?edition=2026' }),
  'POST /api/board/occurrences/{id}/free-slots': async (ground) => {
    const { occurrences } = await makeEvent(ground);
    return {
      url: `/api/board/occurrences/${occurrences[0].occurrenceId}/free-slots`,
      body: {
        venueIds: [],
        from: '2026-07-29',
        to: '2026-07-31',
        fromTime: '09:00',
        toTime: '18:00',
        capacity: 20,
        limit: 3,
      },
    };
  },
  'PATCH /api/board/occurrences/{id}/slot': async (ground) => {
    const { occurrences } = await makeEvent(ground);
    const body = {
      version: occurrences[0].version,
      ...(await slot(ground.national)),
      allDay: false,
      setupMinutes: 0,
      teardownMinutes: 0,
      offsetChoice: 'later',
    };
    return { url: `/api/board/occurrences/${occurrences[0].occurrenceId}/slot`, body };
  },
  'DELETE /api/board/occurrences/{id}/slot': async (ground) => {
    const { item } = await makeScheduled(ground);
    return { url: `/api/board/occurrences/${item.occurrenceId}/slot?version=${item.version}` };
  },
  'POST /api/board/moves': async (ground) => {
    const { item } = await makeScheduled(ground);
    const move = {
      occurrenceId: item.occurrenceId,
      version: item.version,
      start: '2026-08-01T10:00',
      end: '2026-08-01T11:00',
      venueId: item.venueId,
      spaceIds: item.spaceIds,
      offsetChoice: 'later',
    };
    return { url: '/api/board/moves', body: { moves: [move] } };
  },
  'POST /api/board/bulk': async (ground) => {
    const { item } = await makeScheduled(ground);
    const organization = await makeOrganization(ground.national);
    const contact = await makeContact(ground.national, organization.id);
    const body = {
      cards: [{ occurrenceId: item.occurrenceId, version: item.version, eventVersion: item.eventVersion }],
      act: 'coordinator',
      dryRun: false,
      days: 1,
      coordinatorId: ground.national.personId,
      personId: ground.national.personId,
      dutyId: 'lead',
      organizationId: organization.id,
      role: 'partner',
      contactIds: [contact.id],
      deadline: '2026-07-24',
      addTags: ['youth'],
      removeTags: ['online'],
      state: 'confirm',
      reason: 'As agreed',
      publish: false,
    };
    return { url: '/api/board/bulk', body };
  },
  'GET /api/undo': () => ({ url: '/api/undo' }),
  'POST /api/undo': async (ground) => {
    await makeScheduled(ground);
    const { body } = await ground.national.get('/api/undo');
    return { url: '/api/undo', body: { act: body.undo[0].id } };
  },
  'POST /api/occurrences/{id}/assignments': async (ground) => {
    const { item } = await makeScheduled(ground);
    const person = await makePerson(ground.national, { divisions: ['astana'] });
    return { url: `/api/occurrences/${item.occurrenceId}/assignments`, body: { personId: person.id, dutyId: 'lead' } };
  },
  'DELETE /api/assignments/{id}': async (ground) => {
    const { item } = await makeScheduled(ground);
    const person = await makePerson(ground.national, { divisions: ['astana'] });
    const { body } = await ground.national.post(`/api/occurrences/${item.occurrenceId}/assignments`, {
      personId: person.id,
      dutyId: 'lead',
    });
    return { url: `/api/assignments/${body.assignmentId}` };
  },
};
