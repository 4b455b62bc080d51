import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The constraints of double booking look at holds that hold, and at nothing else. An empty range overlaps nothing, so they
 * refuse the same as before. But as whole indexes they offered themselves to every lookup by occurrence_id, where the
 * planner prefers them to the primary key (it does not count the steps down a GiST index): 300 blocks for each card of a
 * board, once other editions are large. What looks for a space's or a person's holds has a plain index now.
 */
export class WhatHolds1763900000014 implements MigrationInterface {
  name = 'WhatHolds1763900000014';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
ALTER TABLE occurrence_space DROP CONSTRAINT occurrence_space_no_overlap;
ALTER TABLE occurrence_space ADD CONSTRAINT occurrence_space_no_overlap
  EXCLUDE USING gist (space_id WITH =, occurrence_id WITH <>, occupied WITH &&)
  WHERE (NOT isempty(occupied)) DEFERRABLE INITIALLY IMMEDIATE;
CREATE INDEX occurrence_space_by_space ON occurrence_space (space_id);
ALTER TABLE assignment DROP CONSTRAINT assignment_person_no_overlap;
ALTER TABLE assignment ADD CONSTRAINT assignment_person_no_overlap
  EXCLUDE USING gist (person_id WITH =, occurrence_id WITH <>, occupied WITH &&)
  WHERE (NOT isempty(occupied)) DEFERRABLE INITIALLY IMMEDIATE;
CREATE INDEX assignment_by_person ON assignment (person_id);
ALTER TABLE occurrence_item DROP CONSTRAINT occurrence_item_no_overlap;
ALTER TABLE occurrence_item ADD CONSTRAINT occurrence_item_no_overlap
  EXCLUDE USING gist (item_id WITH =, occurrence_id WITH <>, occupied WITH &&)
  WHERE (is_unique AND NOT isempty(occupied)) DEFERRABLE INITIALLY IMMEDIATE;
CREATE INDEX occurrence_item_by_item ON occurrence_item (item_id);
`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
DROP INDEX occurrence_item_by_item;
ALTER TABLE occurrence_item DROP CONSTRAINT occurrence_item_no_overlap;
ALTER TABLE occurrence_item ADD CONSTRAINT occurrence_item_no_overlap
  EXCLUDE USING gist (item_id WITH =, occurrence_id WITH <>, occupied WITH &&) WHERE (is_unique) DEFERRABLE INITIALLY IMMEDIATE;
DROP INDEX assignment_by_person;
ALTER TABLE assignment DROP CONSTRAINT assignment_person_no_overlap;
ALTER TABLE assignment ADD CONSTRAINT assignment_person_no_overlap
  EXCLUDE USING gist (person_id WITH =, occurrence_id WITH <>, occupied WITH &&) DEFERRABLE INITIALLY IMMEDIATE;
DROP INDEX occurrence_space_by_space;
ALTER TABLE occurrence_space DROP CONSTRAINT occurrence_space_no_overlap;
ALTER TABLE occurrence_space ADD CONSTRAINT occurrence_space_no_overlap
  EXCLUDE USING gist (space_id WITH =, occurrence_id WITH <>, occupied WITH &&) DEFERRABLE INITIALLY IMMEDIATE;
`);
  }
}
