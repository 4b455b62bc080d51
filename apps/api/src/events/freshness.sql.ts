import { latestAnswers } from './event-parts.sql.js';

/**
 * The partner of an event that was heard least recently, as `freshnessOfAll` in libs/domain finds it, which a test holds it
 * to: one row, or none where nothing is to be checked. Whoever declined does not come, and what is over troubles nobody.
 * `today` is the country's day, told by us: PostgreSQL may know its clocks of another year.
 */
export const leastRecentlyHeard = (event: string, now: string, today: string) => `
  SELECT coalesce(given.at, asked.at) AS since, given.at IS NOT NULL AS answered
    FROM (${latestAnswers(event)}) given
    LEFT JOIN LATERAL (SELECT max(invitation.created_at) AS at FROM invitation
                        WHERE invitation.participation_id = given.id AND invitation.revoked_at IS NULL) asked ON true
   WHERE ${event}.state IN ('planned', 'confirmed') AND given.answer <> 'declined' AND coalesce(given.at, asked.at) IS NOT NULL
     AND coalesce((SELECT CASE WHEN bool_and(occurrence.ends_at IS NOT NULL) THEN max(occurrence.ends_at) > ${now}
                             ELSE ${event}.window_to >= ${today} OR coalesce(max(occurrence.ends_at) > ${now}, ${event}.window_to IS NULL) END
                      FROM occurrence WHERE occurrence.event_id = ${event}.id), true)
   ORDER BY since LIMIT 1`;
