import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How a link ended, and which form ended it: pressed twice, it is answered twice. */
export class LinksThatEnded1763900000026 implements MigrationInterface {
  name = 'LinksThatEnded1763900000026';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
ALTER TABLE retired_link
  ADD COLUMN closed     boolean NOT NULL DEFAULT false,
  ADD COLUMN contact_id uuid,
  ADD COLUMN form_hash  bytea,
  ADD CONSTRAINT retired_link_of_contact FOREIGN KEY (contact_id) REFERENCES contact (id) ON DELETE CASCADE,
  ADD CONSTRAINT retired_link_form_is_hashed CHECK (octet_length(form_hash) = 32),
  ADD CONSTRAINT retired_link_form_is_of_contact CHECK (form_hash IS NULL OR contact_id IS NOT NULL);
CREATE INDEX retired_link_by_age ON retired_link (retired_at);
CREATE INDEX retired_link_by_contact ON retired_link (contact_id);
`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
DROP INDEX retired_link_by_age;
ALTER TABLE retired_link DROP COLUMN form_hash, DROP COLUMN contact_id, DROP COLUMN closed;
`);
  }
}
