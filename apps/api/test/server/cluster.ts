/**
 * One throwaway PostgreSQL for a run of tests, in a process of its own: it ends, and removes everything, when its
 * standard input closes, which also happens when the run is killed.
 */
import { once } from 'node:events';
import { mkdtempSync, readdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FolderInUse } from '../../src/platform/database/embedded/folder-lock.js';
import { grantPublicLogin } from '../../src/platform/database/embedded/public-login.js';
import { removeDataFolder } from '../../src/platform/database/embedded/remove-data-folder.js';
import { ensureDatabase, startPostgres } from '../../src/platform/database/embedded/start-postgres.js';
import { migrate } from '../../src/platform/database/migrate.js';
import { TEMPLATE } from './database.js';
import { query } from './sql.js';

const PREFIX = 'birge-test-';

/** Folders of runs that were killed: nobody holds them any more. Young ones may be about to be held. */
async function removeOldRuns(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((name) => name.startsWith(PREFIX))) {
    const folder = join(tmpdir(), name);
    try {
      if (Date.now() - statSync(folder).mtimeMs > 60_000) await removeDataFolder(folder);
    } catch (error) {
      if (!(error instanceof FolderInUse)) process.stderr.write(`${folder} stays: ${(error as Error).message}\n`);
    }
  }
}

// A Ctrl-C goes to every process of the terminal; the run's end closes our input right after.
process.on('SIGINT', () => undefined);

const dataDir = mkdtempSync(join(tmpdir(), PREFIX));
const postgres = await startPostgres({
  dataDir,
  binaries: process.env.TEST_POSTGRES === '15' ? 'postgres-15-linux-x64' : undefined,
  settings: {
    fsync: 'off',
    full_page_writes: 'off',
    synchronous_commit: 'off',
    autovacuum: 'off',
    max_connections: 200,
    log_lock_waits: 'on',
  },
});
try {
  await ensureDatabase(postgres, TEMPLATE);
  await migrate(postgres.url(TEMPLATE));
  await query(postgres.url(TEMPLATE), (client) => grantPublicLogin(client));
  const told = { url: postgres.url(''), publicUrl: postgres.publicUrl(''), logFile: postgres.logFile };
  process.stdout.write(`${JSON.stringify(told)}\n`);
  process.stdin.resume();
  await once(process.stdin, 'close');
} finally {
  await postgres.stop();
  await removeDataFolder(dataDir);
  await removeOldRuns();
}
