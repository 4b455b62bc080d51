import { MOST_TAGS, retagged, scopeOf, type Language } from '@birge/domain';
import type { EntityManager } from 'typeorm';
import { eventDivisions, eventVisible } from '../../events/event-scope.js';
import { checkMay } from '../../events/event.lock.js';
import { checkReferences } from '../../events/placement.js';
import type { Audit } from '../../platform/audit/audit.js';
import type { Who } from '../../platform/http/allow.js';
import { Refused, refuse } from '../../platform/http/refuse.js';
import { refuseRow, type BulkRow } from './bulk-rows.js';
import type { BulkRequest } from './bulk.dto.js';

interface Edit {
  tx: EntityManager;
  who: Who;
  language: Language;
  audit: Audit;
  request: BulkRequest;
}

interface Fields {
  coordinatorId: string | null;
  tags: string[];
}

interface FactsRow extends Fields {
  id: string;
  archived: boolean;
  divisions: string[];
}

const columns = { coordinatorId: 'coordinator_id = change."coordinatorId"', tags: 'tags = change.tags' } as const;

/** One field of many events, in sets: what an edit of each alone decides, read once and written once. */
export async function editRows({ tx, who, language, audit, request }: Edit, rows: readonly BulkRow[]): Promise<void> {
  const field = request.act === 'tags' ? 'tags' : 'coordinatorId';
  const found = await fieldsOf(tx, who, rows);
  const unknown = field === 'tags' ? null : await whyUnknown(tx, who, request);
  const changes: { row: BulkRow; before: Partial<Fields>; after: Partial<Fields> }[] = [];
  for (const row of rows) {
    const event = found.get(row.eventId)!;
    const after = { [field]: field === 'tags' ? retaggedBy(request, event.tags) : request.coordinatorId };
    const before = { [field]: event[field] };
    try {
      const same = JSON.stringify(before) === JSON.stringify(after);
      // So already, as she saw it; if it was made so meanwhile, she has not seen it.
      if (!same) checkMay(who, 'event:write', event);
      if (row.version !== row.versionNow) throw refuse('stale-version');
      if (same) continue;
      if (unknown) throw unknown;
      if ((after.tags?.length ?? 0) > MOST_TAGS) throw tooMany();
      changes.push({ row, before, after });
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      refuseRow(row, language, error);
    }
  }
  await tx.query(
    `UPDATE event SET ${columns[field]}, version = change.version + 1
       FROM jsonb_to_recordset($1::jsonb) AS change (id uuid, version integer, "coordinatorId" uuid, tags text[])
      WHERE event.id = change.id AND event.version = change.version`,
    [JSON.stringify(changes.map(({ row, after }) => ({ id: row.eventId, version: row.version, ...after })))],
  );
  await audit.recordAll(
    tx,
    who,
    changes.map(({ row: { eventId }, before, after }) => ({
      action: 'event.edited',
      subject: 'event',
      subjectId: eventId,
      eventId,
      before,
      after,
    })),
  );
  for (const { row } of changes) row.outcome = 'will';
}

const retaggedBy = ({ addTags, removeTags }: BulkRequest, tags: readonly string[]) =>
  retagged(tags, { add: addTags ?? [], remove: removeTags ?? [] });

const tooMany = () =>
  new Refused({ code: 'field-invalid' }, [{ field: 'tags', code: 'too-many', values: { max: MOST_TAGS } }]);

async function fieldsOf(tx: EntityManager, who: Who, rows: readonly BulkRow[]): Promise<Map<string, FactsRow>> {
  const found = await tx.query<FactsRow[]>(
    `SELECT event.id, event.coordinator_id AS "coordinatorId", event.tags, edition.archived, ${eventDivisions('event')} AS divisions
       FROM event JOIN edition ON edition.id = event.edition_id
      WHERE event.id = ANY ($1) AND ${eventVisible('event', '$2')}`,
    [rows.map(({ eventId }) => eventId), scopeOf(who)],
  );
  return new Map(found.map((event) => [event.id, event]));
}

/** Why nobody can be given this coordinator; whoever has her already is not asked. */
async function whyUnknown(tx: EntityManager, who: Who, { coordinatorId }: BulkRequest): Promise<Refused | null> {
  try {
    await checkReferences(tx, who, { coordinatorId });
    return null;
  } catch (error) {
    if (error instanceof Refused) return error;
    throw error;
  }
}
