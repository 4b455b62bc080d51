import { randomBytes } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface FolderLock {
  release(): void;
}

/** Someone else, alive, holds the folder. */
export class FolderInUse extends Error {
  constructor(
    readonly folder: string,
    readonly pid: number,
  ) {
    super(
      `Another Birge (process ${pid}) is running on the data folder ${folder}. Stop it, or give this one its own BIRGE_DATA.`,
    );
    this.name = 'FolderInUse';
  }
}

/**
 * Holds a folder for this process. The lock names the process and the moment it began, so that one left behind by
 * `kill -9` or a power cut is told from a living one even when its number was given to someone else.
 */
export function lockFolder(folder: string): FolderLock {
  const file = join(folder, 'lock');
  const mine = `${process.pid} ${processStart(process.pid)} ${randomBytes(6).toString('hex')}`;
  const draft = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`;
  writeFileSync(draft, mine, { mode: 0o600 });
  try {
    for (;;) {
      // A link appears with its content and fails when the name is taken: nobody ever reads half a lock.
      if (tryLink(draft, file)) return { release: () => releaseLock(file, mine) };
      const found = readIfPresent(file);
      if (found === undefined) continue;
      const [pid, start] = found.split(' ');
      if (Number(pid) > 0 && processStart(Number(pid)) === start) throw new FolderInUse(folder, Number(pid));
      takeAway(file, found);
    }
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Removes a dead lock; when another starter was quicker, what we took is his living one and goes back. */
function takeAway(file: string, dead: string): void {
  const taken = `${file}.dead.${process.pid}`;
  try {
    renameSync(file, taken);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  if (readIfPresent(taken) !== dead) tryLink(taken, file);
  rmSync(taken, { force: true });
}

function releaseLock(file: string, mine: string): void {
  if (readIfPresent(file) === mine) rmSync(file, { force: true });
}

function tryLink(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function readIfPresent(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** When a living process began, in words that only serve comparison; `undefined` for one that is not alive. */
export function processStart(pid: number): string | undefined {
  try {
    if (process.platform === 'linux') {
      const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      // Field 3 is the state: a zombie holds nothing any more. Field 22 is the start in clock ticks since boot.
      return fields[0] === 'Z' ? undefined : `${boot}/${fields[19]}`;
    }
    if (process.platform === 'win32') {
      process.kill(pid, 0);
      return 'alive';
    }
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' })
      .trim()
      .replaceAll(' ', '_');
  } catch {
    return undefined;
  }
}
