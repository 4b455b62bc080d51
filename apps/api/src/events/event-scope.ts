/**
 * Which events a reader sees, as SQL: all of them where `parameter` is null, else those of her divisions and the
 * national ones. What lies outside does not exist for her (404).
 */
export const eventVisible = (event: string, parameter: string) => `(${parameter}::text[] IS NULL
  OR EXISTS (SELECT FROM event_scope WHERE event_scope.event_id = ${event}.id AND event_scope.division_id = ANY (${parameter}))
  OR NOT EXISTS (SELECT FROM event_scope WHERE event_scope.event_id = ${event}.id))`;

/** The divisions of an event, as SQL: an array, empty for a national one. */
export const eventDivisions = (event: string) =>
  `ARRAY(SELECT event_scope.division_id FROM event_scope WHERE event_scope.event_id = ${event}.id ORDER BY event_scope.division_id)`;
