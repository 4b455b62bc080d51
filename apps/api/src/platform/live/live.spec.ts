import { anotherSession, listening, openStream, until, type Told } from '../../../test/event-stream.js';
import { query } from '../../../test/server/sql.js';
import { startSampleApp } from '../../../test/sample-app.js';
import type { Client, TestApp } from '../../../test/app.js';

let birge: TestApp;
let port: number;
let national: Client;
beforeAll(async () => {
  birge = await startSampleApp();
  port = await listening(birge);
  national = await birge.as('national');
});
afterAll(() => birge.close());

/** A stream's changes, without what it is told of who is there. */
async function listen(personId: string, after?: string, by?: 'header' | 'query') {
  const stream = await openStream(port, await anotherSession(birge, personId), after, by);
  return {
    get told() {
      return stream.told.filter(({ event }) => event !== 'presence');
    },
    lastId: stream.lastId,
    ended: stream.ended,
    close: stream.close,
  };
}

const write = (action: string, eventId: string | null = null) =>
  birge.db.query(
    `INSERT INTO change (action, subject, subject_id, event_id) VALUES ($1, 'event', gen_random_uuid(), $2)`,
    [action, eventId],
  );
const actions = (told: readonly Told[]) => told.map(({ data }) => data.action);
const anEventOf = async (division: string): Promise<string> => {
  const [row] = await birge.db.query<{ event_id: string }[]>(
    `SELECT event_id FROM event_scope WHERE division_id = $1 LIMIT 1`,
    [division],
  );
  return row!.event_id;
};

test('what is changed is told at once, as ids', async () => {
  const stream = await listen(national.personId);
  const event = await anEventOf('astana');
  await write('event.told', event);
  const mine = () => stream.told.find(({ data }) => data.action === 'event.told');
  // A second on a quiet machine; here others may be at work on it.
  expect(await until(() => mine() !== undefined, 3_000)).toBe(true);
  expect(mine()).toMatchObject({ event: 'change', data: { action: 'event.told', eventId: event } });
  expect(Object.keys(mine()!.data).sort()).toEqual(['action', 'eventId', 'id', 'subject', 'subjectId', 'year']);
  stream.close();
});

test('what lies outside somebody’s oblasts is not told to her', async () => {
  const aktobe = await birge.as('oblast', ['aktobe']);
  const stream = await listen(aktobe.personId);
  await write('event.elsewhere', await anEventOf('astana'));
  await write('event.here', await anEventOf('aktobe'));
  expect(await until(() => stream.told.length > 0)).toBe(true);
  expect(actions(stream.told)).toEqual(['event.here']);
  stream.close();
});

test('a transaction that commits late is told in its turn: nothing is lost, nothing is told twice', async () => {
  const stream = await listen(national.personId);
  await query(birge.database.url, async (slow) => {
    await slow.query('BEGIN');
    await slow.query(
      `INSERT INTO change (action, subject, subject_id) VALUES ('event.slow', 'event', gen_random_uuid())`,
    );
    await write('event.quick');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(actions(stream.told)).not.toContain('event.slow');
    await slow.query('COMMIT');
  });
  expect(await until(() => stream.told.length >= 2)).toBe(true);
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(actions(stream.told).sort()).toEqual(['event.quick', 'event.slow']);
  stream.close();
});

test('whoever comes back hears what she missed, once', async () => {
  const first = await listen(national.personId);
  await write('event.first');
  expect(await until(() => first.told.length === 1)).toBe(true);
  first.close();
  await write('event.missed-1');
  await write('event.missed-2');
  const second = await listen(national.personId, first.told[0]!.id);
  await write('event.after');
  expect(await until(() => second.told.length >= 3)).toBe(true);
  expect(actions(second.told)).toEqual(['event.missed-1', 'event.missed-2', 'event.after']);
  second.close();
});

test('a listener whose connection is cut catches up by itself', async () => {
  const stream = await listen(national.personId);
  await birge.db.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'birge listener' AND datname = current_database()`,
  );
  await write('event.while-cut');
  expect(await until(() => stream.told.length > 0, 3_000)).toBe(true);
  expect(actions(stream.told)).toEqual(['event.while-cut']);
  stream.close();
});

test('a page begins where its session was answered: what changed before its stream opened is told', async () => {
  const { body } = await national.get('/api/session');
  await write('event.between');
  const stream = await listen(national.personId, body.liveFrom, 'query');
  expect(await until(() => stream.told.length > 0)).toBe(true);
  expect(actions(stream.told)).toEqual(['event.between']);
  stream.close();
});

describe('a card that leaves somebody’s oblast', () => {
  const change = (eventId: string, before: object) =>
    birge.db.query(
      `INSERT INTO change (action, subject, subject_id, event_id, before) VALUES ('occurrence.moved', 'occurrence', gen_random_uuid(), $1, $2)`,
      [eventId, JSON.stringify(before)],
    );
  const venueIn = async (division: string): Promise<string> => {
    const [row] = await birge.db.query<{ venue_id: string }[]>(
      `SELECT venue_id FROM venue_division WHERE division_id = $1 LIMIT 1`,
      [division],
    );
    return row!.venue_id;
  };

  test('is told to her by the place that it had, and to nobody of a third one', async () => {
    const [hers, third] = [await birge.as('oblast', ['aktobe']), await birge.as('oblast', ['pavlodar'])];
    const event = await anEventOf('astana');
    const streams = [await listen(hers.personId), await listen(third.personId)];
    await change(event, { venueId: await venueIn('aktobe') });
    await change(event, { venueId: 'no id at all', divisions: 'no list' });
    await write('event.for-all');
    expect(await until(() => streams.every(({ told }) => told.at(-1)?.data.action === 'event.for-all'))).toBe(true);
    expect(streams.map(({ told }) => actions(told))).toEqual([
      ['occurrence.moved', 'event.for-all'],
      ['event.for-all'],
    ]);
    for (const { close } of streams) close();
  });

  test('leaves word that hours of a person of hers changed, and not of which event', async () => {
    const hers = await birge.as('oblast', ['aktobe']);
    const stream = await listen(hers.personId);
    const event = await anEventOf('astana');
    await birge.db.query(
      `INSERT INTO change (action, subject, subject_id, event_id, before) VALUES ('assignment.removed', 'assignment', gen_random_uuid(), $1, $2)`,
      [event, JSON.stringify({ personId: hers.personId })],
    );
    expect(await until(() => stream.told.length > 0)).toBe(true);
    expect(stream.told.map(({ event: kind, data }) => [kind, data])).toEqual([['busy', {}]]);
    stream.close();
  });
});

test('whoever is given other oblasts has her stream ended, and comes back within them', async () => {
  const hers = await birge.as('oblast', ['aktobe']);
  const stream = await listen(hers.personId);
  await birge.db.query(`UPDATE person_division SET division_id = 'pavlodar' WHERE person_id = $1`, [hers.personId]);
  await stream.ended;
  const again = await listen(hers.personId, stream.lastId());
  await write('event.of-aktobe', await anEventOf('aktobe'));
  await write('event.of-pavlodar', await anEventOf('pavlodar'));
  expect(await until(() => again.told.length > 0)).toBe(true);
  expect(actions(again.told)).toEqual(['event.of-pavlodar']);
  again.close();
}, 40_000);

test('nobody without a session hears anything', async () => {
  expect((await birge.nobody.get('/api/live')).status).toBe(401);
});
