import type { MapPageProps } from '@birge/site';
import type { PublicPool } from '../platform/database/public-pool.js';
import {
  countEvents,
  divisions,
  eventParameters,
  listed,
  matches,
  scheduled,
  source,
  unscheduled,
} from './calendar.queries.js';
import type { Question } from './calendar.queries.js';

/** Beside the map; the rest is in the list. */
const SHOWN_EVERYWHERE = 6;

const told = `NOT event.gone AND ${matches} AND ((${scheduled}) OR (${unscheduled}))`;
const nowhere = `occurrence.division_id IS NULL AND event.divisions = '{}'`;

export type PublishedMap = Pick<MapPageProps, 'counts' | 'events' | 'everywhere' | 'everywhereEvents'>;

/** Events per division, each counted once there and in every division where it happens; what has none stands apart. */
export async function publishedMap(pool: PublicPool, question: Question): Promise<PublishedMap> {
  const [row] = await pool.rows<PublishedMap>(
    `SELECT
       (SELECT coalesce(json_agg(json_build_object('id', found.id, 'events', found.events, 'next', found.next)
                 ORDER BY found.id), '[]') FROM (
          SELECT division.id, count(DISTINCT event.id)::int AS events,
                 min(greatest(occurrence.wall_start::date, $2::date)) FILTER (WHERE occurrence.wall_end > $2::date) AS next
            FROM ${source}, ${divisions}
           WHERE event.status <> 'CANCELLED' AND ${told}
           GROUP BY division.id) found) AS counts,
       (SELECT coalesce(json_agg(found.row), '[]') FROM (
          SELECT json_build_object(${listed}, 'windowFrom', event.window_from, 'windowTo', event.window_to) AS row
            FROM ${source}
           WHERE ${told} AND ${nowhere} AND ($2::date > edition.ends_on OR coalesce(occurrence.wall_end > $2::date, true))
           ORDER BY occurrence.wall_start NULLS LAST, occurrence.id LIMIT ${SHOWN_EVERYWHERE}) found) AS everywhere,
       (SELECT count(DISTINCT event.id)::int FROM ${source}
         WHERE event.status <> 'CANCELLED' AND ${told} AND ${nowhere}) AS "everywhereEvents",
       ${countEvents} AS events`,
    eventParameters(question),
  );
  return row!;
}
