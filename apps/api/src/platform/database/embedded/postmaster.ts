import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, readFileSync, rmSync, statSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { join } from 'node:path';
import { program, type Binaries } from './binaries.js';
import { asOwner, type Owner } from './owner.js';

export type Settings = Record<string, string | number>;

export interface Postmaster {
  process: ChildProcess;
  pid: number;
  /** Set by the exit of the server, whoever caused it. */
  ended: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
}

const LARGEST_LOG = 5_000_000;

/** Starts `postgres` itself, in a session of its own: a Ctrl-C in our terminal must reach us first, never it. */
export async function startPostmaster(
  binaries: Binaries,
  cluster: string,
  owner: Owner,
  port: number,
  settings: Settings,
  logFile: string,
): Promise<Postmaster> {
  const args = ['-D', cluster];
  const all: Settings = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    lc_messages: 'C',
    jit: 'off',
    ...settings,
  };
  for (const [name, value] of Object.entries(all)) args.push('-c', `${name}=${value}`);
  const grown = (statSync(logFile, { throwIfNoEntry: false })?.size ?? 0) > LARGEST_LOG;
  const log = openSync(logFile, grown ? 'w' : 'a', 0o600);
  const begun = statSync(logFile).size;
  const child = spawn(program(binaries, 'postgres'), args, {
    ...asOwner(owner),
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  const ended = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve) => {
    child.on('error', () => resolve({ code: -1, signal: null }));
    child.on('exit', (code, signal) => resolve({ code, signal }));
  });
  let over = false;
  void ended.then(() => (over = true));
  for (let waited = 0; waited < 60_000; waited += 10) {
    if (over) throw new Error(lastComplaint(logFile, begun));
    const noted = readPidFile(cluster);
    if (noted && noted.pid === child.pid && noted.status === 'ready') return { process: child, pid: noted.pid, ended };
    await sleep(10);
  }
  child.kill('SIGQUIT');
  throw new Error('PostgreSQL did not accept connections within a minute.');
}

function lastComplaint(logFile: string, from: number): string {
  const lines = readFileSync(logFile, 'utf8').slice(from).split('\n');
  const complaints = lines.filter((line) => /FATAL|ERROR|DETAIL|HINT|could not|error while/.test(line));
  return `PostgreSQL did not start: ${complaints.slice(-3).join(' / ') || lines.slice(-3).join(' ')}`.trim();
}

/** PostgreSQL's own note: process, folder, start, port, sockets, address, shared memory, status. */
export function readPidFile(cluster: string): { pid: number; status: string } | undefined {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(lines[0]), status: (lines[7] ?? '').trim() };
  } catch {
    return undefined;
  }
}

/** Stops a server that an earlier, killed Birge left on this cluster. Any other process is left alone. */
export async function stopLeftBehind(binaries: Binaries, cluster: string, owner: Owner): Promise<boolean> {
  const noted = readPidFile(cluster);
  if (!noted || !(noted.pid > 0)) return false;
  if (!isAlive(noted.pid) || !servesCluster(noted.pid, cluster)) {
    // A note without its server; its number may belong to a stranger by now, which would keep PostgreSQL from starting.
    rmSync(join(cluster, 'postmaster.pid'), { force: true });
    return false;
  }
  await askToStop(binaries, cluster, owner, noted.pid, () => !isAlive(noted.pid));
  return true;
}

export async function stopPostmaster(
  binaries: Binaries,
  cluster: string,
  owner: Owner,
  { pid, process: child, ended }: Postmaster,
): Promise<void> {
  let over = child.exitCode !== null || child.signalCode !== null;
  void ended.then(() => (over = true));
  child.ref();
  await askToStop(binaries, cluster, owner, pid, () => over);
}

/**
 * First the fast way: open transactions end, everything is written out. After a second and a half the immediate way,
 * which loses nothing either: what was committed is in the log that the next start replays.
 */
async function askToStop(binaries: Binaries, cluster: string, owner: Owner, pid: number, over: () => boolean) {
  const ways = [
    { signal: 'SIGINT', mode: 'fast', patience: 1_500 },
    { signal: 'SIGQUIT', mode: 'immediate', patience: 8_000 },
  ] as const;
  for (const { signal, mode, patience } of ways) {
    if (over()) return;
    if (process.platform === 'win32') {
      const args = ['stop', '-D', cluster, '-m', mode, '-W'];
      execFileSync(program(binaries, 'pg_ctl'), args, { ...asOwner(owner), stdio: 'ignore' });
    } else {
      signalIfAlive(pid, signal);
    }
    for (let waited = 0; waited < patience && !over(); waited += 10) await sleep(10);
  }
  if (!over()) throw new Error(`PostgreSQL (process ${pid}) does not stop. Stop it by hand, then start again.`);
}

function signalIfAlive(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  if (process.platform !== 'linux') return true;
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}

function servesCluster(pid: number, cluster: string): boolean {
  try {
    const words =
      process.platform === 'linux'
        ? readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')
        : execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).split(' ');
    return /postgres(\.exe)?$/.test(words[0] ?? '') && words.includes(cluster);
  } catch {
    return process.platform === 'win32';
  }
}
