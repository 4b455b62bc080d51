import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A day that a decree moved is edited on a screen: it is named by an id, as the audit names things, and has a version. */
export class HolidaysByDecree1763900000011 implements MigrationInterface {
  name = 'HolidaysByDecree1763900000011';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
ALTER TABLE holiday_override
  ADD COLUMN id uuid NOT NULL DEFAULT gen_random_uuid(),
  ADD COLUMN version integer NOT NULL DEFAULT 1,
  ADD CONSTRAINT holiday_override_id_unique UNIQUE (id),
  ADD CONSTRAINT holiday_override_name_localized CHECK (is_localized(name, 200));
CREATE TRIGGER holiday_override_version BEFORE UPDATE ON holiday_override FOR EACH ROW EXECUTE FUNCTION version_is_next();
`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
DROP TRIGGER holiday_override_version ON holiday_override;
ALTER TABLE holiday_override
  DROP CONSTRAINT holiday_override_name_localized,
  DROP CONSTRAINT holiday_override_id_unique,
  DROP COLUMN version,
  DROP COLUMN id;
`);
  }
}
