import type { DataSource } from 'typeorm';
import { createDataSource, dataSourceOptions } from '../database/data-source.js';
import { grantPublicLogin } from '../database/embedded/public-login.js';
import { migrateAlone } from '../database/migrate.js';
import { withStartLock } from '../database/start-lock.js';
import { Secret } from '../secret/secret.js';
import { makeFirstAdministratorLink } from './first-administrator.js';
import type { OpenDatabase } from './open-database.js';
import { keepSamplePassword, samplePassword } from './sample-password.js';

/** What the features bring to a new database; platform itself knows nothing of their content. */
export interface Content {
  /** Divisions, event types, holidays: idempotent, run at every start. */
  loadReference(dataSource: DataSource): Promise<unknown>;
  /** The editions of 2015 and 2026 with the four sample accounts. */
  loadSample(dataSource: DataSource, options: { password: string; sign: (text: string) => string }): Promise<unknown>;
}

export interface Prepared {
  /** Set while the sample accounts are there and their password is known. */
  samplePassword?: string;
  sampleIsLoaded: boolean;
  /** Set while nobody can administer. */
  firstAdministratorLink?: string;
}

/** Migrations, reference data, sample, grants: one replica at a time, each step a no-op where it was done before. */
export async function prepareDatabase(
  { config, embedded }: OpenDatabase,
  content: Content,
  say: (line: string) => void,
  loadSampleNow = false,
): Promise<Prepared> {
  return withStartLock(config.listenDatabaseUrl, async () => {
    const done = await migrateAlone(config.listenDatabaseUrl);
    if (done.length) say(`database brought up to date (${done.length} migrations)`);
    const dataSource = createDataSource(dataSourceOptions(config.listenDatabaseUrl, { poolSize: 4 }));
    await dataSource.initialize();
    try {
      await content.loadReference(dataSource);
      if (loadSampleNow || embedded) {
        if (await isWithoutCampaign(dataSource)) {
          say('loading the sample');
          const secret = new Secret(config);
          await content.loadSample(dataSource, {
            password: samplePassword(config),
            sign: (text) => secret.sign(text),
          });
        } else if (loadSampleNow) {
          say('the database already has a campaign: the sample was not loaded');
        }
      }
      await grantPublicLogin(dataSource);
      const sampleIsLoaded = await hasSampleAccounts(dataSource);
      return {
        sampleIsLoaded,
        samplePassword: sampleIsLoaded ? await keepSamplePassword(dataSource, config) : undefined,
        firstAdministratorLink: await makeFirstAdministratorLink(dataSource, config.publicUrl),
      };
    } finally {
      await dataSource.destroy();
    }
  });
}

const exists = async (dataSource: DataSource, sql: string) => {
  const [row] = await dataSource.query<{ found: boolean }[]>(`SELECT EXISTS (${sql}) AS found`);
  return row?.found === true;
};

const isWithoutCampaign = async (dataSource: DataSource) => !(await exists(dataSource, 'SELECT FROM campaign'));

const hasSampleAccounts = (dataSource: DataSource) =>
  exists(
    dataSource,
    "SELECT FROM person WHERE person.email LIKE '%@birge.example' AND person.password_hash IS NOT NULL",
  );
