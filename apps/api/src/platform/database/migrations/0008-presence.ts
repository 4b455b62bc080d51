import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who has which event or card before her, one row for each open page of a browser. It is written at every sign of life
 * and means nothing after a crash: unlogged, with no reference but to the session, whose end takes its marks along.
 */
export class Presence1763900000008 implements MigrationInterface {
  name = 'Presence1763900000008';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
DROP TABLE presence;
CREATE UNLOGGED TABLE presence (
  tab           text NOT NULL,
  session_hash  bytea NOT NULL,
  person_id     uuid NOT NULL,
  event_id      uuid NOT NULL,
  occurrence_id uuid,
  doing         text NOT NULL,
  expires_at    timestamptz NOT NULL,
  CONSTRAINT presence_pk PRIMARY KEY (tab),
  CONSTRAINT presence_of_session FOREIGN KEY (session_hash) REFERENCES session (token_hash) ON DELETE CASCADE,
  CONSTRAINT presence_doing_known CHECK (doing IN ('looking', 'dragging', 'editing'))
);
CREATE INDEX presence_by_session ON presence (session_hash);
`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
DROP TABLE presence;
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
}
