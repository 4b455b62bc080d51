import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';

/** The user whom PostgreSQL runs as. `other` is set when that is not the user whom we run as. */
export interface Owner {
  name: string;
  other?: { uid: number; gid: number };
}

/**
 * PostgreSQL never runs as root. A root caller lends it the user who already owns the cluster, else `birge`,
 * else `nobody`.
 */
export function clusterOwner(cluster: string): Owner {
  if (process.getuid?.() !== 0) return { name: 'this user' };
  const users = readUsers();
  const present = statSync(cluster, { throwIfNoEntry: false });
  const known = present && present.uid !== 0 ? { uid: present.uid, gid: present.gid } : undefined;
  const user = known
    ? { name: users.find(({ uid }) => uid === known.uid)?.name ?? String(known.uid), ...known }
    : (users.find(({ name }) => name === 'birge') ?? users.find(({ name }) => name === 'nobody'));
  const { name, uid, gid } = user ?? { name: 'nobody', uid: 65534, gid: 65534 };
  return { name, other: { uid, gid } };
}

function readUsers(): { name: string; uid: number; gid: number }[] {
  try {
    return readFileSync('/etc/passwd', 'utf8')
      .split('\n')
      .map((line) => line.split(':'))
      .filter((fields) => fields.length >= 4 && Number(fields[2]) > 0)
      .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }));
  } catch {
    return [];
  }
}

/** What spawn needs to become that user; a working folder that everyone can enter comes with it. */
export const asOwner = (owner: Owner) => (owner.other ? { ...owner.other, cwd: '/' } : {});

/** Tried rather than reckoned: mode bits of parents, access lists and mount options all have a say. */
export function canRun(file: string, owner: Owner): boolean {
  const tried = spawnSync(file, ['--version'], { ...asOwner(owner), stdio: 'ignore', timeout: 10_000 });
  return tried.status === 0;
}

export function canUseFolder(folder: string, owner: Owner): boolean {
  if (!owner.other) return true;
  const script = 'cd "$1"';
  const tried = spawnSync('/bin/sh', ['-c', script, 'sh', folder], { ...asOwner(owner), stdio: 'ignore' });
  return tried.status === 0;
}
