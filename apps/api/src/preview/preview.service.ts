import { Inject, Injectable } from '@nestjs/common';
import { dateOf, publicationKind, scopeOf, type LocalDate, type PublicFacts } from '@birge/domain';
import type { Filter } from '@birge/site';
import { DataSource, type EntityManager } from 'typeorm';
import { publishedGround } from '../calendar/calendar.queries.js';
import type { Page } from '../calendar/public-bytes.js';
import { PublicPages } from '../calendar/public-pages.js';
import { Clock } from '../platform/clock/clock.js';
import type { AppConfig } from '../platform/config/config.js';
import { APP_CONFIG } from '../platform/config/config.module.js';
import { lockEvents } from '../platform/database/locks.js';
import type { PublicPool } from '../platform/database/public-pool.js';
import type { Who } from '../platform/http/allow.js';
import { refuse } from '../platform/http/refuse.js';
import { publicationFacts, type PublicationFacts } from '../publishing/publication.queries.js';
import { writePublic } from '../publishing/tell-public.js';
import type { PreviewQuery } from './preview.dto.js';

/** Ends a preview: the page was made, and what it was made from is rolled back. */
class Seen extends Error {
  constructor(readonly page: Page) {
    super('seen');
  }
}

/**
 * A public page as it would be. It is published, read by the calendar's own questions and rolled back: a second way to
 * make the page would some day make another one. Nobody hears of it, since a notification leaves with its commit.
 */
@Injectable()
export class PreviewService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    @Inject(APP_CONFIG) private readonly config: Pick<AppConfig, 'publicUrl'>,
  ) {}

  async page(who: Who, eventId: string, query: PreviewQuery): Promise<Page> {
    try {
      return await this.db.transaction(async (tx) => {
        throw new Seen(await this.render(tx, await this.publish(tx, who, eventId), query));
      });
    } catch (error) {
      if (error instanceof Seen) return error.page;
      throw error;
    }
  }

  private async publish(tx: EntityManager, who: Who, eventId: string): Promise<PublicationFacts> {
    await lockEvents(tx, [eventId]);
    const [facts] = await publicationFacts(tx, [eventId], scopeOf(who));
    if (!facts) throw refuse('not-found');
    const kind = publicationKind(facts.told, facts.now);
    if (kind) await writePublic(tx, [{ facts, kind }], new Date(this.clock.now()).toISOString());
    else if (!facts.told) throw refuse('not-publishable');
    return facts;
  }

  private async render(tx: EntityManager, facts: PublicationFacts, { language, part }: PreviewQuery): Promise<Page> {
    const pool: PublicPool = { rows: (sql, parameters = []) => tx.query(sql, [...parameters]) };
    const pages = new PublicPages(pool, this.config);
    const ground = await publishedGround(pool);
    const today = this.clock.today();
    const shown = facts.now ?? facts.told!;
    if (part === 'event') return pages.event(language, shown.slug, today, ground);
    const edition = ground.editions.find(({ year }) => year === facts.year)!;
    return pages.list({ language, today, ground, edition, filter: daysOf(shown), rejected: [] });
  }
}

/** The day on which it first happens; the days between which it will, while that is to be announced. */
function daysOf({ occurrences, windowFrom, windowTo }: PublicFacts): Filter {
  const days = occurrences.flatMap(({ start }): LocalDate[] => (start === null ? [] : [dateOf(start)])).sort();
  if (days[0] !== undefined) return { from: days[0], to: days[0] };
  return windowFrom !== null && windowTo !== null ? { from: windowFrom, to: windowTo } : {};
}
