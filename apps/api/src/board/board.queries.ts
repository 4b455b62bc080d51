import { scopeOf, type Language } from '@birge/domain';
import type { EntityManager } from 'typeorm';
import { eventVisible, eventWithin } from '../events/event-scope.js';
import { containing, sortedBy } from '../platform/database/reading.js';
import { epoch } from '../platform/database/sql.js';
import type { Who } from '../platform/http/allow.js';
import type { BoardQuery } from './board.dto.js';
import type { BoardItemView, BoardWindowView } from './board.view.js';
import { cardsSql } from './cards.sql.js';

type Sql = Pick<EntityManager, 'query'>;
export type ItemRow = Omit<BoardItemView, 'mayMove'>;

/** Some cards, by their occurrences' ids, within the person's scope. */
export async function boardItems(db: Sql, who: Who, ids: readonly string[]): Promise<ItemRow[]> {
  const rows = await db.query<{ item: ItemRow }[]>(
    `WITH ${cardsSql(`
       SELECT occurrence.id AS occurrence_id, occurrence.event_id FROM occurrence JOIN event ON event.id = occurrence.event_id
        WHERE occurrence.id = ANY ($1) AND ${eventVisible('event', '$2')}`)}
     SELECT card.item FROM card ORDER BY card.id`,
    [ids, scopeOf(who)],
  );
  return rows.map(({ item }) => item);
}

/** The edition asked for ($1), and its days from $3 to $4. */
const shown = `shown AS (
       SELECT edition.id, edition.year, edition.campaign_id, edition.motto, edition.starts_on, edition.ends_on, edition.archived,
              edition.sample, edition.version, coalesce($3::date, edition.starts_on) AS from_day, coalesce($4::date, edition.ends_on + 1) AS to_day
         FROM edition WHERE edition.year = $1)`;

/**
 * Its cards within the person's scope ($2) and the filters ($5 oblast, $6 type, $7 text): those in the days shown, and the
 * whole tray. They are reached through occurrence_by_year, never through the edition: so the planner knows how few they
 * are among all years', and what is gathered for them is joined by hashing, not once for each.
 */
const cardsInWindow = (only = '') =>
  cardsSql(`
       SELECT occurrence.id AS occurrence_id, occurrence.event_id
         FROM occurrence JOIN event ON event.id = occurrence.event_id CROSS JOIN shown
        WHERE occurrence.edition_year = $1
          AND (occurrence.starts_at IS NULL
               OR (occurrence.wall_start < shown.to_day::timestamp AND occurrence.wall_end > shown.from_day::timestamp))
          AND ${eventVisible('event', '$2')}
          AND ${eventWithin('event', '$5')}
          AND ($6::text IS NULL OR event.type_id = $6)
          AND ($7::text IS NULL OR localized_search(event.title) LIKE $7)
          ${only}`);
const cards = `coalesce((SELECT json_agg(card.item ORDER BY card.wall_start NULLS LAST, card.id) FROM card), '[]')`;

/** What an old edition took place in stays on its board, archived or not. Asked once, not of each venue and space. */
const usedPlaces = `used_venue AS MATERIALIZED (
       SELECT DISTINCT occurrence.venue_id AS id FROM occurrence WHERE occurrence.edition_year = $1 AND occurrence.venue_id IS NOT NULL),
     used_space AS MATERIALIZED (
       SELECT DISTINCT occurrence_space.space_id AS id FROM occurrence
         JOIN occurrence_space ON occurrence_space.occurrence_id = occurrence.id WHERE occurrence.edition_year = $1)`;

/** What others hold of her spaces and people. */
const busyElsewhere = `coalesce((
         SELECT jsonb_agg(jsonb_build_object('spaceId', held.space_id, 'personId', held.person_id,
                  'from', ${epoch('lower(held.occupied)')}, 'to', ${epoch('upper(held.occupied)')}, 'divisionId', held.division_id))
           FROM (SELECT taken.space_id, taken.person_id, taken.occupied,
                        (SELECT min(event_scope.division_id) FROM event_scope WHERE event_scope.event_id = occurrence.event_id) AS division_id
                   FROM occurrence
                   JOIN (SELECT occurrence_space.occurrence_id, occurrence_space.space_id, NULL::uuid AS person_id, occurrence_space.occupied FROM occurrence_space
                          UNION ALL
                         SELECT assignment.occurrence_id, NULL, assignment.person_id, assignment.occupied FROM assignment) taken
                     ON taken.occurrence_id = occurrence.id
                  WHERE $2::text[] IS NOT NULL AND occurrence.edition_year = $1 AND NOT isempty(occurrence.occupied)
                    AND NOT EXISTS (SELECT FROM event WHERE event.id = occurrence.event_id AND ${eventVisible('event', '$2')})
                    AND (taken.space_id IN (SELECT space.id FROM space JOIN venue_division ON venue_division.venue_id = space.venue_id
                                             WHERE venue_division.division_id = ANY ($2))
                      OR taken.person_id IN (SELECT person_division.person_id FROM person_division WHERE person_division.division_id = ANY ($2)
                                              UNION SELECT person.id FROM person WHERE person.home_division = ANY ($2)))) held), '[]')`;

