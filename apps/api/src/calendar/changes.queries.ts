import type { LocalDate } from '@birge/domain';
import type { PublicChange } from '@birge/site';
import type { PublicPool } from '../platform/database/public-pool.js';
import { epoch } from '../platform/database/sql.js';

/** More than anybody reads on one page. */
export const CHANGES_CAP = 200;

/**
 * What was told of a year, the newest first, and one more than a page shows. Several corrections of one event on one day
 * are one change; a cancelled event, as everywhere, keeps its title until the day after, and what was withdrawn has none.
 */
export function publishedChanges(pool: PublicPool, year: number, today: LocalDate): Promise<PublicChange[]> {
  return pool.rows<PublicChange>(
    `SELECT change.id::text AS id, ${epoch('change.at')} AS at, change.kind,
            CASE WHEN event.gone OR event.id IS NULL OR change.kind = 'withdrawn' THEN NULL
                 ELSE json_build_object('slug', event.slug, 'typeId', event.type_id, 'title', event.title,
                                        'status', event.status, 'startsOn',
                                        (SELECT min(occurrence.wall_start)::date FROM published.occurrence
                                          WHERE occurrence.event_id = event.id)) END AS event
       FROM (SELECT latest.*, lead(latest.kind) OVER same AS "kindBefore", lead(latest.at) OVER same AS "atBefore"
               FROM published.change latest
              WHERE latest.year = $1
             WINDOW same AS (PARTITION BY latest.event_id ORDER BY latest.id DESC)) change
       LEFT JOIN published.event ON event.id = change.event_id
       LEFT JOIN published.edition ON edition.year = change.year
      WHERE NOT (change.kind = 'changed' AND change."kindBefore" IS NOT DISTINCT FROM 'changed'
                 AND change.at - change."atBefore" < interval '1 day')
        AND (event.id IS NULL OR event.gone OR event.status <> 'CANCELLED' OR $2::date <= 1 + coalesce(
              (SELECT max((occurrence.wall_end - interval '1 second')::date) FROM published.occurrence
                WHERE occurrence.event_id = event.id), event.window_to, edition.ends_on))
      ORDER BY change.id DESC LIMIT ${CHANGES_CAP + 1}`,
    [year, today],
  );
}
