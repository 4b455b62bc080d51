import type { EntityManager } from 'typeorm';
import type { HolidayOverrideView } from './holiday.dto.js';

type Sql = Pick<EntityManager, 'query'>;

const columns = `holiday_override.id, to_char(holiday_override.day, 'YYYY-MM-DD') AS day, holiday_override.kind, holiday_override.name, holiday_override.version`;

/** What decrees moved in a year, earliest first. */
export const overridesOf = (db: Sql, year: number): Promise<HolidayOverrideView[]> =>
  db.query(
    `SELECT ${columns} FROM holiday_override
      WHERE holiday_override.day >= make_date($1, 1, 1) AND holiday_override.day < make_date($1 + 1, 1, 1)
      ORDER BY holiday_override.day`,
    [year],
  );

export async function overrideById(db: Sql, id: string): Promise<HolidayOverrideView | null> {
  const [row] = await db.query<HolidayOverrideView[]>(
    `SELECT ${columns} FROM holiday_override WHERE holiday_override.id = $1`,
    [id],
  );
  return row ?? null;
}
