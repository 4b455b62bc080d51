import type { MigrationInterface, QueryRunner } from 'typeorm';

const stateWithout = (own: string) => `
CREATE OR REPLACE VIEW publication_state AS
  SELECT told.id AS event_id,
         CASE WHEN told.gone THEN 'no'
              WHEN (SELECT to_jsonb(event_copy) FROM event_copy WHERE event_copy.id = told.id)
                   = to_jsonb(told) - ARRAY['sequence', 'gone', 'first_at', 'changed_at', 'cancelled_at', 'found_by']
               AND coalesce((SELECT jsonb_agg(to_jsonb(occurrence_copy) ORDER BY occurrence_copy.id)
                               FROM occurrence_copy WHERE occurrence_copy.event_id = told.id), '[]')
                   = coalesce((SELECT jsonb_agg(to_jsonb(one) - ARRAY[${own}] ORDER BY one.id)
                                 FROM published.occurrence one WHERE one.event_id = told.id), '[]')
              THEN 'same' ELSE 'differs' END AS state
    FROM published.event told;
`;

/** Who was told of one place, and reads of another, is told so: as with a time that moved. */
export class PreviousPlace1763900000031 implements MigrationInterface {
  name = 'PreviousPlace1763900000031';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
-- Texts, from the narrow to the wide; null where it never moved, or is not told any more.
ALTER TABLE published.occurrence ADD COLUMN previous_place jsonb;
${stateWithout(`'sequence', 'previous_start', 'previous_place', 'found_by'`)}`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
${stateWithout(`'sequence', 'previous_start', 'found_by'`)}
ALTER TABLE published.occurrence DROP COLUMN previous_place;
`);
  }
}
