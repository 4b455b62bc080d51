import { Clock } from '../../src/platform/clock/clock.js';
import { utcAsWall } from '@birge/domain';
import { makeScheduled } from './of-events.js';
import type { Ground, RequestMaker } from './ground.js';

/** In some days, whatever day it is. */
const inDays = ({ birge }: Ground, days: number) => utcAsWall(birge.app.get(Clock).now() + days * 86_400_000);

const listedAs = async ({ national }: Ground, part: 'items' | 'scheduled', id: string) =>
  (await national.get('/api/publishing?edition=2026')).body[part].find(
    ({ eventId }: { eventId: string }) => eventId === id,
  );

/** Lets the event's publication wait; answers with the id of that. */
export async function scheduledIn(ground: Ground, eventId: string): Promise<string> {
  await ground.national.post('/api/publishing/schedule', { eventIds: [eventId], at: inDays(ground, 2) });
  return (await listedAs(ground, 'scheduled', eventId)).id;
}

async function makeWaiting(ground: Ground) {
  const { event } = await makeScheduled(ground);
  return { items: [{ scheduledId: await scheduledIn(ground, event.id), version: 1 }] };
}

async function makeSeen(ground: Ground) {
  const { event } = await makeScheduled(ground);
  const { copy } = await listedAs(ground, 'items', event.id);
  return { eventIds: [event.id], seen: [{ eventId: event.id, copy }] };
}

export const requestsOfPublishing: Record<string, RequestMaker> = {
  'GET /api/publishing': () => ({ url: '/api/publishing?edition=2026' }),
  'GET /api/publishing/count': () => ({ url: '/api/publishing/count?edition=2026' }),
  'POST /api/publishing': async (ground) => {
    return { url: '/api/publishing', body: { ...(await makeSeen(ground)), reason: 'As agreed' } };
  },
  'GET /api/publishing/{eventId}/preview': async (ground) => {
    const { event } = await makeScheduled(ground);
    return { url: `/api/publishing/${event.id}/preview?language=kk&part=event` };
  },
  'POST /api/publishing/unpublish': async (ground) => {
    const { event } = await makeScheduled(ground);
    await ground.national.post('/api/publishing', { eventIds: [event.id], reason: 'As agreed' });
    return { url: '/api/publishing/unpublish', body: { eventIds: [event.id], reason: 'over' } };
  },
  'POST /api/publishing/schedule': async (ground) => {
    return { url: '/api/publishing/schedule', body: { ...(await makeSeen(ground)), at: inDays(ground, 2) } };
  },
  'PATCH /api/publishing/schedule': async (ground) => ({
    url: '/api/publishing/schedule',
    body: { ...(await makeWaiting(ground)), at: inDays(ground, 3) },
  }),
  'POST /api/publishing/schedule/call-off': async (ground) => ({
    url: '/api/publishing/schedule/call-off',
    body: await makeWaiting(ground),
  }),
};
