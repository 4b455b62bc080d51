import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../../platform/clock/clock.js';
import { forgetLinks } from './contact-link.queries.js';
import { KEPT_DAYS } from './contact-links.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/**
 * Forgets links that ended. So long as one could have been valid, whoever finds it in a letter is told that it ended;
 * after that it is nobody's, as any other address.
 */
@Injectable()
export class LinkRetention implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('links');
  private round?: NodeJS.Timeout;

  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.round = setInterval(() => {
      this.forget().catch((error: unknown) => this.logger.warn(`nothing was forgotten: ${(error as Error).name}`));
    }, 6 * HOUR);
    this.round.unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.round);
  }

  /** Answers with how many. */
  forget(): Promise<number> {
    return forgetLinks(this.db, new Date(this.clock.now() - KEPT_DAYS * DAY));
  }
}
