import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

export const PROJECT = resolve(import.meta.dirname, '../../..');
export const PASSWORD = 'figures of the sample';
const PATIENCE = 180_000;

/** The settings that a person may have for a Birge of her own are none of ours. */
const FOREIGN =
  /^(?:BIRGE_\w+|\w*DATABASE_\w+|PUBLIC_URL|SMTP_URL|IMAP_URL|INBOUND_MAIL_SECRET|MAIL_\w+|REPLY_ADDRESS|TRUST_PROXY|LOG_LEVEL|NODE_OPTIONS|npm_\w+)$/;

/** Birge in a process of its own with its own embedded PostgreSQL, as `npm start` runs it. */
export interface Product {
  url: string;
  pid: number;
  /** PostgreSQL's first process. */
  serverPid: number;
  /** As the owner of everything, for what goes past the application. */
  databaseUrl: string;
  /** From the start of the process until a page came. */
  readyAfter: number;
  /** Milliseconds from the signal to the end of the process. */
  stop(): Promise<number>;
}

export function makeDataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'birge-bench-'));
  // PostgreSQL may run as another user.
  chmodSync(folder, 0o755);
  return folder;
}

/** Removes it, with whatever a failure may have left running on it. */
export async function removeDataFolder(folder: string): Promise<void> {
  await stopAll();
  rmSync(folder, { recursive: true, force: true });
}

const running = new Map<ChildProcess, Promise<void>>();

/** The application stops its PostgreSQL by itself, but has to be asked to. */
export async function stopAll(): Promise<void> {
  for (const child of running.keys()) child.kill('SIGTERM');
  await Promise.all(running.values());
}

/** Where to start: with a build of what changed, as a person does, or with what is built. */
type Program = 'apps/api/start.mjs' | 'apps/api/dist/main.js';

export async function startProduct(
  dataFolder: string,
  program: Program = 'apps/api/dist/main.js',
  settings: Record<string, string> = {},
): Promise<Product> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const own = Object.entries(process.env).filter(([name]) => !FOREIGN.test(name));
  const begun = performance.now();
  const child = spawn(process.execPath, [join(PROJECT, program)], {
    cwd: PROJECT,
    env: {
      ...Object.fromEntries(own),
      PORT: String(port),
      HOST: '127.0.0.1',
      BIRGE_DATA: dataFolder,
      SAMPLE_PASSWORD: PASSWORD,
      // One person works as hard here as a country; the limit is not what is measured.
      REQUESTS_PER_MINUTE: '10000000',
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (said += part.toString()));
  const ended = new Promise<void>((settle) => child.once('close', () => settle()));
  running.set(child, ended);
  void ended.then(() => running.delete(child));
  while (!(await answers(`${url}/kk`))) {
    if (!running.has(child)) throw new Error(`Birge ended instead of getting ready:\n${said}`);
    if (performance.now() - begun > PATIENCE) throw new Error(`Birge does not get ready:\n${said}`);
    await sleep(10);
  }
  const readyAfter = performance.now() - begun;
  const [serverPid, , , serverPort] = readFileSync(join(dataFolder, 'postgres/cluster/postmaster.pid'), 'utf8').split(
    '\n',
  );
  const secrets = JSON.parse(readFileSync(join(dataFolder, 'postgres/passwords.json'), 'utf8')) as {
    superuser: string;
  };
  return {
    url,
    pid: child.pid ?? NaN,
    serverPid: Number(serverPid),
    databaseUrl: `postgres://birge:${secrets.superuser}@127.0.0.1:${serverPort}/birge`,
    readyAfter,
    async stop() {
      const asked = performance.now();
      child.kill('SIGTERM');
      await ended;
      return performance.now() - asked;
    },
  };
}

async function answers(url: string): Promise<boolean> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(5_000) });
    await answer.arrayBuffer();
    return answer.ok;
  } catch {
    return false;
  }
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (address && typeof address === 'object' ? done(address.port) : fail(new Error('no port'))));
    });
  });
}
