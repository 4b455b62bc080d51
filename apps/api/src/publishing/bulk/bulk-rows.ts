import { scopeOf, type Language, type Localized } from '@birge/domain';
import { fieldMessage, problemTitle } from '@birge/i18n';
import type { EntityManager } from 'typeorm';
import type { ConflictView } from '../../events/conflict.view.js';
import { eventVisible } from '../../events/event-scope.js';
import { lockEvents } from '../../platform/database/locks.js';
import type { Who } from '../../platform/http/allow.js';
import { refuse, Refused } from '../../platform/http/refuse.js';
import type { BulkCard, BulkRowView } from './bulk.dto.js';

export interface BulkOccurrence {
  id: string;
  eventId: string;
  start: string | null;
  end: string | null;
}

/** One event of many, under its lock: what is answered of it, and what it is done to. */
export interface BulkRow extends BulkRowView {
  /** As the coordinator was looking at it. */
  version: number;
  /** As it is. */
  versionNow: number;
  occurrences: (BulkOccurrence & { version: number; versionNow: number })[];
  /** What it would be answered if it were alone. */
  refused?: Refused;
}

/**
 * Locks the events of the cards, in the one order, and reads what they are. One card outside her oblasts and nothing is
 * told of any: there is no such card.
 */
export async function lockRows(tx: EntityManager, who: Who, cards: readonly BulkCard[]): Promise<BulkRow[]> {
  const ids = cards.map(({ occurrenceId }) => occurrenceId);
  const owners = await tx.query<{ id: string }[]>(
    'SELECT DISTINCT occurrence.event_id AS id FROM occurrence WHERE occurrence.id = ANY ($1)',
    [ids],
  );
  const eventIds = owners.map(({ id }) => id);
  await lockEvents(tx, eventIds);
  const found = await tx.query<(BulkOccurrence & { title: Localized; versionNow: number; eventVersion: number })[]>(
    `SELECT occurrence.id, occurrence.event_id AS "eventId", event.title, event.version AS "eventVersion",
            occurrence.version AS "versionNow",
            to_char(occurrence.wall_start, 'YYYY-MM-DD"T"HH24:MI') AS start, to_char(occurrence.wall_end, 'YYYY-MM-DD"T"HH24:MI') AS "end"
       FROM occurrence JOIN event ON event.id = occurrence.event_id
      WHERE occurrence.id = ANY ($1) AND event.id = ANY ($2) AND ${eventVisible('event', '$3')}`,
    [ids, eventIds, scopeOf(who)],
  );
  const byId = new Map(found.map((one) => [one.id, one]));
  const rows = new Map<string, BulkRow>();
  for (const { occurrenceId, version, eventVersion } of cards) {
    const one = byId.get(occurrenceId);
    if (!one) throw refuse('not-found');
    const { id, eventId, title, start, end, versionNow } = one;
    const row = rows.get(eventId) ?? {
      eventId,
      occurrenceIds: [],
      title,
      outcome: 'unchanged',
      code: null,
      message: null,
      version: eventVersion,
      versionNow: one.eventVersion,
      occurrences: [],
    };
    row.occurrenceIds.push(id);
    row.occurrences.push({ id, eventId, version, versionNow, start, end });
    rows.set(eventId, row);
  }
  return [...rows.values()];
}

/** What is done to one event; says whether it changes anything, and refuses by throwing, as when it is done alone. */
export type Work = (row: BulkRow) => Promise<boolean>;

/** Refuses where a card is not at the time and place any more at which she saw it. */
export function asSeen({ occurrences }: BulkRow): void {
  if (occurrences.some(({ version, versionNow }) => version !== versionNow)) throw refuse('stale-version');
}

/** A field that the act cannot do without. */
export const missing = (field: string) => new Refused({ code: 'field-invalid' }, [{ field, code: 'required' }]);

/** Why: what stands in the way by name, else what is wrong with a field, else the refusal itself. */
export function reasonOf(language: Language, { refusal, errors, more }: Refused): string {
  const conflicts = (more.conflicts ?? []) as ConflictView[];
  if (conflicts.length > 0) return [...new Set(conflicts.map(({ message }) => message))].join('; ');
  const [error] = errors;
  return error && refusal.code === 'field-invalid'
    ? fieldMessage(language, error)
    : problemTitle(language, refusal.code);
}

export function refuseRow(row: BulkRow, language: Language, refused: Refused): void {
  Object.assign(row, { outcome: 'refused', code: refused.refusal.code, message: reasonOf(language, refused), refused });
}

/** Of many that were to change together: the first that cannot, as it would be refused alone, with the reason of each. */
export function refusalOf(rows: readonly BulkRow[], shown: (row: BulkRow) => BulkRowView): Refused | null {
  const not = rows.filter(({ outcome }) => outcome === 'refused');
  const [first] = not;
  if (!first) return null;
  const { refusal, errors } = first.refused ?? new Refused({ code: first.code! });
  return new Refused(refusal, errors, { cards: not.map(shown) });
}
