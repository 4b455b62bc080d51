import type { EventState, Localized, PublicFacts } from '@birge/domain';
import type { EntityManager } from 'typeorm';
import { quorumJson } from '../events/event-parts.sql.js';
import { eventDivisions, eventVisible } from '../events/event-scope.js';
import { nowJson, sequencesJson, toldJson } from './public-facts.sql.js';

type Sql = Pick<EntityManager, 'query'>;

/** An event as a publication decides about it. */
export interface PublicationFacts {
  id: string;
  slug: string;
  title: Localized;
  typeId: string;
  state: EventState;
  year: number;
  archived: boolean;
  divisions: string[];
  quorum: { met: number; needed: number; reached: boolean };
  now: PublicFacts | null;
  told: PublicFacts | null;
  sequences: { event: number; occurrences: Record<string, number> } | null;
}

const factsOf = `event.id, event.slug, event.title, event.type_id AS "typeId", event.state, event.edition_year AS year, edition.archived,
  ${eventDivisions('event')} AS divisions, ${quorumJson('event')} AS quorum,
  ${nowJson('event')} AS now, ${toldJson('event')} AS told, ${sequencesJson('event')} AS sequences`;

/** These events, by id; one outside the reader's scope is missing. */
export function publicationFacts(
  db: Sql,
  ids: readonly string[],
  scope: readonly string[] | null,
): Promise<PublicationFacts[]> {
  return db.query<PublicationFacts[]>(
    `SELECT ${factsOf} FROM event JOIN edition ON edition.id = event.edition_id
      WHERE event.id = ANY ($1) AND ${eventVisible('event', '$2')} ORDER BY event.id`,
    [ids, scope],
  );
}

/** The most that the screen lists at once; publishing all of them shows the next. */
const MOST = 500;

/** Those of an edition ($1) within the reader's scope ($2) of which the public knows something else than what is true. */
const candidates = `FROM event candidate
         WHERE candidate.edition_year = $1
           AND ($2::text[] IS NULL OR EXISTS (SELECT FROM event_scope
                 WHERE event_scope.event_id = candidate.id AND event_scope.division_id = ANY ($2)))
           AND CASE coalesce((SELECT publication_state.state FROM publication_state WHERE publication_state.event_id = candidate.id), 'no')
               WHEN 'no' THEN candidate.visibility = 'public' AND candidate.state IN ('planned', 'confirmed', 'completed')
               WHEN 'differs' THEN true ELSE false END`;

/**
 * The events of an edition of which the public knows something else than what is true, or nothing yet. An oblast
 * coordinator sees those that she may publish: her own.
 */
export function unpublishedDifferences(
  db: Sql,
  year: number,
  scope: readonly string[] | null,
): Promise<PublicationFacts[]> {
  return db.query<PublicationFacts[]>(
    `SELECT ${factsOf} FROM event JOIN edition ON edition.id = event.edition_id
      WHERE event.id IN (
        SELECT candidate.id ${candidates}
         ORDER BY candidate.id LIMIT ${MOST})
      ORDER BY (SELECT min(occurrence.wall_start) FROM occurrence WHERE occurrence.event_id = event.id) NULLS LAST, event.id`,
    [year, scope],
  );
}

/** How many events of an edition the public sees, within the reader's scope. */
export async function publishedCount(db: Sql, year: number, scope: readonly string[] | null): Promise<number> {
  const [row] = await db.query<{ count: number }[]>(
    `SELECT count(*)::int AS count FROM published.event told JOIN event ON event.id = told.id
      WHERE told.year = $1 AND NOT told.gone AND ${eventVisible('event', '$2')}`,
    [year, scope],
  );
  return row!.count;
}

/** How many of them there are: what the navigation counts at every change, so nothing is read of them. */
export async function differingCount(db: Sql, year: number, scope: readonly string[] | null): Promise<number> {
  const [row] = await db.query<{ count: number }[]>(`SELECT count(*)::int AS count ${candidates}`, [year, scope]);
  return row!.count;
}
