import {
  Inject,
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { DataSource } from 'typeorm';
import { APP_CONFIG } from '../config/config.module.js';
import type { AppConfig } from '../config/config.js';
import { Dispatch, type Finish } from './dispatch.js';
import { Smtp } from './smtp.js';

export type { Finish, FinishedLetter } from './dispatch.js';

const SECOND = 1000;
/** Somebody looks after letters whose time has come, and after those that another process left behind. */
const ROUND = 15 * SECOND;
/** How long a letter under way may still take when Birge stops. */
const PATIENCE = 2 * SECOND;

/** Has what stands in the outbox sent, when something comes in and every now and then. */
@Injectable()
export class Mailer implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('mail');
  private readonly dispatch?: Dispatch;
  private round?: NodeJS.Timeout;
  private sending?: Promise<void>;
  private next?: Promise<void>;
  private stopped = false;

  constructor(db: DataSource, @Inject(APP_CONFIG) { smtpUrl, mailFrom }: AppConfig) {
    if (smtpUrl) this.dispatch = new Dispatch(db, new Smtp(smtpUrl), mailFrom);
  }

  /** Whether letters leave at all; without a server they are kept in the outbox, to be read there. */
  get sends(): boolean {
    return this.dispatch !== undefined;
  }

  /** Says what puts the personal link into a letter; called once, by who makes the links. */
  finishWith(finish: Finish): void {
    if (this.dispatch) this.dispatch.finish = finish;
  }

  onApplicationBootstrap(): void {
    if (!this.dispatch) return;
    this.round = setInterval(() => this.wake(), ROUND);
    this.round.unref();
    this.wake();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    this.dispatch?.stop();
    clearInterval(this.round);
    const impatient = setTimeout(() => this.dispatch?.hangUp(), PATIENCE);
    await this.sending;
    clearTimeout(impatient);
  }

  /** Something may be waiting: call it after the commit. Answers when everything that waited by then has been tried. */
  wake(): Promise<void> {
    if (!this.dispatch || this.stopped) return Promise.resolve();
    // Whoever comes while letters are leaving waits for a look after those: hers may have come too late for this one.
    if (this.sending)
      return (this.next ??= this.sending.then(() => {
        this.next = undefined;
        return this.wake();
      }));
    return (this.sending = this.dispatch
      .drain()
      .catch((error: unknown) => this.logger.error(`the outbox stands still: ${(error as Error).name}`))
      .finally(() => (this.sending = undefined)));
  }
}
