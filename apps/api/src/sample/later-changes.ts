import { addMinutes, dateOf } from '@birge/domain';
import type { EntityManager } from 'typeorm';
import { events } from './content/events.js';
import { eventId, eventOf, isInTray, occurrenceId, slotColumns } from './slots.js';

/** Moved after the public and the partners had been told, by so many minutes. */
const moved: Readonly<Record<string, number>> = {
  'leaflets-parks-shymkent': 7 * 60,
  'youth-meeting-zhezkazgan': 30,
};

/** Renamed after the public had been told. */
const renamed: Readonly<Record<string, string>> = {
  'roundtable-media-aktobe': 'Круглый стол со СМИ: слова, которые не ранят',
};

/** What happened after the first publication: the difference between what was told and what is true. */
export async function changeLater(tx: EntityManager): Promise<void> {
  for (const [id, minutes] of Object.entries(moved)) await move(tx, id, minutes);
  for (const [id, title] of Object.entries(renamed)) {
    await tx.query(
      `UPDATE event SET title = event.title || jsonb_build_object('ru', $2::text), version = event.version + 1 WHERE event.id = $1`,
      [eventId(id), title],
    );
  }
  const cancelled = events.filter(({ state }) => state === 'cancelled');
  await tx.query(
    `UPDATE event SET state = 'cancelled', state_reason = cancelled.reason, version = event.version + 1
       FROM jsonb_to_recordset($1::jsonb) AS cancelled (id uuid, reason text)
      WHERE event.id = cancelled.id`,
    [JSON.stringify(cancelled.map(({ id, reason }) => ({ id: eventId(id), reason })))],
  );
  // A cancellation is a material change of what was told (RFC 5545 §3.8.7.4).
  await tx.query(
    `UPDATE occurrence SET sequence = occurrence.sequence + 1, version = occurrence.version + 1
      WHERE occurrence.event_id = ANY ($1)`,
    [cancelled.map(({ id }) => eventId(id))],
  );
}

async function move(tx: EntityManager, id: string, minutes: number): Promise<void> {
  const event = eventOf(id);
  const slot = event.happens[0];
  if (!slot || isInTray(slot)) throw new Error(`${id} has no slot to move`);
  const [start, end] = [addMinutes(slot.start, minutes), addMinutes(slot.end, minutes)];
  if (dateOf(start) !== dateOf(slot.start)) throw new Error(`${id} would move to another day`);
  const columns = slotColumns(event, { start, end, at: slot.at });
  await tx.query(
    `UPDATE occurrence SET wall_start = $2, wall_end = $3, offset_start = $4, offset_end = $5, starts_at = $6, ends_at = $7,
            sequence = occurrence.sequence + 1, version = occurrence.version + 1
      WHERE occurrence.id = $1`,
    [
      occurrenceId(id, 0),
      columns.wall_start,
      columns.wall_end,
      columns.offset_start,
      columns.offset_end,
      columns.starts_at,
      columns.ends_at,
    ],
  );
}
