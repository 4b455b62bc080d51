import { jest } from '@jest/globals';
import pg from 'pg';
import { startApp, type Answer, type Client, type TestApp } from '../../../test/app.js';
import { BEFORE, drop, layCampaign, makeEvent, makePlanned, setClock } from '../../../test/events.js';
import { clashes, counted, deadlocks, many } from '../../../test/race.js';

const ROUNDS = Number(process.env.RACE_ROUNDS ?? 20);
jest.setTimeout(60_000 + ROUNDS * 3_000);

let birge: TestApp;
let pool: pg.Pool;
let national: Client;
let other: Client;
beforeAll(async () => {
  birge = await startApp({ DATABASE_POOL: '20' });
  pool = new pg.Pool({ connectionString: birge.database.url, max: 4 });
  await layCampaign(birge);
  setClock(birge, BEFORE);
  [national, other] = [await birge.as('national'), await birge.as('national')];
});
afterAll(async () => {
  await pool.end();
  await birge.close();
});
afterEach(async () => {
  expect(await clashes(pool)).toEqual([]);
  expect(deadlocks()).toEqual([]);
});

const told = ({ status, body }: Answer) => (status === 200 ? 'done' : `${status} ${body.code}`);
const newest = async () => (await national.get('/api/undo')).body.undo[0].id as string;
const cardOf = async (id: string) => (await national.get(`/api/events/${id}`)).body.occurrences[0];

test(`of eight undos of one act at once exactly one wins, in each of ${ROUNDS} rounds`, async () => {
  const { event } = await makePlanned(other);
  for (let round = 0; round < ROUNDS; round += 1) {
    await drop(national, event, '2026-08-02T09:00', '2026-08-02T10:00');
    const act = await newest();
    const answers = await many(8, () => national.post('/api/undo', { act }));
    expect(counted(answers.map(told))).toEqual({ done: 1, '409 already-undone': 7 });
    expect((await cardOf(event.id)).start).toBe('2026-07-30T12:00');
  }
});

test(`of an undo and a move by someone else at once one wins, and nothing is lost, in each of ${ROUNDS} rounds`, async () => {
  const { event } = await makePlanned(other);
  for (let round = 0; round < ROUNDS; round += 1) {
    const hour = String(8 + (round % 8)).padStart(2, '0');
    await drop(national, event, `2026-08-02T${hour}:00`, `2026-08-02T${hour}:30`);
    const act = await newest();
    const { occurrenceId, version, venueId } = await cardOf(event.id);
    const theirs = { start: `2026-08-05T${hour}:00`, end: `2026-08-05T${hour}:30` };
    const [undone, moved] = await Promise.all([
      national.post('/api/undo', { act }),
      other.patch(`/api/board/occurrences/${occurrenceId}/slot`, { ...theirs, version, venueId, spaceIds: [] }),
    ]);
    const both = [told(undone), told(moved)].join(' | ');
    expect(['done | 409 stale-version', '409 changed-since | done']).toContain(both);
    const { start } = await cardOf(event.id);
    expect(start === theirs.start).toBe(both.endsWith('done'));
  }
});

test(`of an undo into a slot and a drop onto it at once exactly one has it, in each of ${ROUNDS} rounds`, async () => {
  const { event, venue } = await makePlanned(other);
  const spaceIds = [venue.spaces[0].id];
  const rival = (await makeEvent(other, { venueId: venue.id })).event;
  for (let round = 0; round < ROUNDS; round += 1) {
    await drop(national, event, '2026-08-02T09:00', '2026-08-02T10:00', { spaceIds });
    const act = await newest();
    const { occurrenceId, version } = await cardOf(rival.id);
    const slot = { start: '2026-07-30T12:00', end: '2026-07-30T13:00', venueId: venue.id, spaceIds };
    const [undone, dropped] = await Promise.all([
      national.post('/api/undo', { act }),
      other.patch(`/api/board/occurrences/${occurrenceId}/slot`, { ...slot, version }),
    ]);
    expect([told(undone), told(dropped)].sort()).toEqual(['409 space-already-booked', 'done']);
    if (dropped.status === 200)
      await other.delete(`/api/board/occurrences/${occurrenceId}/slot?version=${dropped.body.item.version}`);
    else continue;
    await drop(other, event, slot.start, slot.end, { spaceIds });
  }
});
