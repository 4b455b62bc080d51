import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Another time or place, proposed by a partner; and the links that open all that one contact was asked. */
export class WhatPartnersPropose1763900000018 implements MigrationInterface {
  name = 'WhatPartnersPropose1763900000018';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
-- Nothing wrote a proposal before this, so what every one of them has may be NOT NULL at once.
-- occurrence_id is null where the whole event is meant, in words. wall_start is the time at the occurrence's own place.
-- sequence is the slot's that was looked at. Whatever ends a proposal writes decided_at; a coordinator's word is decision_note.
ALTER TABLE proposal
  ADD COLUMN contact_id    uuid NOT NULL,
  ADD COLUMN invitation_id uuid,
  ADD COLUMN via           text NOT NULL,
  ADD COLUMN proposed_by   text,
  ADD COLUMN place_words   text,
  ADD COLUMN sequence      integer NOT NULL DEFAULT 0,
  ADD COLUMN decided_at    timestamptz,
  ADD COLUMN decided_by    uuid,
  ADD COLUMN decision_note text,
  ADD CONSTRAINT proposal_of_contact FOREIGN KEY (contact_id) REFERENCES contact (id),
  ADD CONSTRAINT proposal_to_invitation FOREIGN KEY (invitation_id) REFERENCES invitation (id) ON DELETE SET NULL,
  ADD CONSTRAINT proposal_decided_by FOREIGN KEY (decided_by) REFERENCES person (id),
  ADD CONSTRAINT proposal_via_known CHECK (via IN ('page', 'calendar')),
  ADD CONSTRAINT proposal_by_length CHECK (char_length(proposed_by) <= 120),
  ADD CONSTRAINT proposal_place_length CHECK (char_length(place_words) <= 500),
  ADD CONSTRAINT proposal_decision_note_length CHECK (char_length(decision_note) <= 1000),
  ADD CONSTRAINT proposal_slot_whole CHECK ((wall_start IS NULL) = (wall_end IS NULL)),
  ADD CONSTRAINT proposal_says_something CHECK (num_nonnulls(wall_start, space_id, place_words, note) > 0),
  ADD CONSTRAINT proposal_open_until_decided CHECK ((state = 'open') = (decided_at IS NULL)),
  ADD CONSTRAINT proposal_decided_by_person CHECK ((decided_by IS NOT NULL) = (state IN ('accepted', 'declined')));
CREATE UNIQUE INDEX proposal_one_open ON proposal (participation_id, contact_id, occurrence_id) WHERE state = 'open';
CREATE UNIQUE INDEX proposal_one_open_for_the_whole ON proposal (participation_id, contact_id) WHERE state = 'open' AND occurrence_id IS NULL;

-- One page and one calendar a contact: the token is an HMAC of the contact, the kind and the generation, only its hash is here.
CREATE TABLE contact_link (
  contact_id uuid NOT NULL,
  kind       text NOT NULL,
  token_hash bytea NOT NULL,
  generation integer NOT NULL,
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  revoked_at timestamptz,
  CONSTRAINT contact_link_pk PRIMARY KEY (contact_id, kind),
  CONSTRAINT contact_link_of_contact FOREIGN KEY (contact_id) REFERENCES contact (id) ON DELETE CASCADE,
  CONSTRAINT contact_link_token_unique UNIQUE (token_hash),
  CONSTRAINT contact_link_kind_known CHECK (kind IN ('page', 'feed')),
  CONSTRAINT contact_link_token_is_hashed CHECK (octet_length(token_hash) = 32),
  CONSTRAINT contact_link_generation_range CHECK (generation >= 1),
  CONSTRAINT contact_link_expires_after_creation CHECK (expires_at > created_at)
);

-- Links that were replaced, of pages, calendars and invitations: whoever still has one is told so instead of "nothing here".
CREATE TABLE retired_link (
  token_hash bytea NOT NULL,
  retired_at timestamptz NOT NULL,
  CONSTRAINT retired_link_pk PRIMARY KEY (token_hash),
  CONSTRAINT retired_link_is_hashed CHECK (octet_length(token_hash) = 32)
);
`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
DROP TABLE retired_link, contact_link;
DROP INDEX proposal_one_open, proposal_one_open_for_the_whole;
ALTER TABLE proposal
  DROP CONSTRAINT proposal_slot_whole, DROP CONSTRAINT proposal_says_something,
  DROP COLUMN contact_id, DROP COLUMN invitation_id, DROP COLUMN via, DROP COLUMN proposed_by, DROP COLUMN place_words,
  DROP COLUMN sequence, DROP COLUMN decided_at, DROP COLUMN decided_by, DROP COLUMN decision_note;
`);
  }
}
