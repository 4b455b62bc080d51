import { can, scopeOf, type Action, type AttendanceMode, type EventState } from '@birge/domain';
import type { EntityManager } from 'typeorm';
import { lockEvents } from '../platform/database/locks.js';
import type { Who } from '../platform/http/allow.js';
import { Refused, refuse } from '../platform/http/refuse.js';
import { eventDivisions, eventVisible } from './event-scope.js';

/** An event as a script needs it before it writes: read after the lock, so nobody is ahead of it. */
export interface LockedEvent {
  id: string;
  editionId: string;
  editionYear: number;
  typeId: string;
  state: EventState;
  attendance: AttendanceMode;
  version: number;
  archived: boolean;
  divisions: string[];
}

/**
 * Always the first lock of a script that writes to an event or below it. 404 outside the person's scope, `not-allowed`
 * where she may only read (a national event, for an oblast coordinator), `edition-is-archived` in the archive.
 */
export async function lockEvent(
  tx: EntityManager,
  who: Who,
  id: string,
  action: Action = 'event:write',
): Promise<LockedEvent> {
  const [event] = await lockEventsFor(tx, who, [id], action);
  if (!event) throw refuse('not-found');
  return event;
}

/** The same for several, by id; one that the person cannot see is missing from the answer. */
export async function lockEventsFor(
  tx: EntityManager,
  who: Who,
  ids: readonly string[],
  action: Action = 'event:write',
): Promise<LockedEvent[]> {
  await lockEvents(tx, ids);
  const events = await lockedEvents(tx, who, ids);
  for (const event of events) checkMay(who, action, event);
  return events;
}

/** What they are, where they are locked already. */
export const lockedEvents = (tx: EntityManager, who: Who, ids: readonly string[]): Promise<LockedEvent[]> =>
  tx.query<LockedEvent[]>(
    `SELECT event.id, event.edition_id AS "editionId", event.edition_year AS "editionYear", event.type_id AS "typeId",
            event.state, event.attendance, event.version, edition.archived, ${eventDivisions('event')} AS divisions
       FROM event JOIN edition ON edition.id = event.edition_id
      WHERE event.id = ANY ($1) AND ${eventVisible('event', '$2')}
      ORDER BY event.id`,
    [ids, scopeOf(who)],
  );

export function checkMay(who: Who, action: Action, event: Pick<LockedEvent, 'divisions' | 'archived'>): void {
  if (!can(who, action, event.divisions)) throw refuse('not-allowed');
  if (event.archived) throw refuse('edition-is-archived');
}

/**
 * Last of all, after what is written: events still are where the person may write to them. Whoever takes an event out
 * of her own oblasts, or makes it a national one by taking its last place away, must have made a mistake.
 */
export async function keepInReach(
  tx: Pick<EntityManager, 'query'>,
  who: Who,
  ids: readonly string[],
  { action = 'event:write', field }: { action?: Action; field: string },
): Promise<void> {
  if (scopeOf(who) === null) return;
  const events = await tx.query<{ divisions: string[] }[]>(
    `SELECT ${eventDivisions('event')} AS divisions FROM event WHERE event.id = ANY ($1)`,
    [ids],
  );
  if (!events.every(({ divisions }) => can(who, action, divisions))) throw new Refused({ code: 'not-allowed', field });
}
