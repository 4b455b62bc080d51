import { jest } from '@jest/globals';
import pg from 'pg';
import type { Answer, Client, TestApp } from '../../test/app.js';
import { clashes, counted, deadlocks, many } from '../../test/race.js';
import { startSampleApp } from '../../test/sample-app.js';
import { spaceId, venueId } from '../sample/insert-places.js';

/** As the issue of the house asks; a shorter run while working: RACE_ROUNDS=5. */
const ROUNDS = Number(process.env.RACE_ROUNDS ?? 200);
const RIVALS = 50;
const WRITERS = 32;
jest.setTimeout(60_000 + ROUNDS * 3_000);

const khanShatyr = venueId('khan-shatyr');
const [atrium, eastHall] = [spaceId('khan-shatyr/atrium'), spaceId('khan-shatyr/east-hall')];

let birge: TestApp;
let pool: pg.Pool;
let national: Client;
let people: string[];

interface Card {
  id: string;
  event: string;
}

beforeAll(async () => {
  birge = await startSampleApp({ DATABASE_POOL: '40' });
  pool = new pg.Pool({ connectionString: birge.database.url, max: 4 });
  national = await birge.as('national');
  people = await many(6, async () => (await birge.as('oblast', ['astana'])).personId);
  // The sample's own holds at these spaces would be in the way of counting.
  await pool.query(`DELETE FROM event WHERE edition_year = 2026`);
});
afterAll(async () => {
  await pool.end();
  await birge.close();
});
afterEach(async () => {
  expect(await clashes(pool)).toEqual([]);
  expect(deadlocks()).toEqual([]);
  await pool.query(`DELETE FROM event WHERE edition_year = 2026`);
});

/** Drafts in the tray, made at once. */
const drafts = async (count: number): Promise<Card[]> =>
  (
    await pool.query<Card>(
      `WITH made AS (
         INSERT INTO event (edition_id, edition_year, type_id, slug, title)
         SELECT edition.id, 2026, 'flash-mob', 'race-' || gen_random_uuid(), '{"en":"A rival"}'
           FROM edition, generate_series(1, $1) WHERE edition.year = 2026 RETURNING id)
       INSERT INTO occurrence (event_id, holds, edition_year, venue_id, tray_reason)
       SELECT made.id, false, 2026, $2, 'no-time' FROM made RETURNING id, event_id AS event`,
      [count, khanShatyr],
    )
  ).rows;

const versionOf = async (id: string): Promise<number> =>
  (await pool.query<{ version: number }>('SELECT version FROM occurrence WHERE id = $1', [id])).rows[0]!.version;
const hour = (of: number, day = 30) => `2026-07-${day}T${String(of).padStart(2, '0')}:00`;
const slot = (from: number, space = atrium) => ({
  start: hour(from),
  end: hour(from + 1),
  venueId: khanShatyr,
  spaceIds: [space],
});
const drop = async (card: Card, to: object): Promise<Answer> =>
  national.patch(`/api/board/occurrences/${card.id}/slot`, { ...to, version: await versionOf(card.id) });
const told = ({ status, body }: Answer) => (status === 200 || status === 201 ? 'done' : `${status} ${body.code}`);

test(`of ${RIVALS} drops onto one slot exactly one wins, in each of ${ROUNDS} rounds; the others are told who did`, async () => {
  const cards = await drafts(RIVALS);
  const versions = new Map<string, number>(cards.map(({ id }) => [id, 1]));
  for (let round = 0; round < ROUNDS; round += 1) {
    const answers = await Promise.all(
      cards.map(({ id }) =>
        national.patch(`/api/board/occurrences/${id}/slot`, { ...slot(12), version: versions.get(id) }),
      ),
    );
    expect(counted(answers.map(told))).toEqual({ done: 1, '409 space-already-booked': RIVALS - 1 });
    const winner = answers.findIndex(({ status }) => status === 200);
    const { id } = cards[winner]!;
    const loser = answers[winner === 0 ? 1 : 0]!;
    expect(loser.body.conflicts[0]).toMatchObject({
      kind: 'space-taken',
      withOccurrenceId: id,
      with: { start: hour(12) },
    });
    const back = await national.delete(
      `/api/board/occurrences/${id}/slot?version=${answers[winner]!.body.item.version}`,
    );
    versions.set(id, back.body.item.version);
  }
});

