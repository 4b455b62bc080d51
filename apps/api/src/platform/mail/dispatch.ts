import type { EntityManager } from 'typeorm';
import {
  markFailed,
  markHandedOver,
  markPerhapsSent,
  markSent,
  putBack,
  settleAbandoned,
  takeNext,
  type OutgoingMessage,
} from './outgoing.queries.js';
import { Smtp, type Letter } from './smtp.js';
import { withheld } from './withheld.js';

/** A stored letter with everything that is never stored: ready to leave. */
export type FinishedLetter = Omit<Letter, 'from' | 'to' | 'subject' | 'messageId'>;

/** What a stored letter becomes when it leaves; null where it must not leave any more. */
export type Finish = (message: OutgoingMessage) => Promise<FinishedLetter | null>;

const SECOND = 1000;
/** So many letters leave side by side in each replica, each on a connection of its own that takes one after another. */
const LINES = 3;
/** No try takes longer; the lease of a letter (outgoing.queries.ts) is longer than this. */
const LONGEST = 240 * SECOND;
const MOST_ATTEMPTS = 10;
/**
 * Seconds until the next try: 1, 2, 4 … minutes, at most 2 hours; a fifth more or less, so that what failed together does
 * not come back together.
 */
const pause = (attempts: number) => Math.min(30 * 2 ** attempts, 7200) * (0.8 + 0.4 * Math.random());

/**
 * Sends what stands in the outbox as `queued`. It stores `sending` before, that the end may leave right before it does, and
 * the outcome after. A process that is killed neither loses nor repeats a letter: either it is sent by the next one, or its
 * end had left, and it is "perhaps sent".
 */
export class Dispatch {
  finish: Finish = (message) => Promise.resolve({ text: message.body, html: message.html });
  private readonly trying = new Set<AbortController>();
  private stopped = false;
  private impatient = false;

  constructor(
    private readonly db: Pick<EntityManager, 'query'>,
    private readonly smtp: Smtp,
    private readonly from: string,
  ) {}

  /** Answers when everything that waits has been tried. */
  async drain(): Promise<void> {
    await settleAbandoned(this.db);
    const lines = await Promise.allSettled(Array.from({ length: LINES }, () => this.drainOne()));
    this.smtp.close();
    for (const line of lines) if (line.status === 'rejected') throw line.reason;
  }

  /** Takes no further letter. */
  stop(): void {
    this.stopped = true;
  }

  /** Hangs up on those that are under way. */
  hangUp(): void {
    this.impatient = true;
    for (const one of this.trying) one.abort();
  }

  private async drainOne(): Promise<void> {
    while (!this.stopped) {
      const message = await takeNext(this.db);
      if (!message) return;
      await this.send(message);
    }
  }

  private async send(message: OutgoingMessage): Promise<void> {
    const { id, recipient, subject, messageId, attempts } = message;
    const finished = recipient === null ? null : await this.finished(message);
    if (recipient === null || finished === null) return markFailed(this.db, id, withheld.notValid);
    const outcome = await this.patiently((signal) =>
      this.smtp.send(
        { ...finished, from: this.from, to: recipient, subject, messageId },
        () => markHandedOver(this.db, message),
        signal,
      ),
    );
    if (outcome.kind === 'sent') return markSent(this.db, id);
    if (outcome.kind === 'unknown') return markPerhapsSent(this.db, id, outcome.failure);
    if (outcome.permanently || attempts >= MOST_ATTEMPTS) return markFailed(this.db, id, outcome.failure);
    return putBack(this.db, id, outcome.failure, pause(attempts));
  }

  private async patiently<Result>(work: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
    const one = new AbortController();
    if (this.impatient) one.abort();
    this.trying.add(one);
    const timer = setTimeout(() => one.abort(new Error('it took too long')), LONGEST);
    try {
      return await work(one.signal);
    } finally {
      clearTimeout(timer);
      this.trying.delete(one);
    }
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
