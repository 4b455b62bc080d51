import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Letters out. A message has its HTML and its iCalendar part beside its text, all three with marks where the personal link
 * ({link}) and the reply address ({reply}) go: neither is ever stored, only their hashes are.
 */
export class Letters1763900000015 implements MigrationInterface {
  name = 'Letters1763900000015';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
ALTER TABLE message ADD COLUMN html text;
-- iCalendar (RFC 5545) with its lines not folded yet: a mark may become longer.
ALTER TABLE message ADD COLUMN calendar text;
ALTER TABLE message ADD COLUMN method text;
-- Whom a digest goes to: a coordinator, who is no contact.
ALTER TABLE message ADD COLUMN person_id uuid;
ALTER TABLE message ADD CONSTRAINT message_to_person FOREIGN KEY (person_id) REFERENCES person (id);
ALTER TABLE message ADD CONSTRAINT message_calendar_has_method CHECK ((calendar IS NULL) = (method IS NULL));
ALTER TABLE message ADD CONSTRAINT message_method_known CHECK (method IN ('REQUEST', 'CANCEL', 'DECLINECOUNTER'));
ALTER TABLE message DROP CONSTRAINT message_kind_known;
ALTER TABLE message ADD CONSTRAINT message_kind_known CHECK (kind IN
  ('invitation', 'update', 'cancellation', 'reminder', 'counter-declined', 'answer-told', 'digest', 'quorum'));
ALTER TABLE message DROP CONSTRAINT message_lengths;
ALTER TABLE message ADD CONSTRAINT message_lengths CHECK (char_length(subject) <= 300 AND char_length(body) <= 20000
  AND char_length(html) <= 100000 AND char_length(calendar) <= 2000000);
CREATE INDEX message_by_invitation ON message (invitation_id, created_at DESC);

-- The tag of the reply address is one for a contact in a participation, however often she is invited again: a calendar
-- takes an update only from the ORGANIZER that it knows. Null until a letter was written.
ALTER TABLE invitation ADD COLUMN reply_hash bytea;
ALTER TABLE invitation ADD CONSTRAINT invitation_reply_is_hashed CHECK (octet_length(reply_hash) = 32);
CREATE INDEX invitation_by_reply ON invitation (reply_hash, created_at DESC);
-- As her calendar knows each occurrence: {occurrence: {recurrence, sequence, start, cancelled}}.
ALTER TABLE invitation ADD COLUMN calendar jsonb NOT NULL DEFAULT '{}';

ALTER TABLE contact ADD COLUMN reminders_stopped_at timestamptz;

ALTER TABLE participation ADD COLUMN asked_for text[] NOT NULL DEFAULT '{}';
ALTER TABLE participation ADD CONSTRAINT participation_asked_for_known
  CHECK (asked_for <@ ARRAY['people', 'materials', 'permission', 'presence']);

-- An administrator's words for a letter; without a row the letter has the words of the house. event_type_id null: every type.
CREATE TABLE letter_template (
  id            uuid NOT NULL DEFAULT gen_random_uuid(),
  event_type_id text,
  kind          text NOT NULL,
  language      text NOT NULL,
  subject       text NOT NULL,
  body          text NOT NULL,
  version       integer NOT NULL DEFAULT 1,
  CONSTRAINT letter_template_pk PRIMARY KEY (id),
  CONSTRAINT letter_template_of_type FOREIGN KEY (event_type_id) REFERENCES event_type (id) ON DELETE CASCADE,
  CONSTRAINT letter_template_kind_known CHECK (kind IN
    ('invitation', 'update', 'cancellation', 'withdrawal', 'reminder', 'counter-declined', 'answer-told')),
  CONSTRAINT letter_template_language_known CHECK (language IN ('kk', 'ru', 'en')),
  CONSTRAINT letter_template_subject_length CHECK (char_length(subject) BETWEEN 1 AND 200),
  CONSTRAINT letter_template_body_length CHECK (char_length(body) BETWEEN 1 AND 6000)
);
CREATE UNIQUE INDEX letter_template_once ON letter_template (event_type_id, kind, language) NULLS NOT DISTINCT;
CREATE TRIGGER letter_template_version BEFORE UPDATE ON letter_template FOR EACH ROW EXECUTE FUNCTION version_is_next();
`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
DROP TABLE letter_template;
ALTER TABLE participation DROP COLUMN asked_for;
ALTER TABLE contact DROP COLUMN reminders_stopped_at;
ALTER TABLE invitation DROP COLUMN calendar, DROP COLUMN reply_hash;
DROP INDEX message_by_invitation;
DELETE FROM message WHERE message.kind IN ('counter-declined', 'answer-told', 'quorum');
ALTER TABLE message DROP CONSTRAINT message_kind_known;
ALTER TABLE message ADD CONSTRAINT message_kind_known CHECK (kind IN ('invitation', 'update', 'cancellation', 'reminder', 'digest'));
ALTER TABLE message DROP CONSTRAINT message_lengths;
ALTER TABLE message DROP COLUMN person_id, DROP COLUMN method, DROP COLUMN calendar, DROP COLUMN html;
ALTER TABLE message ADD CONSTRAINT message_lengths CHECK (char_length(subject) <= 300 AND char_length(body) <= 20000);
`);
  }
}
