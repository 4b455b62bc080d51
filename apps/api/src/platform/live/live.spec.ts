import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { query } from '../../../test/server/sql.js';
import { startSampleApp } from '../../../test/sample-app.js';
import type { Client, TestApp } from '../../../test/app.js';
import { SESSION_COOKIE } from '../http/session.guard.js';

interface Told {
  id: string;
  event: string;
  data: { action?: string; subjectId?: string; eventId?: string | null };
}

let birge: TestApp;
let port: number;
let national: Client;
beforeAll(async () => {
  birge = await startSampleApp();
  await birge.app.listen(0, '127.0.0.1');
  port = (birge.app.getHttpServer().address() as AddressInfo).port;
  national = await birge.as('national');
});
afterAll(() => birge.close());

/** A browser's EventSource, as far as these tests need one. */
async function listen(personId: string, lastEventId?: string) {
  const token = `listener-${personId}-${Math.round(performance.now() * 1000)}`;
  await birge.db.query(
    `INSERT INTO session (token_hash, person_id, expires_at) VALUES (sha256($1::bytea), $2, now() + interval '1 hour')`,
    [Buffer.from(token), personId],
  );
  const told: Told[] = [];
  let rest = '';
  const hello = Promise.withResolvers<void>();
  const outgoing = request(
    {
      port,
      host: '127.0.0.1',
      path: '/api/live',
      headers: { cookie: `${SESSION_COOKIE}=${token}`, ...(lastEventId && { 'last-event-id': lastEventId }) },
    },
    (answer) => {
      answer.setEncoding('utf8').on('data', (chunk: string) => {
        const blocks = (rest + chunk).split('\n\n');
        rest = blocks.pop()!;
        for (const block of blocks) {
          const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1] ?? '';
          if (field('event') === 'hello') hello.resolve();
          else if (field('event'))
            told.push({ id: field('id'), event: field('event'), data: JSON.parse(field('data')) });
        }
      });
    },
  );
  outgoing.on('error', () => undefined).end();
  await hello.promise;
  return { told, close: () => outgoing.destroy() };
}

const until = async (condition: () => boolean, patience = 2_000) => {
  const deadline = performance.now() + patience;
  while (!condition() && performance.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 10));
  return condition();
};
const write = (action: string, eventId: string | null = null) =>
  birge.db.query(
    `INSERT INTO change (action, subject, subject_id, event_id) VALUES ($1, 'event', gen_random_uuid(), $2)`,
    [action, eventId],
  );
const actions = (told: Told[]) => told.map(({ data }) => data.action);
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
  expect(Object.keys(mine()!.data).sort()).toEqual(['action', 'eventId', 'id', 'subject', 'subjectId']);
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

test('nobody without a session hears anything', async () => {
  expect((await birge.nobody.get('/api/live')).status).toBe(401);
});
