import type { FieldProblem, LocalDate } from '@birge/domain';
import type { EntityManager } from 'typeorm';
import type { OpeningHoursRequest } from './venue.dto.js';

/**
 * Puts a venue into a division from now on and for as far back as the entry of today reached: a correction, which never
 * reaches further back than the division itself. Earlier entries (another oblast before 2022, say) stay.
 */
export async function placeVenue(tx: EntityManager, venueId: string, divisionId: string, today: LocalDate) {
  const [range] = await tx.query<[{ valid: string }]>(
    `WITH replaced AS (
       DELETE FROM venue_division AS entry WHERE entry.venue_id = $1 AND entry.valid @> $3::date RETURNING entry.valid
     ), known AS (
       SELECT CASE WHEN bool_or(lower_inf(version.valid)) THEN NULL ELSE min(lower(version.valid)) END AS since
         FROM division_version AS version WHERE version.division_id = $2
     )
     SELECT daterange(greatest((SELECT lower(replaced.valid) FROM replaced), (SELECT known.since FROM known)),
                      (SELECT upper(replaced.valid) FROM replaced)) AS valid`,
    [venueId, divisionId, today],
  );
  await tx.query(`INSERT INTO venue_division (venue_id, division_id, valid) VALUES ($1, $2, $3)`, [
    venueId,
    divisionId,
    range.valid,
  ]);
}

/** Replaces a venue's opening hours. */
export async function writeOpeningHours(
  tx: EntityManager,
  venueId: string,
  openingHours: readonly OpeningHoursRequest[],
): Promise<void> {
  await tx.query(`DELETE FROM opening_hours AS hours WHERE hours.venue_id = $1`, [venueId]);
  await tx.query(
    `INSERT INTO opening_hours (venue_id, weekday, opens, closes)
     SELECT $1, entry.weekday, entry.opens, entry.closes
       FROM jsonb_to_recordset($2::jsonb) AS entry (weekday integer, opens time, closes time)`,
    [venueId, JSON.stringify(openingHours)],
  );
}

/** Hours that close before they open, or open again before they have closed. */
export const openingHoursProblems = (openingHours: readonly OpeningHoursRequest[]): FieldProblem[] =>
  openingHours.flatMap(({ weekday, opens, closes }, index): FieldProblem[] => {
    if (closes <= opens) return [{ field: `openingHours.${index}.closes`, code: 'not-allowed' }];
    const twice = openingHours.some(
      (other, before) => before < index && other.weekday === weekday && other.opens < closes && opens < other.closes,
    );
    return twice ? [{ field: `openingHours.${index}.opens`, code: 'duplicate' }] : [];
  });
