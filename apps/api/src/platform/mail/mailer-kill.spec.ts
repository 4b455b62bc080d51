import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { SMTPServer } from 'smtp-server';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from '../database/data-source.js';
import { cloneDatabase, type TestDatabase } from '../../../test/server/database.js';

const KILLS = 50;
const LETTERS = 1200;
const script = fileURLToPath(new URL('../../../test/mail/mailer-process.ts', import.meta.url));
const typescript = new URL('../../../../../.ci/typescript.mjs', import.meta.url).href;
/** Half of the kills come at once, before much is said; the others amid the letters. */
const moment = async (n: number) => {
  const before = heard;
  if (n % 2 === 0) for (let waited = 0; heard === before && waited < 3000; waited += 10) await pause(10);
  await pause(Math.random() * 100);
};
const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

let database: TestDatabase;
let db: DataSource;
/** How often the server took each letter, by its Message-ID. */
const taken = new Map<string, number>();
/** What the server heard: connections and letters. */
let heard = 0;
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS', 'AUTH'],
  logger: false,
  onConnect(_session, done) {
    heard += 1;
    done();
  },
  onData(stream, _session, done) {
    heard += 1;
    let text = '';
    stream.on('data', (chunk: Buffer) => (text += chunk.toString('latin1')));
    stream.on('end', () => {
      const id = /^Message-ID: (.*)$/im.exec(text)![1]!.trim();
      taken.set(id, (taken.get(id) ?? 0) + 1);
      // The 250 takes its time, so that some processes end between the letter and it, and some between it and the commit.
      setTimeout(done, Math.random() * 6);
    });
  },
});
server.on('error', () => undefined);

beforeAll(async () => {
  database = await cloneDatabase();
  db = await new DataSource(dataSourceOptions(database.url, { poolSize: 2 })).initialize();
  await db.query(
    `INSERT INTO message (kind, language, subject, body, message_id, state, recipient)
     SELECT 'update', 'ru', 'Флешмоб перенесён', repeat('Новое время и место. ', 40), '<' || n || '@birge.example>', 'queued', 'partner@partner.example'
       FROM generate_series(1, $1::int) AS n`,
    [LETTERS],
  );
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', () => listening()));
});
afterAll(async () => {
  await db.destroy();
  await new Promise<void>((closed) => server.close(closed));
  await database.drop();
});

/** A process that is ready to begin. */
async function readyProcess(): Promise<ChildProcess> {
  const { port } = server.server.address() as { port: number };
  const child = fork(script, {
    execArgv: ['--import', typescript],
    env: { ...process.env, DATABASE_URL: database.url, SMTP_URL: `smtp://127.0.0.1:${port}` },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  await once(child, 'message');
  return child;
}
/** Whatever the ended process held is nobody's: its lease would be over in some minutes. */
const forgetLeases = () =>
  db.query(`UPDATE message SET next_try_at = now() - interval '1 second' WHERE state = 'sending'`);

test('a process killed at any moment neither loses nor repeats a letter, and says of which it does not know', async () => {
  // Processes take longer to start than to be killed: two are always on their way.
  const waiting = [readyProcess(), readyProcess()];
  for (let n = 0; n < KILLS; n += 1) {
    const child = await waiting.shift()!;
    waiting.push(readyProcess());
    child.send('begin');
    await moment(n);
    child.kill('SIGKILL');
    await once(child, 'exit');
    await forgetLeases();
  }
  const killedAmid = taken.size;
  const [last, spare] = await Promise.all(waiting);
  last!.send('begin');
  await once(last!, 'message');
  last!.kill();
  spare!.kill();

  const rows = await db.query<{ state: string; id: string; count: number }[]>(
    `SELECT message.state, message.message_id AS id FROM message`,
  );
  const wrong = rows.filter(({ state, id }) => {
    const times = taken.get(id) ?? 0;
    return state === 'sent' ? times !== 1 : state === 'perhaps-sent' ? times > 1 : true;
  });
  expect(wrong).toEqual([]);
  expect(rows).toHaveLength(LETTERS);
  const perhaps = rows.filter(({ state }) => state === 'perhaps-sent');
  // It was killed amid its work: letters left before the last process began, and of some nobody knows.
  expect(killedAmid).toBeGreaterThan(KILLS / 10);
  expect(perhaps.length).toBeGreaterThan(0);
  // At most one on each of three lines of a process.
  expect(perhaps.length).toBeLessThanOrEqual(3 * KILLS);
}, 120_000);
