import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Mail that comes in: partners' calendar replies, what became of each, and on whose domains a colleague may answer. */
export class RepliesIn1763900000016 implements MigrationInterface {
  name = 'RepliesIn1763900000016';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
-- Where anybody can have an address, an address says nothing about an organization. The same list as libs/domain's.
CREATE FUNCTION is_public_mail(domain text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN domain = ANY (ARRAY[
  '126.com', '163.com', 'aim.com', 'aol.com', 'autorambler.ru', 'bk.ru', 'duck.com', 'email.kz', 'fastmail.com', 'gmail.com',
  'gmx.com', 'gmx.de', 'gmx.net', 'googlemail.com', 'hey.com', 'hotmail.com', 'hotmail.de', 'hotmail.fr', 'hotmail.ru',
  'i.ua', 'icloud.com', 'inbox.com', 'inbox.ru', 'internet.ru', 'lenta.ru', 'list.ru', 'live.com', 'live.ru', 'mac.com', 'mail.com',
  'mail.kg', 'mail.kz', 'mail.ru', 'mail.uz', 'me.com', 'meta.ua', 'mozmail.com', 'msn.com', 'myrambler.ru', 'narod.ru', 'naver.com',
  'ok.kz', 'outlook.com', 'outlook.de', 'outlook.fr', 'passport.com', 'pm.me', 'proton.me', 'protonmail.com', 'qq.com',
  'rambler.ru', 'ro.ru', 'rocketmail.com', 'topmail.kz', 'tuta.com', 'tuta.io', 'tutamail.com', 'tutanota.com', 'ukr.net',
  'umail.uz', 'vk.com', 'web.de', 'windowslive.com', 'xmail.ru', 'ya.ru', 'yahoo.com', 'yandex.by', 'yandex.com', 'yandex.kz',
  'yandex.ru', 'yandex.ua', 'yandex.uz', 'ymail.com', 'zoho.com', 'zohomail.com']);

-- A mail domain that is an organization's own: a colleague who writes from it may answer for the one who was invited.
CREATE TABLE organization_domain (
  organization_id uuid NOT NULL,
  domain          text NOT NULL,
  added_at        timestamptz NOT NULL DEFAULT now(),
  added_by        uuid,
  CONSTRAINT organization_domain_pk PRIMARY KEY (organization_id, domain),
  CONSTRAINT organization_domain_of_organization FOREIGN KEY (organization_id) REFERENCES organization (id) ON DELETE CASCADE,
  CONSTRAINT organization_domain_by_person FOREIGN KEY (added_by) REFERENCES person (id),
  CONSTRAINT organization_domain_well_formed CHECK (
    char_length(domain) <= 253 AND domain ~ '^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])$'),
  CONSTRAINT organization_domain_not_public CHECK (NOT is_public_mail(domain))
);
CREATE INDEX organization_domain_by_domain ON organization_domain (domain);

-- Every letter that came in, once, however often it is delivered. Its bytes are not kept, only what was read in them;
-- content is [{uid, occurrence, …}] (libs/domain: ReadReply), sender, subject and content go after a time (forgotten_at).
CREATE TABLE inbound_mail (
  id            uuid NOT NULL DEFAULT gen_random_uuid(),
  source        text NOT NULL,
  message_id    text,
  content_hash  bytea NOT NULL,
  received_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
  sender        text,
  sender_name   text,
  subject       text,
  kind          text NOT NULL,
  state         text NOT NULL,
  reason        text,
  content       jsonb NOT NULL DEFAULT '[]',
  invitation_id uuid,
  event_id      uuid,
  decided_at    timestamptz,
  decided_by    uuid,
  forgotten_at  timestamptz,
  CONSTRAINT inbound_mail_pk PRIMARY KEY (id),
  CONSTRAINT inbound_mail_once UNIQUE (message_id),
  CONSTRAINT inbound_mail_content_once UNIQUE (content_hash),
  CONSTRAINT inbound_mail_to_invitation FOREIGN KEY (invitation_id) REFERENCES invitation (id) ON DELETE SET NULL,
  CONSTRAINT inbound_mail_about_event FOREIGN KEY (event_id) REFERENCES event (id) ON DELETE CASCADE,
  CONSTRAINT inbound_mail_decided_by FOREIGN KEY (decided_by) REFERENCES person (id),
  CONSTRAINT inbound_mail_source_known CHECK (source IN ('imap', 'endpoint')),
  CONSTRAINT inbound_mail_kind_known CHECK (kind IN ('reply', 'counter', 'bounce', 'automatic', 'other', 'broken')),
  CONSTRAINT inbound_mail_state_known CHECK (state IN ('applied', 'kept', 'unverified', 'confirmed', 'dismissed', 'noted')),
  CONSTRAINT inbound_mail_unverified_has_reason CHECK (state NOT IN ('unverified', 'kept') OR reason IS NOT NULL),
  CONSTRAINT inbound_mail_decided_whole CHECK (
    (state IN ('confirmed', 'dismissed')) = (decided_at IS NOT NULL) AND (decided_at IS NULL) = (decided_by IS NULL)),
  CONSTRAINT inbound_mail_content_is_hashed CHECK (octet_length(content_hash) = 32),
  CONSTRAINT inbound_mail_lengths CHECK (char_length(message_id) <= 998 AND char_length(sender) <= 320
    AND char_length(sender_name) <= 200 AND char_length(subject) <= 300 AND char_length(reason) <= 60),
  CONSTRAINT inbound_mail_forgotten_is_empty CHECK (forgotten_at IS NULL OR
    (num_nonnulls(sender, sender_name, subject) = 0 AND content = '[]'))
);
CREATE INDEX inbound_mail_newest ON inbound_mail (received_at DESC, id);
CREATE INDEX inbound_mail_waiting ON inbound_mail (received_at) WHERE state = 'unverified';
CREATE INDEX inbound_mail_by_event ON inbound_mail (event_id);
CREATE INDEX inbound_mail_by_invitation ON inbound_mail (invitation_id);

-- How far each mailbox was read; committed with the letters themselves.
CREATE TABLE mailbox_position (
  mailbox      text NOT NULL,
  uid_validity bigint NOT NULL,
  last_uid     bigint NOT NULL,
  CONSTRAINT mailbox_position_pk PRIMARY KEY (mailbox)
);

-- An answer by calendar: for one occurrence of several where occurrence_id says so; delegate is the address of a colleague.
ALTER TABLE answer
  ADD COLUMN occurrence_id uuid,
  ADD COLUMN inbound_mail_id uuid,
  ADD COLUMN delegate text,
  ADD CONSTRAINT answer_for_occurrence FOREIGN KEY (occurrence_id) REFERENCES occurrence (id) ON DELETE CASCADE,
  ADD CONSTRAINT answer_by_mail FOREIGN KEY (inbound_mail_id) REFERENCES inbound_mail (id) ON DELETE SET NULL,
  ADD CONSTRAINT answer_mail_is_calendar CHECK (via = 'calendar' OR num_nonnulls(inbound_mail_id, delegate) = 0),
  ADD CONSTRAINT answer_delegate_length CHECK (char_length(delegate) <= 320);
CREATE INDEX answer_by_occurrence ON answer (occurrence_id);
CREATE UNIQUE INDEX answer_once_per_mail ON answer (inbound_mail_id, participation_id, occurrence_id) NULLS NOT DISTINCT
 WHERE inbound_mail_id IS NOT NULL;

-- Set when an answer to an older time or place came after the newer one had been told: the next notice asks again.
ALTER TABLE invitation ADD COLUMN ask_again_at timestamptz;

-- What the partner's mail server said of a letter that it did not deliver (RFC 3464).
ALTER TABLE message
  ADD COLUMN bounced_at timestamptz,
  ADD COLUMN bounce text,
  ADD CONSTRAINT message_bounce_whole CHECK ((bounced_at IS NULL) = (bounce IS NULL)),
  ADD CONSTRAINT message_bounce_length CHECK (char_length(bounce) <= 500);
`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
ALTER TABLE message DROP COLUMN bounced_at, DROP COLUMN bounce;
ALTER TABLE invitation DROP COLUMN ask_again_at;
DROP INDEX answer_once_per_mail, answer_by_occurrence;
ALTER TABLE answer DROP COLUMN occurrence_id, DROP COLUMN inbound_mail_id, DROP COLUMN delegate;
DROP TABLE mailbox_position, inbound_mail, organization_domain;
DROP FUNCTION is_public_mail(text);
`);
  }
}
