import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What each audience was last told: partners by invitations and messages, the public by the schema published. */
export class WhatWasTold1763900000004 implements MigrationInterface {
  name = 'WhatWasTold1763900000004';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
CREATE TABLE participation (
  id              uuid NOT NULL DEFAULT gen_random_uuid(),
  event_id        uuid,
  edition_id      uuid,
  organization_id uuid NOT NULL,
  role            text NOT NULL,
  asked           jsonb NOT NULL DEFAULT '{}',
  position        integer NOT NULL DEFAULT 0,
  version         integer NOT NULL DEFAULT 1,
  CONSTRAINT participation_pk PRIMARY KEY (id),
  CONSTRAINT participation_in_event_or_edition CHECK (num_nonnulls(event_id, edition_id) = 1),
  CONSTRAINT participation_of_event FOREIGN KEY (event_id) REFERENCES event (id) ON DELETE CASCADE,
  CONSTRAINT participation_of_edition FOREIGN KEY (edition_id) REFERENCES edition (id) ON DELETE CASCADE,
  CONSTRAINT participation_of_organization FOREIGN KEY (organization_id) REFERENCES organization (id),
  CONSTRAINT participation_role_known CHECK (role IN ('lead', 'co-organizer', 'partner', 'venue-host', 'authority', 'media')),
  CONSTRAINT participation_asked_localized CHECK (is_localized(asked, 1000))
);
CREATE UNIQUE INDEX participation_once_in_event ON participation (event_id, organization_id, role);
CREATE UNIQUE INDEX participation_once_in_edition ON participation (edition_id, organization_id, role);
CREATE INDEX participation_by_organization ON participation (organization_id);
CREATE TRIGGER participation_version BEFORE UPDATE ON participation FOR EACH ROW EXECUTE FUNCTION version_is_next();

-- told is the slot as the contact last heard of it: [{occurrence, start, end, zone, place, sequence}], start and end wall time.
CREATE TABLE invitation (
  id               uuid NOT NULL DEFAULT gen_random_uuid(),
  participation_id uuid NOT NULL,
  contact_id       uuid NOT NULL,
  token_hash       bytea NOT NULL,
  generation       integer NOT NULL DEFAULT 1,
  language         text NOT NULL,
  told             jsonb NOT NULL DEFAULT '[]',
  told_sequence    integer NOT NULL DEFAULT 0,
  deadline         timestamptz NOT NULL,
  expires_at       timestamptz NOT NULL,
  revoked_at       timestamptz,
  created_at       timestamptz NOT NULL DEFAULT now(),
  created_by       uuid,
  CONSTRAINT invitation_pk PRIMARY KEY (id),
  CONSTRAINT invitation_to_participation FOREIGN KEY (participation_id) REFERENCES participation (id) ON DELETE CASCADE,
  CONSTRAINT invitation_to_contact FOREIGN KEY (contact_id) REFERENCES contact (id),
  CONSTRAINT invitation_by_person FOREIGN KEY (created_by) REFERENCES person (id),
  CONSTRAINT invitation_language_known CHECK (language IN ('kk', 'ru', 'en')),
  CONSTRAINT invitation_token_is_hashed CHECK (octet_length(token_hash) = 32),
  CONSTRAINT invitation_expires_after_deadline CHECK (expires_at >= deadline)
);
CREATE UNIQUE INDEX invitation_token_unique ON invitation (token_hash);
CREATE UNIQUE INDEX invitation_one_open_per_contact ON invitation (participation_id, contact_id) WHERE revoked_at IS NULL;

-- A history: the latest counts, all are shown. sequence is the slot's that was answered.
CREATE TABLE answer (
  id               uuid NOT NULL DEFAULT gen_random_uuid(),
  participation_id uuid NOT NULL,
  invitation_id    uuid,
  contact_id       uuid,
  via              text NOT NULL,
  answer           text NOT NULL,
  note             text,
  answered_by      text,
  sequence         integer NOT NULL DEFAULT 0,
  at               timestamptz NOT NULL DEFAULT clock_timestamp(),
  recorded_by      uuid,
  CONSTRAINT answer_pk PRIMARY KEY (id),
  CONSTRAINT answer_of_participation FOREIGN KEY (participation_id) REFERENCES participation (id) ON DELETE CASCADE,
  CONSTRAINT answer_to_invitation FOREIGN KEY (invitation_id) REFERENCES invitation (id) ON DELETE SET NULL,
  CONSTRAINT answer_of_contact FOREIGN KEY (contact_id) REFERENCES contact (id),
  CONSTRAINT answer_recorded_by FOREIGN KEY (recorded_by) REFERENCES person (id),
  CONSTRAINT answer_via_known CHECK (via IN ('page', 'calendar', 'phone')),
  CONSTRAINT answer_known CHECK (answer IN ('accepted', 'maybe', 'declined')),
  CONSTRAINT answer_phone_is_recorded CHECK ((via = 'phone') = (recorded_by IS NOT NULL)),
  CONSTRAINT answer_note_length CHECK (char_length(note) <= 2000),
  CONSTRAINT answer_by_length CHECK (char_length(answered_by) <= 120)
);
CREATE INDEX answer_by_participation ON answer (participation_id, at DESC, id DESC);

CREATE TABLE proposal (
  id               uuid NOT NULL DEFAULT gen_random_uuid(),
  participation_id uuid NOT NULL,
  occurrence_id    uuid,
  wall_start       timestamp,
  wall_end         timestamp,
  space_id         uuid,
  note             text,
  state            text NOT NULL DEFAULT 'open',
  at               timestamptz NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT proposal_pk PRIMARY KEY (id),
  CONSTRAINT proposal_of_participation FOREIGN KEY (participation_id) REFERENCES participation (id) ON DELETE CASCADE,
  CONSTRAINT proposal_for_occurrence FOREIGN KEY (occurrence_id) REFERENCES occurrence (id) ON DELETE CASCADE,
  CONSTRAINT proposal_of_space FOREIGN KEY (space_id) REFERENCES space (id),
  CONSTRAINT proposal_state_known CHECK (state IN ('open', 'accepted', 'declined', 'withdrawn')),
  CONSTRAINT proposal_ends_after_start CHECK (wall_end > wall_start),
  CONSTRAINT proposal_note_length CHECK (char_length(note) <= 2000)
);
CREATE INDEX proposal_by_participation ON proposal (participation_id);

-- The outbox. body has {link} where the personal link goes: the link itself is never stored, only its hash is (invitation).
CREATE TABLE message (
  id            uuid NOT NULL DEFAULT gen_random_uuid(),
  kind          text NOT NULL,
  invitation_id uuid,
  event_id      uuid,
  contact_id    uuid,
  recipient     text,
  language      text NOT NULL,
  subject       text NOT NULL,
  body          text NOT NULL,
  message_id    text NOT NULL,
  state         text NOT NULL DEFAULT 'kept',
  attempts      integer NOT NULL DEFAULT 0,
  failure       text,
  created_at    timestamptz NOT NULL DEFAULT now(),
  next_try_at   timestamptz,
  sent_at       timestamptz,
  CONSTRAINT message_pk PRIMARY KEY (id),
  CONSTRAINT message_id_unique UNIQUE (message_id),
  CONSTRAINT message_for_invitation FOREIGN KEY (invitation_id) REFERENCES invitation (id) ON DELETE SET NULL,
  CONSTRAINT message_about_event FOREIGN KEY (event_id) REFERENCES event (id) ON DELETE CASCADE,
  CONSTRAINT message_to_contact FOREIGN KEY (contact_id) REFERENCES contact (id),
  CONSTRAINT message_kind_known CHECK (kind IN ('invitation', 'update', 'cancellation', 'reminder', 'digest')),
  CONSTRAINT message_language_known CHECK (language IN ('kk', 'ru', 'en')),
  CONSTRAINT message_state_known CHECK (state IN ('kept', 'queued', 'sending', 'sent', 'perhaps-sent', 'failed')),
  CONSTRAINT message_sent_when_sent CHECK ((sent_at IS NOT NULL) = (state = 'sent')),
  CONSTRAINT message_lengths CHECK (char_length(subject) <= 300 AND char_length(body) <= 20000)
);
CREATE INDEX message_by_event ON message (event_id);
CREATE INDEX message_waiting ON message (next_try_at) WHERE state = 'queued';
CREATE INDEX message_newest ON message (created_at DESC, id);

-- The public's copy. The calendar's own login may SELECT here and nowhere else, so every column is public by definition.
CREATE SCHEMA published;

CREATE TABLE published.revision (
  year     integer NOT NULL,
  revision bigint NOT NULL DEFAULT 1,
  at       timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT revision_pk PRIMARY KEY (year)
);

CREATE TABLE published.edition (
  id        uuid NOT NULL,
  year      integer NOT NULL,
  name      jsonb NOT NULL,
  motto     jsonb NOT NULL,
  starts_on date NOT NULL,
  ends_on   date NOT NULL,
  archived  boolean NOT NULL,
  sample    boolean NOT NULL,
  organizers jsonb NOT NULL DEFAULT '[]',
  CONSTRAINT published_edition_pk PRIMARY KEY (id),
  CONSTRAINT published_edition_year_unique UNIQUE (year)
);

CREATE TABLE published.division (
  key        text NOT NULL,
  id         text NOT NULL,
  valid      daterange NOT NULL,
  type       text NOT NULL,
  name       jsonb NOT NULL,
  short_name jsonb NOT NULL,
  CONSTRAINT published_division_pk PRIMARY KEY (key)
);

CREATE TABLE published.event_type (
  id       text NOT NULL,
  name     jsonb NOT NULL,
  glyph    text NOT NULL,
  tint     text NOT NULL,
  position integer NOT NULL,
  CONSTRAINT published_event_type_pk PRIMARY KEY (id)
);

CREATE TABLE published.help_line (
  id          uuid NOT NULL,
  year        integer NOT NULL,
  number      text NOT NULL,
  label       jsonb NOT NULL,
  hours       jsonb NOT NULL,
  languages   text[] NOT NULL,
  verified_on date NOT NULL,
  position    integer NOT NULL,
  CONSTRAINT published_help_line_pk PRIMARY KEY (id)
);

-- gone: unpublished; the tombstone stays so that feeds can say CANCELLED with a higher SEQUENCE.
-- organizers: [{slug, name, shortName, role}] in the order of roles; divisions: for events without a place.
CREATE TABLE published.event (
  id           uuid NOT NULL,
  year         integer NOT NULL,
  slug         text NOT NULL,
  type_id      text NOT NULL,
  title        jsonb NOT NULL,
  summary      jsonb NOT NULL,
  audience     jsonb NOT NULL,
  access       jsonb NOT NULL,
  languages    text[] NOT NULL,
  status       text NOT NULL,
  completed    boolean NOT NULL DEFAULT false,
  attendance   text NOT NULL,
  online_url   text,
  window_from  date,
  window_to    date,
  divisions    text[] NOT NULL,
  organizers   jsonb NOT NULL,
  sequence     integer NOT NULL,
  gone         boolean NOT NULL DEFAULT false,
  first_at     timestamptz NOT NULL,
  changed_at   timestamptz NOT NULL,
  cancelled_at timestamptz,
  CONSTRAINT published_event_pk PRIMARY KEY (id),
  CONSTRAINT published_event_slug_unique UNIQUE (slug),
  CONSTRAINT published_event_status_known CHECK (status IN ('TENTATIVE', 'CONFIRMED', 'CANCELLED')),
  CONSTRAINT published_event_gone_is_cancelled CHECK (NOT gone OR status = 'CANCELLED')
);
CREATE INDEX published_event_by_year ON published.event (year, id) INCLUDE (type_id);
CREATE INDEX published_event_search ON published.event USING gin (public.localized_search(title) public.gin_trgm_ops);

-- division_id: derived at the date when published. venue, space, city, address are null when the place is hidden.
CREATE TABLE published.occurrence (
  id           uuid NOT NULL,
  event_id     uuid NOT NULL,
  year         integer NOT NULL,
  wall_start   timestamp,
  wall_end     timestamp,
  zone         text,
  offset_start integer,
  starts_at    timestamptz,
  ends_at      timestamptz,
  all_day      boolean NOT NULL,
  division_id  text,
  venue        jsonb,
  space        jsonb,
  city         jsonb,
  address      jsonb,
  directions   jsonb,
  place        jsonb NOT NULL,
  latitude     numeric(8,5),
  longitude    numeric(8,5),
  sequence     integer NOT NULL,
  previous_start timestamp,
  CONSTRAINT published_occurrence_pk PRIMARY KEY (id),
  CONSTRAINT published_occurrence_of_event FOREIGN KEY (event_id) REFERENCES published.event (id) ON DELETE CASCADE
);
CREATE INDEX published_occurrence_by_start ON published.occurrence (year, wall_start, id) INCLUDE (event_id, division_id);
CREATE INDEX published_occurrence_by_event ON published.occurrence (event_id);

CREATE TABLE published.slug (
  slug     text NOT NULL,
  event_id uuid NOT NULL,
  CONSTRAINT published_slug_pk PRIMARY KEY (slug)
);

CREATE TABLE published.change (
  id       bigint GENERATED ALWAYS AS IDENTITY,
  year     integer NOT NULL,
  event_id uuid NOT NULL,
  kind     text NOT NULL,
  at       timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT published_change_pk PRIMARY KEY (id),
  CONSTRAINT published_change_kind_known CHECK (kind IN ('published', 'changed', 'moved', 'cancelled', 'withdrawn'))
);
CREATE INDEX published_change_by_year ON published.change (year, id DESC);

-- Why an event went public without its quorum: internal, so it stands on this side of the wall.
CREATE TABLE publication (
  id        uuid NOT NULL DEFAULT gen_random_uuid(),
  event_id  uuid NOT NULL,
  person_id uuid,
  kind      text NOT NULL,
  reason    text,
  at        timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT publication_pk PRIMARY KEY (id),
  CONSTRAINT publication_of_event FOREIGN KEY (event_id) REFERENCES event (id) ON DELETE CASCADE,
  CONSTRAINT publication_by_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT publication_kind_known CHECK (kind IN ('published', 'changed', 'moved', 'cancelled', 'withdrawn')),
  CONSTRAINT publication_reason_length CHECK (char_length(reason) <= 1000)
);
CREATE INDEX publication_by_event ON publication (event_id, at DESC);

-- Every replica drops its rendered bytes of a year when that year's revision counts up.
CREATE FUNCTION announce_revision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('birge_publication', NEW.year::text);
  RETURN NULL;
END $$;
CREATE TRIGGER revision_announced AFTER INSERT OR UPDATE ON published.revision FOR EACH ROW EXECUTE FUNCTION announce_revision();

-- What the public would be told now, column by column the one allow-list: whatever is not named here never becomes public.
-- A hidden place leaves its division only. Of the organizations those that accepted, or that nobody had to ask.
CREATE VIEW event_copy AS
  SELECT event.id, event.edition_year AS year, event.slug, event.type_id, event.title, event.summary, event.audience, event.access,
         event.languages,
         CASE event.state WHEN 'planned' THEN 'TENTATIVE' WHEN 'cancelled' THEN 'CANCELLED' ELSE 'CONFIRMED' END AS status,
         event.state = 'completed' AS completed, event.attendance,
         CASE WHEN NOT event.place_hidden THEN event.online_url END AS online_url,
         CASE WHEN untimed.found THEN event.window_from END AS window_from,
         CASE WHEN untimed.found THEN event.window_to END AS window_to,
         ARRAY(SELECT event_division.division_id FROM event_division WHERE event_division.event_id = event.id
                ORDER BY event_division.division_id) AS divisions,
         coalesce((
           SELECT jsonb_agg(jsonb_build_object('slug', organizer.slug, 'name', organizer.name,
                    'shortName', nullif(organizer.short_name, '{}'), 'role', organizer.role)
                  ORDER BY organizer.rank, organizer.position, organizer.slug)
             FROM (SELECT DISTINCT ON (organization.id) organization.slug, organization.name, organization.short_name,
                          participation.role, participation.position,
                          array_position(ARRAY['lead', 'co-organizer', 'partner', 'venue-host', 'authority', 'media'], participation.role) AS rank
                     FROM participation
                     JOIN organization ON organization.id = participation.organization_id
                     LEFT JOIN LATERAL (SELECT answer.answer FROM answer WHERE answer.participation_id = participation.id
                                         ORDER BY answer.at DESC, answer.id DESC LIMIT 1) latest ON true
                    WHERE (participation.event_id = event.id
                       OR (participation.edition_id = event.edition_id AND participation.role = 'lead'))
                      AND CASE WHEN latest.answer IS NOT NULL THEN latest.answer = 'accepted'
                          ELSE NOT EXISTS (SELECT FROM invitation WHERE invitation.participation_id = participation.id) END
                    ORDER BY organization.id, participation.event_id NULLS LAST, rank) organizer), '[]') AS organizers
    FROM event
    CROSS JOIN LATERAL (SELECT EXISTS (SELECT FROM occurrence WHERE occurrence.event_id = event.id AND occurrence.starts_at IS NULL)
                          AS found) untimed
   WHERE event.visibility = 'public' AND event.state <> 'draft';

CREATE VIEW occurrence_copy AS
  SELECT occurrence.id, occurrence.event_id, occurrence.edition_year AS year, occurrence.wall_start, occurrence.wall_end,
         occurrence.zone, occurrence.offset_start, occurrence.starts_at, occurrence.ends_at, occurrence.all_day,
         (SELECT venue_division.division_id FROM venue_division
           WHERE venue_division.venue_id = occurrence.venue_id
             AND venue_division.valid @> coalesce(occurrence.wall_start::date, event.window_from, edition.starts_on)) AS division_id,
         CASE WHEN shown.place THEN venue.name END AS venue,
         CASE WHEN shown.place THEN (
           SELECT CASE WHEN count(*) = 1 OR count(*) < (SELECT count(*) FROM space whole
                                                         WHERE whole.venue_id = occurrence.venue_id AND whole.archived_at IS NULL)
                  THEN jsonb_strip_nulls(jsonb_build_object(
                    'kk', CASE WHEN bool_and(space.name ? 'kk') THEN string_agg(space.name ->> 'kk', ', ' ORDER BY space.position, space.id) END,
                    'ru', CASE WHEN bool_and(space.name ? 'ru') THEN string_agg(space.name ->> 'ru', ', ' ORDER BY space.position, space.id) END,
                    'en', CASE WHEN bool_and(space.name ? 'en') THEN string_agg(space.name ->> 'en', ', ' ORDER BY space.position, space.id) END)) END
             FROM occurrence_space JOIN space ON space.id = occurrence_space.space_id
            WHERE occurrence_space.occurrence_id = occurrence.id) END AS space,
         CASE WHEN shown.place THEN nullif(venue.city, '{}') END AS city,
         CASE WHEN shown.place THEN nullif(venue.address, '{}') END AS address,
         CASE WHEN shown.place THEN nullif(venue.directions, '{}') END AS directions,
         CASE WHEN shown.place THEN occurrence.place ELSE '{}' END AS place,
         CASE WHEN shown.place THEN venue.latitude END AS latitude,
         CASE WHEN shown.place THEN venue.longitude END AS longitude
    FROM occurrence
    JOIN event ON event.id = occurrence.event_id
    JOIN edition ON edition.id = event.edition_id
    LEFT JOIN venue ON venue.id = occurrence.venue_id
    CROSS JOIN LATERAL (SELECT NOT event.place_hidden AS place) shown;

-- What was told beside what is true, of every event that ever was published: 'no' once it was withdrawn.
CREATE VIEW publication_state AS
  SELECT told.id AS event_id,
         CASE WHEN told.gone THEN 'no'
              WHEN (SELECT to_jsonb(event_copy) FROM event_copy WHERE event_copy.id = told.id)
                   = to_jsonb(told) - ARRAY['sequence', 'gone', 'first_at', 'changed_at', 'cancelled_at']
               AND coalesce((SELECT jsonb_agg(to_jsonb(occurrence_copy) ORDER BY occurrence_copy.id)
                               FROM occurrence_copy WHERE occurrence_copy.event_id = told.id), '[]')
                   = coalesce((SELECT jsonb_agg(to_jsonb(one) - ARRAY['sequence', 'previous_start'] ORDER BY one.id)
                                 FROM published.occurrence one WHERE one.event_id = told.id), '[]')
              THEN 'same' ELSE 'differs' END AS state
    FROM published.event told;
`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
DROP VIEW publication_state, occurrence_copy, event_copy;
DROP TABLE publication;
DROP SCHEMA published CASCADE;
DROP FUNCTION announce_revision();
DROP TABLE message, proposal, answer, invitation, participation;
`);
  }
}
