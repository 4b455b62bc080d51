import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A contact who makes her links new is told of it by mail. */
export class LinksByMail1763900000022 implements MigrationInterface {
  name = 'LinksByMail1763900000022';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
ALTER TABLE message DROP CONSTRAINT message_kind_known;
ALTER TABLE message ADD CONSTRAINT message_kind_known CHECK (kind IN
  ('invitation', 'update', 'cancellation', 'reminder', 'counter-declined', 'answer-told', 'digest', 'quorum', 'links'));
`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
DELETE FROM message WHERE message.kind = 'links';
ALTER TABLE message DROP CONSTRAINT message_kind_known;
ALTER TABLE message ADD CONSTRAINT message_kind_known CHECK (kind IN
  ('invitation', 'update', 'cancellation', 'reminder', 'counter-declined', 'answer-told', 'digest', 'quorum'));
`);
  }
}
