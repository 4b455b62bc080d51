import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Campaigns, events, occurrences and what they hold.
 *
 * One UPDATE of a state or a slot runs through the whole chain inside PostgreSQL, or fails whole with a constraint's name:
 * event.state → event.holds (generated) → occurrence.holds (cascade) → occurrence.occupied (trigger) → the holds of
 * spaces, people and items (cascade), each with its exclusion.
 */
export class Events1763900000003 implements MigrationInterface {
  name = 'Events1763900000003';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
CREATE TABLE campaign (
  id   uuid NOT NULL DEFAULT gen_random_uuid(),
  slug text NOT NULL,
  name jsonb NOT NULL,
  CONSTRAINT campaign_pk PRIMARY KEY (id),
  CONSTRAINT campaign_slug_unique UNIQUE (slug),
  CONSTRAINT campaign_name_localized CHECK (is_localized(name, 300) AND name <> '{}')
);

CREATE TABLE edition (
  id          uuid NOT NULL DEFAULT gen_random_uuid(),
  campaign_id uuid NOT NULL,
  year        integer NOT NULL,
  motto       jsonb NOT NULL DEFAULT '{}',
  starts_on   date NOT NULL,
  ends_on     date NOT NULL,
  archived    boolean NOT NULL DEFAULT false,
  sample      boolean NOT NULL DEFAULT false,
  version     integer NOT NULL DEFAULT 1,
  CONSTRAINT edition_pk PRIMARY KEY (id),
  CONSTRAINT edition_year_unique UNIQUE (year),
  CONSTRAINT edition_in_its_year UNIQUE (id, year),
  CONSTRAINT edition_of_campaign FOREIGN KEY (campaign_id) REFERENCES campaign (id),
  CONSTRAINT edition_year_range CHECK (year >= 2000 AND year <= 2100),
  CONSTRAINT edition_motto_localized CHECK (is_localized(motto, 300)),
  CONSTRAINT edition_days_in_its_year CHECK (date_part('year', starts_on) = year AND date_part('year', ends_on) = year),
  CONSTRAINT edition_ends_after_start CHECK (ends_on >= starts_on)
);
CREATE TRIGGER edition_version BEFORE UPDATE ON edition FOR EACH ROW EXECUTE FUNCTION version_is_next();

CREATE TABLE duty (
  id       text NOT NULL,
  name     jsonb NOT NULL,
  position integer NOT NULL DEFAULT 0,
  CONSTRAINT duty_pk PRIMARY KEY (id),
  CONSTRAINT duty_name_localized CHECK (is_localized(name, 120) AND name <> '{}')
);

CREATE TABLE event_type (
  id             text NOT NULL,
  name           jsonb NOT NULL,
  glyph          text NOT NULL,
  tint           text NOT NULL,
  length_minutes integer NOT NULL DEFAULT 60,
  position       integer NOT NULL DEFAULT 0,
  CONSTRAINT event_type_pk PRIMARY KEY (id),
  CONSTRAINT event_type_id_well_formed CHECK (id ~ '^[a-z]+(-[a-z]+)*$'),
  CONSTRAINT event_type_name_localized CHECK (is_localized(name, 120) AND name <> '{}'),
  CONSTRAINT event_type_length_range CHECK (length_minutes >= 5 AND length_minutes <= 1440)
);

-- What an event of a type needs before it can be confirmed. answer: an organization in this role accepts. permission: a paper.
CREATE TABLE event_type_requirement (
  id            uuid NOT NULL DEFAULT gen_random_uuid(),
  event_type_id text NOT NULL,
  kind          text NOT NULL,
  role          text,
  label         jsonb NOT NULL,
  lead_days     integer NOT NULL DEFAULT 5,
  position      integer NOT NULL DEFAULT 0,
  CONSTRAINT event_type_requirement_pk PRIMARY KEY (id),
  CONSTRAINT event_type_requirement_of_type FOREIGN KEY (event_type_id) REFERENCES event_type (id) ON DELETE CASCADE,
  CONSTRAINT event_type_requirement_kind_known CHECK (kind IN ('answer', 'permission')),
  CONSTRAINT event_type_requirement_role_for_answer CHECK ((kind = 'answer') = (role IS NOT NULL)),
  CONSTRAINT event_type_requirement_role_known CHECK (role IN ('lead', 'co-organizer', 'partner', 'venue-host', 'authority', 'media')),
  CONSTRAINT event_type_requirement_label_localized CHECK (is_localized(label, 200) AND label <> '{}'),
  CONSTRAINT event_type_requirement_lead_range CHECK (lead_days >= 0 AND lead_days <= 365)
);
CREATE INDEX event_type_requirement_by_type ON event_type_requirement (event_type_id, position);

CREATE TABLE event_type_duty (
  event_type_id text NOT NULL,
  duty_id       text NOT NULL,
  needed        integer NOT NULL DEFAULT 1,
  CONSTRAINT event_type_duty_pk PRIMARY KEY (event_type_id, duty_id),
  CONSTRAINT event_type_duty_of_type FOREIGN KEY (event_type_id) REFERENCES event_type (id) ON DELETE CASCADE,
  CONSTRAINT event_type_duty_of_duty FOREIGN KEY (duty_id) REFERENCES duty (id),
  CONSTRAINT event_type_duty_needed_range CHECK (needed >= 1 AND needed <= 500)
);

-- A number is shown to the public only while verified_on is not older than 180 days.
CREATE TABLE help_line (
  id          uuid NOT NULL DEFAULT gen_random_uuid(),
  edition_id  uuid NOT NULL,
  number      text NOT NULL,
  label       jsonb NOT NULL,
  hours       jsonb NOT NULL DEFAULT '{}',
  languages   text[] NOT NULL DEFAULT '{}',
  verified_on date,
  verified_by uuid,
  position    integer NOT NULL DEFAULT 0,
  version     integer NOT NULL DEFAULT 1,
  CONSTRAINT help_line_pk PRIMARY KEY (id),
  CONSTRAINT help_line_of_edition FOREIGN KEY (edition_id) REFERENCES edition (id) ON DELETE CASCADE,
  CONSTRAINT help_line_verified_by FOREIGN KEY (verified_by) REFERENCES person (id),
  CONSTRAINT help_line_verified_whole CHECK ((verified_on IS NULL) = (verified_by IS NULL)),
  CONSTRAINT help_line_number_length CHECK (char_length(number) BETWEEN 2 AND 40),
  CONSTRAINT help_line_label_localized CHECK (is_localized(label, 200) AND label <> '{}'),
  CONSTRAINT help_line_hours_localized CHECK (is_localized(hours, 200))
);
CREATE TRIGGER help_line_version BEFORE UPDATE ON help_line FOR EACH ROW EXECUTE FUNCTION version_is_next();

CREATE TABLE event (
  id                    uuid NOT NULL DEFAULT gen_random_uuid(),
  edition_id            uuid NOT NULL,
  edition_year          integer NOT NULL,
  type_id               text NOT NULL,
  slug                  text NOT NULL,
  title                 jsonb NOT NULL,
  summary               jsonb NOT NULL DEFAULT '{}',
  audience              jsonb NOT NULL DEFAULT '{}',
  access                jsonb NOT NULL DEFAULT '{}',
  note                  text,
  languages             text[] NOT NULL DEFAULT '{}',
  tags                  text[] NOT NULL DEFAULT '{}',
  state                 text NOT NULL DEFAULT 'draft',
  holds                 boolean NOT NULL GENERATED ALWAYS AS (state IN ('planned', 'confirmed', 'completed')) STORED,
  state_reason          text,
  attendance            text NOT NULL DEFAULT 'in-person',
  online_url            text,
  visibility            text NOT NULL DEFAULT 'public',
  place_hidden          boolean NOT NULL DEFAULT false,
  window_from           date,
  window_to             date,
  length_minutes        integer,
  expected_participants integer,
  coordinator_id        uuid,
  created_at            timestamptz NOT NULL DEFAULT now(),
  version               integer NOT NULL DEFAULT 1,
  CONSTRAINT event_pk PRIMARY KEY (id),
  CONSTRAINT event_holds_and_year UNIQUE (id, holds, edition_year),
  CONSTRAINT event_of_edition FOREIGN KEY (edition_id, edition_year) REFERENCES edition (id, year),
  CONSTRAINT event_of_type FOREIGN KEY (type_id) REFERENCES event_type (id),
  CONSTRAINT event_coordinator FOREIGN KEY (coordinator_id) REFERENCES person (id),
  CONSTRAINT event_state_known CHECK (state IN ('draft', 'planned', 'confirmed', 'completed', 'cancelled')),
  CONSTRAINT event_attendance_known CHECK (attendance IN ('in-person', 'online', 'mixed')),
  CONSTRAINT event_visibility_known CHECK (visibility IN ('internal', 'partners', 'public')),
  CONSTRAINT event_title_localized CHECK (is_localized(title, 200) AND title <> '{}'),
  CONSTRAINT event_summary_localized CHECK (is_localized(summary, 4000)),
  CONSTRAINT event_audience_localized CHECK (is_localized(audience, 300)),
  CONSTRAINT event_access_localized CHECK (is_localized(access, 1000)),
  CONSTRAINT event_note_length CHECK (char_length(note) <= 4000),
  CONSTRAINT event_reason_length CHECK (char_length(state_reason) BETWEEN 1 AND 1000),
  CONSTRAINT event_cancelled_has_reason CHECK (state <> 'cancelled' OR state_reason IS NOT NULL),
  CONSTRAINT event_online_url_is_web CHECK (online_url ~ '^https?://' AND char_length(online_url) <= 500),
  CONSTRAINT event_window_whole CHECK ((window_from IS NULL) = (window_to IS NULL)),
  CONSTRAINT event_window_ends_after_start CHECK (window_to >= window_from),
  CONSTRAINT event_window_in_its_year CHECK (date_part('year', window_from) = edition_year AND date_part('year', window_to) = edition_year),
  CONSTRAINT event_length_range CHECK (length_minutes >= 5 AND length_minutes <= 20160),
  CONSTRAINT event_expected_range CHECK (expected_participants >= 0 AND expected_participants <= 10000000)
);
CREATE UNIQUE INDEX event_slug_unique ON event (slug);
CREATE INDEX event_by_edition ON event (edition_id, state);
CREATE INDEX event_by_coordinator ON event (coordinator_id);
CREATE INDEX event_search ON event USING gin (localized_search(title) gin_trgm_ops);
CREATE TRIGGER event_slug_kept AFTER INSERT OR UPDATE OF slug ON event FOR EACH ROW EXECUTE FUNCTION remember_slug('event');
CREATE TRIGGER event_version BEFORE UPDATE ON event FOR EACH ROW EXECUTE FUNCTION version_is_next();

-- Only for events without a place: one, several, or none = national. A placed occurrence's division is derived at its date.
CREATE TABLE event_division (
  event_id    uuid NOT NULL,
  division_id text NOT NULL,
  CONSTRAINT event_division_pk PRIMARY KEY (event_id, division_id),
  CONSTRAINT event_division_of_event FOREIGN KEY (event_id) REFERENCES event (id) ON DELETE CASCADE,
  CONSTRAINT event_division_of_division FOREIGN KEY (division_id) REFERENCES division (id)
);
CREATE INDEX event_division_by_division ON event_division (division_id);

-- Wall time at the place is what a coordinator said; zone and offsets are how it was understood; instants are the result.
CREATE TABLE occurrence (
  id               uuid NOT NULL DEFAULT gen_random_uuid(),
  event_id         uuid NOT NULL,
  holds            boolean NOT NULL,
  edition_year     integer NOT NULL,
  venue_id         uuid,
  place            jsonb NOT NULL DEFAULT '{}',
  wall_start       timestamp,
  wall_end         timestamp,
  zone             text,
  offset_start     integer,
  offset_end       integer,
  starts_at        timestamptz,
  ends_at          timestamptz,
  all_day          boolean NOT NULL DEFAULT false,
  setup_minutes    integer NOT NULL DEFAULT 0,
  teardown_minutes integer NOT NULL DEFAULT 0,
  occupied         tstzrange NOT NULL DEFAULT 'empty',
  tray_reason      text,
  sequence         integer NOT NULL DEFAULT 0,
  version          integer NOT NULL DEFAULT 1,
  CONSTRAINT occurrence_pk PRIMARY KEY (id),
  CONSTRAINT occurrence_occupied_here UNIQUE (id, occupied, venue_id),
  CONSTRAINT occurrence_occupied_now UNIQUE (id, occupied),
  CONSTRAINT occurrence_holds_as_its_event FOREIGN KEY (event_id, holds, edition_year)
    REFERENCES event (id, holds, edition_year) ON UPDATE CASCADE ON DELETE CASCADE,
  CONSTRAINT occurrence_at_venue FOREIGN KEY (venue_id) REFERENCES venue (id),
  CONSTRAINT occurrence_slot_whole CHECK (num_nulls(wall_start, wall_end, zone, offset_start, offset_end, starts_at, ends_at) IN (0, 7)),
  CONSTRAINT occurrence_ends_after_start CHECK (ends_at > starts_at),
  CONSTRAINT occurrence_instant_is_wall_time CHECK (
    starts_at = (wall_start - make_interval(mins => offset_start)) AT TIME ZONE 'UTC' AND
    ends_at = (wall_end - make_interval(mins => offset_end)) AT TIME ZONE 'UTC'),
  CONSTRAINT occurrence_in_its_edition_year CHECK (
    wall_start >= make_timestamp(edition_year, 1, 1, 0, 0, 0) AND wall_end <= make_timestamp(edition_year + 1, 1, 1, 0, 0, 0)),
  CONSTRAINT occurrence_occupied_while_held CHECK (isempty(occupied) = (NOT holds OR num_nulls(starts_at, ends_at) > 0)),
  CONSTRAINT occurrence_setup_range CHECK (setup_minutes >= 0 AND setup_minutes <= 2880),
  CONSTRAINT occurrence_teardown_range CHECK (teardown_minutes >= 0 AND teardown_minutes <= 2880),
  CONSTRAINT occurrence_offset_range CHECK (offset_start >= -720 AND offset_start <= 840 AND offset_end >= -720 AND offset_end <= 840),
  CONSTRAINT occurrence_place_localized CHECK (is_localized(place, 300)),
  CONSTRAINT occurrence_tray_reason_known CHECK (tray_reason IN ('no-time', 'imported', 'space-taken')),
  CONSTRAINT occurrence_tray_reason_in_tray CHECK ((tray_reason IS NOT NULL) = (starts_at IS NULL))
);
CREATE INDEX occurrence_by_event ON occurrence (event_id);
CREATE INDEX occurrence_by_venue ON occurrence (venue_id, starts_at);
CREATE INDEX occurrence_by_year ON occurrence (edition_year, starts_at);

-- Not GENERATED: arithmetic on timestamptz is not immutable. A bad interval stays empty here, so that the CHECK names it.
CREATE FUNCTION occurrence_occupies() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.occupied := CASE WHEN NEW.holds AND NEW.ends_at > NEW.starts_at
    THEN tstzrange(NEW.starts_at - make_interval(mins => NEW.setup_minutes), NEW.ends_at + make_interval(mins => NEW.teardown_minutes))
    ELSE 'empty' END;
  RETURN NEW;
END $$;
CREATE TRIGGER occurrence_occupies BEFORE INSERT OR UPDATE ON occurrence FOR EACH ROW EXECUTE FUNCTION occurrence_occupies();
-- Not on holds and edition_year: those follow the event, whose own version has been counted.
CREATE TRIGGER occurrence_version BEFORE UPDATE OF venue_id, place, wall_start, wall_end, zone, offset_start, offset_end, starts_at, ends_at,
  all_day, setup_minutes, teardown_minutes, tray_reason, sequence, version
  ON occurrence FOR EACH ROW EXECUTE FUNCTION version_is_next();

-- The three holds. occurrence_id WITH <>: one person may have two duties at one occurrence, an occurrence never collides with itself.
-- Deferrable, so that a swap of two is one transaction; immediate, so that a single move is refused at once.
CREATE TABLE occurrence_space (
  occurrence_id uuid NOT NULL,
  space_id      uuid NOT NULL,
  venue_id      uuid NOT NULL,
  occupied      tstzrange NOT NULL,
  CONSTRAINT occurrence_space_pk PRIMARY KEY (occurrence_id, space_id),
  CONSTRAINT occurrence_space_follows FOREIGN KEY (occurrence_id, occupied, venue_id)
    REFERENCES occurrence (id, occupied, venue_id) ON UPDATE CASCADE ON DELETE CASCADE DEFERRABLE INITIALLY IMMEDIATE,
  CONSTRAINT occurrence_space_in_its_venue FOREIGN KEY (space_id, venue_id)
    REFERENCES space (id, venue_id) DEFERRABLE INITIALLY IMMEDIATE,
  CONSTRAINT occurrence_space_no_overlap EXCLUDE USING gist (space_id WITH =, occurrence_id WITH <>, occupied WITH &&)
    DEFERRABLE INITIALLY IMMEDIATE
);

CREATE TABLE assignment (
  id            uuid NOT NULL DEFAULT gen_random_uuid(),
  occurrence_id uuid NOT NULL,
  person_id     uuid NOT NULL,
  duty_id       text NOT NULL,
  occupied      tstzrange NOT NULL,
  CONSTRAINT assignment_pk PRIMARY KEY (id),
  CONSTRAINT assignment_once UNIQUE (occurrence_id, person_id, duty_id),
  CONSTRAINT assignment_follows FOREIGN KEY (occurrence_id, occupied)
    REFERENCES occurrence (id, occupied) ON UPDATE CASCADE ON DELETE CASCADE DEFERRABLE INITIALLY IMMEDIATE,
  CONSTRAINT assignment_of_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT assignment_to_duty FOREIGN KEY (duty_id) REFERENCES duty (id),
  CONSTRAINT assignment_person_no_overlap EXCLUDE USING gist (person_id WITH =, occurrence_id WITH <>, occupied WITH &&)
    DEFERRABLE INITIALLY IMMEDIATE
);

CREATE TABLE occurrence_item (
  occurrence_id uuid NOT NULL,
  item_id       uuid NOT NULL,
  is_unique     boolean NOT NULL,
  quantity      integer NOT NULL DEFAULT 1,
  occupied      tstzrange NOT NULL,
  CONSTRAINT occurrence_item_pk PRIMARY KEY (occurrence_id, item_id),
  CONSTRAINT occurrence_item_follows FOREIGN KEY (occurrence_id, occupied)
    REFERENCES occurrence (id, occupied) ON UPDATE CASCADE ON DELETE CASCADE DEFERRABLE INITIALLY IMMEDIATE,
  CONSTRAINT occurrence_item_unique_as_said FOREIGN KEY (item_id, is_unique) REFERENCES item (id, is_unique) ON UPDATE CASCADE,
  CONSTRAINT occurrence_item_quantity_range CHECK (quantity >= 1 AND quantity <= 100000),
  CONSTRAINT occurrence_item_no_overlap EXCLUDE USING gist (item_id WITH =, occurrence_id WITH <>, occupied WITH &&)
    WHERE (is_unique) DEFERRABLE INITIALLY IMMEDIATE
);

-- The one order of locks below the events: spaces by id, then people by id, then items by id; what the locked events hold now
-- and what is named. One statement each, so that each sees what was committed while the one before it waited. NO KEY: a
-- foreign key that only refers to a space or a person (a coordinator, a new contact) never waits for a move.
CREATE FUNCTION lock_holds(events uuid[], spaces uuid[], people uuid[], items uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM space WHERE space.id = ANY (spaces || ARRAY(
      SELECT occurrence_space.space_id FROM occurrence_space JOIN occurrence ON occurrence.id = occurrence_space.occurrence_id
       WHERE occurrence.event_id = ANY (events)))
    ORDER BY space.id FOR NO KEY UPDATE;
  PERFORM FROM person WHERE person.id = ANY (people || ARRAY(
      SELECT assignment.person_id FROM assignment JOIN occurrence ON occurrence.id = assignment.occurrence_id
       WHERE occurrence.event_id = ANY (events)))
    ORDER BY person.id FOR NO KEY UPDATE;
  PERFORM FROM item WHERE item.id = ANY (items || ARRAY(
      SELECT occurrence_item.item_id FROM occurrence_item JOIN occurrence ON occurrence.id = occurrence_item.occurrence_id
       WHERE occurrence.event_id = ANY (events)))
    ORDER BY item.id FOR NO KEY UPDATE;
END $$;

-- An event's own copy of what its type asked for, so that a later edit of the type does not rewrite what was agreed.
CREATE TABLE requirement (
  id          uuid NOT NULL DEFAULT gen_random_uuid(),
  event_id    uuid NOT NULL,
  kind        text NOT NULL,
  role        text,
  label       jsonb NOT NULL,
  lead_days   integer NOT NULL DEFAULT 5,
  needed      boolean NOT NULL DEFAULT true,
  needed_by   date,
  sent_on     date,
  answered_on date,
  granted     boolean,
  number      text,
  position    integer NOT NULL DEFAULT 0,
  version     integer NOT NULL DEFAULT 1,
  CONSTRAINT requirement_pk PRIMARY KEY (id),
  CONSTRAINT requirement_of_event FOREIGN KEY (event_id) REFERENCES event (id) ON DELETE CASCADE,
  CONSTRAINT requirement_kind_known CHECK (kind IN ('answer', 'permission')),
  CONSTRAINT requirement_role_for_answer CHECK ((kind = 'answer') = (role IS NOT NULL)),
  CONSTRAINT requirement_role_known CHECK (role IN ('lead', 'co-organizer', 'partner', 'venue-host', 'authority', 'media')),
  CONSTRAINT requirement_label_localized CHECK (is_localized(label, 200) AND label <> '{}'),
  CONSTRAINT requirement_lead_range CHECK (lead_days >= 0 AND lead_days <= 365),
  CONSTRAINT requirement_number_length CHECK (char_length(number) BETWEEN 1 AND 120),
  CONSTRAINT requirement_answer_has_no_paper CHECK (kind = 'permission' OR num_nonnulls(sent_on, answered_on, granted, number) = 0),
  CONSTRAINT requirement_granted_when_answered CHECK ((granted IS NULL) = (answered_on IS NULL))
);
CREATE INDEX requirement_by_event ON requirement (event_id, position);
CREATE TRIGGER requirement_version BEFORE UPDATE ON requirement FOR EACH ROW EXECUTE FUNCTION version_is_next();

-- Where an event is: the divisions that it names, or those of its places, each as of its own date. None is national.
-- A place without a time is where the venue is on the window's first day, else on the edition's.
CREATE VIEW event_scope AS
  SELECT event_division.event_id, event_division.division_id
    FROM event_division
   UNION
  SELECT occurrence.event_id, venue_division.division_id
    FROM occurrence
    JOIN event ON event.id = occurrence.event_id
    JOIN edition ON edition.id = event.edition_id
    JOIN venue_division ON venue_division.venue_id = occurrence.venue_id
     AND venue_division.valid @> coalesce(occurrence.wall_start::date, event.window_from, edition.starts_on);

-- Who is looking at or dragging which card; rows outlive a closed lid by their expiry only.
CREATE TABLE presence (
  session_hash  bytea NOT NULL,
  person_id     uuid NOT NULL,
  edition_id    uuid NOT NULL,
  occurrence_id uuid,
  doing         text NOT NULL DEFAULT 'looking',
  expires_at    timestamptz NOT NULL,
  CONSTRAINT presence_pk PRIMARY KEY (session_hash),
  CONSTRAINT presence_of_person FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE,
  CONSTRAINT presence_in_edition FOREIGN KEY (edition_id) REFERENCES edition (id) ON DELETE CASCADE,
  CONSTRAINT presence_at_occurrence FOREIGN KEY (occurrence_id) REFERENCES occurrence (id) ON DELETE CASCADE,
  CONSTRAINT presence_doing_known CHECK (doing IN ('looking', 'dragging', 'editing'))
);
`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
DROP VIEW event_scope;
DROP TABLE presence, requirement, occurrence_item, assignment, occurrence_space, occurrence, event_division, event, help_line,
  event_type_duty, event_type_requirement, event_type, duty, edition, campaign;
DROP FUNCTION occurrence_occupies(), lock_holds(uuid[], uuid[], uuid[], uuid[]);
`);
  }
}
