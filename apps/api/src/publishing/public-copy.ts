import type { Localized } from '@birge/domain';
import type { EntityManager } from 'typeorm';

type Sql = Pick<EntityManager, 'query'>;

/** What a publication writes beside the copy itself. */
export interface CopyToWrite {
  id: string;
  sequence: number;
  occurrences: { id: string; sequence: number; previousStart: string | null; previousPlace: Localized[] | null }[];
}

const eventColumns =
  `id, year, slug, type_id, title, summary, audience, access, languages, status, completed, attendance,
  online_url, window_from, window_to, divisions, organizers, themes`.split(/,\s*/);
const occurrenceColumns =
  `id, event_id, year, wall_start, wall_end, zone, offset_start, starts_at, ends_at, all_day, division_id,
  venue, space, city, address, directions, place, latitude, longitude`.split(/,\s*/);

const from = (copy: string, columns: readonly string[]) => columns.map((column) => `${copy}.${column}`).join(', ');
const excluded = (columns: readonly string[]) =>
  columns
    .filter((column) => column !== 'id')
    .map((column) => `${column} = excluded.${column}`)
    .join(', ');

/** Brings the public's copy of these events to what is true now. `at`: ISO instant of the publication. */
export async function writeCopies(tx: Sql, copies: readonly CopyToWrite[], at: string): Promise<void> {
  const ids = copies.map(({ id }) => id);
  await tx.query(
    `INSERT INTO published.event AS told (${eventColumns.join(', ')}, sequence, gone, first_at, changed_at, cancelled_at)
     SELECT ${from('event_copy', eventColumns)}, given.sequence, false, $2::timestamptz, $2::timestamptz,
            CASE WHEN event_copy.status = 'CANCELLED' THEN $2::timestamptz END
       FROM jsonb_to_recordset($1::jsonb) AS given (id uuid, sequence integer) JOIN event_copy ON event_copy.id = given.id
      ORDER BY event_copy.id
     ON CONFLICT (id) DO UPDATE SET ${excluded(eventColumns)}, sequence = excluded.sequence, gone = false,
       changed_at = excluded.changed_at,
       cancelled_at = CASE WHEN excluded.status = 'CANCELLED' THEN coalesce(told.cancelled_at, excluded.cancelled_at) END`,
    [JSON.stringify(copies), at],
  );
  await tx.query(
    `DELETE FROM published.occurrence told
      WHERE told.event_id = ANY ($1) AND NOT EXISTS (SELECT FROM occurrence WHERE occurrence.id = told.id AND occurrence.event_id = told.event_id)`,
    [ids],
  );
  await tx.query(
    `INSERT INTO published.occurrence (${occurrenceColumns.join(', ')}, sequence, previous_start, previous_place)
     SELECT ${from('occurrence_copy', occurrenceColumns)}, given.sequence, given."previousStart", given."previousPlace"
       FROM jsonb_to_recordset($1::jsonb) AS given (id uuid, sequence integer, "previousStart" timestamp, "previousPlace" jsonb)
       JOIN occurrence_copy ON occurrence_copy.id = given.id
     ON CONFLICT (id) DO UPDATE SET ${excluded(occurrenceColumns)}, sequence = excluded.sequence,
       previous_start = coalesce(excluded.previous_start, published.occurrence.previous_start),
       -- What hides its place now tells of none.
       previous_place = CASE WHEN excluded.venue IS NOT NULL OR excluded.place <> '{}'
                             THEN coalesce(excluded.previous_place, published.occurrence.previous_place) END`,
    [JSON.stringify(copies.flatMap(({ occurrences }) => occurrences))],
  );
  await tx.query(
    `INSERT INTO published.slug (slug, event_id)
     SELECT slug.slug, slug.target FROM slug WHERE slug.kind = 'event' AND slug.target = ANY ($1)
     ON CONFLICT (slug) DO NOTHING`,
    [ids],
  );
}

/**
 * Takes events back from the public. A tombstone stays so that feeds say CANCELLED with a higher sequence; it keeps the
 * kind and the time, and nothing of what, who, where or why: a title too can be why it was taken back.
 */
export async function writeTombstones(tx: Sql, ids: readonly string[], at: string): Promise<void> {
  await tx.query(
    `UPDATE published.event SET gone = true, status = 'CANCELLED', completed = false,
            title = (SELECT type.name FROM published.event_type AS type WHERE type.id = published.event.type_id),
            summary = '{}', audience = '{}', access = '{}', themes = '{}', online_url = NULL, organizers = '[]',
            sequence = sequence + 1, changed_at = $2, cancelled_at = $2
      WHERE published.event.id = ANY ($1) AND NOT published.event.gone`,
    [ids, at],
  );
  await tx.query(
    `UPDATE published.occurrence SET venue = NULL, space = NULL, city = NULL, address = NULL, directions = NULL,
            place = '{}', latitude = NULL, longitude = NULL, previous_start = NULL, previous_place = NULL, sequence = sequence + 1
      WHERE published.occurrence.event_id = ANY ($1)`,
    [ids],
  );
}

/** Counts up what every replica watches; also makes publications of one year take turns. In the order of years. */
export async function countRevision(tx: Sql, years: readonly number[], at: string): Promise<void> {
  await tx.query(
    `INSERT INTO published.revision AS told (year, revision, at)
     SELECT given.year, 1, $2 FROM unnest($1::integer[]) AS given (year) ORDER BY given.year
     ON CONFLICT (year) DO UPDATE SET revision = told.revision + 1, at = excluded.at`,
    [years, at],
  );
}
