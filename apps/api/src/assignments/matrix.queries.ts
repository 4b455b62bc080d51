import {
  scopeOf,
  type EventState,
  type Localized,
  type Needed,
  type Role,
  type SaidByClock,
  type Said,
} from '@birge/domain';
import type { EntityManager } from 'typeorm';
import { eventDivisions, eventVisible, eventWithin } from '../events/event-scope.js';
import { containing } from '../platform/database/reading.js';
import { wall } from '../platform/database/sql.js';
import type { Who } from '../platform/http/allow.js';
import { saidJson } from './availability.queries.js';
import { assignable, dutiesJson, helps, type DutyRow } from './duties.sql.js';
import type { MatrixQuery } from './matrix.dto.js';

type Sql = Pick<EntityManager, 'query'>;

/** More rows than anyone reads; a filter makes them fewer. */
const MOST_PEOPLE = 300;

export interface MatrixRow {
  id: string;
  name: string;
  role: Role | null;
  homeDivision: string | null;
  languages: string[];
  skills: string[];
  said: (Said & SaidByClock)[];
  duties: DutyRow[];
  total: string;
}

/** Who can be assigned, by name, with all that they do in the edition and what they said of their time. */
export const matrixPeople = (
  db: Sql,
  who: Who,
  { edition, oblast, duty, skill, q }: MatrixQuery,
): Promise<MatrixRow[]> =>
  db.query(
    `SELECT person.id, person.name, person.role, person.home_division AS "homeDivision", person.languages, person.skills,
            ${saidJson('person')} AS said, count(*) OVER () AS total,
            ${dutiesJson('person', eventVisible('event', '$2'), `occurrence.edition_year = $1 AND event.state <> 'cancelled'`)} AS duties
       FROM person
      WHERE ${assignable('person', '$2')}
        AND (${helps('person')} OR EXISTS (
              SELECT FROM assignment JOIN occurrence ON occurrence.id = assignment.occurrence_id
               WHERE assignment.person_id = person.id AND occurrence.edition_year = $1))
        AND ($3::text IS NULL OR person.home_division = $3
             OR EXISTS (SELECT FROM person_division WHERE person_division.person_id = person.id AND person_division.division_id = $3))
        AND ($4::text IS NULL OR EXISTS (
              SELECT FROM assignment JOIN occurrence ON occurrence.id = assignment.occurrence_id
               WHERE assignment.person_id = person.id AND assignment.duty_id = $4 AND occurrence.edition_year = $1))
        AND ($5::text IS NULL OR lower($5) IN (SELECT lower(skill) FROM unnest(person.skills) AS skill))
        AND ($6::text IS NULL OR lower(person.name) LIKE $6)
      ORDER BY person.name COLLATE "kk-x-icu", person.id LIMIT ${MOST_PEOPLE}`,
    [edition, scopeOf(who), oblast ?? null, duty ?? null, skill ?? null, containing(q)],
  );

export interface GroundRow {
  startsOn: string;
  endsOn: string;
  skills: string[];
  gaps: {
    occurrenceId: string;
    eventId: string;
    typeId: string;
    title: Localized;
    state: EventState;
    divisions: string[];
    start: string;
    end: string;
    allDay: boolean;
    venue: Localized | null;
    city: Localized | null;
    needed: Needed[];
    people: { personId: string; dutyId: string }[];
  }[];
}

/** The edition's days, and every occurrence with who is needed and who is there; null where there is no such edition. */
export async function matrixGround(
  db: Sql,
  who: Who,
  { edition, oblast, duty }: MatrixQuery,
): Promise<GroundRow | null> {
  const [row] = await db.query<GroundRow[]>(
    `SELECT edition.starts_on AS "startsOn", edition.ends_on AS "endsOn",
            ARRAY(SELECT DISTINCT skill FROM person, unnest(person.skills) AS skill
                   WHERE ${assignable('person', '$2')} ORDER BY skill) AS skills,
            coalesce((
              SELECT jsonb_agg(jsonb_build_object(
                       'occurrenceId', occurrence.id, 'eventId', event.id, 'typeId', event.type_id, 'title', event.title,
                       'state', event.state, 'divisions', ${eventDivisions('event')}, 'start', ${wall('occurrence.wall_start')},
                       'end', ${wall('occurrence.wall_end')}, 'allDay', occurrence.all_day, 'venue', venue.name, 'city', venue.city,
                       'needed', coalesce((SELECT jsonb_agg(jsonb_build_object('dutyId', needed.duty_id, 'needed', needed.needed)
                                                  ORDER BY duty.position, duty.id)
                                             FROM event_type_duty needed JOIN duty ON duty.id = needed.duty_id
                                            WHERE needed.event_type_id = event.type_id), '[]'),
                       'people', coalesce((SELECT jsonb_agg(jsonb_build_object('personId', assignment.person_id, 'dutyId', assignment.duty_id))
                                             FROM assignment WHERE assignment.occurrence_id = occurrence.id), '[]'))
                     ORDER BY occurrence.starts_at, occurrence.id)
                FROM occurrence JOIN event ON event.id = occurrence.event_id LEFT JOIN venue ON venue.id = occurrence.venue_id
               WHERE occurrence.edition_year = $1 AND occurrence.starts_at IS NOT NULL
                 AND event.state IN ('draft', 'planned', 'confirmed')
                 AND ${eventVisible('event', '$2')} AND ${eventWithin('event', '$3')}
                 AND ($4::text IS NULL OR EXISTS (SELECT FROM event_type_duty
                       WHERE event_type_duty.event_type_id = event.type_id AND event_type_duty.duty_id = $4))), '[]') AS gaps
       FROM edition WHERE edition.year = $1`,
    [edition, scopeOf(who), oblast ?? null, duty ?? null],
  );
  return row ?? null;
}
