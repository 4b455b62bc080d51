import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A publication that waits for its time. */
export class PublicationsAhead1763900000030 implements MigrationInterface {
  name = 'PublicationsAhead1763900000030';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
-- An event each, so that each can be moved, called off or held back by itself. What is told is what is true then: no copy
-- is kept here. answered: of which suspicions no_harm speaks, hashed; the words themselves stand in the event only.
CREATE TABLE scheduled_publication (
  id           uuid NOT NULL DEFAULT gen_random_uuid(),
  event_id     uuid NOT NULL,
  person_id    uuid NOT NULL,
  wall_at      timestamp NOT NULL,
  zone         text NOT NULL,
  offset_at    integer NOT NULL,
  at           timestamptz NOT NULL,
  reason       text,
  no_harm      text,
  answered     text[] NOT NULL DEFAULT '{}',
  scheduled_at timestamptz NOT NULL,
  settled_at   timestamptz,
  outcome      text,
  code         text,
  version      integer NOT NULL DEFAULT 1,
  CONSTRAINT scheduled_publication_pk PRIMARY KEY (id),
  CONSTRAINT scheduled_publication_of_event FOREIGN KEY (event_id) REFERENCES event (id) ON DELETE CASCADE,
  CONSTRAINT scheduled_publication_by_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT scheduled_publication_lies_ahead CHECK (at > scheduled_at),
  CONSTRAINT scheduled_publication_outcome_known CHECK (outcome IN ('published', 'called-off', 'held-back')),
  CONSTRAINT scheduled_publication_settled_whole CHECK ((settled_at IS NULL) = (outcome IS NULL)),
  CONSTRAINT scheduled_publication_held_back_says_why CHECK ((outcome IS NOT DISTINCT FROM 'held-back') = (code IS NOT NULL)),
  CONSTRAINT scheduled_publication_never_early CHECK (outcome NOT IN ('published', 'held-back') OR settled_at >= at),
  CONSTRAINT scheduled_publication_reason_length CHECK (char_length(reason) <= 1000),
  CONSTRAINT scheduled_publication_no_harm_length CHECK (char_length(no_harm) <= 1000)
);
CREATE UNIQUE INDEX scheduled_publication_one_waits ON scheduled_publication (event_id) WHERE settled_at IS NULL;
CREATE INDEX scheduled_publication_due ON scheduled_publication (at) WHERE settled_at IS NULL;
CREATE INDEX scheduled_publication_newest ON scheduled_publication (event_id, scheduled_at DESC);
CREATE TRIGGER scheduled_publication_version BEFORE UPDATE ON scheduled_publication
  FOR EACH ROW EXECUTE FUNCTION version_is_next();
`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE scheduled_publication');
  }
}
