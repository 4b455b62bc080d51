import type { Language } from '@birge/domain';
import type { EntityManager } from 'typeorm';
import type { ConflictService } from '../../events/conflict.service.js';
import type { EventStateService } from '../../events/event-state.service.js';
import { refusalOfDatabaseError } from '../../platform/database/database-error.js';
import type { Who } from '../../platform/http/allow.js';
import { Refused } from '../../platform/http/refuse.js';
import { refuseRow, type BulkRow, type Work } from './bulk-rows.js';

export interface Each {
  tx: EntityManager;
  who: Who;
  language: Language;
  states: EventStateService;
  conflicts: ConflictService;
}

/** Each in a savepoint of its own, so that one refusal does not hide the next. `personId`: whom they would have more. */
export async function eachAlone(each: Each, rows: readonly BulkRow[], work: Work, personId?: string): Promise<void> {
  const { tx, language } = each;
  for (const row of rows) {
    await tx.query('SAVEPOINT one_of_many');
    try {
      const changes = await work(row);
      await tx.query('RELEASE SAVEPOINT one_of_many');
      row.outcome = changes ? 'will' : 'unchanged';
    } catch (error) {
      await tx.query('ROLLBACK TO SAVEPOINT one_of_many');
      refuseRow(row, language, await refusedBy(each, row, error, personId));
    }
  }
}

/** The refusal of one; anything that is not of this one ends all of it. */
async function refusedBy(
  { tx, who, language, states, conflicts }: Each,
  row: BulkRow,
  error: unknown,
  personId?: string,
): Promise<Refused> {
  const would = personId
    ? row.occurrenceIds.map((occurrenceId) => ({ occurrenceId, personId }))
    : await states.wouldHold(row.eventId, tx);
  const explained = await conflicts.explain(error, who, language, would, tx).catch((reason: unknown) => reason);
  if (explained instanceof Refused) return explained;
  const refusal = refusalOfDatabaseError(explained);
  if (!refusal || refusal.code === 'service-unavailable') throw explained;
  return new Refused(refusal);
}
