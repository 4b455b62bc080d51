import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Divisions with their history, people with roles and scopes, organizations with contacts, venues with spaces. */
export class PeopleAndPlaces1763900000002 implements MigrationInterface {
  name = 'PeopleAndPlaces1763900000002';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
CREATE TABLE division (
  id text NOT NULL,
  CONSTRAINT division_pk PRIMARY KEY (id),
  CONSTRAINT division_id_well_formed CHECK (id ~ '^[a-z]+(-[a-z]+)*$')
);

-- What a division was called and whether it existed, by date. valid's upper bound is exclusive, as every range here.
CREATE TABLE division_version (
  key         text NOT NULL,
  division_id text NOT NULL,
  valid       daterange NOT NULL,
  type        text NOT NULL,
  name        jsonb NOT NULL,
  short_name  jsonb NOT NULL,
  centre      jsonb NOT NULL,
  time_zone   text NOT NULL,
  iso_3166_2  text,
  iso_former  text,
  pcode       text,
  latitude    numeric(5,2),
  longitude   numeric(5,2),
  CONSTRAINT division_version_pk PRIMARY KEY (key),
  CONSTRAINT division_version_of_division FOREIGN KEY (division_id) REFERENCES division (id),
  CONSTRAINT division_version_type_known CHECK (type IN ('oblast', 'city')),
  CONSTRAINT division_version_name_localized CHECK (is_localized(name, 120)),
  CONSTRAINT division_version_one_at_a_time EXCLUDE USING gist (division_id WITH =, valid WITH &&)
);

CREATE TABLE person (
  id            uuid NOT NULL DEFAULT gen_random_uuid(),
  email         text,
  name          text NOT NULL,
  role          text,
  password_hash text,
  language      text NOT NULL DEFAULT 'ru',
  languages     text[] NOT NULL DEFAULT '{}',
  skills        text[] NOT NULL DEFAULT '{}',
  home_division text,
  archived_at   timestamptz,
  merged_into   uuid,
  version       integer NOT NULL DEFAULT 1,
  CONSTRAINT person_pk PRIMARY KEY (id),
  CONSTRAINT person_role_known CHECK (role IN ('administrator', 'national', 'oblast', 'observer')),
  CONSTRAINT person_language_known CHECK (language IN ('kk', 'ru', 'en')),
  CONSTRAINT person_name_length CHECK (char_length(name) BETWEEN 1 AND 120),
  CONSTRAINT person_email_normal CHECK (email = lower(email) AND char_length(email) BETWEEN 3 AND 254),
  CONSTRAINT person_signs_in_by_mail CHECK (password_hash IS NULL OR (email IS NOT NULL AND role IS NOT NULL)),
  CONSTRAINT person_home_division FOREIGN KEY (home_division) REFERENCES division (id),
  CONSTRAINT person_merged_into FOREIGN KEY (merged_into) REFERENCES person (id)
);
CREATE UNIQUE INDEX person_email_unique ON person (email);
CREATE TRIGGER person_version BEFORE UPDATE OF email, name, role, language, languages, skills, home_division, archived_at, version
  ON person FOR EACH ROW EXECUTE FUNCTION version_is_next();

CREATE TABLE person_division (
  person_id   uuid NOT NULL,
  division_id text NOT NULL,
  CONSTRAINT person_division_pk PRIMARY KEY (person_id, division_id),
  CONSTRAINT person_division_of_person FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE,
  CONSTRAINT person_division_of_division FOREIGN KEY (division_id) REFERENCES division (id)
);

CREATE TABLE session (
  token_hash bytea NOT NULL,
  person_id  uuid NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  expires_at timestamptz NOT NULL,
  CONSTRAINT session_pk PRIMARY KEY (token_hash),
  CONSTRAINT session_of_person FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE,
  CONSTRAINT session_token_is_hashed CHECK (octet_length(token_hash) = 32)
);
CREATE INDEX session_by_person ON session (person_id);

CREATE TABLE first_administrator_link (
  token_hash bytea NOT NULL,
  expires_at timestamptz NOT NULL,
  used_at    timestamptz,
  CONSTRAINT first_administrator_link_pk PRIMARY KEY (token_hash),
  CONSTRAINT first_administrator_link_is_hashed CHECK (octet_length(token_hash) = 32)
);

-- Creation requests answered once (draft-ietf-httpapi-idempotency-key-header); kept 24 h.
CREATE TABLE idempotency (
  person_id uuid NOT NULL,
  route     text NOT NULL,
  key       text NOT NULL,
  body_hash bytea NOT NULL,
  status    integer,
  answer    jsonb,
  at        timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT idempotency_pk PRIMARY KEY (person_id, route, key),
  CONSTRAINT idempotency_of_person FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE,
  CONSTRAINT idempotency_key_length CHECK (char_length(key) BETWEEN 1 AND 120)
);
CREATE INDEX idempotency_by_age ON idempotency (at);

CREATE TABLE organization (
  id          uuid NOT NULL DEFAULT gen_random_uuid(),
  slug        text NOT NULL,
  name        jsonb NOT NULL,
  short_name  jsonb NOT NULL DEFAULT '{}',
  kind        text NOT NULL,
  iati_type   text,
  website     text,
  archived_at timestamptz,
  merged_into uuid,
  version     integer NOT NULL DEFAULT 1,
  CONSTRAINT organization_pk PRIMARY KEY (id),
  CONSTRAINT organization_kind_known CHECK (kind IN ('intergovernmental', 'government', 'police', 'local-executive', 'ngo', 'company', 'venue-operator', 'media', 'education')),
  CONSTRAINT organization_name_localized CHECK (is_localized(name, 300) AND name <> '{}'),
  CONSTRAINT organization_short_name_localized CHECK (is_localized(short_name, 120)),
  CONSTRAINT organization_website_is_https CHECK (website ~ '^https?://' AND char_length(website) <= 500),
  CONSTRAINT organization_merged_into FOREIGN KEY (merged_into) REFERENCES organization (id)
);
CREATE UNIQUE INDEX organization_slug_unique ON organization (slug);
CREATE INDEX organization_search ON organization USING gin (localized_search(name) gin_trgm_ops);
CREATE TRIGGER organization_slug_kept AFTER INSERT OR UPDATE OF slug ON organization FOR EACH ROW EXECUTE FUNCTION remember_slug('organization');
CREATE TRIGGER organization_version BEFORE UPDATE ON organization FOR EACH ROW EXECUTE FUNCTION version_is_next();

CREATE TABLE organization_division (
  organization_id uuid NOT NULL,
  division_id     text NOT NULL,
  CONSTRAINT organization_division_pk PRIMARY KEY (organization_id, division_id),
  CONSTRAINT organization_division_of_organization FOREIGN KEY (organization_id) REFERENCES organization (id) ON DELETE CASCADE,
  CONSTRAINT organization_division_of_division FOREIGN KEY (division_id) REFERENCES division (id)
);

-- A person at an organization: internal, never in a public answer. Erasure leaves the row and takes the person out.
CREATE TABLE contact (
  id              uuid NOT NULL DEFAULT gen_random_uuid(),
  organization_id uuid NOT NULL,
  name            text NOT NULL,
  position        text,
  email           text,
  phone           text,
  language        text NOT NULL DEFAULT 'ru',
  archived_at     timestamptz,
  erased_at       timestamptz,
  version         integer NOT NULL DEFAULT 1,
  CONSTRAINT contact_pk PRIMARY KEY (id),
  CONSTRAINT contact_of_organization FOREIGN KEY (organization_id) REFERENCES organization (id),
  CONSTRAINT contact_language_known CHECK (language IN ('kk', 'ru', 'en')),
  CONSTRAINT contact_name_length CHECK (char_length(name) BETWEEN 1 AND 120),
  CONSTRAINT contact_email_length CHECK (char_length(email) BETWEEN 3 AND 254),
  CONSTRAINT contact_phone_length CHECK (char_length(phone) BETWEEN 3 AND 40),
  CONSTRAINT contact_erased_has_no_person CHECK (erased_at IS NULL OR (email IS NULL AND phone IS NULL AND position IS NULL))
);
CREATE INDEX contact_by_organization ON contact (organization_id);
CREATE TRIGGER contact_version BEFORE UPDATE ON contact FOR EACH ROW EXECUTE FUNCTION version_is_next();

CREATE TABLE venue (
  id              uuid NOT NULL DEFAULT gen_random_uuid(),
  slug            text NOT NULL,
  name            jsonb NOT NULL,
  kind            text NOT NULL,
  city            jsonb NOT NULL DEFAULT '{}',
  address         jsonb NOT NULL DEFAULT '{}',
  directions      jsonb NOT NULL DEFAULT '{}',
  latitude        numeric(8,5),
  longitude       numeric(8,5),
  capacity        integer,
  host_id         uuid,
  consent_needed  boolean NOT NULL DEFAULT true,
  notice_days     integer NOT NULL DEFAULT 5,
  archived_at     timestamptz,
  merged_into     uuid,
  version         integer NOT NULL DEFAULT 1,
  CONSTRAINT venue_pk PRIMARY KEY (id),
  CONSTRAINT venue_kind_known CHECK (kind IN ('railway-station', 'shopping-centre', 'library', 'university', 'school', 'hall', 'park', 'square', 'hotel', 'office', 'theatre', 'sports', 'market', 'other')),
  CONSTRAINT venue_name_localized CHECK (is_localized(name, 300) AND name <> '{}'),
  CONSTRAINT venue_city_localized CHECK (is_localized(city, 120)),
  CONSTRAINT venue_address_localized CHECK (is_localized(address, 300)),
  CONSTRAINT venue_directions_localized CHECK (is_localized(directions, 1000)),
  CONSTRAINT venue_point_whole CHECK ((latitude IS NULL) = (longitude IS NULL)),
  CONSTRAINT venue_point_on_earth CHECK (latitude >= -90 AND latitude <= 90 AND longitude >= -180 AND longitude <= 180),
  CONSTRAINT venue_capacity_range CHECK (capacity > 0 AND capacity <= 1000000),
  CONSTRAINT venue_notice_range CHECK (notice_days >= 0 AND notice_days <= 365),
  CONSTRAINT venue_host FOREIGN KEY (host_id) REFERENCES organization (id),
  CONSTRAINT venue_merged_into FOREIGN KEY (merged_into) REFERENCES venue (id)
);
CREATE UNIQUE INDEX venue_slug_unique ON venue (slug);
CREATE INDEX venue_search ON venue USING gin (localized_search(name) gin_trgm_ops);
CREATE TRIGGER venue_slug_kept AFTER INSERT OR UPDATE OF slug ON venue FOR EACH ROW EXECUTE FUNCTION remember_slug('venue');
CREATE TRIGGER venue_version BEFORE UPDATE ON venue FOR EACH ROW EXECUTE FUNCTION version_is_next();

-- A venue stays where it is while the oblast around it changes: Zhezkazgan was in Karaganda until 8 June 2022.
CREATE TABLE venue_division (
  venue_id    uuid NOT NULL,
  division_id text NOT NULL,
  valid       daterange NOT NULL,
  CONSTRAINT venue_division_pk PRIMARY KEY (venue_id, valid),
  CONSTRAINT venue_division_of_venue FOREIGN KEY (venue_id) REFERENCES venue (id) ON DELETE CASCADE,
  CONSTRAINT venue_division_of_division FOREIGN KEY (division_id) REFERENCES division (id),
  CONSTRAINT venue_division_not_empty CHECK (NOT isempty(valid)),
  CONSTRAINT venue_division_one_at_a_time EXCLUDE USING gist (venue_id WITH =, valid WITH &&)
);
CREATE INDEX venue_division_by_division ON venue_division (division_id);

-- The bookable leaf: what two occurrences cannot share. A whole venue is all of its spaces.
CREATE TABLE space (
  id          uuid NOT NULL DEFAULT gen_random_uuid(),
  venue_id    uuid NOT NULL,
  name        jsonb NOT NULL,
  capacity    integer,
  position    integer NOT NULL DEFAULT 0,
  archived_at timestamptz,
  version     integer NOT NULL DEFAULT 1,
  CONSTRAINT space_pk PRIMARY KEY (id),
  CONSTRAINT space_in_its_venue UNIQUE (id, venue_id),
  CONSTRAINT space_of_venue FOREIGN KEY (venue_id) REFERENCES venue (id),
  CONSTRAINT space_name_localized CHECK (is_localized(name, 200) AND name <> '{}'),
  CONSTRAINT space_capacity_range CHECK (capacity > 0 AND capacity <= 1000000)
);
CREATE INDEX space_by_venue ON space (venue_id, position);
CREATE TRIGGER space_version BEFORE UPDATE ON space FOR EACH ROW EXECUTE FUNCTION version_is_next();

-- Local hours by ISO weekday (1 Monday … 7 Sunday); closes 24:00 is written 00:00 of the next day as '24:00'.
CREATE TABLE opening_hours (
  venue_id uuid NOT NULL,
  weekday  integer NOT NULL,
  opens    time NOT NULL,
  closes   time NOT NULL,
  CONSTRAINT opening_hours_pk PRIMARY KEY (venue_id, weekday, opens),
  CONSTRAINT opening_hours_of_venue FOREIGN KEY (venue_id) REFERENCES venue (id) ON DELETE CASCADE,
  CONSTRAINT opening_hours_weekday CHECK (weekday >= 1 AND weekday <= 7),
  CONSTRAINT opening_hours_close_after_open CHECK (closes > opens)
);

CREATE TABLE item (
  id          uuid NOT NULL DEFAULT gen_random_uuid(),
  name        jsonb NOT NULL,
  division_id text,
  is_unique   boolean NOT NULL DEFAULT true,
  quantity    integer NOT NULL DEFAULT 1,
  archived_at timestamptz,
  version     integer NOT NULL DEFAULT 1,
  CONSTRAINT item_pk PRIMARY KEY (id),
  CONSTRAINT item_unique_as_said UNIQUE (id, is_unique),
  CONSTRAINT item_in_division FOREIGN KEY (division_id) REFERENCES division (id),
  CONSTRAINT item_name_localized CHECK (is_localized(name, 200) AND name <> '{}'),
  CONSTRAINT item_quantity_range CHECK (quantity >= 1 AND quantity <= 100000 AND (quantity = 1 OR NOT is_unique))
);
CREATE TRIGGER item_version BEFORE UPDATE ON item FOR EACH ROW EXECUTE FUNCTION version_is_next();

-- Days that the Government moved by decree; the rules themselves are in libs/domain.
CREATE TABLE holiday_override (
  day  date NOT NULL,
  kind text NOT NULL,
  name jsonb NOT NULL DEFAULT '{}',
  CONSTRAINT holiday_override_pk PRIMARY KEY (day),
  CONSTRAINT holiday_override_kind_known CHECK (kind IN ('day-off', 'working-day'))
);
`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
DROP TABLE holiday_override, item, opening_hours, space, venue_division, venue, contact, organization_division, organization,
  idempotency, first_administrator_link, session, person_division, person, division_version, division;
`);
  }
}
