import pg from 'pg';
import type { DataSourceOptions } from 'typeorm';

const DATE = 1082;
const TIMESTAMP = 1114;

/** Wall time and dates stay the text that they are: a JavaScript Date would put the server's own zone into them. */
const types = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    oid === DATE || oid === TIMESTAMP ? (value: string) => value : pg.types.getTypeParser(oid, format as 'text'),
};

/** How the application connects: what it writes through (TypeORM) and reads through (its own SQL) is one pool. */
export const dataSourceOptions = (
  url: string,
  { poolSize = 20 }: { poolSize?: number } = {},
): DataSourceOptions & { type: 'postgres' } => ({
  type: 'postgres',
  url,
  poolSize,
  applicationName: 'birge',
  synchronize: false,
  extra: {
    types,
    // A statement that runs this long is a bug, and a transaction left open keeps everyone's events locked.
    statement_timeout: 15_000,
    idle_in_transaction_session_timeout: 15_000,
    connectionTimeoutMillis: 10_000,
  },
});
