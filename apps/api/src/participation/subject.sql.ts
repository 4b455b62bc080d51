import { slotSequence } from '../events/event-parts.sql.js';

/**
 * What an organization takes part in is an event or a whole edition (the view `participation_subject`). These are said
 * over `event` and `edition`, of which the other one is NULL.
 */

/** What counts the changes that a partner is told of: of all slots, or of the edition's days. */
export const sequenceOfSubject = `CASE WHEN event.id IS NULL THEN edition.sequence ELSE ${slotSequence('event')} END`;

/** What an answer is to. */
export const digestOfSubject = `CASE WHEN event.id IS NULL THEN edition_days(edition.starts_on, edition.ends_on) ELSE event.slot_digest END`;
