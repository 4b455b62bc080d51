import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { ScheduleRunner } from './schedule.runner.js';

/** How late a publication can be. */
const ROUND = 5_000;

/**
 * Every replica looks at its start and then every few seconds for what is due; the database judges who publishes it. A
 * process that dies meanwhile has published nothing, and the next round, of whichever replica, does it.
 */
@Injectable()
export class ScheduleRounds implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('scheduled publications');
  private timer?: NodeJS.Timeout;
  private running?: Promise<void>;

  constructor(
    private readonly clock: Clock,
    private readonly runner: ScheduleRunner,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.round(), ROUND);
    this.timer.unref();
    void this.round();
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
  }

  round(): Promise<void> {
    return (this.running ??= this.runner
      .run(this.clock.now())
      .then(() => undefined)
      .catch((error: unknown) => this.logger.error((error as Error).stack ?? String(error)))
      .finally(() => (this.running = undefined)));
  }
}