const asked = (who: Who, query: BoardQuery): unknown[] => [
  query.edition,
  scopeOf(who),
  query.from ?? null,
  query.to ?? null,
  query.oblast ?? null,
  query.type ?? null,
  containing(query.q),
];

export interface WindowRow extends Pick<BoardWindowView, 'edition' | 'divisions' | 'busy'> {
  items: ItemRow[];
  overrides: { day: string; kind: 'day-off' | 'working-day'; name: Record<string, string> }[];
}

/**
 * All that the board shows, in one statement: the places of the person's divisions, the cards in the window and the
 * whole tray, and what others hold of her spaces and people. Its cost is that of one edition's year (occurrence_by_year).
 */
export async function boardWindow(db: Sql, who: Who, query: BoardQuery, language: Language): Promise<WindowRow | null> {
  const [row] = await db.query<WindowRow[]>(
    `WITH ${shown}, ${cardsInWindow()}, ${usedPlaces}
     SELECT jsonb_build_object('id', shown.id, 'year', shown.year, 'campaign', campaign.name, 'motto', shown.motto,
              'startsOn', shown.starts_on, 'endsOn', shown.ends_on, 'archived', shown.archived, 'sample', shown.sample,
              'version', shown.version) AS edition,
       coalesce((
         SELECT jsonb_agg(jsonb_build_object('id', here.division_id, 'name', here.name, 'shortName', here.short_name,
                  'timeZone', here.time_zone, 'venues', coalesce((
           SELECT jsonb_agg(jsonb_build_object('id', venue.id, 'name', venue.name, 'city', venue.city, 'timeZone', here.time_zone,
                    'capacity', venue.capacity, 'latitude', venue.latitude, 'longitude', venue.longitude,
                    'spaces', coalesce((SELECT jsonb_agg(jsonb_build_object('id', space.id, 'name', space.name, 'capacity', space.capacity)
                                                         ORDER BY space.position, space.id)
                                          FROM space WHERE space.venue_id = venue.id
                                           AND (space.archived_at IS NULL OR space.id IN (SELECT used_space.id FROM used_space))), '[]'),
                    'openingHours', coalesce((SELECT jsonb_agg(jsonb_build_object('weekday', opening_hours.weekday,
                                                'opens', to_char(opening_hours.opens, 'HH24:MI'),
                                                'closes', to_char(opening_hours.closes::interval, 'HH24:MI'))
                                                ORDER BY opening_hours.weekday, opening_hours.opens)
                                                FROM opening_hours WHERE opening_hours.venue_id = venue.id), '[]'))
                  ORDER BY ${sortedBy('venue.name', language)}, venue.id)
             FROM venue JOIN venue_division ON venue_division.venue_id = venue.id AND venue_division.valid @> shown.starts_on
            WHERE venue_division.division_id = here.division_id
              AND ((venue.archived_at IS NULL AND venue.merged_into IS NULL) OR venue.id IN (SELECT used_venue.id FROM used_venue))), '[]'))
                ORDER BY here.type = 'oblast', ${sortedBy('here.name', language)})
           FROM division_version here
          WHERE here.valid @> shown.starts_on AND ($2::text[] IS NULL OR here.division_id = ANY ($2))
            AND ($5::text IS NULL OR here.division_id = $5)), '[]') AS divisions,
       ${cards} AS items,
       ${busyElsewhere} AS busy,
       coalesce((SELECT jsonb_agg(jsonb_build_object('day', holiday_override.day, 'kind', holiday_override.kind, 'name', holiday_override.name))
                   FROM holiday_override WHERE date_part('year', holiday_override.day) = shown.year), '[]') AS overrides
      FROM shown JOIN campaign ON campaign.id = shown.campaign_id`,
    asked(who, query),
  );
  return row ?? null;
}

/** Some events' cards, as the window shows them now, in one statement; one that left it is missing. */
export async function boardItemsInWindow(
  db: Sql,
  who: Who,
  query: BoardQuery,
  events: readonly string[],
): Promise<{ items: ItemRow[]; busy: BoardWindowView['busy']; archived: boolean } | null> {
  const [row] = await db.query<{ items: ItemRow[]; busy: BoardWindowView['busy']; archived: boolean }[]>(
    `WITH ${shown}, ${cardsInWindow('AND event.id = ANY ($8)')}
     SELECT shown.archived, ${cards} AS items, ${busyElsewhere} AS busy FROM shown`,
    [...asked(who, query), events],
  );
  return row ?? null;
}
