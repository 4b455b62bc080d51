/**
 * Which events a reader sees, as SQL: all of them where `parameter` is null, else those of her divisions and the
 * national ones. What lies outside does not exist for her (404). An aggregate, not EXISTS: under an OR that would be
 * answered by hashing the divisions of all events of all editions.
 */
export const eventVisible = (event: string, parameter: string) => `(${parameter}::text[] IS NULL
  OR (SELECT bool_or(event_scope.division_id = ANY (${parameter})) IS NOT FALSE FROM event_scope WHERE event_scope.event_id = ${event}.id))`;

/** Which events are in one division, as SQL; all of them where `parameter` is null. */
export const eventWithin = (event: string, parameter: string) => `(${parameter}::text IS NULL
  OR (SELECT bool_or(event_scope.division_id = ${parameter}) FROM event_scope WHERE event_scope.event_id = ${event}.id))`;

/** The divisions of an event, as SQL: an array, empty for a national one. */
export const eventDivisions = (event: string) =>
  `ARRAY(SELECT event_scope.division_id FROM event_scope WHERE event_scope.event_id = ${event}.id ORDER BY event_scope.division_id)`;
