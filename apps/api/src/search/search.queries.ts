import { scopeOf, searchFold, type LocalDate } from '@birge/domain';
import type { EntityManager } from 'typeorm';
import { personVisible } from '../accounts/person.queries.js';
import { eventVisible } from '../events/event-scope.js';
import { organizationInScope } from '../organizations/organization.scope.js';
import { wall } from '../platform/database/sql.js';
import type { Who } from '../platform/http/allow.js';
import type { HitKind, SearchHitView } from './search.dto.js';

/** Not more of one kind than this, so that a hundred events do not hide the venue; and not more at all. */
const OF_A_KIND = 8;
const AT_ALL = 20;

export interface NamedHit {
  kind: HitKind;
  id: string;
}
interface Asked {
  today: LocalDate;
  edition: number | null;
}

/** What each kind is found by, in one spelling: the very expressions of the indexes. */
const foundBy: Record<HitKind, string> = {
  event: `search_fold(localized_search(event.title) || ' ' || event.slug)`,
  venue: `search_fold(localized_search(venue.name) || ' ' || localized_search(venue.city) || ' ' || venue.slug)`,
  organization: `search_fold(localized_search(organization.name) || ' ' || localized_search(organization.short_name) || ' ' || organization.slug)`,
  person: `search_fold(person.name)`,
  division: `search_fold(localized_search(version.name) || ' ' || localized_search(version.short_name) || ' ' || version.division_id)`,
};

/*
 * $1 the reader's divisions (null: the whole country), $2 the reader, $3 today, $4 the edition looked at.
 * By words: $5 the question, $6 its longest word as a pattern (an index finds it), $7 all of its words as patterns.
 * By name: $5 `kind.id` of what is asked for, $6 those ids that are UUIDs.
 */
const byWords = {
  where: (kind: HitKind) =>
    `((${foundBy[kind]} LIKE $6 AND ${foundBy[kind]} LIKE ALL ($7::text[])) OR $5 <% ${foundBy[kind]})`,
  points: (kind: HitKind) => `(CASE WHEN ${foundBy[kind]} LIKE $5 || '%' THEN 3
      WHEN ' ' || ${foundBy[kind]} LIKE '% ' || $5 || '%' THEN 2
      WHEN ${foundBy[kind]} LIKE '%' || $5 || '%' THEN 1 ELSE 0 END + word_similarity($5, ${foundBy[kind]}))`,
};
const byName = {
  where: (kind: HitKind, id: string) =>
    `${kind === 'division' ? '' : `${kind}.id = ANY ($6::uuid[]) AND `}'${kind}.' || ${id} = ANY ($5::text[])`,
  points: (kind: HitKind, id: string) => `-array_position($5::text[], '${kind}.' || ${id})::real`,
};

/** What this person may see of what is asked for, best first, in one statement. */
function hits(by: typeof byWords | typeof byName): string {
  const one = (kind: HitKind, id: string, title: string, from: string, more = '0', nameOf = id) => `
    SELECT '${kind}' AS kind, ${id} AS id, ${title} AS title, ${by.points(kind, nameOf)} + ${more} AS points ${from}`;
  const which = (kind: HitKind, id: string) => by.where(kind, id);
  return `WITH found AS (
    ${one('event', 'event.id::text', 'event.title', `FROM event WHERE ${which('event', 'event.id::text')} AND ${eventVisible('event', '$1')}`, 'CASE WHEN event.edition_year = $4 THEN 0.4 ELSE 0 END')}
    UNION ALL
    ${one(
      'venue',
      'venue.id::text',
      'venue.name',
      `FROM venue LEFT JOIN venue_division AS here ON here.venue_id = venue.id AND here.valid @> $3::date
       WHERE ${which('venue', 'venue.id::text')} AND venue.archived_at IS NULL AND venue.merged_into IS NULL
         AND ($1::text[] IS NULL OR here.division_id = ANY ($1))`,
    )}
    UNION ALL
    ${one(
      'organization',
      'organization.id::text',
      'organization.name',
      `FROM organization
       WHERE ${which('organization', 'organization.id::text')} AND organization.archived_at IS NULL AND organization.merged_into IS NULL
         AND ${organizationInScope}`,
    )}
    UNION ALL
    ${one(
      'person',
      'person.id::text',
      `jsonb_build_object('kk', person.name, 'ru', person.name, 'en', person.name)`,
      `FROM person
       WHERE ${which('person', 'person.id::text')} AND person.archived_at IS NULL AND person.merged_into IS NULL AND ${personVisible('$1', '$2')}`,
    )}
    UNION ALL
    (SELECT DISTINCT ON (named.id) named.* FROM (${one(
      'division',
      'version.division_id',
      'now.short_name',
      `FROM division_version AS version
       JOIN division_version AS now ON now.division_id = version.division_id AND now.valid @> $3::date
      WHERE ${which('division', 'version.division_id')} AND ($1::text[] IS NULL OR version.division_id = ANY ($1))`,
    )}) named
      ORDER BY named.id, named.points DESC)),
  best AS (
    SELECT ranked.* FROM (SELECT found.*, row_number() OVER (PARTITION BY found.kind ORDER BY found.points DESC, found.title ->> 'ru', found.id) AS place
                            FROM found) ranked
     WHERE ranked.place <= ${OF_A_KIND}
     ORDER BY ranked.points DESC, ranked.kind, ranked.place LIMIT ${AT_ALL})
  SELECT best.kind, best.id, best.title,
         coalesce(CASE best.kind
           WHEN 'event' THEN coalesce(at.name, nullif(first.place, '{}'))
           WHEN 'venue' THEN (SELECT venue.city FROM venue WHERE venue.id::text = best.id)
           WHEN 'organization' THEN (SELECT organization.short_name FROM organization WHERE organization.id::text = best.id) END, '{}') AS detail,
         event.edition_year AS edition, event.type_id AS "typeId", event.state, ${wall('first.wall_start')} AS start
    FROM best
    LEFT JOIN event ON event.id = CASE WHEN best.kind = 'event' THEN best.id::uuid END
    LEFT JOIN LATERAL (SELECT occurrence.wall_start, occurrence.place, occurrence.venue_id FROM occurrence
                        WHERE occurrence.event_id = event.id ORDER BY occurrence.wall_start NULLS LAST, occurrence.id LIMIT 1) first ON true
    LEFT JOIN venue AS at ON at.id = first.venue_id
   ORDER BY best.points DESC, best.kind, best.place`;
}

const WORDS = hits(byWords);
const NAMES = hits(byName);

const pattern = (word: string): string => `%${word}%`;

/** What is called so, or nearly so. A question without a letter or a digit finds nothing and asks nobody. */
export async function hitsByWords(
  db: Pick<EntityManager, 'query'>,
  who: Who,
  question: string,
  { today, edition }: Asked,
): Promise<SearchHitView[]> {
  const folded = searchFold(question);
  if (!folded) return [];
  const words = folded.split(' ');
  const longest = words.reduce((one, other) => (other.length > one.length ? other : one));
  return db.query(WORDS, [scopeOf(who), who.id, today, edition, folded, pattern(longest), words.map(pattern)]);
}

/** These, in the order in which they are named. */
export const hitsByName = (
  db: Pick<EntityManager, 'query'>,
  who: Who,
  named: readonly NamedHit[],
  { today, edition }: Asked,
): Promise<SearchHitView[]> =>
  db.query(NAMES, [
    scopeOf(who),
    who.id,
    today,
    edition,
    named.map(({ kind, id }) => `${kind}.${id}`),
    named.filter(({ kind }) => kind !== 'division').map(({ id }) => id),
  ]);
