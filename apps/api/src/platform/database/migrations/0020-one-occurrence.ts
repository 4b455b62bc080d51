import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An answer for one occurrence of several. `answer` is what it makes of the participation as a whole, so that the latest
 * answer counts wherever answers are counted; occurrence_answer is what was said of that occurrence.
 */
export class OneOccurrence1763900000020 implements MigrationInterface {
  name = 'OneOccurrence1763900000020';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
ALTER TABLE answer
  ADD COLUMN occurrence_answer text,
  ADD CONSTRAINT answer_occurrence_known CHECK (occurrence_answer IN ('accepted', 'maybe', 'declined')),
  ADD CONSTRAINT answer_occurrence_whole CHECK ((occurrence_id IS NULL) = (occurrence_answer IS NULL));
`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE answer DROP COLUMN occurrence_answer`);
  }
}
