import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The tray tells the hall that was taken from the person and the equipment. */
export class WhoWasTaken1763900000024 implements MigrationInterface {
  name = 'WhoWasTaken1763900000024';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
ALTER TABLE occurrence DROP CONSTRAINT occurrence_tray_reason_known;
ALTER TABLE occurrence ADD CONSTRAINT occurrence_tray_reason_known
  CHECK (tray_reason IN ('no-time', 'imported', 'space-taken', 'person-taken', 'item-taken', 'taken-off'));
`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
UPDATE occurrence SET tray_reason = 'space-taken', version = occurrence.version + 1
 WHERE occurrence.tray_reason IN ('person-taken', 'item-taken');
ALTER TABLE occurrence DROP CONSTRAINT occurrence_tray_reason_known;
ALTER TABLE occurrence ADD CONSTRAINT occurrence_tray_reason_known
  CHECK (tray_reason IN ('no-time', 'imported', 'space-taken', 'taken-off'));
`);
  }
}
