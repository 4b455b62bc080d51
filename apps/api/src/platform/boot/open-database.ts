import { join } from 'node:path';
import pg from 'pg';
import type { AppConfig, Config } from '../config/config.js';
import { ensureDatabase, startPostgres } from '../database/embedded/start-postgres.js';

export interface OpenDatabase {
  config: AppConfig;
  embedded: boolean;
  close(): Promise<void>;
}

const DATABASE = 'birge';
const OLDEST = 15;

/** The database that the settings name, or the embedded one, started. */
export async function openDatabase(
  config: Config,
  say: (line: string) => void,
  onLost: (error: Error) => void,
): Promise<OpenDatabase> {
  if (config.databaseUrl) {
    await checkServer(config.listenDatabaseUrl ?? config.databaseUrl);
    const listenDatabaseUrl = config.listenDatabaseUrl ?? config.databaseUrl;
    if (!config.publicDatabaseUrl) {
      say(
        'PUBLIC_DATABASE_URL is not set: public pages read through the same login as everything else (no public wall)',
      );
    }
    if (!config.secret) {
      say(
        'BIRGE_SECRET is not set: personal links made by one replica work on another only where both have the same secret',
      );
    }
    return {
      config: { ...config, databaseUrl: config.databaseUrl, listenDatabaseUrl },
      embedded: false,
      close: () => Promise.resolve(),
    };
  }
  const postgres = await startPostgres({
    dataDir: join(config.dataFolder, 'postgres'),
    settings: { max_connections: 2 * config.databasePool + 20 },
    say,
    onLost,
  });
  try {
    await ensureDatabase(postgres, DATABASE);
  } catch (error) {
    await postgres.stop();
    throw error;
  }
  const url = postgres.url(DATABASE);
  return {
    config: {
      ...config,
      databaseUrl: url,
      publicDatabaseUrl: postgres.publicUrl(DATABASE),
      listenDatabaseUrl: url,
    },
    embedded: true,
    close: () => postgres.stop(),
  };
}

async function checkServer(connectionString: string): Promise<void> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
  } catch (error) {
    throw new Error(`The database that DATABASE_URL names does not answer: ${(error as Error).message || 'no answer'}`);
  }
  try {
    const { rows } = await client.query<{ version: number }>(
      "SELECT current_setting('server_version_num')::int / 10000 AS version",
    );
    const version = rows[0]?.version ?? 0;
    if (version < OLDEST)
      throw new Error(`DATABASE_URL names a PostgreSQL ${version}; Birge needs ${OLDEST} or newer.`);
  } finally {
    await client.end();
  }
}
