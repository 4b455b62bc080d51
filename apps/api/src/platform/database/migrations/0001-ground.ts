import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Extensions, texts in three languages, slugs that are never reused, versions that only count up, and the audit. */
export class Ground1763900000001 implements MigrationInterface {
  name = 'Ground1763900000001';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
CREATE EXTENSION IF NOT EXISTS btree_gist;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;

-- A text in some of kk, ru, en: an object of non-empty strings, nothing else. NULL keys are left out, never stored.
CREATE FUNCTION is_localized(value jsonb, longest integer) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN jsonb_typeof(value) = 'object' THEN
     value - ARRAY['kk', 'ru', 'en'] = '{}'::jsonb
     AND NOT EXISTS (
       SELECT 1 FROM jsonb_each(value) AS entry
        WHERE jsonb_typeof(entry.value) <> 'string'
           OR char_length(entry.value #>> '{}') NOT BETWEEN 1 AND longest)
   ELSE value IS NULL END
$$;

-- What a search looks into: all languages at once, one immutable function so that a trigram index can hold it.
CREATE FUNCTION localized_search(value jsonb) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT lower(coalesce(value ->> 'kk', '') || ' ' || coalesce(value ->> 'ru', '') || ' ' || coalesce(value ->> 'en', ''))
$$;

-- Every slug that ever was. An address printed on a poster in 2026 must not show another event in 2031.
CREATE TABLE slug (
  kind   text NOT NULL,
  slug   text NOT NULL,
  target uuid NOT NULL,
  since  timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT slug_pk PRIMARY KEY (kind, slug),
  CONSTRAINT slug_kind_known CHECK (kind IN ('event', 'organization', 'venue')),
  CONSTRAINT slug_well_formed CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND char_length(slug) <= 120)
);
CREATE INDEX slug_by_target ON slug (kind, target);

CREATE FUNCTION slug_is_final() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a slug is never given back' USING ERRCODE = 'check_violation', CONSTRAINT = 'slug_is_final';
END $$;
CREATE TRIGGER slug_is_final BEFORE UPDATE OR DELETE ON slug FOR EACH ROW EXECUTE FUNCTION slug_is_final();
CREATE TRIGGER slug_is_final_as_a_whole BEFORE TRUNCATE ON slug FOR EACH STATEMENT EXECUTE FUNCTION slug_is_final();

-- Run by the tables that have a slug: TG_ARGV[0] is the kind.
CREATE FUNCTION remember_slug() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO slug (kind, slug, target) VALUES (TG_ARGV[0], NEW.slug, NEW.id) ON CONFLICT (kind, slug) DO NOTHING;
  IF NOT EXISTS (SELECT 1 FROM slug WHERE slug.kind = TG_ARGV[0] AND slug.slug = NEW.slug AND slug.target = NEW.id) THEN
    RAISE EXCEPTION 'slug % belonged to another %', NEW.slug, TG_ARGV[0]
      USING ERRCODE = 'unique_violation', CONSTRAINT = 'slug_never_reused';
  END IF;
  RETURN NULL;
END $$;

-- The same thing under the name that another system gives it (a spreadsheet row, an ICS UID, a P-code).
CREATE TABLE external_id (
  kind   text NOT NULL,
  source text NOT NULL,
  value  text NOT NULL,
  target uuid NOT NULL,
  CONSTRAINT external_id_pk PRIMARY KEY (kind, source, value),
  CONSTRAINT external_id_kind_known CHECK (kind IN ('event', 'occurrence', 'organization', 'venue', 'person')),
  CONSTRAINT external_id_lengths CHECK (char_length(source) BETWEEN 1 AND 60 AND char_length(value) BETWEEN 1 AND 300)
);
CREATE INDEX external_id_by_target ON external_id (kind, target);

-- A writer names the version that it saw by writing the next one. Whoever saw an older one is refused here, last.
CREATE FUNCTION version_is_next() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.version IS DISTINCT FROM OLD.version + 1 THEN
    RAISE EXCEPTION '% % is at version %, not %', TG_TABLE_NAME, OLD.id, OLD.version, NEW.version - 1
      USING ERRCODE = 'check_violation', CONSTRAINT = TG_TABLE_NAME || '_version_is_next';
  END IF;
  RETURN NEW;
END $$;

-- The audit. Rows are written once; xid lets a reader's cursor stop below transactions still under way.
CREATE TABLE change (
  id         bigint GENERATED ALWAYS AS IDENTITY,
  xid        xid8 NOT NULL DEFAULT pg_current_xact_id(),
  at         timestamptz NOT NULL DEFAULT clock_timestamp(),
  person_id  uuid,
  via        text NOT NULL DEFAULT 'coordinator',
  action     text NOT NULL,
  subject    text NOT NULL,
  subject_id uuid NOT NULL,
  event_id   uuid,
  before     jsonb,
  after      jsonb,
  CONSTRAINT change_pk PRIMARY KEY (id),
  CONSTRAINT change_via_known CHECK (via IN ('coordinator', 'partner', 'system', 'sample'))
);
CREATE INDEX change_by_event ON change (event_id, id);
CREATE INDEX change_by_subject ON change (subject, subject_id, id);
CREATE INDEX change_by_xid ON change (xid, id);

CREATE FUNCTION change_is_final() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the audit is written once' USING ERRCODE = 'check_violation', CONSTRAINT = 'change_is_final';
END $$;
CREATE TRIGGER change_is_final BEFORE UPDATE OR DELETE ON change FOR EACH ROW EXECUTE FUNCTION change_is_final();
CREATE TRIGGER change_is_final_as_a_whole BEFORE TRUNCATE ON change FOR EACH STATEMENT EXECUTE FUNCTION change_is_final();

-- Ids only: who listens reads the rest by its cursor, within its own scope.
CREATE FUNCTION announce_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('birge_change', NEW.id::text);
  RETURN NULL;
END $$;
CREATE TRIGGER change_announced AFTER INSERT ON change FOR EACH ROW EXECUTE FUNCTION announce_change();
`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
DROP TABLE change, external_id, slug;
DROP FUNCTION announce_change(), change_is_final(), slug_is_final(), version_is_next(), remember_slug(), localized_search(jsonb), is_localized(jsonb, integer);
`);
  }
}
