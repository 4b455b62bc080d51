import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../src/platform/database/embedded/start-postgres.js';

export const PROJECT = resolve(import.meta.dirname, '../../../..');

export interface BirgeOptions {
  dataFolder: string;
  port?: number;
  env?: Record<string, string>;
  /** Another checkout to run from. */
  project?: string;
  user?: { uid: number; gid: number };
  /** Other words than the API from its sources, such as npm's. */
  command?: string[];
}

/** Birge as a process of its own, as a person starts it. */
export interface Birge {
  process: ChildProcess;
  port: number;
  output(): string;
  /** Its exit code, or the signal that ended it. */
  ended: Promise<number | string>;
  ready(): Promise<void>;
  get(path: string): Promise<number>;
  /** Sends a signal and tells how many milliseconds the end took. */
  stop(signal: NodeJS.Signals): Promise<{ milliseconds: number; result: number | string }>;
}

const running = new Set<ChildProcess>();

export async function startBirge(options: BirgeOptions): Promise<Birge> {
  const project = options.project ?? PROJECT;
  const port = options.port ?? (await freePort());
  const fromSources = ['--import', join(project, '.ci/typescript.mjs'), join(project, 'apps/api/src/main.ts')];
  const [file = '', ...args] = options.command ?? [process.execPath, ...fromSources];
  const env: Record<string, string | undefined> = {
    PATH: `${dirname(process.execPath)}:${process.env.PATH}`,
    HOME: tmpdir(),
    BIRGE_DATA: options.dataFolder,
    PORT: String(port),
    HOST: '127.0.0.1',
    ...options.env,
  };
  const child = spawn(file, args, {
    env,
    cwd: project,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
    ...options.user,
  });
  running.add(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (output += part.toString()));
  let over = false;
  const ended = new Promise<number | string>((settle) => {
    child.on('close', (code, signal) => {
      over = true;
      running.delete(child);
      settle(signal ?? code ?? -1);
    });
  });
  const get = async (path: string) => {
    try {
      const answer = await fetch(`http://127.0.0.1:${port}${path}`, { signal: AbortSignal.timeout(3_000) });
      await answer.arrayBuffer();
      return answer.status;
    } catch {
      return 0;
    }
  };
  return {
    process: child,
    port,
    output: () => output,
    ended,
    get,
    async ready() {
      await until(
        async () => over || output.includes('Birge is ready'),
        `Birge is not ready`,
        () => output,
      );
      if (over) throw new Error(`Birge ended instead of getting ready:\n${output}`);
    },
    async stop(signal) {
      const begun = Date.now();
      child.kill(signal);
      const result = await ended;
      return { milliseconds: Date.now() - begun, result };
    },
  };
}

export async function until(happened: () => Promise<boolean>, otherwise: string, more = () => ''): Promise<void> {
  for (const begun = Date.now(); !(await happened()); await sleep(25)) {
    if (Date.now() - begun > 45_000) throw new Error(`${otherwise}\n${more()}`);
  }
}

/**
 * So many milliseconds on a quiet machine. One that is busy with other things gets as much longer as it needs, just
 * now, for a Node that does nothing, which is 50 ms when it is quiet.
 */
export function atMost(milliseconds: number): number {
  const begun = performance.now();
  spawnSync(process.execPath, ['--eval', '0']);
  return milliseconds * Math.max(1, (performance.now() - begun) / 50);
}

/** After a test that failed half-way: the next one starts from a crash, which it must survive anyway. */
export function killAll(): void {
  for (const child of running) signalGroup(child, 'SIGKILL');
}

/** What a terminal does at Ctrl-C: everyone in the group gets it, npm and its shell included. */
export function signalGroup({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  try {
    process.kill(-(pid ?? NaN), signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** A data folder that everyone may enter, and how to be rid of it with all that still runs on it. */
export function makeDataFolder(): { folder: string; remove(): Promise<void> } {
  const folder = mkdtempSync(join(tmpdir(), 'birge-supervisor-'));
  chmodSync(folder, 0o755);
  return {
    folder,
    async remove() {
      killAll();
      const pid = serverPid(folder);
      if (pid !== undefined && isRunning(pid)) process.kill(pid, 'SIGQUIT');
      await until(async () => pid === undefined || !isRunning(pid), 'PostgreSQL does not end');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function pidFile(dataFolder: string): string[] | undefined {
  try {
    return readFileSync(join(dataFolder, 'postgres/cluster/postmaster.pid'), 'utf8').split('\n');
  } catch {
    return undefined;
  }
}

/** The embedded server that notes itself in this data folder. */
export function serverPid(dataFolder: string): number | undefined {
  const noted = pidFile(dataFolder)?.[0];
  return noted ? Number(noted) : undefined;
}

export function serverUrl(dataFolder: string): string {
  const { superuser } = JSON.parse(readFileSync(join(dataFolder, 'postgres/passwords.json'), 'utf8')) as {
    superuser: string;
  };
  return `postgres://birge:${superuser}@127.0.0.1:${pidFile(dataFolder)?.[3]}/birge`;
}

export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