test('swaps of two events from many sides at once leave each in one place', async () => {
  const [one, other] = (await drafts(2)) as [Card, Card];
  await drop(one, slot(10));
  await drop(other, slot(11));
  for (let round = 0; round < 10; round += 1) {
    const [a, b] = [await versionOf(one.id), await versionOf(other.id)];
    const at = async (card: Card) =>
      (
        await pool.query<{ start: string }>(
          `SELECT to_char(wall_start, 'HH24') AS start FROM occurrence WHERE id = $1`,
          [card.id],
        )
      ).rows[0]!.start;
    const here = await at(one);
    const times = here === '10' ? [slot(11), slot(10)] : [slot(10), slot(11)];
    const moves = [
      { occurrenceId: one.id, version: a, ...times[0] },
      { occurrenceId: other.id, version: b, ...times[1] },
    ];
    const answers = await many(8, () => national.post('/api/board/moves', { moves }));
    expect(counted(answers.map(told))).toEqual({ done: 1, '409 stale-version': 7 });
    expect([await at(one), await at(other)]).toEqual(here === '10' ? ['11', '10'] : ['10', '11']);
  }
});

test('ten neighbours are shifted by an hour as one, whoever else shifts them too', async () => {
  const cards = await drafts(10);
  for (const [n, card] of cards.entries()) expect((await drop(card, slot(8 + n))).status).toBe(200);
  for (let shift = 1; shift <= 4; shift += 1) {
    const moves = await Promise.all(
      cards.map(async ({ id }, n) => ({
        occurrenceId: id,
        version: await versionOf(id),
        start: hour(8 + n + shift),
        end: hour(9 + n + shift),
      })),
    );
    const answers = await many(6, () => national.post('/api/board/moves', { moves }));
    expect(counted(answers.map(told))).toEqual({ done: 1, '409 stale-version': 5 });
  }
});

test(`moves, assignments and cancellations mixed by ${WRITERS} writers lose nothing, and nobody gets a 5xx`, async () => {
  const cards = await drafts(16);
  const chance = seeded(20260730);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(chance() * from.length)]!;
  /** What was tried, as the audit calls it, and what came of it. */
  const act = async (): Promise<[string, Answer]> => {
    const card = pick(cards);
    const dice = chance();
    if (dice < 0.5)
      return ['occurrence.moved', await drop(card, slot(9 + Math.floor(chance() * 8), pick([atrium, eastHall])))];
    if (dice < 0.7) {
      const duty = { personId: pick(people), dutyId: pick(['lead', 'media']) };
      return ['assignment.added', await national.post(`/api/occurrences/${card.id}/assignments`, duty)];
    }
    if (dice < 0.8) {
      const version = await versionOf(card.id);
      return [
        'occurrence.unscheduled',
        await national.delete(`/api/board/occurrences/${card.id}/slot?version=${version}`),
      ];
    }
    const { version, state } = (await national.get(`/api/events/${card.event}`)).body;
    const verb = state === 'cancelled' ? 'reopen' : 'cancel';
    return [
      `event.${verb}`,
      await national.post(`/api/events/${card.event}/state`, { version, act: verb, reason: 'a race' }),
    ];
  };
  const acts = (
    await many(WRITERS, async () => {
      const mine: [string, Answer][] = [];
      for (let n = 0; n < 12; n += 1) mine.push(await act());
      return mine;
    })
  ).flat();
  expect(acts.filter(([, { status }]) => status >= 500)).toEqual([]);
  const done = counted(acts.filter(([, answer]) => told(answer) === 'done').map(([action]) => action));
  expect(Object.keys(done)).toHaveLength(5);
  // What was done is in the audit, and nothing else is but what lost its hour while its event was planned again.
  const { rows } = await pool.query<{ action: string }>(
    `SELECT action FROM change WHERE event_id = ANY ($1) AND action NOT IN ('event.plan', 'occurrence.displaced')`,
    [cards.map(({ event }) => event)],
  );
  expect(counted(rows.map(({ action }) => action))).toEqual(done);
});

/** The same luck in every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
