import type { EntityManager } from 'typeorm';
import { Audit, type Doer } from '../../platform/audit/audit.js';
import { eventsThatWait, waitingOf, type WaitingRow } from './schedule.queries.js';
import { settleScheduled } from './schedule-writes.js';

const audit = new Audit();

/** These wait no longer. Their events are held. */
export async function callOff(tx: EntityManager, who: Doer, rows: readonly WaitingRow[], now: number): Promise<void> {
  if (rows.length === 0) return;
  await settleScheduled(
    tx,
    rows.map(({ id }) => ({ id, outcome: 'called-off', code: null })),
    now,
  );
  await audit.recordAll(
    tx,
    who,
    rows.map(({ id, eventId, wallAt }) => ({
      action: 'publication.called-off',
      subject: 'publication',
      subjectId: id,
      eventId,
      before: { at: wallAt },
    })),
  );
}

/** Whatever waits of these events, by whoever holds them. */
export async function callOffOf(tx: EntityManager, who: Doer, eventIds: readonly string[], now: number): Promise<void> {
  const waiting = [...(await eventsThatWait(tx, eventIds)).values()];
  if (waiting.length > 0) await callOff(tx, who, await waitingOf(tx, waiting, null), now);
}
