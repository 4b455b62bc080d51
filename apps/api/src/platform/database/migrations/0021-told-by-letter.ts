import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What an invitation was told is known when its letter is written, which is after its row: the notice of the same number
 * follows. A notice of another number is history.
 */
export class ToldByLetter1763900000021 implements MigrationInterface {
  name = 'ToldByLetter1763900000021';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
CREATE FUNCTION notice_says_what_was_told() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE notice SET sequence = NEW.told_sequence, told = NEW.told
   WHERE notice.invitation_id = NEW.id AND notice.number = NEW.told_number;
  RETURN NULL;
END $$;
CREATE TRIGGER notice_says_what_was_told AFTER UPDATE OF told, told_sequence ON invitation
  FOR EACH ROW EXECUTE FUNCTION notice_says_what_was_told();
`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
DROP TRIGGER notice_says_what_was_told ON invitation;
DROP FUNCTION notice_says_what_was_told();
`);
  }
}
