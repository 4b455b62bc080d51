import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { clockOfDatabase, clockOfProcess } from './clock.js';

const PROJECT = resolve(import.meta.dirname, '../../..');
export const PASSWORD = 'journey through the sample';
const PATIENCE = 90_000;

/** Birge as it was built, in a process of its own with an empty data folder: the sample is in it. */
export interface Product {
  url: string;
  /** What the terminal shows. */
  said(): string;
  /** The address of a database of its embedded server, as the owner of everything. */
  database(name?: string): string;
  stop(): Promise<void>;
  /** Ends it as a crash does; its database may live on. */
  kill(): Promise<void>;
  /** The same again, at the same address and on the same data. */
  restart(): Promise<void>;
}

export async function startProduct(settings: Record<string, string> = {}): Promise<Product> {
  const data = mkdtempSync(join(tmpdir(), 'birge-e2e-'));
  // A closed folder would send a database started by root to /var/lib, where it would outlive this run.
  chmodSync(data, 0o711);
  const port = await freePort();
  const url = `http://localhost:${port}`;
  let said = '';
  const hear = (chunk: Buffer) => (said += chunk.toString());
  const start = async (): Promise<ChildProcess> => {
    const started = spawn(process.execPath, [join(PROJECT, 'apps/api/dist/main.js')], {
      cwd: PROJECT,
      env: {
        ...process.env,
        ...clockOfProcess,
        PORT: String(port),
        BIRGE_DATA: data,
        SAMPLE_PASSWORD: PASSWORD,
        REQUESTS_PER_MINUTE: '100000',
        ...settings,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    said = '';
    started.stdout.on('data', hear);
    started.stderr.on('data', hear);
    await untilReady(started, url, () => said);
    return started;
  };
  const database = (name = 'birge'): string => {
    const { superuser } = JSON.parse(readFileSync(join(data, 'postgres/passwords.json'), 'utf8')) as {
      superuser: string;
    };
    const port = readFileSync(join(data, 'postgres/cluster/postmaster.pid'), 'utf8').split('\n')[3];
    return `postgres://birge:${superuser}@127.0.0.1:${port}/${name}`;
  };
  let child = await start();
  await query(settings.DATABASE_URL ?? database(), clockOfDatabase);
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((done) => child.once('exit', done));
    child.kill(signal);
    await gone;
  };
  return {
    url,
    said: () => said,
    database,
    async stop() {
      await end('SIGTERM');
      rmSync(data, { recursive: true, force: true });
    },
    kill: () => end('SIGKILL'),
    async restart() {
      child = await start();
    },
  };
}

/** Birge on a new database without anything in it, beside that of another: with a link for the first administrator. */
export async function startEmptyProduct(beside: Product): Promise<Product & { link: string }> {
  await query(beside.database('postgres'), 'CREATE DATABASE empty');
  const birge = await startProduct({ DATABASE_URL: beside.database('empty') });
  const [, link] = /within a day.*\n\s+(http\S+)/.exec(birge.said()) ?? [];
  if (!link) throw new Error(`There is no link for the first administrator:\n${birge.said()}`);
  return { ...birge, link };
}

/** One statement over a connection of its own. */
export async function query(url: string, sql: string, values: unknown[] = []): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await client.query(sql, values);
  } finally {
    await client.end();
  }
}

function untilReady(child: ChildProcess, url: string, said: () => string): Promise<void> {
  return new Promise((done, fail) => {
    const late = setTimeout(() => fail(new Error(`Birge did not start in time:\n${said()}`)), PATIENCE);
    child.stdout?.on('data', () => {
      if (!said().includes(`${url}/admin`)) return;
      clearTimeout(late);
      // The rest of what is announced comes with the same breath.
      setImmediate(done);
    });
    child.once('exit', (code) => {
      clearTimeout(late);
      fail(new Error(`Birge ended with ${code}:\n${said()}`));
    });
  });
}

/** A port that nothing listens on at this moment. */
export function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (address && typeof address === 'object' ? done(address.port) : fail(new Error('no port'))));
    });
  });
}
