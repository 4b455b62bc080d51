import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { countryZone, localDate, type LocalDate } from '@birge/domain';
import { Clock } from '../platform/clock/clock.js';
import { Listener } from '../platform/live/listener.js';
import { PublicPool } from '../platform/database/public-pool.js';
import { publishedGround, publishedRevisions, type Ground } from './calendar.queries.js';

/** Should a notification be lost, this is how old a page can be. */
const CHECK_EVERY = 5_000;

/** Which publication the pages are of, and what stands around all of them. */
@Injectable()
export class PublishedState implements OnModuleInit {
  private readonly logger = new Logger('calendar');
  private generation = 0;
  private revisions: string | null = null;
  private checkedAt = -Infinity;
  private checking: Promise<void> | null = null;
  private ground: { generation: number; value: Promise<Ground> } | null = null;
  private today: { minute: number; value: LocalDate } | null = null;

  constructor(
    private readonly pool: PublicPool,
    private readonly clock: Clock,
    private readonly listener: Listener,
  ) {}

  /** Whatever year was published: its edition is linked from every other's pages. */
  onModuleInit(): void {
    this.listener.on('birge_publication', () => {
      this.generation += 1;
    });
  }

  /** A number that differs after every publication. */
  async current(): Promise<number> {
    // Clocks can be put back, and a page must not grow old because of it.
    if (Math.abs(this.clock.now() - this.checkedAt) >= CHECK_EVERY) await (this.checking ??= this.check());
    return this.generation;
  }

  /** The same at once, unless it is time to look; null then. */
  known(): number | null {
    return Math.abs(this.clock.now() - this.checkedAt) < CHECK_EVERY ? this.generation : null;
  }

  groundOf(generation: number): Promise<Ground> {
    if (this.ground?.generation === generation) return this.ground.value;
    const value = publishedGround(this.pool);
    const ground = { generation, value };
    this.ground = ground;
    value.catch(() => {
      if (this.ground === ground) this.ground = null;
    });
    return value;
  }

  /** The campaign's day begins where most of its people are. */
  localToday(): LocalDate {
    const now = this.clock.now();
    const minute = Math.floor(now / 60_000);
    if (this.today?.minute !== minute) this.today = { minute, value: localDate(now, countryZone) };
    return this.today.value;
  }

  /** While the database is away, what is already rendered is still served. */
  private async check(): Promise<void> {
    try {
      const revisions = await publishedRevisions(this.pool);
      if (this.revisions !== null && this.revisions !== revisions) this.generation += 1;
      this.revisions = revisions;
    } catch (error) {
      this.logger.warn(`What is published could not be read: ${(error as Error).message}`);
    } finally {
      this.checkedAt = this.clock.now();
      this.checking = null;
    }
  }
}
