import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a coordinator needs to know of her partners: when a recorded answer was said, and what an event still lacks. */
export class CoordinatorsSide1763900000019 implements MigrationInterface {
  name = 'CoordinatorsSide1763900000019';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
-- \`at\` is when the partner said it, so that the latest word counts whenever it was written down; recorded_at is when that was.
ALTER TABLE answer ADD COLUMN recorded_at timestamptz;
UPDATE answer SET recorded_at = answer.at WHERE answer.via = 'phone';
ALTER TABLE answer
  ADD CONSTRAINT answer_recorded_only_by_phone CHECK (recorded_at IS NULL OR via = 'phone'),
  ADD CONSTRAINT answer_said_before_recorded CHECK (at <= recorded_at);

-- short: the word that a card has room for. applies: where it is needed at all, judged by the places of the event.
ALTER TABLE event_type_requirement
  ADD COLUMN short jsonb NOT NULL DEFAULT '{}',
  ADD COLUMN applies text NOT NULL DEFAULT 'always',
  ADD CONSTRAINT event_type_requirement_short_localized CHECK (is_localized(short, 24)),
  ADD CONSTRAINT event_type_requirement_applies_known CHECK (applies IN ('always', 'outdoors', 'station', 'hosted'));
-- decided: a coordinator said herself whether it is needed here, and no change of place says otherwise.
ALTER TABLE requirement
  ADD COLUMN short jsonb NOT NULL DEFAULT '{}',
  ADD COLUMN applies text NOT NULL DEFAULT 'always',
  ADD COLUMN decided boolean NOT NULL DEFAULT false,
  ADD CONSTRAINT requirement_short_localized CHECK (is_localized(short, 24)),
  ADD CONSTRAINT requirement_applies_known CHECK (applies IN ('always', 'outdoors', 'station', 'hosted'));

-- The same as \`requirementApplies\` in libs/domain, which a test holds it to.
CREATE FUNCTION requirement_applies(condition text, event uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT CASE condition
    WHEN 'always' THEN true
    WHEN 'station' THEN coalesce(bool_or(venue.kind = 'railway-station'), false)
    WHEN 'outdoors' THEN coalesce(bool_or(venue.kind IN ('park', 'square')
                           OR (occurrence.venue_id IS NULL AND occurrence.place <> '{}')), false)
    ELSE coalesce(bool_or(venue.host_id IS NOT NULL), false)
      OR NOT coalesce(bool_or(occurrence.venue_id IS NOT NULL OR occurrence.place <> '{}'), false) END
    AND (condition = 'always' OR coalesce(bool_and(owner.attendance <> 'online'), false))
    FROM occurrence
    JOIN event owner ON owner.id = occurrence.event_id
    LEFT JOIN venue ON venue.id = occurrence.venue_id
   WHERE occurrence.event_id = requirement_applies.event
$$;

CREATE FUNCTION settle_requirements(event uuid) RETURNS void LANGUAGE sql AS $$
  UPDATE requirement SET needed = NOT requirement.needed, version = requirement.version + 1
   WHERE requirement.event_id = settle_requirements.event AND requirement.applies <> 'always' AND NOT requirement.decided
     AND requirement.needed <> requirement_applies(requirement.applies, requirement.event_id)
$$;

CREATE FUNCTION occurrence_settles_requirements() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM settle_requirements(CASE TG_OP WHEN 'DELETE' THEN OLD.event_id ELSE NEW.event_id END);
  RETURN NULL;
END $$;
CREATE TRIGGER occurrence_placed AFTER INSERT OR DELETE ON occurrence
  FOR EACH ROW EXECUTE FUNCTION occurrence_settles_requirements();
CREATE TRIGGER occurrence_placed_elsewhere AFTER UPDATE OF venue_id, place ON occurrence
  FOR EACH ROW WHEN (OLD.venue_id IS DISTINCT FROM NEW.venue_id OR OLD.place IS DISTINCT FROM NEW.place)
  EXECUTE FUNCTION occurrence_settles_requirements();

CREATE FUNCTION event_settles_requirements() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM settle_requirements(NEW.id);
  RETURN NULL;
END $$;
CREATE TRIGGER event_attended_otherwise AFTER UPDATE OF attendance ON event
  FOR EACH ROW WHEN (OLD.attendance IS DISTINCT FROM NEW.attendance) EXECUTE FUNCTION event_settles_requirements();

CREATE FUNCTION venue_settles_requirements() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM settle_requirements(here.event_id)
     FROM (SELECT DISTINCT occurrence.event_id FROM occurrence JOIN event ON event.id = occurrence.event_id
            WHERE occurrence.venue_id = NEW.id AND event.state IN ('draft', 'planned', 'confirmed')
            ORDER BY occurrence.event_id) here;
  RETURN NULL;
END $$;
CREATE TRIGGER venue_is_another_place AFTER UPDATE OF kind, host_id ON venue
  FOR EACH ROW WHEN (OLD.kind IS DISTINCT FROM NEW.kind OR OLD.host_id IS DISTINCT FROM NEW.host_id)
  EXECUTE FUNCTION venue_settles_requirements();

-- The words of what a new installation starts with; an administrator's own have none until she writes them.
CREATE TEMPORARY TABLE known_requirement ON COMMIT DROP AS
  SELECT * FROM (VALUES
    ('The venue agrees', '{"kk": "орын", "ru": "площадка", "en": "venue"}'::jsonb, 'always'),
    ('The police know and take part', '{"kk": "полиция", "ru": "полиция", "en": "police"}', 'always'),
    ('A co-organizer agrees', '{"kk": "тең ұйымдастырушы", "ru": "соорганизатор", "en": "co-organizer"}', 'always'),
    ('The media will come', '{"kk": "БАҚ", "ru": "СМИ", "en": "media"}', 'always'),
    ('Akimat: notification or permission (check with the akimat)', '{"kk": "әкімдік", "ru": "акимат", "en": "akimat"}', 'always'),
    ('Transport police (for stations)', '{"kk": "көлік полициясы", "ru": "трансп. полиция", "en": "transport police"}', 'station')
  ) AS known (label, short, applies);
UPDATE event_type_requirement SET short = known.short, applies = known.applies
  FROM known_requirement known WHERE known.label = event_type_requirement.label ->> 'en';
-- What was switched off was a coordinator's word.
UPDATE requirement SET short = known.short, applies = known.applies, decided = NOT requirement.needed, version = requirement.version + 1
  FROM known_requirement known WHERE known.label = requirement.label ->> 'en';
SELECT settle_requirements(event.id) FROM event WHERE event.state IN ('draft', 'planned', 'confirmed');
`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
DROP TRIGGER venue_is_another_place ON venue;
DROP TRIGGER event_attended_otherwise ON event;
DROP TRIGGER occurrence_placed_elsewhere ON occurrence;
DROP TRIGGER occurrence_placed ON occurrence;
DROP FUNCTION venue_settles_requirements(), event_settles_requirements(), occurrence_settles_requirements(),
  settle_requirements(uuid), requirement_applies(text, uuid);
ALTER TABLE requirement DROP COLUMN short, DROP COLUMN applies, DROP COLUMN decided;
ALTER TABLE event_type_requirement DROP COLUMN short, DROP COLUMN applies;
ALTER TABLE answer DROP COLUMN recorded_at;
`);
  }
}
