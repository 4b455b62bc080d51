import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { hashOf, SESSION_COOKIE } from '../../src/platform/http/session.guard.js';
import { openStream } from '../event-stream.js';
import { cluster } from '../server/database.js';
import { query } from '../server/sql.js';
import { makeDataFolder, startBirge, type Birge } from './birge-process.js';

const data = makeDataFolder();
const name = `birge_${randomBytes(6).toString('hex')}`;
const env = { DATABASE_URL: cluster().url + name, LOG_LEVEL: 'silent' };
const onServer = (sql: string) => query(`${cluster().url}postgres`, (client) => client.query(sql));

let pool: pg.Pool;
let replicas: Birge[];
const cookies: string[] = [];

beforeAll(async () => {
  await onServer(`CREATE DATABASE ${name}`);
  replicas = await Promise.all([1, 2, 3].map((n) => startBirge({ dataFolder: join(data.folder, String(n)), env })));
  await Promise.all(replicas.map((birge) => birge.ready()));
  pool = new pg.Pool({ connectionString: env.DATABASE_URL, max: 12 });
  const { rows } = await pool.query<{ id: string }>(
    `INSERT INTO person (email, name, role, password_hash) VALUES ('n@birge.example', 'N', 'national', 'x') RETURNING id`,
  );
  for (let n = 0; n < READERS; n += 1) {
    const token = randomBytes(24).toString('base64url');
    await pool.query(
      `INSERT INTO session (token_hash, person_id, expires_at) VALUES ($1, $2, now() + interval '1 hour')`,
      [hashOf(token), rows[0]!.id],
    );
    cookies.push(`${SESSION_COOKIE}=${token}`);
  }
}, 90_000);
afterAll(async () => {
  await pool?.end();
  await data.remove();
  await onServer(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
});

const READERS = 6;
const WRITERS = 8;
const WRITING_MS = 9_000;

interface Reader {
  heard: { change: string; cursor: string }[];
  moves: number;
  stop(): Promise<void>;
}

/** A browser that stays: whenever its line ends it goes to the next replica with the last id that it heard. */
function reader(n: number): Reader {
  const heard: Reader['heard'] = [];
  let stopped = false;
  let moves = 0;
  let close = (): void => undefined;
  const living = (async () => {
    let after = '1-0';
    for (let replica = n; !stopped; replica += 1) {
      const stream = await openStream(
        replicas[replica % 3]!.port,
        cookies[n]!,
        after,
        n % 2 ? 'query' : 'header',
      ).catch(() => null);
      if (!stream) {
        await sleep(20);
        continue;
      }
      moves += 1;
      close = stream.close;
      if (stopped) stream.close();
      // Some leave by themselves now and then, in the middle of whatever is told.
      const leaving = n % 3 === 0 ? sleep(700 + 130 * n).then(stream.close) : null;
      await stream.ended;
      await leaving;
      heard.push(...stream.of('change').map(({ id, data: told }) => ({ change: String(told.id), cursor: id })));
      after = stream.lastId();
    }
  })();
  return {
    heard,
    get moves() {
      return moves;
    },
    async stop() {
      stopped = true;
      close();
      await living;
    },
  };
}

/** Writes changes in transactions of all lengths, so that many that began earlier commit later; some take theirs back. */
async function writer(n: number, until: number): Promise<void> {
  const client = await pool.connect();
  const write = () =>
    client.query(`INSERT INTO change (action, subject, subject_id) VALUES ($1, 'organization', gen_random_uuid())`, [
      `organization.by-${n}`,
    ]);
  while (performance.now() < until) {
    await client.query('BEGIN');
    await write();
    await sleep(Math.random() < 0.2 ? 600 * Math.random() : 40 * Math.random());
    if (Math.random() < 0.5) await write();
    await client.query(Math.random() < 0.1 ? 'ROLLBACK' : 'COMMIT');
  }
  client.release();
}

const isAfter = (one: string, other: string): boolean => {
  const [a, b] = [one, other].map((cursor) => cursor.split('-').map(BigInt));
  return a![0]! > b![0]! || (a![0] === b![0] && a![1]! > b![1]!);
};

test('three replicas, one killed in the middle, commits out of order: everyone hears every change, once and in order', async () => {
  const readers = Array.from({ length: READERS }, (_, n) => reader(n));
  const until = performance.now() + WRITING_MS;
  const writing = Promise.all(Array.from({ length: WRITERS }, (_, n) => writer(n, until)));
  await sleep(WRITING_MS / 3);
  expect((await replicas[1]!.stop('SIGKILL')).result).toBe('SIGKILL');
  await writing;
  // The last ones have their second, and more: the machine may be busy.
  await sleep(4_000);
  await Promise.all(readers.map(({ stop }) => stop()));

  const { rows } = await pool.query<{ id: string; cursor: string }>(
    `SELECT change.id::text AS id, change.xid || '-' || change.id AS cursor FROM change ORDER BY change.xid, change.id`,
  );
  const { rows: late } = await pool.query<{ n: string }>(
    `SELECT count(*) AS n FROM change AS one WHERE EXISTS (SELECT FROM change AS other WHERE other.id < one.id AND other.xid > one.xid)`,
  );
  // The test is one only if commits really were out of order, and readers really had to go elsewhere.
  expect(rows.length).toBeGreaterThan(200);
  expect(Number(late[0]!.n)).toBeGreaterThan(20);
  for (const { heard, moves } of readers) {
    expect(heard.map(({ change }) => change)).toEqual(rows.map(({ id }) => id));
    expect(heard.every(({ cursor }, n) => n === 0 || isAfter(cursor, heard[n - 1]!.cursor))).toBe(true);
    expect(moves).toBeGreaterThanOrEqual(1);
  }
  expect(readers.reduce((sum, { moves }) => sum + moves, 0)).toBeGreaterThan(READERS + 6);
}, 90_000);

test('who is there is told on every replica, and goes on being told by those that are left', async () => {
  const { rows } = await pool.query<{ event: string }>(`
    WITH campaign AS (INSERT INTO campaign (slug, name) VALUES ('together', '{"en":"Together"}') RETURNING id),
         edition AS (INSERT INTO edition (campaign_id, year, starts_on, ends_on)
                     SELECT campaign.id, 2026, '2026-07-20', '2026-08-09' FROM campaign RETURNING id, year)
    INSERT INTO event (slug, edition_id, edition_year, type_id, title)
    SELECT 'a-lecture', edition.id, edition.year, 'lecture', '{"en":"A lecture"}' FROM edition RETURNING event.id AS event`);
  const eventId = rows[0]!.event;
  const others = await openStream(replicas[2]!.port, cookies[1]!);
  const told = () =>
    others.of('presence').map(({ data: news }) => news as { here: { doing: string }[]; gone: string[] });
  const send = (method: string, path: string, body?: object) =>
    fetch(`http://127.0.0.1:${replicas[0]!.port}/api/board/presence${path}`, {
      method,
      headers: { cookie: cookies[0]!, 'x-birge': '1', 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });
  const sign = { tab: 'the-first-page', eventId, occurrenceId: null, doing: 'editing' };
  expect((await send('POST', '', sign)).status).toBe(204);
  for (let n = 0; n < 300 && !told().some(({ here }) => here.length > 0); n += 1) await sleep(10);
  expect(
    told()
      .at(-1)
      ?.here.map(({ doing }) => doing),
  ).toEqual(['editing']);
  expect(
    (
      await fetch(`http://127.0.0.1:${replicas[0]!.port}/api/board/presence/the-first-page`, {
        method: 'DELETE',
        headers: { cookie: cookies[0]!, 'x-birge': '1' },
      })
    ).status,
  ).toBe(204);
  for (let n = 0; n < 300 && !told().some(({ gone }) => gone.length > 0); n += 1) await sleep(10);
  expect(told().at(-1)?.gone).toEqual(['the-first-page']);
  others.close();
}, 30_000);
