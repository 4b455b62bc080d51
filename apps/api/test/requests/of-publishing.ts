import { Clock } from '../../src/platform/clock/clock.js';
import { utcAsWall } from '@birge/domain';
import { makeScheduled } from './of-events.js';
import type { Ground, RequestMaker } from './ground.js';

/** In some days, whatever day it is. */
const inDays = ({ birge }: Ground, days: number) => utcAsWall(birge.app.get(Clock).now() + days * 86_400_000);

async function makeWaiting(ground: Ground) {
  const { event } = await makeScheduled(ground);
  await ground.national.post('/api/publishing/schedule', { eventIds: [event.id], at: inDays(ground, 2) });
  const { body } = await ground.national.get('/api/publishing?edition=2026');
  const { id, version } = body.scheduled.find(({ eventId }: { eventId: string }) => eventId === event.id);
  return { items: [{ id, version }] };
}

export const requestsOfPublishing: Record<string, RequestMaker> = {
  'GET /api/publishing': () => ({ url: '/api/publishing?edition=2026' }),
  'GET /api/publishing/count': () => ({ url: '/api/publishing/count?edition=2026' }),
  'POST /api/publishing': async (ground) => {
    const { event } = await makeScheduled(ground);
    return { url: '/api/publishing', body: { eventIds: [event.id], reason: 'As agreed' } };
  },
  'POST /api/publishing/unpublish': async (ground) => {
    const { event } = await makeScheduled(ground);
    await ground.national.post('/api/publishing', { eventIds: [event.id], reason: 'As agreed' });
    return { url: '/api/publishing/unpublish', body: { eventIds: [event.id], reason: 'over' } };
  },
  'POST /api/publishing/schedule': async (ground) => {
    const { event } = await makeScheduled(ground);
    return { url: '/api/publishing/schedule', body: { eventIds: [event.id], at: inDays(ground, 2) } };
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
