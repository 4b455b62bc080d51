import type { DataSource } from 'typeorm';
import { cloneDatabase } from './server/database.js';
import { createDataSource, dataSourceOptions } from '../src/platform/database/data-source.js';
import { loadReference } from '../src/platform/reference/load-reference.js';
import { loadSample } from '../src/sample/load-sample.js';

export const samplePassword = 'a password for the sample';

/** A secret of no installation. */
export const sampleSign = (text: string): string => `signed ${text}`;

export interface SampleDatabase {
  dataSource: DataSource;
  rows<Row>(sql: string, values?: unknown[]): Promise<Row[]>;
  end(): Promise<void>;
}

/** A database with the reference data and the sample, of the calling spec's own. */
export async function sampleDatabase(): Promise<SampleDatabase> {
  const database = await cloneDatabase();
  const dataSource = await createDataSource(dataSourceOptions(database.url)).initialize();
  await loadReference(dataSource);
  await loadSample(dataSource, { password: samplePassword, sign: sampleSign });
  return {
    dataSource,
    rows: (sql, values) => dataSource.query(sql, values),
    end: async () => {
      await dataSource.destroy();
      await database.drop();
    },
  };
}
