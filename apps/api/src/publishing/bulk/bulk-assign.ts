import type { Language } from '@birge/domain';
import type { EntityManager } from 'typeorm';
import type { AssignmentService } from '../../board/assignment.service.js';
import { lockHolds } from '../../platform/database/locks.js';
import type { Who } from '../../platform/http/allow.js';
import { asSeen, missing, type BulkRow, type Work } from './bulk-rows.js';
import type { BulkRequest } from './bulk.dto.js';

interface Assigning {
  tx: EntityManager;
  who: Who;
  language: Language;
  assignments: AssignmentService;
}

/**
 * One person with one duty at all of the cards: an event with all of its cards, or with none. Where she has the duty
 * already nothing is done; where two of the events overlap, the second is refused because of the first.
 */
export async function assigning(
  { tx, who, language, assignments }: Assigning,
  rows: readonly BulkRow[],
  { personId, dutyId }: BulkRequest,
): Promise<Work> {
  if (!personId) throw missing('personId');
  if (!dutyId) throw missing('dutyId');
  // Before anything is judged: nobody else can come between the look and the write.
  await lockHolds(
    tx,
    rows.map(({ eventId }) => eventId),
    { people: [personId] },
  );
  return async (row) => {
    asSeen(row);
    const has = await alreadyAt(tx, row, personId, dutyId);
    const against: string[] = [];
    for (const { id } of row.occurrences) {
      if (has.has(id)) continue;
      const { conflicts } = await assignments.assignIn(tx, who, language, id, { personId, dutyId });
      against.push(...conflicts.map(({ message }) => message));
    }
    row.message = [...new Set(against)].join('; ') || null;
    return has.size < row.occurrences.length;
  };
}

async function alreadyAt(tx: EntityManager, { occurrences }: BulkRow, personId: string, dutyId: string) {
  const rows = await tx.query<{ id: string }[]>(
    `SELECT assignment.occurrence_id AS id FROM assignment
      WHERE assignment.occurrence_id = ANY ($1) AND assignment.person_id = $2 AND assignment.duty_id = $3`,
    [occurrences.map(({ id }) => id), personId, dutyId],
  );
  return new Set(rows.map(({ id }) => id));
}
