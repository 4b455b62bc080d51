import { chmodSync, existsSync, mkdirSync, realpathSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { locateBinaries, makeMissingLinks, reachableBinaries, type Binaries } from './binaries.js';
import { clusterFolder, makeCluster, PUBLIC_LOGIN, readOrMakePasswords, setAsideOrphan, SUPERUSER } from './cluster.js';
import { lockFolder } from './folder-lock.js';
import { clusterOwner } from './owner.js';
import { makePublicLogin } from './public-login.js';
import { startPostmaster, stopLeftBehind, stopPostmaster, type Postmaster, type Settings } from './postmaster.js';

export interface PostgresOptions {
  /** Holds the cluster, its passwords (0600), its log and the lock. Made if missing. */
  dataDir: string;
  /** Without one, a free port of the loopback address is taken. */
  port?: number;
  settings?: Settings;
  /** An npm package name or found binaries; by default PostgreSQL 18 for this machine. */
  binaries?: string | Binaries;
  /** Told in one plain line what a person should know: a copy elsewhere, a server restarted. */
  say?: (line: string) => void;
  /** Called when the server died and could not be started again. */
  onLost?: (error: Error) => void;
}

export interface Postgres {
  /** As the owner of everything. */
  url(database: string): string;
  /** As the login that may only read what is published. */
  publicUrl(database: string): string;
  stop(): Promise<void>;
  readonly pid: number;
  readonly port: number;
  readonly logFile: string;
}

const MOST_RESTARTS = 5;

/** Starts the embedded PostgreSQL and keeps it running until `stop`. One Birge per data folder. */
export async function startPostgres(options: PostgresOptions): Promise<Postgres> {
  const say = options.say ?? (() => undefined);
  mkdirSync(options.dataDir, { recursive: true, mode: 0o711 });
  const dataDir = realpathSync(options.dataDir);
  const lock = lockFolder(dataDir);
  try {
    const found = typeof options.binaries === 'object' ? options.binaries : locateBinaries(options.binaries);
    makeMissingLinks(found);
    const owner = clusterOwner(join(dataDir, 'cluster'));
    if (owner.other) chmodSync(dataDir, 0o711);
    const binaries = reachableBinaries(found, owner);
    const cluster = clusterFolder(dataDir, owner);
    if (binaries.copiedFrom) say(`${owner.name} cannot reach ${found.folder}: using the copy in ${binaries.folder}`);
    if (!cluster.startsWith(dataDir)) say(`${owner.name} cannot reach ${dataDir}: the database lies in ${cluster}`);
    const settings = options.settings ?? {};
    if (await stopLeftBehind(binaries, cluster, owner)) say('stopped a PostgreSQL that an earlier run left behind');
    const orphan = setAsideOrphan(dataDir, cluster);
    if (orphan) say(`found a database of a data folder that is gone and set it aside: ${orphan}`);
    const passwords = readOrMakePasswords(dataDir);
    if (!existsSync(cluster))
      await makeCluster(binaries, cluster, owner, passwords.superuser, settings.fsync !== 'off');

    const logFile = join(dataDir, 'postgres.log');
    const launch = (port: number) => startPostmaster(binaries, cluster, owner, port, settings, logFile);
    const first = await launchOnFreePort(launch, options.port);
    const { port } = first;
    let { postmaster } = first;
    const url = (user: string, password: string, database: string) =>
      `postgres://${user}:${password}@127.0.0.1:${port}/${database}`;

    let stopping = false;
    const restarts: number[] = [];
    const watch = (watched: Postmaster) => {
      watched.process.unref();
      void watched.ended.then(async ({ code, signal }) => {
        if (stopping) return;
        try {
          restarts.push(Date.now());
          if (restarts.filter((at) => at > Date.now() - 60_000).length > MOST_RESTARTS) {
            throw new Error(`PostgreSQL ended ${restarts.length} times within a minute; see ${logFile}`);
          }
          say(`PostgreSQL ended unexpectedly (${signal ?? `code ${code}`}): starting it again`);
          postmaster = await retry(() => launch(port), 10_000);
          if (stopping) return await stopPostmaster(binaries, cluster, owner, postmaster);
          watch(postmaster);
        } catch (error) {
          if (!stopping) options.onLost?.(error as Error);
        }
      });
    };
    watch(postmaster);

    const postgres: Postgres = {
      url: (database) => url(SUPERUSER, passwords.superuser, database),
      publicUrl: (database) => url(PUBLIC_LOGIN, passwords.publicLogin, database),
      get pid() {
        return postmaster.pid;
      },
      port,
      logFile,
      async stop() {
        if (stopping) return;
        stopping = true;
        await stopPostmaster(binaries, cluster, owner, postmaster);
        lock.release();
      },
    };
    try {
      await withClient(postgres.url('postgres'), (client) => makePublicLogin(client, passwords.publicLogin));
    } catch (error) {
      await postgres.stop();
      throw error;
    }
    return postgres;
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** Makes a database of this name unless there is one. */
export async function ensureDatabase(postgres: Postgres, name: string): Promise<void> {
  await withClient(postgres.url('postgres'), async (client) => {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [name]);
    if (!rowCount) await client.query(`CREATE DATABASE ${pg.escapeIdentifier(name)}`);
  });
}

async function withClient<T>(connectionString: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Between finding a free port and using it, someone else may take it. */
async function launchOnFreePort(launch: (port: number) => Promise<Postmaster>, wanted?: number) {
  for (let attempt = 1; ; attempt++) {
    const port = wanted ?? (await freePort());
    try {
      return { port, postmaster: await retry(() => launch(port), wanted ? 3_000 : 1_000) };
    } catch (error) {
      if (wanted || attempt === 3) throw error;
    }
  }
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}

/** The children of a killed server need a moment to notice; until then their memory keeps a new one from starting. */
async function retry<T>(work: () => Promise<T>, patience: number): Promise<T> {
  for (const begun = Date.now(); ; await sleep(100)) {
    try {
      return await work();
    } catch (error) {
      if (Date.now() - begun > patience) throw error;
    }
  }
}
