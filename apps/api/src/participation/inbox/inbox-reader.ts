import {
  Inject,
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import pg from 'pg';
import { DataSource } from 'typeorm';
import type { AppConfig } from '../../platform/config/config.js';
import { APP_CONFIG } from '../../platform/config/config.module.js';
import { refusalOfDatabaseError } from '../../platform/database/database-error.js';
import type { Mailbox, MailboxLetter } from '../../platform/mail/mailbox.js';
import { mailBounds } from '../calendar-mail/mime.js';
import { lastRead, type MailboxPosition } from './inbox.queries.js';
import { InboxService } from './inbox.service.js';

/** "inbox" as a number: one replica at a time reads. */
const KEY = 0x696e626f78;
const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 60_000;

/**
 * Reads the mailbox where replies arrive. What was read is committed with how far it was read, and only then marked in the
 * mailbox; a connection that is lost is made again. A letter that our own code fails on is written down and passed over.
 */
@Injectable()
export class InboxReader implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('inbox');
  private readonly stop = new AbortController();
  private mailbox?: Mailbox;
  private lock?: pg.Client;
  private reading: Promise<void> = Promise.resolve();
  private wait = FIRST_WAIT;

  constructor(
    private readonly db: DataSource,
    private readonly inbox: InboxService,
    @Inject(APP_CONFIG) private readonly config: AppConfig,
  ) {}

  onApplicationBootstrap(): void {
    if (this.config.imapUrl) this.reading = this.run(this.config.imapUrl);
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stop.abort();
    this.mailbox?.close();
    await this.reading;
  }

  private async run(address: string): Promise<void> {
    while (!this.stop.signal.aborted) {
      try {
        if (await this.isOurs()) await this.read(address);
      } catch (error) {
        const { name, message } = error as Error;
        if (!this.stop.signal.aborted) this.logger.warn(`the mailbox cannot be read, trying again: ${name} ${message}`);
      } finally {
        this.mailbox?.close();
        await this.lock?.end().catch(() => undefined);
        this.lock = undefined;
      }
      await this.pause();
    }
  }

  /** Whether no other replica reads; the lock lasts as long as its connection. */
  private async isOurs(): Promise<boolean> {
    const lock = new pg.Client({
      connectionString: this.config.listenDatabaseUrl,
      application_name: 'birge inbox',
      keepAlive: true,
    });
    lock.on('error', () => this.mailbox?.close());
    this.lock = lock;
    await lock.connect();
    const { rows } = await lock.query<{ ours: boolean }>('SELECT pg_try_advisory_lock($1) AS ours', [KEY]);
    return rows[0]!.ours;
  }

  private async read(address: string): Promise<void> {
    // Loaded only where there is a mailbox to read.
    const { Mailbox } = await import('../../platform/mail/mailbox.js');
    const mailbox = (this.mailbox = new Mailbox(address));
    const uidValidity = await mailbox.open();
    const { host, pathname, username } = new URL(address);
    const name = `${username}@${host}${pathname}`;
    this.wait = FIRST_WAIT;
    while (!this.stop.signal.aborted) {
      let uid = await lastRead(this.db, name, uidValidity);
      for await (const letter of mailbox.after(uid, mailBounds.bytes)) {
        uid = letter.uid;
        await this.take(letter, { mailbox: name, uidValidity, uid });
        await mailbox.markRead(uid).catch(() => undefined);
        if (this.stop.signal.aborted) return;
      }
      await mailbox.wait();
    }
  }

  private async take({ raw }: MailboxLetter, position: MailboxPosition): Promise<void> {
    if (raw === null) {
      // Not even fetched: its place in the mailbox is all that is known of it.
      const name = Buffer.from(`${position.mailbox} ${position.uidValidity} ${position.uid}`);
      return void (await this.inbox.passOver(name, 'imap', 'too-large', position));
    }
    try {
      await this.inbox.take(raw, 'imap', position);
    } catch (error) {
      // The database's own trouble passes; the letter waits for it.
      if (refusalOfDatabaseError(error)?.code === 'service-unavailable' || this.stop.signal.aborted) throw error;
      this.logger.error(`a letter was passed over: ${(error as Error).name}`);
      await this.inbox.passOver(raw, 'imap', 'not-understood', position);
    }
  }

  private async pause(): Promise<void> {
    await new Promise<void>((over) => {
      const timer = setTimeout(over, this.wait);
      timer.unref();
      this.stop.signal.addEventListener('abort', () => (clearTimeout(timer), over()), { once: true });
    });
    this.wait = Math.min(this.wait * 2, LONGEST_WAIT);
  }
}
