import type { ProblemCode, Reading, ScheduledReasons } from '@birge/domain';
import type { EntityManager } from 'typeorm';
import type { ScheduleOutcome } from './scheduled-publication.entity.js';

type Sql = Pick<EntityManager, 'query'>;

/** When, as it was typed and as it is. */
export interface ScheduledTime extends Reading {
  wallAt: string;
  zone: string;
}

export interface ToSchedule extends ScheduledReasons {
  eventId: string;
}

/** Lets these wait for their time; answers with the id of each by its event. */
export async function insertScheduled(
  tx: Sql,
  personId: string,
  events: readonly ToSchedule[],
  { wallAt, zone, instant, offsetMinutes }: ScheduledTime,
  now: number,
): Promise<Map<string, string>> {
  const rows = await tx.query<{ id: string; eventId: string }[]>(
    `INSERT INTO scheduled_publication (event_id, person_id, wall_at, zone, offset_at, at, reason, no_harm, answered, scheduled_at)
     SELECT given."eventId", $2, $3, $4, $5, $6, given.reason, given."noHarm", given.answered, $7
       FROM jsonb_to_recordset($1::jsonb) AS given ("eventId" uuid, reason text, "noHarm" text, answered text[])
     RETURNING id, event_id AS "eventId"`,
    [JSON.stringify(events), personId, wallAt, zone, offsetMinutes, new Date(instant), new Date(now)],
  );
  return new Map(rows.map(({ id, eventId }) => [eventId, id]));
}

/** By whoever moves them: from now on they are published by her right. */
export const moveScheduled = (
  tx: Sql,
  personId: string,
  ids: readonly string[],
  { wallAt, zone, instant, offsetMinutes }: ScheduledTime,
  now: number,
): Promise<unknown> =>
  tx.query(
    `UPDATE scheduled_publication AS waiting
        SET person_id = $2, wall_at = $3, zone = $4, offset_at = $5, at = $6, scheduled_at = $7, version = waiting.version + 1
      WHERE waiting.id = ANY ($1) AND waiting.settled_at IS NULL`,
    [ids, personId, wallAt, zone, offsetMinutes, new Date(instant), new Date(now)],
  );

export interface Settled {
  id: string;
  outcome: ScheduleOutcome;
  code: ProblemCode | null;
}

/** They wait no longer; what was answered for has done its work. */
export const settleScheduled = (tx: Sql, settled: readonly Settled[], now: number): Promise<unknown> =>
  tx.query(
    `UPDATE scheduled_publication AS waiting
        SET settled_at = $2, outcome = given.outcome, code = given.code, answered = '{}', version = waiting.version + 1
       FROM jsonb_to_recordset($1::jsonb) AS given (id uuid, outcome text, code text)
      WHERE waiting.id = given.id AND waiting.settled_at IS NULL`,
    [JSON.stringify(settled), new Date(now)],
  );
