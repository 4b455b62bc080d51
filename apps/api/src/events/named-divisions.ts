import { scopeOf } from '@birge/domain';
import type { EntityManager } from 'typeorm';
import type { Who } from '../platform/http/allow.js';

/** The divisions that an event names of itself, which are not those of its places. */
export async function namedDivisions(tx: Pick<EntityManager, 'query'>, eventId: string): Promise<string[]> {
  const rows = await tx.query<{ id: string }[]>(
    `SELECT event_division.division_id AS id FROM event_division WHERE event_division.event_id = $1 ORDER BY event_division.division_id`,
    [eventId],
  );
  return rows.map(({ id }) => id);
}

/** The divisions that an event names of itself; those outside the person's own scope stay as they are. */
export async function writeDivisions(
  tx: Pick<EntityManager, 'query'>,
  who: Who,
  eventId: string,
  divisions: readonly string[],
): Promise<void> {
  await tx.query(
    `DELETE FROM event_division WHERE event_division.event_id = $1 AND NOT event_division.division_id = ANY ($2)
        AND ($3::text[] IS NULL OR event_division.division_id = ANY ($3))`,
    [eventId, divisions, scopeOf(who)],
  );
  await tx.query(
    `INSERT INTO event_division (event_id, division_id) SELECT $1, unnest($2::text[]) ON CONFLICT DO NOTHING`,
    [eventId, divisions],
  );
}
