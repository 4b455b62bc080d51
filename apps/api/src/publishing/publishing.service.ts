import { Injectable } from '@nestjs/common';
import {
  can,
  countryZone,
  differences,
  LONGEST_AHEAD_DAYS,
  needsReason,
  newSuspicions,
  publicationKind,
  scopeOf,
  zoneOffsets,
  type Language,
} from '@birge/domain';
import { problemDetail } from '@birge/i18n';
import { DataSource } from 'typeorm';
import { Clock } from '../platform/clock/clock.js';
import type { Who } from '../platform/http/allow.js';
import { copyDigest } from './copy-digest.js';
import {
  publishedCount,
  unpublishedDifferences,
  type PublicationFacts,
  differingCount,
} from './publication.queries.js';
import { publishEvents, unpublishEvents, type Refusal } from './publish-events.js';
import type {
  PublishedView,
  PublishingItemView,
  PublishingView,
  PublishRequest,
  PublishingCountView,
  UnpublishedView,
  UnpublishRequest,
} from './publishing.dto.js';
import { seenCopies } from './seen-copy.dto.js';
import type { ScheduledPublicationView } from './schedule/schedule.dto.js';
import { scheduledRows, type ScheduledRow } from './schedule/schedule.queries.js';

@Injectable()
export class PublishingService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  async waiting(who: Who, year: number, language: Language): Promise<PublishingView> {
    const events = await unpublishedDifferences(this.db, year, scopeOf(who));
    const scheduled = await scheduledRows(this.db, year, scopeOf(who));
    const published = await publishedCount(this.db, year, scopeOf(who));
    return {
      items: events.flatMap(itemOf),
      scheduled: scheduled.map((row) => scheduledView(who, row, language)),
      clock: zoneOffsets(countryZone, this.clock.now(), this.clock.now() + LONGEST_AHEAD_DAYS * 86_400_000),
      published,
    };
  }

  async count(who: Who, year: number): Promise<PublishingCountView> {
    return { waiting: await differingCount(this.db, year, scopeOf(who)) };
  }

  async publish(who: Who, request: PublishRequest, language: Language): Promise<PublishedView> {
    const { eventIds, reason, noHarm } = request;
    const seen = seenCopies(request);
    const { published, refused } = await this.db.transaction((tx) =>
      publishEvents(tx, who, eventIds, { reason, noHarm, seen, now: this.clock.now() }),
    );
    return { published, refused: refused.map(inWords(language)) };
  }

  async unpublish(who: Who, { eventIds, reason }: UnpublishRequest, language: Language): Promise<UnpublishedView> {
    const { unpublished, refused } = await this.db.transaction((tx) =>
      unpublishEvents(tx, who, eventIds, { reason, now: this.clock.now() }),
    );
    return { unpublished, refused: refused.map(inWords(language)) };
  }
}

const inWords =
  (language: Language) =>
  ({ eventId, code }: Refusal) => ({ eventId, code, detail: problemDetail(language, { code }) });

const scheduledView = (
  who: Who,
  { divisions, heldBack, ...row }: ScheduledRow,
  language: Language,
): ScheduledPublicationView => ({
  ...row,
  heldBack: heldBack && { ...heldBack, detail: problemDetail(language, heldBack) },
  may: can(who, 'publishing:write', divisions),
});

function itemOf(event: PublicationFacts): PublishingItemView[] {
  const { id, slug, title, typeId, divisions, state, archived, quorum, told, now } = event;
  const kind = publicationKind(told, now);
  if (kind === null) return [];
  return [
    {
      eventId: id,
      slug,
      title,
      typeId,
      divisions,
      state,
      kind: kind === 'published' ? 'new' : kind,
      copy: copyDigest(now),
      differences: differences(told, now),
      quorum,
      needsReason: needsReason({ state, archived, quorumReached: quorum.reached, kind }),
      suspicions: newSuspicions(told, now),
    },
  ];
}
