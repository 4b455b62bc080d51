import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Mailer } from '../../platform/mail/mailer.js';
import { DigestService } from './digest.service.js';
import { QuorumService } from './quorum.service.js';
import { ReminderService } from './reminder.service.js';

const ROUND = 5 * 60_000;

/**
 * What is written when its time comes, and not when somebody presses: every replica looks every few minutes, and the
 * database judges who writes. A round that fails is a round that comes again.
 */
@Injectable()
export class Rounds implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('rounds');
  private timer?: NodeJS.Timeout;
  private running?: Promise<void>;

  constructor(
    private readonly clock: Clock,
    private readonly mailer: Mailer,
    private readonly reminders: ReminderService,
    private readonly digests: DigestService,
    private readonly quorums: QuorumService,
  ) {}

  /** Without a mail server nobody would read them. */
  onApplicationBootstrap(): void {
    if (!this.mailer.sends) return;
    this.timer = setInterval(() => void this.round(), ROUND);
    this.timer.unref();
    void this.round();
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
  }

  round(): Promise<void> {
    return (this.running ??= this.all().finally(() => (this.running = undefined)));
  }

  private async all(): Promise<void> {
    const now = this.clock.now();
    for (const work of [this.reminders, this.digests, this.quorums])
      await work.write(now).catch((error: unknown) => this.logger.error((error as Error).stack ?? String(error)));
    // Nobody waits for the letters themselves: when Birge stops, the mailer is who knows how to end.
    void this.mailer.wake();
  }
}
