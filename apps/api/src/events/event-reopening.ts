import type { TrayReason } from '@birge/domain';
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
  if (!(await clashWith(tx, [], write))) return [];
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
  const out = new Map<LockedOccurrence, TrayReason>(inOrder.map((one) => [one, 'space-taken']));
  const trayedNow = () => [...out].map(([occurrence, reason]) => intoTray(occurrence, reason));
  for (const occurrence of inOrder) {
    out.delete(occurrence);
    const taken = await clashWith(tx, trayedNow(), write, 'only tried');
    if (taken) out.set(occurrence, taken);
  }
  const trayed = trayedNow();
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

const takenBy: Record<string, TrayReason> = {
  occurrence_space_no_overlap: 'space-taken',
  assignment_person_no_overlap: 'person-taken',
  occurrence_item_no_overlap: 'item-taken',
};

/** What of the event's is not free once these stand in the tray, or null; what was refused, or only tried, is undone. */
async function clashWith(
  tx: EntityManager,
  trayed: readonly SlotChange[],
  write: () => Promise<unknown>,
  onlyTried?: 'only tried',
): Promise<TrayReason | null> {
  await tx.query('SAVEPOINT reopening');
  try {
    if (trayed.length > 0) await writeSlots(tx, trayed);
    await write();
    if (onlyTried) await tx.query('ROLLBACK TO SAVEPOINT reopening');
    await tx.query('RELEASE SAVEPOINT reopening');
    return null;
  } catch (error) {
    const taken = takenBy[violatedConstraint(error) ?? ''];
    if (!taken) throw error;
    await tx.query('ROLLBACK TO SAVEPOINT reopening');
    return taken;
  }
}

const intoTray = (occurrence: LockedOccurrence, trayReason: TrayReason): SlotChange => ({
  occurrence,
  slot: null,
  placement: occurrence,
  allDay: occurrence.allDay,
  setupMinutes: occurrence.setupMinutes,
  teardownMinutes: occurrence.teardownMinutes,
  told: true,
  trayReason,
});
