import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What partners agreed to and were told, as something that can be compared; and what must be sent only once. */
export class Notices1763900000017 implements MigrationInterface {
  name = 'Notices1763900000017';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
-- The words of a place without a venue, in one language and folded: a translation or a comma is no other place.
CREATE FUNCTION place_words(place jsonb) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN search_fold(coalesce(place ->> 'ru', place ->> 'kk', place ->> 'en', ''));

-- All that a partner agrees to, as one short text: when and where. Set-up, title and the venue's own name do not count.
CREATE VIEW occurrence_slot AS
  SELECT occurrence.id, occurrence.event_id,
         md5(jsonb_build_array(occurrence.wall_start, occurrence.wall_end, occurrence.zone, occurrence.offset_start, occurrence.all_day,
               occurrence.venue_id,
               (SELECT jsonb_agg(occurrence_space.space_id ORDER BY occurrence_space.space_id) FROM occurrence_space
                 WHERE occurrence_space.occurrence_id = occurrence.id),
               CASE WHEN occurrence.venue_id IS NULL THEN place_words(occurrence.place) END)::text) AS digest
    FROM occurrence;

-- Of all occurrences of an event, kept by triggers: what reads a thousand events compares a thousand texts.
ALTER TABLE event ADD COLUMN slot_digest text NOT NULL DEFAULT '';
DROP TRIGGER event_version ON event;
-- Not where the digest follows the occurrences: their own versions have been counted.
CREATE TRIGGER event_version BEFORE UPDATE ON event
  FOR EACH ROW WHEN (OLD.slot_digest = NEW.slot_digest) EXECUTE FUNCTION version_is_next();

CREATE FUNCTION digest_slots(events uuid[]) RETURNS void LANGUAGE sql AS $$
  UPDATE event SET slot_digest = now.digest
    FROM (SELECT changed.id, coalesce(md5(string_agg(slot.id || slot.digest, ' ' ORDER BY slot.id)), '') AS digest
            FROM (SELECT DISTINCT id FROM unnest(events) AS id) changed
            LEFT JOIN occurrence_slot slot ON slot.event_id = changed.id
           GROUP BY changed.id) now
   WHERE event.id = now.id AND event.slot_digest <> now.digest
$$;
CREATE FUNCTION occurrence_tells_its_event() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM digest_slots(ARRAY(SELECT changed.event_id FROM changed));
  RETURN NULL;
END $$;
CREATE TRIGGER occurrence_added AFTER INSERT ON occurrence REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION occurrence_tells_its_event();
CREATE TRIGGER occurrence_changed AFTER UPDATE ON occurrence REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION occurrence_tells_its_event();
CREATE TRIGGER occurrence_removed AFTER DELETE ON occurrence REFERENCING OLD TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION occurrence_tells_its_event();
CREATE FUNCTION space_tells_its_event() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM digest_slots(ARRAY(SELECT occurrence.event_id FROM changed JOIN occurrence ON occurrence.id = changed.occurrence_id));
  RETURN NULL;
END $$;
CREATE TRIGGER occurrence_space_added AFTER INSERT ON occurrence_space REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION space_tells_its_event();
CREATE TRIGGER occurrence_space_removed AFTER DELETE ON occurrence_space REFERENCING OLD TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION space_tells_its_event();
SELECT digest_slots(ARRAY(SELECT event.id FROM event));

-- What an invitation was last told: the digest of its slots, or 'off' where it was told that it does not take place.
-- told_number counts what was told; a notice held back is held in the state that it had, and a further change lifts that.
ALTER TABLE invitation
  ADD COLUMN told_state  text,
  ADD COLUMN told_number integer NOT NULL DEFAULT 1,
  ADD COLUMN told_at     timestamptz,
  ADD COLUMN held_state  text,
  ADD COLUMN held_at     timestamptz,
  ADD COLUMN held_by     uuid,
  ADD CONSTRAINT invitation_held_by FOREIGN KEY (held_by) REFERENCES person (id),
  ADD CONSTRAINT invitation_held_whole CHECK (num_nulls(held_state, held_at, held_by) IN (0, 3));

CREATE TABLE notice (
  invitation_id uuid NOT NULL,
  number        integer NOT NULL,
  kind          text NOT NULL,
  sequence      integer NOT NULL,
  state         text NOT NULL,
  told          jsonb NOT NULL,
  at            timestamptz NOT NULL DEFAULT now(),
  by            uuid,
  message_id    uuid,
  CONSTRAINT notice_sent_once PRIMARY KEY (invitation_id, number),
  CONSTRAINT notice_to_invitation FOREIGN KEY (invitation_id) REFERENCES invitation (id) ON DELETE CASCADE,
  CONSTRAINT notice_by_person FOREIGN KEY (by) REFERENCES person (id),
  CONSTRAINT notice_as_message FOREIGN KEY (message_id) REFERENCES message (id) ON DELETE SET NULL,
  CONSTRAINT notice_kind_known CHECK (kind IN ('invitation', 'update', 'cancellation', 'reinstated', 'ask-again'))
);
CREATE INDEX notice_by_message ON notice (message_id);

-- An invitation tells of the slots as they are when it is written.
CREATE FUNCTION invitation_tells() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.told_at := coalesce(NEW.told_at, NEW.created_at);
  NEW.told_state := coalesce(NEW.told_state, (
    SELECT event.slot_digest FROM participation JOIN event ON event.id = participation.event_id
     WHERE participation.id = NEW.participation_id), '');
  RETURN NEW;
END $$;
CREATE TRIGGER invitation_tells BEFORE INSERT ON invitation FOR EACH ROW EXECUTE FUNCTION invitation_tells();
CREATE FUNCTION invitation_is_first_notice() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO notice (invitation_id, number, kind, sequence, state, told, at, by)
  VALUES (NEW.id, NEW.told_number, 'invitation', NEW.told_sequence, NEW.told_state, NEW.told, NEW.told_at, NEW.created_by);
  RETURN NULL;
END $$;
CREATE TRIGGER invitation_is_first_notice AFTER INSERT ON invitation FOR EACH ROW EXECUTE FUNCTION invitation_is_first_notice();

-- What was told before this: the same as now where the sequence is; else something that is not known any more.
UPDATE invitation SET told_at = invitation.created_at, told_state = '';
UPDATE invitation SET told_state = event.slot_digest,
       told = coalesce((SELECT jsonb_agg(said || jsonb_build_object('digest', slot.digest) ORDER BY place)
                          FROM jsonb_array_elements(invitation.told) WITH ORDINALITY AS entry (said, place)
                          LEFT JOIN occurrence_slot slot ON slot.id = (said ->> 'occurrence')::uuid), '[]')
  FROM participation JOIN event ON event.id = participation.event_id
 WHERE participation.id = invitation.participation_id
   AND invitation.told_sequence = (SELECT sum(occurrence.sequence) FROM occurrence WHERE occurrence.event_id = event.id);
ALTER TABLE invitation ALTER COLUMN told_state SET NOT NULL, ALTER COLUMN told_at SET NOT NULL;
INSERT INTO notice (invitation_id, number, kind, sequence, state, told, at, by)
SELECT invitation.id, 1, 'invitation', invitation.told_sequence, invitation.told_state, invitation.told, invitation.told_at, invitation.created_by
  FROM invitation;

-- An answer counts while what it answered is what is true. Null: it counts for nothing any more, or never did.
ALTER TABLE answer ADD COLUMN slot_digest text;
UPDATE answer SET slot_digest = event.slot_digest
  FROM participation JOIN event ON event.id = participation.event_id
 WHERE participation.id = answer.participation_id
   AND answer.sequence = (SELECT sum(occurrence.sequence) FROM occurrence WHERE occurrence.event_id = event.id);
-- By its SEQUENCE: the slots of now, or those that its invitation was told under that number; of one occurrence only its own.
CREATE FUNCTION answer_is_to_slots() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  present record;
BEGIN
  IF NEW.slot_digest IS NOT NULL THEN RETURN NEW; END IF;
  SELECT event.id, event.slot_digest, (SELECT coalesce(sum(occurrence.sequence), 0) FROM occurrence WHERE occurrence.event_id = event.id) AS sequence
    INTO present FROM participation JOIN event ON event.id = participation.event_id WHERE participation.id = NEW.participation_id;
  IF NEW.sequence = present.sequence THEN
    NEW.slot_digest := CASE WHEN NEW.occurrence_id IS NULL THEN present.slot_digest
      ELSE (SELECT slot.digest FROM occurrence_slot slot WHERE slot.id = NEW.occurrence_id) END;
  ELSE
    NEW.slot_digest := (
      SELECT CASE WHEN NEW.occurrence_id IS NULL THEN nullif(notice.state, 'off')
             ELSE (SELECT said ->> 'digest' FROM jsonb_array_elements(notice.told) AS said
                    WHERE said ->> 'occurrence' = NEW.occurrence_id::text) END
        FROM notice WHERE notice.invitation_id = NEW.invitation_id AND notice.sequence = NEW.sequence
       ORDER BY notice.number DESC LIMIT 1);
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER answer_is_to_slots BEFORE INSERT ON answer FOR EACH ROW EXECUTE FUNCTION answer_is_to_slots();

-- So many days before this deadline; a deadline that is put off is another one.
CREATE TABLE reminder (
  invitation_id uuid NOT NULL,
  deadline      timestamptz NOT NULL,
  days          integer NOT NULL,
  at            timestamptz NOT NULL,
  message_id    uuid,
  CONSTRAINT reminder_sent_once PRIMARY KEY (invitation_id, deadline, days),
  CONSTRAINT reminder_of_invitation FOREIGN KEY (invitation_id) REFERENCES invitation (id) ON DELETE CASCADE,
  CONSTRAINT reminder_as_message FOREIGN KEY (message_id) REFERENCES message (id) ON DELETE SET NULL
);
CREATE INDEX reminder_by_message ON reminder (message_id);

-- until: what happened before it stands in this digest or an earlier one.
CREATE TABLE digest (
  person_id  uuid NOT NULL,
  day        date NOT NULL,
  until      timestamptz NOT NULL,
  message_id uuid,
  CONSTRAINT digest_once_a_day PRIMARY KEY (person_id, day),
  CONSTRAINT digest_to_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT digest_as_message FOREIGN KEY (message_id) REFERENCES message (id) ON DELETE SET NULL
);
CREATE INDEX digest_by_message ON digest (message_id);

-- Whether an event had its quorum when that was last looked at; number counts the turns.
CREATE TABLE quorum_turn (
  event_id   uuid NOT NULL,
  number     integer NOT NULL,
  reached    boolean NOT NULL,
  at         timestamptz NOT NULL,
  message_id uuid,
  CONSTRAINT quorum_turn_told_once PRIMARY KEY (event_id, number),
  CONSTRAINT quorum_turn_of_event FOREIGN KEY (event_id) REFERENCES event (id) ON DELETE CASCADE,
  CONSTRAINT quorum_turn_as_message FOREIGN KEY (message_id) REFERENCES message (id) ON DELETE SET NULL
);
CREATE INDEX quorum_turn_by_message ON quorum_turn (message_id);

ALTER TABLE person ADD COLUMN answer_mail boolean NOT NULL DEFAULT true;

-- Set before the end of a letter leaves: a process that dies before it has sent nothing, one that dies after it may have.
ALTER TABLE message ADD COLUMN handed_over_at timestamptz;
DROP INDEX message_waiting;
CREATE INDEX message_waiting ON message (next_try_at NULLS FIRST, created_at, id) WHERE state = 'queued';
CREATE INDEX message_under_way ON message (next_try_at) WHERE state = 'sending';
`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
DROP INDEX message_under_way, message_waiting;
CREATE INDEX message_waiting ON message (next_try_at) WHERE state = 'queued';
ALTER TABLE message DROP COLUMN handed_over_at;
ALTER TABLE person DROP COLUMN answer_mail;
DROP TABLE quorum_turn, digest, reminder;
DROP TRIGGER answer_is_to_slots ON answer;
DROP FUNCTION answer_is_to_slots();
ALTER TABLE answer DROP COLUMN slot_digest;
DROP TRIGGER invitation_is_first_notice ON invitation;
DROP TRIGGER invitation_tells ON invitation;
DROP FUNCTION invitation_is_first_notice(), invitation_tells();
DROP TABLE notice;
ALTER TABLE invitation DROP COLUMN told_state, DROP COLUMN told_number, DROP COLUMN told_at, DROP COLUMN held_state,
  DROP COLUMN held_at, DROP COLUMN held_by;
DROP TRIGGER occurrence_space_removed ON occurrence_space;
DROP TRIGGER occurrence_space_added ON occurrence_space;
DROP TRIGGER occurrence_removed ON occurrence;
DROP TRIGGER occurrence_changed ON occurrence;
DROP TRIGGER occurrence_added ON occurrence;
DROP FUNCTION space_tells_its_event(), occurrence_tells_its_event(), digest_slots(uuid[]);
DROP TRIGGER event_version ON event;
ALTER TABLE event DROP COLUMN slot_digest;
CREATE TRIGGER event_version BEFORE UPDATE ON event FOR EACH ROW EXECUTE FUNCTION version_is_next();
DROP VIEW occurrence_slot;
DROP FUNCTION place_words(jsonb);
`);
  }
}
