/**
 * What the application writes, without the application: the same locks in the same order, the same statements, the same
 * constraints and one audit row, on as many connections as its pool has. No session, validation, rules, neighbours,
 * refusal in words or answer.
 */
import type pg from 'pg';
import type { Card, Place, Slot } from './ground.js';

const NO_ONE: string[] = [];

async function inTransaction(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<void>): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await work(client);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
}

async function lock(client: pg.PoolClient, card: Card, spaces: string[]): Promise<void> {
  await client.query('SELECT event.id FROM event WHERE event.id = ANY ($1) ORDER BY event.id FOR UPDATE', [
    [card.eventId],
  ]);
  await client.query('SELECT lock_holds($1, $2, $3, $4)', [[card.eventId], spaces, NO_ONE, NO_ONE]);
}

const audit = (client: pg.PoolClient, action: string, subject: string, id: string, eventId: string, after: object) =>
  client.query(`INSERT INTO change (action, subject, subject_id, event_id, after) VALUES ($1, $2, $3, $4, $5)`, [
    action,
    subject,
    id,
    eventId,
    after,
  ]);

const writeSlot = (client: pg.PoolClient, card: Card, place: Place, { start, end }: Slot) =>
  client.query(
    `UPDATE occurrence
        SET venue_id = $3, wall_start = $4::timestamp, wall_end = $5::timestamp, zone = 'Asia/Almaty',
            offset_start = 300, offset_end = 300,
            starts_at = ($4::timestamp - interval '5 hours') AT TIME ZONE 'UTC',
            ends_at = ($5::timestamp - interval '5 hours') AT TIME ZONE 'UTC',
            tray_reason = NULL, sequence = occurrence.sequence + 1, version = $2 + 1
      WHERE occurrence.id = $1 AND occurrence.version = $2`,
    [card.id, card.version, place.venueId, start, end],
  );

/** From the tray onto a space; false when it is taken. */
export async function dropInSql(pool: pg.Pool, card: Card, place: Place, slot: Slot): Promise<boolean> {
  try {
    await inTransaction(pool, async (client) => {
      await lock(client, card, [place.spaceId]);
      await client.query('SET CONSTRAINTS ALL DEFERRED');
      await client.query('DELETE FROM occurrence_space WHERE occurrence_space.occurrence_id = $1', [card.id]);
      await writeSlot(client, card, place, slot);
      await client.query(
        `INSERT INTO occurrence_space (occurrence_id, space_id, venue_id, occupied)
         SELECT occurrence.id, $2, occurrence.venue_id, occurrence.occupied FROM occurrence WHERE occurrence.id = $1`,
        [card.id, place.spaceId],
      );
      await client.query('SET CONSTRAINTS ALL IMMEDIATE');
      await audit(client, 'occurrence.moved', 'occurrence', card.id, card.eventId, { ...slot, ...place });
    });
  } catch (error) {
    if ((error as pg.DatabaseError).constraint === 'occurrence_space_no_overlap') return false;
    throw error;
  }
  card.version += 1;
  return true;
}

/** Another time in the space that it has. */
export async function moveInSql(pool: pg.Pool, card: Card, place: Place, slot: Slot): Promise<void> {
  await inTransaction(pool, async (client) => {
    await lock(client, card, [place.spaceId]);
    await writeSlot(client, card, place, slot);
    await audit(client, 'occurrence.moved', 'occurrence', card.id, card.eventId, { ...slot, ...place });
  });
  card.version += 1;
}

/** Back into the tray, outside what is timed. */
export async function toTrayInSql(pool: pg.Pool, card: Card): Promise<void> {
  await inTransaction(pool, async (client) => {
    await client.query('DELETE FROM occurrence_space WHERE occurrence_space.occurrence_id = $1', [card.id]);
    await client.query(
      `UPDATE occurrence
          SET wall_start = NULL, wall_end = NULL, zone = NULL, offset_start = NULL, offset_end = NULL, starts_at = NULL,
              ends_at = NULL, tray_reason = 'no-time', version = occurrence.version + 1
        WHERE occurrence.id = $1`,
      [card.id],
    );
  });
  card.version += 1;
}

/** A draft in the tray with the requirements of its type. */
export async function createInSql(pool: pg.Pool, title: string): Promise<void> {
  await inTransaction(pool, async (client) => {
    const slug = title.toLowerCase().replaceAll(' ', '-');
    await client.query(`SELECT pg_advisory_xact_lock(hashtext('slug'), hashtext($1))`, [`event/${slug}`]);
    const candidates = Array.from({ length: 16 }, (_, n) => (n === 0 ? slug : `${slug}-${n + 1}`));
    await client.query(`SELECT slug.slug FROM slug WHERE slug.kind = 'event' AND slug.slug = ANY ($1)`, [candidates]);
    const { rows } = await client.query<{ id: string }>(
      `INSERT INTO event (edition_id, edition_year, slug, type_id, title)
       SELECT edition.id, 2026, $1, 'flash-mob', $2 FROM edition WHERE edition.year = 2026 RETURNING event.id`,
      [slug, { en: title }],
    );
    const eventId = rows[0]!.id;
    await client.query(
      `INSERT INTO requirement (event_id, kind, role, label, lead_days, position)
       SELECT $1, needed.kind, needed.role, needed.label, needed.lead_days, needed.position
         FROM event_type_requirement needed WHERE needed.event_type_id = 'flash-mob'`,
      [eventId],
    );
    await client.query(
      `INSERT INTO occurrence (event_id, holds, edition_year, place, tray_reason) VALUES ($1, false, 2026, '{}', 'no-time')`,
      [eventId],
    );
    await audit(client, 'event.created', 'event', eventId, eventId, { title });
  });
}
