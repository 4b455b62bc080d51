import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { locateBinaries } from './binaries.js';
import { clusterFolder } from './cluster.js';
import { lockFolder } from './folder-lock.js';
import { clusterOwner } from './owner.js';
import { stopLeftBehind } from './postmaster.js';

/** Throws a data folder away with everything in it, and stops a server left behind in it; refuses one in use. */
export async function removeDataFolder(dataDir: string): Promise<void> {
  const lock = lockFolder(dataDir);
  try {
    const owner = clusterOwner(join(dataDir, 'cluster'));
    const cluster = clusterFolder(dataDir, owner);
    await stopLeftBehind(locateBinaries(), cluster, owner);
    if (!cluster.startsWith(dataDir)) rmSync(dirname(cluster), { recursive: true, force: true });
    rmSync(dataDir, { recursive: true, force: true });
  } finally {
    lock.release();
  }
}
