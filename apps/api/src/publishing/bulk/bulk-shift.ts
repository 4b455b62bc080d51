import { addDays, type Language } from '@birge/domain';
import type { EntityManager } from 'typeorm';
import type { BoardService } from '../../board/board.service.js';
import type { CardRefused } from '../../board/cards-refused.js';
import type { ConflictView } from '../../events/conflict.view.js';
import { checkMay, lockedEvents } from '../../events/event.lock.js';
import { lockHolds } from '../../platform/database/locks.js';
import type { Who } from '../../platform/http/allow.js';
import { Refused, refuse } from '../../platform/http/refuse.js';
import { reasonOf, refuseRow, type BulkRow } from './bulk-rows.js';

interface Shift {
  tx: EntityManager;
  who: Who;
  language: Language;
  board: BoardService;
}

/**
 * All at once, so that one that moves makes room for the next. Whoever cannot go stays, and may be in the way of another
 * then: tried again without her until all that are left can go. An event goes with all of its cards, or with none.
 */
export async function shiftRows({ tx, who, language, board }: Shift, rows: readonly BulkRow[], days: number) {
  const ids = rows.map(({ eventId }) => eventId);
  const events = new Map((await lockedEvents(tx, who, ids)).map((event) => [event.id, event]));
  for (const row of rows) {
    try {
      checkMay(who, 'event:schedule', events.get(row.eventId)!);
      // What has no time cannot be later.
      if (row.occurrences.some(({ start }) => start === null)) throw refuse('slot-required');
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      refuseRow(row, language, error);
    }
  }
  // Before anything is judged: nobody else can come between the look and the write.
  await lockHolds(tx, ids);
  for (let going = without(rows); going.length > 0; going = without(going)) {
    await tx.query('SAVEPOINT many_together');
    try {
      await board.moveIn(tx, who, language, going.flatMap(movesOf(days)));
      await tx.query('RELEASE SAVEPOINT many_together');
      for (const row of going) row.outcome = 'will';
      return;
    } catch (error) {
      await tx.query('ROLLBACK TO SAVEPOINT many_together');
      if (!(error instanceof Refused)) throw error;
      const before = going.length;
      await refuseThose(tx, language, going, error);
      if (without(going).length === before) throw error;
    }
  }
}

const without = (rows: readonly BulkRow[]): BulkRow[] => rows.filter(({ outcome }) => outcome !== 'refused');

const movesOf =
  (days: number) =>
  ({ occurrences }: BulkRow) =>
    occurrences.map(({ id, version, start, end }) => {
      const later = (wall: string): string => `${addDays(wall.slice(0, 10), days)}${wall.slice(10)}`;
      return { occurrenceId: id, version, start: later(start!), end: later(end!) };
    });

/** Those that the refusal is of: told card by card, by what stands in their way, or the only one there is. */
async function refuseThose(tx: EntityManager, language: Language, going: readonly BulkRow[], refused: Refused) {
  const { cards, conflicts } = refused.more as { cards?: CardRefused[]; conflicts?: ConflictView[] };
  if (cards) {
    for (const { occurrenceId, code, message } of cards) {
      const row = going.find(({ occurrenceIds }) => occurrenceIds.includes(occurrenceId));
      if (row) Object.assign(row, { outcome: 'refused', code, message });
    }
    return;
  }
  const [only] = going;
  if (going.length === 1 && only) return refuseRow(only, language, refused);
  // A draft is planned whole: what is in the way may be in the way of a card of it that was not selected.
  const owners = await tx.query<{ id: string; eventId: string }[]>(
    'SELECT occurrence.id, occurrence.event_id AS "eventId" FROM occurrence WHERE occurrence.id = ANY ($1)',
    [(conflicts ?? []).map(({ occurrenceId }) => occurrenceId)],
  );
  const eventOf = new Map(owners.map(({ id, eventId }) => [id, eventId]));
  for (const row of going) {
    const own = (conflicts ?? []).filter(({ occurrenceId }) => eventOf.get(occurrenceId) === row.eventId);
    if (own.length > 0)
      Object.assign(row, {
        outcome: 'refused',
        code: refused.refusal.code,
        message: reasonOf(language, new Refused(refused.refusal, [], { conflicts: own })),
      });
  }
}
