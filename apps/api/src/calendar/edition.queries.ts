import type { LocalDate } from '@birge/domain';
import type {
  ArchivedEdition,
  ListedOccurrence,
  ListedUnscheduled,
  OrganizedIn,
  PublicDay,
  PublicDivisionCount,
} from '@birge/site';
import type { PublicPool } from '../platform/database/public-pool.js';
import {
  divisions,
  eventParameters,
  listed,
  matches,
  programme,
  source,
  told,
  type PublishedList,
  type Question,
} from './calendar.queries.js';

/** Days and events of a day that a front page has room for. */
const FRONT_DAYS = 9;
const FRONT_EVENTS = 8;
const FRONT_LATER = 5;

const standing = `NOT event.gone AND event.status <> 'CANCELLED'`;

/** How many events each division of a year ($1) has, on a day ($2). */
const byDivision = `(SELECT coalesce(json_agg(json_build_object('id', counted.id, 'events', counted.events) ORDER BY counted.id), '[]')
         FROM (SELECT division.id, count(DISTINCT event.id)::int AS events FROM ${source}, ${divisions}
                WHERE ${standing} AND ${told} GROUP BY division.id) counted)`;

export interface PublishedFront {
  /** What is on today and on the next days, by day and time; the first few of each day. */
  next: ListedOccurrence[];
  /** How much begins on each day that has anything. */
  days: PublicDay[];
  byDivision: PublicDivisionCount[];
  events: number;
  /** The first few that have no time, and how many there are. */
  later: ListedUnscheduled[];
  unscheduled: number;
}

/** What is on today and next, and how much there is in all. */
export async function publishedFront(pool: PublicPool, year: number, today: LocalDate): Promise<PublishedFront> {
  const [row] = await pool.rows<PublishedFront>(
    `WITH shown AS (
       SELECT ranked.id, ranked.day FROM (
         SELECT occurrence.id, ahead.day, dense_rank() OVER (ORDER BY ahead.day) AS nth,
                row_number() OVER (PARTITION BY ahead.day ORDER BY occurrence.wall_start, occurrence.id) AS place
           FROM ${source}, greatest(occurrence.wall_start::date, $2::date) AS ahead (day)
          WHERE NOT event.gone AND ${told} AND occurrence.wall_end > $2::date) ranked
        WHERE ranked.nth <= ${FRONT_DAYS} AND ranked.place <= ${FRONT_EVENTS})
     SELECT
       (SELECT coalesce(json_agg(json_build_object(${listed}) ORDER BY shown.day, occurrence.wall_start, occurrence.id), '[]')
          FROM shown JOIN published.occurrence ON occurrence.id = shown.id
          JOIN published.event ON event.id = occurrence.event_id) AS next,
       (SELECT coalesce(json_agg(json_build_object('date', counted.date, 'count', counted.count) ORDER BY counted.date), '[]')
          FROM (SELECT occurrence.wall_start::date AS date, count(*)::int AS count FROM ${source}
                 WHERE NOT event.gone AND ${told} AND occurrence.wall_start IS NOT NULL GROUP BY 1) counted) AS days,
       ${byDivision} AS "byDivision",
       (SELECT count(*)::int FROM published.event WHERE event.year = $1 AND ${standing}) AS events,
       (SELECT coalesce(json_agg(found.row), '[]') FROM (
         SELECT json_build_object(${listed}, 'windowFrom', event.window_from, 'windowTo', event.window_to) AS row
           FROM ${source} WHERE NOT event.gone AND ${told} AND occurrence.wall_start IS NULL
          ORDER BY coalesce(event.window_from, edition.starts_on), event.slug, occurrence.id LIMIT ${FRONT_LATER}) found) AS later,
       (SELECT count(*)::int FROM ${source}
         WHERE NOT event.gone AND ${told} AND occurrence.wall_start IS NULL) AS unscheduled`,
    [year, today],
  );
  return row!;
}

/** The programme of one division, and how much there is in the others. */
export async function publishedOblast(
  pool: PublicPool,
  question: Question,
): Promise<Omit<PublishedList, 'divisions'> & { byDivision: PublicDivisionCount[] }> {
  const [row] = await pool.rows<Omit<PublishedList, 'divisions'> & { byDivision: PublicDivisionCount[] }>(
    `SELECT ${programme(matches)}, ${byDivision} AS "byDivision",
       (SELECT count(DISTINCT event.id)::int FROM ${source} WHERE ${standing} AND ${matches}) AS events`,
    eventParameters(question),
  );
  return row!;
}

export interface PublishedOrganizer {
  scheduled: ListedOccurrence[];
  unscheduled: ListedUnscheduled[];
  events: number;
  /** As its events say of it, the one told last; null where none does. */
  organizer: OrganizedIn | null;
  /** The years in which it organizes anything. */
  years: number[];
}

/** What an organization makes in a year. */
export async function publishedOrganizer(
  pool: PublicPool,
  question: Question,
  slug: string,
): Promise<PublishedOrganizer> {
  const of = `event.organizers @> $${eventParameters(question).length + 1}::jsonb`;
  const [row] = await pool.rows<PublishedOrganizer>(
    `SELECT ${programme(`${matches} AND ${of}`)},
       (SELECT count(DISTINCT event.id)::int FROM ${source} WHERE ${standing} AND ${matches} AND ${of}) AS events,
       (SELECT json_build_object('name', one -> 'name', 'shortName', one -> 'shortName')
          FROM published.event, jsonb_array_elements(event.organizers) AS one
         WHERE event.year = $1 AND NOT event.gone AND ${of} AND jsonb_build_array(one) @> $${eventParameters(question).length + 1}::jsonb
         ORDER BY event.changed_at DESC, event.id LIMIT 1) AS organizer,
       (SELECT coalesce(json_agg(DISTINCT event.year), '[]') FROM published.event WHERE NOT event.gone AND ${of}) AS years`,
    [...eventParameters(question), JSON.stringify([{ slug }])],
  );
  return row!;
}

/** Every edition with how much there was of it, the newest first. */
export function publishedArchive(pool: PublicPool): Promise<ArchivedEdition[]> {
  return pool.rows<ArchivedEdition>(
    `SELECT edition.year, count(DISTINCT event.id)::int AS events, count(DISTINCT division.id)::int AS divisions,
            count(DISTINCT event.id) FILTER (WHERE occurrence.wall_start IS NULL)::int AS unscheduled
       FROM published.edition
       LEFT JOIN published.event ON event.year = edition.year AND ${standing}
       LEFT JOIN published.occurrence ON occurrence.event_id = event.id
       LEFT JOIN LATERAL ${divisions} ON true
      GROUP BY edition.year ORDER BY edition.year DESC`,
  );
}
