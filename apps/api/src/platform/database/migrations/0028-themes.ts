import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An event says what it is about, and what is published is found in whatever spelling it is typed. */
export class Themes1763900000028 implements MigrationInterface {
  name = 'Themes1763900000028';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
ALTER TABLE event ADD COLUMN themes text[] NOT NULL DEFAULT '{}';
ALTER TABLE event ADD CONSTRAINT event_themes_known CHECK (
  themes <@ ARRAY['prevention', 'labour', 'children', 'migration', 'online', 'help', 'law', 'cooperation']);

-- What a search compares, folded once when it is published. A hidden place is not in the copy, so it is not found either.
ALTER TABLE published.event
  ADD COLUMN themes text[] NOT NULL DEFAULT '{}',
  ADD COLUMN found_by text NOT NULL GENERATED ALWAYS AS (public.search_fold(
    public.localized_search(title) || ' ' || jsonb_path_query_array(organizers, '$[*].name.*')::text
    || ' ' || jsonb_path_query_array(organizers, '$[*].shortName.*')::text)) STORED;
ALTER TABLE published.occurrence
  ADD COLUMN found_by text NOT NULL GENERATED ALWAYS AS (public.search_fold(
    public.localized_search(venue) || ' ' || public.localized_search(city) || ' ' || public.localized_search(place))) STORED;
DROP INDEX published.published_event_search;
CREATE INDEX published_event_by_organizer ON published.event USING gin (organizers jsonb_path_ops);

DROP VIEW publication_state;
CREATE OR REPLACE VIEW event_copy AS
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
                    ORDER BY organization.id, participation.event_id NULLS LAST, rank) organizer), '[]') AS organizers,
         event.themes
    FROM event
    CROSS JOIN LATERAL (SELECT EXISTS (SELECT FROM occurrence WHERE occurrence.event_id = event.id AND occurrence.starts_at IS NULL)
                          AS found) untimed
   WHERE event.visibility = 'public' AND event.state <> 'draft';
CREATE VIEW publication_state AS
  SELECT told.id AS event_id,
         CASE WHEN told.gone THEN 'no'
              WHEN (SELECT to_jsonb(event_copy) FROM event_copy WHERE event_copy.id = told.id)
                   = to_jsonb(told) - ARRAY['sequence', 'gone', 'first_at', 'changed_at', 'cancelled_at', 'found_by']
               AND coalesce((SELECT jsonb_agg(to_jsonb(occurrence_copy) ORDER BY occurrence_copy.id)
                               FROM occurrence_copy WHERE occurrence_copy.event_id = told.id), '[]')
                   = coalesce((SELECT jsonb_agg(to_jsonb(one) - ARRAY['sequence', 'previous_start', 'found_by'] ORDER BY one.id)
                                 FROM published.occurrence one WHERE one.event_id = told.id), '[]')
              THEN 'same' ELSE 'differs' END AS state
    FROM published.event told;
`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
DROP VIEW publication_state, event_copy;
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
DROP INDEX published.published_event_by_organizer;
CREATE INDEX published_event_search ON published.event USING gin (public.localized_search(title) public.gin_trgm_ops);
ALTER TABLE published.occurrence DROP COLUMN found_by;
ALTER TABLE published.event DROP COLUMN found_by, DROP COLUMN themes;
ALTER TABLE event DROP CONSTRAINT event_themes_known, DROP COLUMN themes;
`);
  }
}
