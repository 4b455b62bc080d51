import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An organization can be asked for a whole edition. What is material of an edition are its days: who was told of others
 * is told again, and what she answered to others does not count.
 */
export class EditionPartners1763900000027 implements MigrationInterface {
  name = 'EditionPartners1763900000027';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
-- STABLE, since dates are written by a setting of the session; to_char is told how.
CREATE FUNCTION edition_days(starts_on date, ends_on date) RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
RETURN to_char(starts_on, 'YYYY-MM-DD') || '/' || to_char(ends_on, 'YYYY-MM-DD');

-- Counts the changes of its days, as that of an occurrence counts those of its slot.
ALTER TABLE edition ADD COLUMN sequence integer NOT NULL DEFAULT 0;
CREATE FUNCTION edition_counts_its_days() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.sequence := OLD.sequence + 1;
  RETURN NEW;
END $$;
CREATE TRIGGER edition_days_changed BEFORE UPDATE ON edition
  FOR EACH ROW WHEN ((OLD.starts_on, OLD.ends_on) IS DISTINCT FROM (NEW.starts_on, NEW.ends_on))
  EXECUTE FUNCTION edition_counts_its_days();

-- What an organization takes part in, an event or a whole edition. digest: what its answer is to; holds: partners may count on it.
CREATE VIEW participation_subject AS
  SELECT participation.id AS participation_id, event.id AS event_id, event.edition_id, event.edition_year, event.title, event.state,
         event.holds, event.slot_digest AS digest
    FROM participation JOIN event ON event.id = participation.event_id
  UNION ALL
  SELECT participation.id, NULL, edition.id, edition.year, campaign.name,
         CASE WHEN edition.archived THEN 'completed' ELSE 'planned' END, true, edition_days(edition.starts_on, edition.ends_on)
    FROM participation
    JOIN edition ON edition.id = participation.edition_id
    JOIN campaign ON campaign.id = edition.campaign_id;

CREATE OR REPLACE FUNCTION invitation_tells() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.told_at := coalesce(NEW.told_at, NEW.created_at);
  NEW.told_state := coalesce(NEW.told_state, (
    SELECT subject.digest FROM participation_subject subject WHERE subject.participation_id = NEW.participation_id), '');
  RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION answer_is_to_slots() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  present record;
BEGIN
  IF NEW.slot_digest IS NOT NULL THEN RETURN NEW; END IF;
  SELECT subject.digest,
         CASE WHEN subject.event_id IS NULL THEN (SELECT edition.sequence FROM edition WHERE edition.id = subject.edition_id)
              ELSE (SELECT coalesce(sum(occurrence.sequence), 0) FROM occurrence WHERE occurrence.event_id = subject.event_id) END AS sequence
    INTO present FROM participation_subject subject WHERE subject.participation_id = NEW.participation_id;
  IF NEW.sequence = present.sequence THEN
    NEW.slot_digest := CASE WHEN NEW.occurrence_id IS NULL THEN present.digest
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

-- Who was asked for a whole edition before this was told of its days as they are.
UPDATE notice SET state = subject.digest
  FROM invitation JOIN participation_subject subject ON subject.participation_id = invitation.participation_id
 WHERE invitation.id = notice.invitation_id AND subject.event_id IS NULL;
UPDATE invitation SET told_state = subject.digest
  FROM participation_subject subject
 WHERE subject.participation_id = invitation.participation_id AND subject.event_id IS NULL;
UPDATE answer SET slot_digest = subject.digest
  FROM participation_subject subject
 WHERE subject.participation_id = answer.participation_id AND subject.event_id IS NULL;
`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
CREATE OR REPLACE FUNCTION answer_is_to_slots() RETURNS trigger LANGUAGE plpgsql AS $$
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
CREATE OR REPLACE FUNCTION invitation_tells() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.told_at := coalesce(NEW.told_at, NEW.created_at);
  NEW.told_state := coalesce(NEW.told_state, (
    SELECT event.slot_digest FROM participation JOIN event ON event.id = participation.event_id
     WHERE participation.id = NEW.participation_id), '');
  RETURN NEW;
END $$;
DROP VIEW participation_subject;
DROP TRIGGER edition_days_changed ON edition;
DROP FUNCTION edition_counts_its_days();
ALTER TABLE edition DROP COLUMN sequence;
DROP FUNCTION edition_days(date, date);
`);
  }
}
