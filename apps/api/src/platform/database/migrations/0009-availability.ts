import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a person said of her time, and the version of an event type, whose needed duties are edited. */
export class Availability1763900000009 implements MigrationInterface {
  name = 'Availability1763900000009';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
-- Wall time in the person's own zone is what was said; during is what it means. Half-open. A whole day is midnight to midnight.
-- No yes and no at once: two ranges of one person never overlap, so that each instant has one meaning.
CREATE TABLE availability (
  id         uuid NOT NULL DEFAULT gen_random_uuid(),
  person_id  uuid NOT NULL,
  kind       text NOT NULL,
  all_day    boolean NOT NULL,
  wall_start timestamp NOT NULL,
  wall_end   timestamp NOT NULL,
  zone       text NOT NULL,
  during     tstzrange NOT NULL,
  version    integer NOT NULL DEFAULT 1,
  CONSTRAINT availability_pk PRIMARY KEY (id),
  CONSTRAINT availability_of_person FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE,
  CONSTRAINT availability_kind_known CHECK (kind IN ('available', 'unavailable')),
  CONSTRAINT availability_ends_after_start CHECK (wall_end > wall_start AND NOT isempty(during)),
  CONSTRAINT availability_whole_days CHECK (NOT all_day OR (wall_start::time = '00:00' AND wall_end::time = '00:00')),
  CONSTRAINT availability_no_overlap EXCLUDE USING gist (person_id WITH =, during WITH &&)
);
CREATE TRIGGER availability_version BEFORE UPDATE ON availability FOR EACH ROW EXECUTE FUNCTION version_is_next();

-- The needed duties of a type are edited as one list, by several people: the list has a version.
ALTER TABLE event_type ADD COLUMN version integer NOT NULL DEFAULT 1;
CREATE TRIGGER event_type_version BEFORE UPDATE ON event_type FOR EACH ROW EXECUTE FUNCTION version_is_next();
`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
DROP TRIGGER event_type_version ON event_type;
ALTER TABLE event_type DROP COLUMN version;
DROP TABLE availability;
`);
  }
}
