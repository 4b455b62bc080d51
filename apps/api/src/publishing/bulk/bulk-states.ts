import type { StateChange } from '../../events/event-state.service.js';
import { stateFacts } from '../../events/state-facts.js';
import { violatedConstraint } from '../../platform/database/database-error.js';
import { Refused } from '../../platform/http/refuse.js';
import { publishCancellations } from '../publish-events.js';
import { eachAlone, type Each } from './bulk-each.js';
import { refuseRow, type BulkRow } from './bulk-rows.js';
import type { BulkRequest } from './bulk.dto.js';

interface Acting extends Each {
  request: BulkRequest;
  now: number;
}

type Going = StateChange & { row: BulkRow };

/**
 * The same act on the state of many: in sets as long as nothing stands in their way. Where a constraint refuses or words
 * could harm, one after another, so that each hears her own reason and the others go on.
 */
export async function changeStates(acting: Acting, rows: readonly BulkRow[]): Promise<void> {
  const going = await decided(acting, rows);
  if (going.length === 0 || (await allAtOnce(acting, going))) return;
  const { tx, who, states } = acting;
  const byRow = new Map(going.map((one) => [one.row, one]));
  await eachAlone(acting, [...byRow.keys()], async (row) => {
    const one = byRow.get(row)!;
    await states.changeLocked(tx, who, one.event, one.request);
    await tellPublic(acting, [one]);
    return true;
  });
}

/** Those to which the act applies; the others are told why not. */
async function decided({ tx, who, language, states, request }: Acting, rows: readonly BulkRow[]): Promise<Going[]> {
  const ids = rows.map(({ eventId }) => eventId);
  const events = new Map((await stateFacts(tx, who, ids)).map((event) => [event.id, event]));
  return rows.flatMap((row) => {
    const event = events.get(row.eventId)!;
    const wanted = { act: request.state!, reason: request.reason ?? null, version: row.version };
    try {
      return [{ row, event, request: wanted, state: states.decide(who, event, wanted) }];
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      refuseRow(row, language, error);
      return [];
    }
  });
}

async function allAtOnce(acting: Acting, going: readonly Going[]): Promise<boolean> {
  const { tx, who, states } = acting;
  await tx.query('SAVEPOINT all_at_once');
  try {
    await states.changeTogether(tx, who, going);
    await tellPublic(acting, going);
    await tx.query('RELEASE SAVEPOINT all_at_once');
  } catch (error) {
    await tx.query('ROLLBACK TO SAVEPOINT all_at_once');
    if (error instanceof Refused || violatedConstraint(error)) return false;
    throw error;
  }
  for (const { row } of going) row.outcome = 'will';
  return true;
}

async function tellPublic({ tx, who, request: { state, publish, reason }, now }: Acting, going: readonly Going[]) {
  if (state !== 'cancel' || !publish) return;
  await publishCancellations(
    tx,
    who,
    going.map(({ event }) => event.id),
    { reason: reason ?? null, now },
  );
}
