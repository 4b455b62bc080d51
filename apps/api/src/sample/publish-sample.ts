import type { EntityManager } from 'typeorm';
import { publishEvents } from '../publishing/publish-events.js';
import { events } from './content/events.js';
import { campaign2015, event2015Id } from './edition-2015.js';
import { eventId } from './slots.js';

const firstTold = Date.UTC(2026, 6, 17, 5);
const cancellationTold = Date.UTC(2026, 6, 27, 12);

/** The public hears of what is planned as soon as its date stands, with a reason where partners have not all answered. */
const reason = 'Дата определена; ответы партнёров ещё собираем.';

/** Through the same door as any publication: the sample has no copy of its own making. */
async function tell(tx: EntityManager, ids: readonly string[], now: number): Promise<void> {
  const { refused } = await publishEvents(tx, null, ids, { now });
  const without = refused.map((one) => one.eventId);
  const again = without.length > 0 ? await publishEvents(tx, null, without, { reason, now }) : { refused: [] };
  const [still] = again.refused;
  if (still) throw new Error(`the sample's event ${still.eventId} cannot be published: ${still.code}`);
}

/** The archive of 2015 as a whole, and what the public of 2026 was told first. */
export async function publishSample(tx: EntityManager): Promise<void> {
  const archived = campaign2015().events.map(({ id }) => event2015Id(id));
  const public2026 = events.filter(({ published }) => published).map(({ id }) => eventId(id));
  await tell(tx, [...archived, ...public2026], firstTold);
}

/** One cancellation has been told; what else changed since waits to be published. */
export const publishCancellation = (tx: EntityManager): Promise<void> =>
  tell(tx, [eventId('roundtable-exploitation-karaganda')], cancellationTold);
