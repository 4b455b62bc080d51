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
import {
  markFailed,
  markPerhapsSent,
  markSent,
  putBack,
  settleAbandoned,
  takeNext,
  type OutgoingMessage,
} from './outgoing.queries.js';
import { Smtp, type Letter } from './smtp.js';

/** A stored letter with everything that is never stored: ready to leave. */
export type FinishedLetter = Omit<Letter, 'from' | 'to' | 'subject' | 'messageId'>;

/** What a stored letter becomes when it leaves; null where it must not leave any more. */
export type Finish = (message: OutgoingMessage) => Promise<FinishedLetter | null>;

const SECOND = 1000;
/** Somebody looks after letters whose time has come, and after those that another process left behind. */
const ROUND = 15 * SECOND;
/** How long a letter under way may still take when Birge stops. */
const PATIENCE = 2 * SECOND;
const MOST_ATTEMPTS = 10;
/** Seconds until the next try: 1, 2, 4 … minutes, at most 2 hours. */
const pause = (attempts: number) => Math.min(30 * 2 ** attempts, 7200);

/**
 * Sends what stands in the outbox as `queued`, one letter at a time in each replica. It stores `sending` before and the
 * outcome after, so that a process that is killed in between neither loses nor repeats a letter: that one is "perhaps sent".
 */
@Injectable()
export class Mailer implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('mail');
  private readonly smtp?: Smtp;
  private readonly stopping = new AbortController();
  private finish: Finish = (message) => Promise.resolve({ text: message.body, html: message.html });
  private round?: NodeJS.Timeout;
  private sending?: Promise<void>;
  private next?: Promise<void>;
  private stopped = false;

  constructor(
    private readonly db: DataSource,
    @Inject(APP_CONFIG) private readonly config: AppConfig,
  ) {
    if (config.smtpUrl) this.smtp = new Smtp(config.smtpUrl);
  }

  /** Whether letters leave at all; without a server they are kept in the outbox, to be read there. */
  get sends(): boolean {
    return this.smtp !== undefined;
  }

  /** Says what puts the personal link into a letter; called once, by who makes the links. */
  finishWith(finish: Finish): void {
    this.finish = finish;
  }

  onApplicationBootstrap(): void {
    if (!this.smtp) return;
    this.round = setInterval(() => this.wake(), ROUND);
    this.round.unref();
    this.wake();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearInterval(this.round);
    const impatient = setTimeout(() => this.stopping.abort(), PATIENCE);
    await this.sending;
    clearTimeout(impatient);
  }

  /** Something may be waiting: call it after the commit. Answers when everything that waited by then has been tried. */
  wake(): Promise<void> {
    const smtp = this.smtp;
    if (!smtp || this.stopped) return Promise.resolve();
    // Whoever comes while letters are leaving waits for a look after those: hers may have come too late for this one.
    if (this.sending)
      return (this.next ??= this.sending.then(() => {
        this.next = undefined;
        return this.wake();
      }));
    return (this.sending = this.drain(smtp)
      .catch((error: unknown) => this.logger.error(`the outbox stands still: ${(error as Error).name}`))
      .finally(() => (this.sending = undefined)));
  }

  private async drain(smtp: Smtp): Promise<void> {
    await settleAbandoned(this.db);
    while (!this.stopped) {
      const message = await takeNext(this.db);
      if (!message) return;
      await this.send(smtp, message);
    }
  }

  private async send(smtp: Smtp, message: OutgoingMessage): Promise<void> {
    const { id, recipient, subject, messageId, attempts } = message;
    const finished = recipient === null ? null : await this.finished(message);
    if (recipient === null || finished === null) return markFailed(this.db, id, 'not valid any more');
    const letter = { ...finished, from: this.config.mailFrom, to: recipient, subject, messageId };
    const outcome = await smtp.send(letter, this.stopping.signal);
    if (outcome.kind === 'sent') return markSent(this.db, id);
    if (outcome.kind === 'unknown') return markPerhapsSent(this.db, id, outcome.failure);
    if (outcome.permanently || attempts >= MOST_ATTEMPTS) return markFailed(this.db, id, outcome.failure);
    return putBack(this.db, id, outcome.failure, pause(attempts));
  }

  private async finished(message: OutgoingMessage): Promise<FinishedLetter | null> {
    try {
      return await this.finish(message);
    } catch (error) {
      // Nothing of it has left yet.
      await putBack(this.db, message.id, 'not ready to leave', pause(message.attempts));
      throw error;
    }
  }
}
