import { scopeOf, type DutyTime, type Localized, type Needed, type Said } from '@birge/domain';
import type { EntityManager } from 'typeorm';
import { eventDivisions, eventVisible } from '../events/event-scope.js';
import { containing } from '../platform/database/reading.js';
import { epoch, wall } from '../platform/database/sql.js';
import type { Who } from '../platform/http/allow.js';
import { saidJson } from './availability.queries.js';
import { assignable, helps } from './duties.sql.js';

type Sql = Pick<EntityManager, 'query'>;

export interface TaskRow {
  eventId: string;
  editionYear: number;
  start: string | null;
  end: string | null;
  allDay: boolean;
  setupMinutes: number;
  teardownMinutes: number;
  occupiedFrom: number | null;
  occupiedTo: number | null;
  latitude: number | null;
  longitude: number | null;
  divisions: string[];
  languages: string[];
  needed: Needed[];
  people: { personId: string; dutyId: string }[];
  duties: { id: string; name: Localized }[];
}

/** An occurrence as somebody is looked for; null outside the reader's scope. */
export async function taskOf(db: Sql, who: Who, occurrenceId: string): Promise<TaskRow | null> {
  const [row] = await db.query<TaskRow[]>(
    `SELECT event.id AS "eventId", occurrence.edition_year AS "editionYear", ${wall('occurrence.wall_start')} AS start,
            ${wall('occurrence.wall_end')} AS "end", occurrence.all_day AS "allDay", occurrence.setup_minutes AS "setupMinutes",
            occurrence.teardown_minutes AS "teardownMinutes",
            ${epoch('occurrence.starts_at')} - occurrence.setup_minutes * 60000 AS "occupiedFrom",
            ${epoch('occurrence.ends_at')} + occurrence.teardown_minutes * 60000 AS "occupiedTo",
            venue.latitude::float8 AS latitude, venue.longitude::float8 AS longitude,
            ${eventDivisions('event')} AS divisions, event.languages,
            coalesce((SELECT jsonb_agg(jsonb_build_object('dutyId', needed.duty_id, 'needed', needed.needed) ORDER BY duty.position, duty.id)
                        FROM event_type_duty needed JOIN duty ON duty.id = needed.duty_id
                       WHERE needed.event_type_id = event.type_id), '[]') AS needed,
            coalesce((SELECT jsonb_agg(jsonb_build_object('personId', assignment.person_id, 'dutyId', assignment.duty_id))
                        FROM assignment WHERE assignment.occurrence_id = occurrence.id), '[]') AS people,
            (SELECT jsonb_agg(jsonb_build_object('id', duty.id, 'name', duty.name) ORDER BY duty.position, duty.id) FROM duty) AS duties
       FROM occurrence JOIN event ON event.id = occurrence.event_id LEFT JOIN venue ON venue.id = occurrence.venue_id
      WHERE occurrence.id = $1 AND ${eventVisible('event', '$2')}`,
    [occurrenceId, scopeOf(who)],
  );
  return row ?? null;
}

export interface CandidateRow {
  id: string;
  name: string;
  languages: string[];
  skills: string[];
  homeDivision: string | null;
  homeLatitude: number | null;
  homeLongitude: number | null;
  said: Said[];
  /** What holds her in the edition, wherever that is. */
  held: (DutyTime & { occupiedFrom: number; occupiedTo: number; latitude: number | null; longitude: number | null })[];
}

/** Everyone who could be given a duty, with what she does in that edition and what she said. */
export const candidates = (
  db: Sql,
  who: Who,
  { year, on, except, q }: { year: number; on: string; except: readonly string[]; q: string | undefined },
): Promise<CandidateRow[]> =>
  db.query(
    `SELECT person.id, person.name, person.languages, person.skills, person.home_division AS "homeDivision",
            home.latitude::float8 AS "homeLatitude", home.longitude::float8 AS "homeLongitude", ${saidJson('person')} AS said,
            coalesce((
              SELECT jsonb_agg(jsonb_build_object(
                       'eventId', occurrence.event_id, 'start', ${wall('occurrence.wall_start')}, 'end', ${wall('occurrence.wall_end')},
                       'allDay', occurrence.all_day, 'setupMinutes', occurrence.setup_minutes, 'teardownMinutes', occurrence.teardown_minutes,
                       'occupiedFrom', ${epoch('lower(occurrence.occupied)')}, 'occupiedTo', ${epoch('upper(occurrence.occupied)')},
                       'latitude', venue.latitude::float8, 'longitude', venue.longitude::float8))
                FROM (SELECT DISTINCT assignment.occurrence_id FROM assignment WHERE assignment.person_id = person.id) own
                JOIN occurrence ON occurrence.id = own.occurrence_id
                LEFT JOIN venue ON venue.id = occurrence.venue_id
               WHERE occurrence.edition_year = $2 AND NOT isempty(occurrence.occupied)), '[]') AS held
       FROM person
       LEFT JOIN division_version home ON home.division_id = person.home_division AND home.valid @> $3::date
      WHERE ${assignable('person', '$1')} AND ${helps('person')} AND person.id <> ALL ($4)
        AND ($5::text IS NULL OR lower(person.name) LIKE $5)
      ORDER BY person.name COLLATE "kk-x-icu", person.id`,
    [scopeOf(who), year, on, except, containing(q)],
  );
