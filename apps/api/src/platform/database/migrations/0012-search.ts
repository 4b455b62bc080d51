import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Names in one spelling, so that one question finds events, venues, partners and people whatever the keyboard was. */
export class Search1763900000012 implements MigrationInterface {
  name = 'Search1763900000012';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
-- The same as searchFold in libs/domain, which a spec holds it to. By ICU: a cluster of the locale C knows no Cyrillic capitals.
CREATE FUNCTION search_fold(value text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT btrim(regexp_replace(
    replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(
      translate(lower(value COLLATE "kk-x-icu"),
        'аәбвгғдеёэжзийіыкқлмнңоөпрстуұүфхһ', 'aabvggdeeejziiiikklmnnooprstuuufhh'),
      'ц', 'ts'), 'ч', 'ch'), 'щ', 'sh'), 'ш', 'sh'), 'ю', 'iu'), 'я', 'ia'), 'ъ', ''), 'ь', ''),
      'kh', 'h'), 'zh', 'j'), 'q', 'k'), 'y', 'i'),
    '[^a-z0-9]+', ' ', 'g'))
$$;

CREATE INDEX event_found_by ON event
  USING gin (search_fold(localized_search(title) || ' ' || slug) gin_trgm_ops);
CREATE INDEX venue_found_by ON venue
  USING gin (search_fold(localized_search(name) || ' ' || localized_search(city) || ' ' || slug) gin_trgm_ops);
CREATE INDEX organization_found_by ON organization
  USING gin (search_fold(localized_search(name) || ' ' || localized_search(short_name) || ' ' || slug) gin_trgm_ops);
CREATE INDEX person_found_by ON person USING gin (search_fold(name) gin_trgm_ops);
`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
DROP INDEX event_found_by, venue_found_by, organization_found_by, person_found_by;
DROP FUNCTION search_fold(text);
`);
  }
}
