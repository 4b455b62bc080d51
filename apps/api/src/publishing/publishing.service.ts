import { Injectable } from '@nestjs/common';
import { can, differences, needsReason, newSuspicions, publicationKind, scopeOf, type Language } from '@birge/domain';
import { problemDetail } from '@birge/i18n';
import { DataSource } from 'typeorm';
import { Clock } from '../platform/clock/clock.js';
import { lockEvents } from '../platform/database/locks.js';
import type { Who } from '../platform/http/allow.js';
import { refuse } from '../platform/http/refuse.js';
import {
  publicationFacts,
  publishedCount,
  unpublishedDifferences,
  type PublicationFacts,
  differingCount,
} from './publication.queries.js';
import { publishEvents, unpublishEvent } from './publish-events.js';
import type {
  PublishedView,
  PublishingItemView,
  PublishingView,
  PublishRequest,
  PublishingCountView,
} from './publishing.dto.js';

@Injectable()
export class PublishingService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  async waiting(who: Who, year: number): Promise<PublishingView> {
    const events = await unpublishedDifferences(this.db, year, scopeOf(who));
    const published = await publishedCount(this.db, year, scopeOf(who));
    return { items: events.flatMap(itemOf), published };
  }

  async count(who: Who, year: number): Promise<PublishingCountView> {
    return { waiting: await differingCount(this.db, year, scopeOf(who)) };
  }

  async publish(who: Who, { eventIds, reason, noHarm }: PublishRequest, language: Language): Promise<PublishedView> {
    const { published, refused } = await this.db.transaction((tx) =>
      publishEvents(tx, who, eventIds, { reason, noHarm, now: this.clock.now() }),
    );
    return {
      published,
      refused: refused.map(({ eventId, code }) => ({ eventId, code, detail: problemDetail(language, { code }) })),
    };
  }

  async unpublish(who: Who, eventId: string, reason: string | null): Promise<void> {
    await this.db.transaction(async (tx) => {
      await lockEvents(tx, [eventId]);
      const [event] = await publicationFacts(tx, [eventId], scopeOf(who));
      if (!event) throw refuse('not-found');
      if (!can(who, 'publishing:write', event.divisions)) throw refuse('not-allowed');
      await unpublishEvent(tx, who, event, { reason, now: this.clock.now() });
    });
  }
}

function itemOf(event: PublicationFacts): PublishingItemView[] {
  const { id, slug, title, state, archived, quorum, told, now } = event;
  const kind = publicationKind(told, now);
  if (kind === null) return [];
  return [
    {
      eventId: id,
      slug,
      title,
      state,
      kind: kind === 'published' ? 'new' : kind,
      differences: differences(told, now),
      quorum,
      needsReason: needsReason({ state, archived, quorumReached: quorum.reached, kind }),
      suspicions: newSuspicions(told, now),
    },
  ];
}
