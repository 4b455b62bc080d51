import { publicationKind, scopeOf, type Language } from '@birge/domain';
import type { EntityManager } from 'typeorm';
import type { Who } from '../../platform/http/allow.js';
import { refuse } from '../../platform/http/refuse.js';
import { publicationFacts } from '../publication.queries.js';
import { publishEvents, unpublishEvents, type Refusal } from '../publish-events.js';
import { missing, refuseRow, type BulkRow } from './bulk-rows.js';
import type { BulkRequest } from './bulk.dto.js';

interface Acting {
  tx: EntityManager;
  who: Who;
  language: Language;
  request: BulkRequest;
  now: number;
}

/** Together: the public copy is told of all of them as one revision. */
export async function publishRows(acting: Acting, rows: readonly BulkRow[]): Promise<void> {
  const { tx, who, request, now } = acting;
  await told(acting, rows, async (ids, facts) => {
    const news = facts.filter((event) => publicationKind(event.told, event.now) !== null).map(({ id }) => id);
    const { reason, noHarm } = request;
    const { refused } = await publishEvents(tx, who, ids, { reason, noHarm, now });
    return { news, refused };
  });
}

/** What the public never had is so already. */
export async function unpublishRows(acting: Acting, rows: readonly BulkRow[]): Promise<void> {
  const { tx, who, request, now } = acting;
  const reason = request.reason?.trim();
  if (!reason) throw missing('reason');
  await told(acting, rows, async (ids, facts) => {
    const news = facts.filter((event) => event.told !== null).map(({ id }) => id);
    const { refused } = await unpublishEvents(tx, who, ids, { reason, now });
    return { news, refused };
  });
}

type Facts = Awaited<ReturnType<typeof publicationFacts>>;

async function told(
  { tx, who, language }: Acting,
  rows: readonly BulkRow[],
  tell: (ids: string[], facts: Facts) => Promise<{ news: string[]; refused: Refusal[] }>,
): Promise<void> {
  for (const row of rows) if (row.version !== row.versionNow) refuseRow(row, language, refuse('stale-version'));
  const ids = rows.flatMap(({ outcome, eventId }) => (outcome === 'refused' ? [] : [eventId]));
  const { news, refused } = await tell(ids, await publicationFacts(tx, ids, scopeOf(who)));
  for (const row of rows) {
    const not = refused.find(({ eventId }) => eventId === row.eventId);
    if (not) refuseRow(row, language, refuse(not.code));
    else if (row.outcome !== 'refused' && news.includes(row.eventId)) row.outcome = 'will';
  }
}
