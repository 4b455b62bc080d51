import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A person's private calendar: one link a person, which can be made anew. */
export class PersonalFeeds1763900000010 implements MigrationInterface {
  name = 'PersonalFeeds1763900000010';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
-- The token is an HMAC of the person and the generation, made with the installation's secret: only its hash is here.
CREATE TABLE personal_feed (
  person_id  uuid NOT NULL,
  token_hash bytea NOT NULL,
  generation integer NOT NULL,
  open       boolean NOT NULL DEFAULT true,
  created_at timestamptz NOT NULL,
  CONSTRAINT personal_feed_pk PRIMARY KEY (person_id),
  CONSTRAINT personal_feed_of_person FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE,
  CONSTRAINT personal_feed_token_unique UNIQUE (token_hash),
  CONSTRAINT personal_feed_token_is_hashed CHECK (octet_length(token_hash) = 32),
  CONSTRAINT personal_feed_generation_range CHECK (generation >= 1)
);
`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE personal_feed');
  }
}
