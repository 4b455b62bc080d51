import { randomBytes } from 'node:crypto';
import { query } from './sql.js';

/** Migrated once per run; each spec file works in a clone. Nobody connects to it while specs run. */
export const TEMPLATE = 'birge_template';

export interface TestDatabase {
  /** As the owner of everything. */
  url: string;
  /** As the login that may only read what is published. */
  publicUrl: string;
  drop(): Promise<void>;
}

interface Cluster {
  url: string;
  publicUrl: string;
  logFile: string;
}

/** What the run's global set-up started: addresses that end before the database's name. */
export function cluster(): Cluster {
  const told = process.env.BIRGE_TEST_CLUSTER;
  if (!told) throw new Error('There is no test cluster: run the specs of apps/api with its jest.config.mjs.');
  return JSON.parse(told) as Cluster;
}

/** A fresh database with the whole schema in it; `from` names another template. The caller drops it. */
export async function cloneDatabase(from = TEMPLATE): Promise<TestDatabase> {
  const { url, publicUrl } = cluster();
  const name = `birge_${randomBytes(6).toString('hex')}`;
  await query(`${url}postgres`, (client) => client.query(`CREATE DATABASE ${name} TEMPLATE ${from}`));
  return {
    url: url + name,
    publicUrl: publicUrl + name,
    drop: () =>
      query(`${url}postgres`, async (client) => {
        await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
      }),
  };
}
