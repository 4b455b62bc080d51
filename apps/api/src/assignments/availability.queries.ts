import { availabilityFor, type Availability, type LocalDate, type Said } from '@birge/domain';
import type { EntityManager } from 'typeorm';
import { epoch, wall } from '../platform/database/sql.js';
import type { SaidView } from './availability.dto.js';

type Sql = Pick<EntityManager, 'query'>;

const columns = `availability.id, availability.kind, availability.all_day AS "allDay", ${wall('availability.wall_start')} AS start,
            ${wall('availability.wall_end')} AS "end", availability.zone, availability.version`;

export const saidBy = (db: Sql, personId: string): Promise<SaidView[]> =>
  db.query(
    `SELECT ${columns} FROM availability WHERE availability.person_id = $1 ORDER BY availability.during, availability.id`,
    [personId],
  );

export async function saidById(db: Sql, id: string): Promise<(SaidView & { personId: string }) | null> {
  const [row] = await db.query<(SaidView & { personId: string })[]>(
    `SELECT ${columns}, availability.person_id AS "personId" FROM availability WHERE availability.id = $1`,
    [id],
  );
  return row ?? null;
}

/** The zone where a person lives on a date; nothing where that is not known. */
export async function homeZone(db: Sql, personId: string, on: LocalDate): Promise<string | null> {
  const [row] = await db.query<{ zone: string }[]>(
    `SELECT division_version.time_zone AS zone
       FROM person JOIN division_version ON division_version.division_id = person.home_division AND division_version.valid @> $2::date
      WHERE person.id = $1`,
    [personId, on],
  );
  return row?.zone ?? null;
}

/** What a person said, as JSON for rules: instants, half-open; and as it was said, for showing. */
export const saidJson = (person: string) => `coalesce((
  SELECT jsonb_agg(jsonb_build_object('kind', availability.kind, 'start', ${epoch('lower(availability.during)')},
                     'end', ${epoch('upper(availability.during)')}, 'allDay', availability.all_day,
                     'wallStart', ${wall('availability.wall_start')}, 'wallEnd', ${wall('availability.wall_end')})
                   ORDER BY availability.during)
    FROM availability WHERE availability.person_id = ${person}.id), '[]')`;

/** What a person said of the time of an occurrence, with its set-up and tear-down; in the tray there is nothing to say. */
export async function availabilityAt(db: Sql, personId: string, occurrenceId: string): Promise<Availability> {
  const [row] = await db.query<{ from: number | null; to: number | null; said: Said[] }[]>(
    `SELECT ${epoch('occurrence.starts_at')} - occurrence.setup_minutes * 60000 AS "from",
            ${epoch('occurrence.ends_at')} + occurrence.teardown_minutes * 60000 AS "to", ${saidJson('person')} AS said
       FROM occurrence, person WHERE occurrence.id = $2 AND person.id = $1`,
    [personId, occurrenceId],
  );
  return row && row.from !== null ? availabilityFor({ start: row.from, end: row.to! }, row.said) : 'unsaid';
}
