import pg from 'pg';
import { DataSource } from 'typeorm';
import type { ColumnMetadata } from 'typeorm/metadata/ColumnMetadata.js';
import type { PostgresDataSourceOptions } from 'typeorm/driver/postgres/PostgresDataSourceOptions.js';
import { SnakeCase } from './naming.js';

const DATE = 1082;
const TIMESTAMP = 1114;

/** '2026-07-30 12:00:00' as the rest of the house writes it: '2026-07-30T12:00'. */
const wallTime = (value: string) => value.replace(' ', 'T').replace(/(T\d\d:\d\d):00$/, '$1');

/**
 * Wall time and dates stay text: a JavaScript Date would put the server's own zone into them. The rest is pg's own:
 * instants are Dates, bigint and numeric are strings, ranges are text.
 */
export const columnTypes: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') => {
    if (oid === TIMESTAMP) return wallTime;
    if (oid === DATE) return (value: string) => value;
    return pg.types.getTypeParser(oid, format as 'text');
  },
};

/** How the application connects: what it writes through (TypeORM) and reads through (its own SQL) is one pool. */
export const dataSourceOptions = (
  url: string,
  { poolSize = 20, entities = [] }: { poolSize?: number; entities?: PostgresDataSourceOptions['entities'] } = {},
): PostgresDataSourceOptions => ({
  type: 'postgres',
  url,
  poolSize,
  entities,
  namingStrategy: new SnakeCase(),
  applicationName: 'birge',
  synchronize: false,
  // Migrations make the extensions; gen_random_uuid() is PostgreSQL's own, whatever TypeORM calls its home.
  installExtensions: false,
  uuidExtension: 'pgcrypto',
  extra: {
    types: columnTypes,
    // A statement that runs this long is a bug, and a transaction left open keeps everyone's events locked. A pooler in
    // between must let these through or ignore them (PgBouncer: ignore_startup_parameters).
    statement_timeout: 15_000,
    idle_in_transaction_session_timeout: 15_000,
    connectionTimeoutMillis: 10_000,
  },
});

const isWallTime = ({ type }: ColumnMetadata) => type === 'timestamp' || type === 'timestamp without time zone';

/** A data source whose entities keep wall time as text too; TypeORM by itself makes Dates of it, in the server's zone. */
export function createDataSource(options: PostgresDataSourceOptions): DataSource {
  const dataSource = new DataSource(options);
  const { driver } = dataSource;
  const persist = driver.preparePersistentValue.bind(driver);
  const hydrate = driver.prepareHydratedValue.bind(driver);
  driver.preparePersistentValue = (value, column) => (isWallTime(column) ? value : persist(value, column));
  driver.prepareHydratedValue = (value: unknown, column: ColumnMetadata): unknown =>
    isWallTime(column) ? value : hydrate(value, column);
  return dataSource;
}
