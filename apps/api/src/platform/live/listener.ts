import { Inject, Injectable, Logger, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import pg from 'pg';
import { APP_CONFIG } from '../config/config.module.js';
import type { AppConfig } from '../config/config.js';

type Handler = (payload: string) => void;

const FIRST_WAIT = 100;
const LONGEST_WAIT = 5_000;

/**
 * The process's one direct connection that hears NOTIFY (LISTEN_DATABASE_URL). Notifications carry ids only and may be
 * lost with the connection: every handler is called with an empty payload after each new connection, to catch up.
 */
@Injectable()
export class Listener implements OnModuleInit, OnApplicationShutdown {
  private readonly logger = new Logger('listener');
  private readonly handlers = new Map<string, Set<Handler>>();
  private client: pg.Client | null = null;
  private asking: Promise<void> = Promise.resolve();
  private stopped = false;
  private wait = FIRST_WAIT;
  private retry: NodeJS.Timeout | undefined;

  constructor(@Inject(APP_CONFIG) private readonly config: AppConfig) {}

  /** Hears a channel from now on; answers with how to stop. Channels are named in code, never by a request. */
  on(channel: `birge_${string}`, handler: Handler): () => void {
    const handlers = this.handlers.get(channel) ?? new Set();
    this.handlers.set(channel, handlers.add(handler));
    if (handlers.size === 1) void this.hear(channel);
    return () => handlers.delete(handler);
  }

  async onModuleInit(): Promise<void> {
    await this.connect();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.retry);
    await this.client?.end().catch(() => undefined);
  }

  /** One after the other: a connection takes one statement at a time. */
  private hear(channel: string): Promise<void> {
    this.asking = this.asking.then(
      async () => void (await this.client?.query(`LISTEN ${channel}`).catch(() => undefined)),
    );
    return this.asking;
  }

  private async connect(): Promise<void> {
    if (this.stopped) return;
    const client = new pg.Client({
      connectionString: this.config.listenDatabaseUrl,
      application_name: 'birge listener',
      keepAlive: true,
    });
    client.on('notification', ({ channel, payload }) => this.tell(channel, payload ?? ''));
    client.on('error', () => undefined);
    client.on('end', () => this.lost(client));
    try {
      await client.connect();
      for (const channel of this.handlers.keys()) await client.query(`LISTEN ${channel}`);
      this.client = client;
      if (this.stopped) return void (await client.end());
      this.wait = FIRST_WAIT;
      for (const channel of this.handlers.keys()) this.tell(channel, '');
    } catch {
      this.lost(client);
    }
  }

  private lost(client: pg.Client): void {
    if (this.stopped || (this.client !== null && this.client !== client)) return;
    if (this.client) this.logger.warn('the connection that hears changes was lost; connecting again');
    this.client = null;
    clearTimeout(this.retry);
    this.retry = setTimeout(() => void this.connect(), this.wait);
    this.retry.unref();
    this.wait = Math.min(this.wait * 2, LONGEST_WAIT);
  }

  private tell(channel: string, payload: string): void {
    for (const handler of this.handlers.get(channel) ?? []) handler(payload);
  }
}
