import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { APP_CONFIG } from '../config/config.module.js';
import type { AppConfig } from '../config/config.js';
import { columnTypes } from './data-source.js';

/** What the public pages read through. */
export abstract class PublicPool {
  abstract rows<Row extends object>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
}

/**
 * The login of PUBLIC_DATABASE_URL, which may only SELECT in the schema `published`.
 * Without it (the start has said so) it is the application's own login, still read-only.
 */
@Injectable()
export class PublicLogin extends PublicPool implements OnApplicationShutdown {
  private readonly pool: pg.Pool;

  constructor(@Inject(APP_CONFIG) config: Pick<AppConfig, 'publicDatabaseUrl' | 'databaseUrl' | 'databasePool'>) {
    super();
    this.pool = new pg.Pool({
      connectionString: config.publicDatabaseUrl ?? config.databaseUrl,
      max: config.databasePool,
      types: columnTypes,
      application_name: 'birge-public',
      statement_timeout: 15_000,
      connectionTimeoutMillis: 10_000,
      options: '-c default_transaction_read_only=on',
    });
    // An idle connection that breaks is replaced at the next question; without a listener it would end the process.
    this.pool.on('error', (error) => new Logger('public pool').warn(error.message));
  }

  async rows<Row extends object>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    return (await this.pool.query<Row>(sql, [...parameters])).rows;
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}
