import type pg from 'pg';

/** An occurrence without a slot, of a planned event of its own. */
export interface Card {
  id: string;
  eventId: string;
  version: number;
}

export interface Place {
  spaceId: string;
  venueId: string;
}

/** A slot of one hour in the summer of 2026, when all of the country is at UTC+5. */
export interface Slot {
  start: string;
  end: string;
}

export const slotOn = (day: number, hour: number): Slot => {
  const at = (of: number) => `2026-07-${String(day).padStart(2, '0')}T${String(of).padStart(2, '0')}:00`;
  return { start: at(hour), end: at(hour + 1) };
};

/** Spaces, each in a venue that is somewhere in 2026. */
export async function someSpaces(db: pg.Pool, count: number): Promise<Place[]> {
  const { rows } = await db.query<Place>(
    `SELECT space.id AS "spaceId", venue.id AS "venueId"
       FROM space JOIN venue ON venue.id = space.venue_id
       JOIN venue_division ON venue_division.venue_id = venue.id AND venue_division.valid @> '2026-07-15'::date
      WHERE space.archived_at IS NULL AND venue.archived_at IS NULL
      ORDER BY space.id LIMIT $1`,
    [count],
  );
  if (rows.length < count) throw new Error(`The sample has ${rows.length} spaces, ${count} are needed.`);
  return rows;
}

/** The sample's own events would be in the way of the races. */
export async function clearEdition(db: pg.Pool): Promise<void> {
  await db.query('DELETE FROM event WHERE event.edition_year = 2026');
}

export async function layCards(db: pg.Pool, count: number): Promise<Card[]> {
  const { rows } = await db.query<Card>(
    `WITH made AS (
       INSERT INTO event (edition_id, edition_year, type_id, slug, title, state)
       SELECT edition.id, 2026, 'flash-mob', 'bench-' || gen_random_uuid(), '{"en":"A card of the bench"}', 'planned'
         FROM edition, generate_series(1, $1) WHERE edition.year = 2026 RETURNING event.id)
     INSERT INTO occurrence (event_id, holds, edition_year, tray_reason)
     SELECT made.id, true, 2026, 'no-time' FROM made
     RETURNING occurrence.id, occurrence.event_id AS "eventId", occurrence.version`,
    [count],
  );
  return rows;
}
