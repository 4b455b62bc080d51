import type { Language, LocalDate } from '@birge/domain';
import type { EntityManager } from 'typeorm';
import { sortedBy } from '../platform/database/reading.js';
import type { DivisionView } from './division.dto.js';

/** The divisions that there were on a date, as they were called then. */
export function divisionsOn(
  tx: Pick<EntityManager, 'query'>,
  date: LocalDate,
  language: Language,
): Promise<DivisionView[]> {
  return tx.query<DivisionView[]>(
    `SELECT version.division_id AS id, version.type, version.name, version.short_name AS "shortName", version.centre,
            version.time_zone AS "timeZone", version.latitude::float8 AS latitude, version.longitude::float8 AS longitude
       FROM division_version AS version
      WHERE version.valid @> $1::date
      ORDER BY ${sortedBy('version.short_name', language)}, version.division_id`,
    [date],
  );
}

/** Of these ids those that are no division on the date. */
export async function unknownDivisions(
  tx: Pick<EntityManager, 'query'>,
  ids: readonly string[],
  date: LocalDate,
): Promise<string[]> {
  if (ids.length === 0) return [];
  const rows = await tx.query<{ id: string }[]>(
    `SELECT given.id FROM unnest($1::text[]) AS given (id)
      WHERE NOT EXISTS (SELECT FROM division_version AS version
                         WHERE version.division_id = given.id AND version.valid @> $2::date)`,
    [ids, date],
  );
  return rows.map(({ id }) => id);
}
