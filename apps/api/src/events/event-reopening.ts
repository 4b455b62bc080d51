import type { EntityManager } from 'typeorm';
import type { Change } from '../platform/audit/audit.js';
import { violatedConstraint } from '../platform/database/database-error.js';
import {
  factsBefore,
  occurrencesById,
  slotFacts,
  writeSlots,
  type LockedOccurrence,
  type SlotChange,
} from './occurrence.slot.js';

/**
 * Planned again: each occurrence in its slot where that is still free, and only the others without one, in the tray,
 * which says why. `write` changes the event's state, and with it what its occurrences hold: the constraints say which of
 * them can. The event and what it holds are locked. Answers with what to record of those that lost their slot.
 */
export async function reopen(tx: EntityManager, eventId: string, write: () => Promise<unknown>): Promise<Change[]> {
  if (await holdsWith(tx, [], write)) return [];
  const rows = await tx.query<{ id: string }[]>(
    `SELECT occurrence.id FROM occurrence WHERE occurrence.event_id = $1 AND occurrence.starts_at IS NOT NULL
      ORDER BY occurrence.starts_at, occurrence.id`,
    [eventId],
  );
  const found = await occurrencesById(
    tx,
    rows.map(({ id }) => id),
  );
  const inOrder = rows.flatMap(({ id }) => found.find((one) => one.id === id) ?? []);
  // The first comes first: each is tried beside those that are kept already, and nothing of a trial stays.
  const kept = new Set<LockedOccurrence>();
  const without = () => inOrder.filter((one) => !kept.has(one)).map(intoTray);
  for (const occurrence of inOrder) {
    kept.add(occurrence);
    if (!(await holdsWith(tx, without(), write, 'only tried'))) kept.delete(occurrence);
  }
  const trayed = without();
  await writeSlots(tx, trayed);
  await write();
  return trayed.map((change) => ({
    action: 'occurrence.displaced',
    subject: 'occurrence',
    subjectId: change.occurrence.id,
    eventId,
    before: factsBefore(change.occurrence),
    after: slotFacts(change),
  }));
}

/** Whether what the event holds is free once these stand in the tray; what was refused, or only tried, is undone. */
async function holdsWith(
  tx: EntityManager,
  trayed: readonly SlotChange[],
  write: () => Promise<unknown>,
  onlyTried?: 'only tried',
): Promise<boolean> {
  await tx.query('SAVEPOINT reopening');
  try {
    if (trayed.length > 0) await writeSlots(tx, trayed);
    await write();
    if (onlyTried) await tx.query('ROLLBACK TO SAVEPOINT reopening');
    await tx.query('RELEASE SAVEPOINT reopening');
    return true;
  } catch (error) {
    if (!violatedConstraint(error)?.endsWith('_no_overlap')) throw error;
    await tx.query('ROLLBACK TO SAVEPOINT reopening');
    return false;
  }
}

const intoTray = (occurrence: LockedOccurrence): SlotChange => ({
  occurrence,
  slot: null,
  placement: occurrence,
  allDay: occurrence.allDay,
  setupMinutes: occurrence.setupMinutes,
  teardownMinutes: occurrence.teardownMinutes,
  told: true,
  trayReason: 'space-taken',
});
