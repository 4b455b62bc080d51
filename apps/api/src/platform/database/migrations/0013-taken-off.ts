import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The tray tells what never had a time from what somebody took off the board. */
export class TakenOff1763900000013 implements MigrationInterface {
  name = 'TakenOff1763900000013';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
ALTER TABLE occurrence DROP CONSTRAINT occurrence_tray_reason_known;
ALTER TABLE occurrence ADD CONSTRAINT occurrence_tray_reason_known
  CHECK (tray_reason IN ('no-time', 'imported', 'space-taken', 'taken-off'));
`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
UPDATE occurrence SET tray_reason = 'no-time', version = occurrence.version + 1 WHERE occurrence.tray_reason = 'taken-off';
ALTER TABLE occurrence DROP CONSTRAINT occurrence_tray_reason_known;
ALTER TABLE occurrence ADD CONSTRAINT occurrence_tray_reason_known
  CHECK (tray_reason IN ('no-time', 'imported', 'space-taken'));
`);
  }
}
