import type { PublicPool } from '../platform/database/public-pool.js';
import { epoch } from '../platform/database/sql.js';
import {
  countByDivision,
  countEvents,
  eventParameters,
  matches,
  programme,
  type PublishedList,
  type Question,
} from './calendar.queries.js';

export interface PublishedPaper extends PublishedList {
  /** Epoch ms. */
  asOf: number | null;
}

/** A list that says of when it is: the last change of the year, what was withdrawn included. */
export async function publishedPaper(pool: PublicPool, question: Question): Promise<PublishedPaper> {
  const [row] = await pool.rows<PublishedPaper>(
    `SELECT ${programme(matches)},
       ${countEvents} AS events,
       ${countByDivision} AS "byDivision",
       (SELECT ${epoch('max(event.changed_at)')} FROM published.event WHERE event.year = $1) AS "asOf"`,
    eventParameters(question),
  );
  return row!;
}
