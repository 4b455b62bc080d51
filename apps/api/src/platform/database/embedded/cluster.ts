import { spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { program, type Binaries } from './binaries.js';
import { asOwner, canUseFolder, type Owner } from './owner.js';

export const SUPERUSER = 'birge';
export const PUBLIC_LOGIN = 'birge_public';

export interface Passwords {
  superuser: string;
  publicLogin: string;
}

/** Made once, readable by nobody but the user who starts Birge. */
export function readOrMakePasswords(dataDir: string): Passwords {
  const file = join(dataDir, 'passwords.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Passwords;
  const password = () => randomBytes(24).toString('base64url');
  const made = { superuser: password(), publicLogin: password() };
  writeFileSync(`${file}.new`, JSON.stringify(made), { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return made;
}

/**
 * Without its passwords nobody gets into a cluster. Beside the data folder that is a mistake to be told; elsewhere it
 * means that the project was removed and cloned again, and its old database must neither be lost nor be in the way.
 */
export function setAsideOrphan(dataDir: string, cluster: string): string | undefined {
  if (!existsSync(cluster) || existsSync(join(dataDir, 'passwords.json'))) return undefined;
  if (cluster.startsWith(dataDir)) {
    throw new Error(
      `The passwords of the database in ${cluster} are missing: put passwords.json back into ${dataDir}.`,
    );
  }
  const aside = `${cluster}-${new Date().toISOString().replace(/\W/g, '')}`;
  renameSync(cluster, aside);
  return aside;
}

/** The cluster lies in the data folder, or, where PostgreSQL's user cannot get there, below /var/lib. */
export function clusterFolder(dataDir: string, owner: Owner, library = '/var/lib/birge'): string {
  const usual = join(dataDir, 'cluster');
  if (canUseFolder(dataDir, owner)) return usual;
  const key = createHash('sha256').update(dataDir).digest('hex').slice(0, 12);
  const elsewhere = join(library, key);
  mkdirSync(elsewhere, { recursive: true, mode: 0o755 });
  if (!canUseFolder(elsewhere, owner)) {
    throw new Error(`The user ${owner.name} can keep PostgreSQL's data neither in ${dataDir} nor in ${elsewhere}.`);
  }
  return join(elsewhere, 'cluster');
}

/** Makes an empty cluster; one that was interrupted half-way is made anew, since only a finished one has its name. */
export async function makeCluster(
  binaries: Binaries,
  cluster: string,
  owner: Owner,
  password: string,
  durable: boolean,
): Promise<void> {
  const draft = `${cluster}.new`;
  const passwordFile = `${cluster}.password`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (owner.other) for (const path of [draft, passwordFile]) chownSync(path, owner.other.uid, owner.other.gid);
  const always = ['-D', draft, '-U', SUPERUSER, `--pwfile=${passwordFile}`, '-A', 'scram-sha-256', '-E', 'UTF8'];
  // ICU gives lower() and comparison for Kazakh and Russian; pg_trgm finds letters by LC_CTYPE, which C lacks.
  const icu = ['--locale-provider=icu', '--icu-locale=und', '--locale=C', ...(durable ? [] : ['--no-sync'])];
  try {
    let failure = '';
    for (const letters of ['C.UTF-8', 'en_US.UTF-8', 'UTF-8']) {
      failure = await run(program(binaries, 'initdb'), [...always, ...icu, `--lc-ctype=${letters}`], owner);
      if (!failure) break;
      if (!/invalid locale/.test(failure)) break;
    }
    if (failure) throw new Error(`PostgreSQL could not make its data folder ${cluster}: ${failure}`);
    chmodSync(draft, 0o700);
    renameSync(draft, cluster);
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

/** Runs a program to its end; answers with its complaint, or with nothing when it went well. */
function run(file: string, args: string[], owner: Owner): Promise<string> {
  return new Promise((resolve) => {
    const child = spawn(file, args, { ...asOwner(owner), stdio: ['ignore', 'ignore', 'pipe'] });
    let complaint = '';
    child.stderr.on('data', (part: Buffer) => (complaint += part.toString()));
    child.on('error', (error) => resolve(error.message));
    child.on('close', (code, signal) => resolve(code === 0 ? '' : complaint.trim() || `ended with ${signal ?? code}`));
  });
}
