import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Which version of an invitation a late reply answers: by which SEQUENCE a contact's calendar knew each that she was told.
 * Asking again is a notice, and needs no mark of its own. A contact's letters are looked up for what became of them.
 */
export class WhichVersion1763900000025 implements MigrationInterface {
  name = 'WhichVersion1763900000025';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
ALTER TABLE invitation DROP COLUMN ask_again_at;
ALTER TABLE notice ADD COLUMN calendar jsonb NOT NULL DEFAULT '{}';
UPDATE notice SET calendar = invitation.calendar FROM invitation
 WHERE invitation.id = notice.invitation_id AND invitation.told_number = notice.number;
CREATE OR REPLACE FUNCTION notice_says_what_was_told() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE notice SET sequence = NEW.told_sequence, told = NEW.told, calendar = NEW.calendar
   WHERE notice.invitation_id = NEW.id AND notice.number = NEW.told_number;
  RETURN NULL;
END $$;
CREATE INDEX message_by_contact ON message (contact_id, created_at);
`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
DROP INDEX message_by_contact;
CREATE OR REPLACE FUNCTION notice_says_what_was_told() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE notice SET sequence = NEW.told_sequence, told = NEW.told
   WHERE notice.invitation_id = NEW.id AND notice.number = NEW.told_number;
  RETURN NULL;
END $$;
ALTER TABLE notice DROP COLUMN calendar;
ALTER TABLE invitation ADD COLUMN ask_again_at timestamptz;
`);
  }
}
