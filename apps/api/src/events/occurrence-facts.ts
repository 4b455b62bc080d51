import type { EntityManager } from 'typeorm';
import { refuse } from '../platform/http/refuse.js';
import { factsBefore, occurrencesById, type LockedOccurrence } from './occurrence.slot.js';

type Sql = Pick<EntityManager, 'query'>;

export interface HeldPerson {
  id: string;
  personId: string;
  dutyId: string;
}
export interface HeldItem {
  id: string;
  unique: boolean;
  quantity: number;
}
/** All that an occurrence is, so that one which was removed can be made again. */
export type OccurrenceFacts = ReturnType<typeof factsBefore> & {
  place: Record<string, string>;
  people: HeldPerson[];
  items: HeldItem[];
};

/** By the occurrences' ids, once their events are locked. Two statements, however many they are. */
export async function occurrenceFacts(tx: Sql, ids: readonly string[]): Promise<Map<string, OccurrenceFacts>> {
  const occurrences = await occurrencesById(tx, ids);
  const held = await tx.query<{ id: string; people: HeldPerson[]; items: HeldItem[] }[]>(
    `SELECT occurrence.id,
            coalesce((SELECT jsonb_agg(jsonb_build_object('id', assignment.id, 'personId', assignment.person_id, 'dutyId', assignment.duty_id)
                                       ORDER BY assignment.id)
                        FROM assignment WHERE assignment.occurrence_id = occurrence.id), '[]') AS people,
            coalesce((SELECT jsonb_agg(jsonb_build_object('id', occurrence_item.item_id, 'unique', occurrence_item.is_unique,
                                                          'quantity', occurrence_item.quantity) ORDER BY occurrence_item.item_id)
                        FROM occurrence_item WHERE occurrence_item.occurrence_id = occurrence.id), '[]') AS items
       FROM occurrence WHERE occurrence.id = ANY ($1)`,
    [ids],
  );
  const heldBy = new Map(held.map(({ id, ...rest }) => [id, rest]));
  return new Map(occurrences.map((one) => [one.id, { ...factsBefore(one), place: one.place, ...heldBy.get(one.id)! }]));
}

/** The last one stays: an event that happens at no time at all is cancelled, not emptied. */
export async function deleteOccurrence(
  tx: Sql,
  occurrence: LockedOccurrence,
  { told }: { told: boolean },
): Promise<void> {
  const { id, eventId, sequence } = occurrence;
  const [{ siblings }] = await tx.query<[{ siblings: number }]>(
    `SELECT count(*)::int AS siblings FROM occurrence WHERE occurrence.event_id = $1`,
    [eventId],
  );
  if (siblings < 2) throw refuse('event-has-no-occurrence');
  await tx.query('DELETE FROM occurrence WHERE occurrence.id = $1', [id]);
  // The event's SEQUENCE is the sum of its occurrences': it never falls, and one less is a change to who was told.
  const again = sequence + (told ? 1 : 0);
  if (again > 0)
    await tx.query(
      `UPDATE occurrence SET sequence = occurrence.sequence + $2, version = occurrence.version + 1
        WHERE occurrence.id = (SELECT first.id FROM occurrence first WHERE first.event_id = $1 ORDER BY first.id LIMIT 1)`,
      [eventId, again],
    );
}

/** One that was removed, under the id that it had, in the tray and without anything held: the rest is written after it. */
export const insertOccurrence = (tx: Sql, id: string, eventId: string, facts: OccurrenceFacts): Promise<unknown> =>
  tx.query(
    `INSERT INTO occurrence (id, event_id, holds, edition_year, place, tray_reason)
     SELECT $1, event.id, event.holds, event.edition_year, $3, 'no-time' FROM event WHERE event.id = $2`,
    [id, eventId, facts.place],
  );

/** The people and items that an occurrence held before it was removed. */
export async function insertHolds(tx: Sql, id: string, { people, items }: OccurrenceFacts): Promise<void> {
  await tx.query(
    `INSERT INTO assignment (id, occurrence_id, person_id, duty_id, occupied)
     SELECT held.id, occurrence.id, held."personId", held."dutyId", occurrence.occupied
       FROM occurrence, jsonb_to_recordset($2::jsonb) AS held (id uuid, "personId" uuid, "dutyId" text) WHERE occurrence.id = $1`,
    [id, JSON.stringify(people)],
  );
  await tx.query(
    `INSERT INTO occurrence_item (occurrence_id, item_id, is_unique, quantity, occupied)
     SELECT occurrence.id, held.id, item.is_unique, held.quantity, occurrence.occupied
       FROM occurrence, jsonb_to_recordset($2::jsonb) AS held (id uuid, quantity integer) JOIN item ON item.id = held.id
      WHERE occurrence.id = $1`,
    [id, JSON.stringify(items)],
  );
}
