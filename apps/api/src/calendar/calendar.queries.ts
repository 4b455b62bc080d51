import { searchFold, type LocalDate } from '@birge/domain';
import type {
  Filter,
  Frame,
  ListedOccurrence,
  ListedUnscheduled,
  MonthDay,
  PublicDivisionCount,
  PublicEdition,
  PublicEvent,
} from '@birge/site';
import type { PublicPool } from '../platform/database/public-pool.js';
import { wall } from '../platform/database/sql.js';

/** Rows of a list; the rest of a longer one is a page further. */
export const LIST_CAP = 200;
const UNSCHEDULED_CAP = 200;
const SHOWN_PER_DAY = 4;

/** What stands around every page: small, the same for all of them, read once per publication. */
export interface Ground extends Pick<Frame, 'divisions' | 'types'> {
  /** Newest first. */
  editions: PublicEdition[];
  helpLines: (Frame['helpLines'][number] & { year: number })[];
}

export async function publishedGround(pool: PublicPool): Promise<Ground> {
  const [row] = await pool.rows<Ground>(`
    SELECT
      (SELECT coalesce(json_agg(json_build_object(
          'year', edition.year, 'name', edition.name, 'motto', edition.motto, 'startsOn', edition.starts_on,
          'endsOn', edition.ends_on, 'archived', edition.archived, 'sample', edition.sample,
          'organizers', edition.organizers) ORDER BY edition.year DESC), '[]')
         FROM published.edition) AS editions,
      (SELECT coalesce(json_agg(json_build_object(
          'id', division.id, 'validFrom', lower(division.valid), 'validTo', upper(division.valid),
          'type', division.type, 'name', division.name, 'shortName', division.short_name)
          ORDER BY division.id, lower(division.valid) NULLS FIRST), '[]')
         FROM published.division) AS divisions,
      (SELECT coalesce(json_agg(json_build_object(
          'id', type.id, 'name', type.name, 'glyph', type.glyph, 'tint', type.tint) ORDER BY type.position, type.id), '[]')
         FROM published.event_type AS type) AS types,
      (SELECT coalesce(json_agg(json_build_object(
          'year', line.year, 'number', line.number, 'label', line.label, 'hours', line.hours,
          'languages', line.languages, 'verifiedOn', line.verified_on) ORDER BY line.position, line.id), '[]')
         FROM published.help_line AS line) AS "helpLines"`);
  return row!;
}

/** A counter per year that changes whenever anything of it was published. */
export async function publishedRevisions(pool: PublicPool): Promise<string> {
  const [row] = await pool.rows<{ revisions: string | null }>(
    `SELECT string_agg(revision.year || ':' || revision.revision, ' ' ORDER BY revision.year) AS revisions
       FROM published.revision`,
  );
  return row?.revisions ?? '';
}

/** What is asked of a year: `today` decides how long a cancelled event is still told. */
export interface Question {
  year: number;
  today: LocalDate;
  filter: Filter;
}

/** $1 to $9 of the conditions below. */
export const eventParameters = ({ year, today, filter }: Question) => [
  year,
  today,
  filter.oblast ?? null,
  filter.type ?? null,
  filter.day ?? filter.from ?? null,
  filter.day ?? filter.to ?? null,
  // Folded words are of a–z and 0–9: none of them means anything to LIKE.
  filter.q
    ? searchFold(filter.q)
        .split(' ')
        .map((word) => `%${word}%`)
    : null,
  filter.theme ?? null,
  filter.lang ?? null,
];

export const source = `published.event
      JOIN published.edition ON edition.year = event.year
      LEFT JOIN published.occurrence ON occurrence.event_id = event.id`;

/** Of a year ($1), on a day ($2): a cancelled event is told until the day after. */
export const told = `event.year = $1
        AND (event.status <> 'CANCELLED' OR $2::date <= 1 +
             coalesce((occurrence.wall_end - interval '1 second')::date, event.window_to, edition.ends_on))`;

/** Everything but the days. */
export const matches = `${told}
        AND ($4::text IS NULL OR event.type_id = $4)
        AND ($3::text IS NULL OR occurrence.division_id = $3 OR (occurrence.division_id IS NULL AND $3 = ANY (event.divisions)))
        AND ($7::text[] IS NULL OR event.found_by || ' ' || coalesce(occurrence.found_by, '') LIKE ALL ($7))
        AND ($8::text IS NULL OR $8 = ANY (event.themes))
        AND ($9::text IS NULL OR $9 = ANY (event.languages))`;

/** Half-open: an occurrence that ends at midnight does not touch the day that begins then. */
export const scheduled = `occurrence.wall_start IS NOT NULL
        AND ($5::date IS NULL OR occurrence.wall_end > $5::date)
        AND ($6::date IS NULL OR occurrence.wall_start < $6::date + 1)`;

export const unscheduled = `occurrence.wall_start IS NULL
        AND ($5::date IS NULL OR coalesce(event.window_to, edition.ends_on) >= $5::date)
        AND ($6::date IS NULL OR coalesce(event.window_from, edition.starts_on) <= $6::date)`;

export const listed = `'event', json_build_object('slug', event.slug, 'typeId', event.type_id, 'title', event.title,
          'status', event.status, 'attendance', event.attendance, 'organizers', event.organizers, 'divisions', event.divisions),
        'occurrence', json_build_object('id', coalesce(occurrence.id, event.id), 'start', ${wall('occurrence.wall_start')},
          'end', ${wall('occurrence.wall_end')}, 'offset', occurrence.offset_start, 'allDay', coalesce(occurrence.all_day, false),
          'divisionId', occurrence.division_id, 'venue', occurrence.venue, 'city', occurrence.city,
          'place', coalesce(occurrence.place, '{}'), 'previousStart', ${wall('occurrence.previous_start')},
          'previousPlace', occurrence.previous_place)`;

/** The divisions where it happens: its place's, else those that the event names. */
export const divisions = `unnest(CASE WHEN occurrence.division_id IS NULL THEN event.divisions
        ELSE ARRAY[occurrence.division_id] END) AS division (id)`;

export const countEvents = `(SELECT count(DISTINCT event.id)::int FROM ${source}
         WHERE NOT event.gone AND event.status <> 'CANCELLED' AND ${matches} AND ((${scheduled}) OR (${unscheduled})))`;

export interface PublishedList {
  scheduled: ListedOccurrence[];
  unscheduled: ListedUnscheduled[];
  events: number;
  byDivision: PublicDivisionCount[];
}

/** How many events the filter finds in each division, each event once there. */
export const countByDivision = `(SELECT coalesce(json_agg(json_build_object('id', counted.id, 'events', counted.events) ORDER BY counted.id), '[]')
         FROM (SELECT division.id, count(DISTINCT event.id)::int AS events FROM ${source}, ${divisions}
                WHERE NOT event.gone AND event.status <> 'CANCELLED' AND ${matches} AND ((${scheduled}) OR (${unscheduled}))
                GROUP BY division.id) counted)`;

/** A programme as columns of a SELECT, each a subquery: what `found` tells, by time, and what has no time yet. */
export const programme = (found: string) => `
       (SELECT coalesce(json_agg(json_build_object(${listed}) ORDER BY occurrence.wall_start, occurrence.id), '[]')
          FROM ${source}
         WHERE occurrence.id IN (
           SELECT occurrence.id FROM ${source} WHERE NOT event.gone AND ${found} AND ${scheduled}
            ORDER BY occurrence.wall_start, occurrence.id LIMIT ${LIST_CAP + 1})) AS scheduled,
       (SELECT coalesce(json_agg(found.row), '[]') FROM (
         SELECT json_build_object(${listed}, 'windowFrom', event.window_from, 'windowTo', event.window_to) AS row
           FROM ${source} WHERE NOT event.gone AND ${found} AND ${unscheduled}
          ORDER BY coalesce(event.window_from, edition.starts_on), event.slug, occurrence.id LIMIT ${UNSCHEDULED_CAP}) found) AS unscheduled`;

/** One row more than a page shows says that there are more. */
export async function publishedList(pool: PublicPool, question: Question): Promise<PublishedList> {
  const [row] = await pool.rows<PublishedList>(
    `SELECT ${programme(matches)},
       ${countEvents} AS events,
       ${countByDivision} AS "byDivision"`,
    eventParameters(question),
  );
  return row!;
}

export interface PublishedMonth {
  days: MonthDay[];
  events: number;
  unscheduled: number;
}

/** The first few occurrences of each day between the filter's two days, and how many there are. */
export async function publishedMonth(pool: PublicPool, question: Question): Promise<PublishedMonth> {
  const [row] = await pool.rows<PublishedMonth>(
    `SELECT
       (SELECT coalesce(json_agg(day.cell ORDER BY day.date), '[]') FROM (
          SELECT shown.date, json_build_object('date', shown.date, 'count', min(shown.count),
                   'listed', json_agg(json_build_object(${listed}) ORDER BY shown.place)) AS cell
            FROM (
              SELECT touched.date, touched.id, count(*) OVER (PARTITION BY touched.date) AS count,
                     row_number() OVER (PARTITION BY touched.date ORDER BY touched.wall_start, touched.id) AS place
                FROM (SELECT day::date AS date, occurrence.id, occurrence.wall_start
                        FROM ${source},
                             generate_series(greatest(occurrence.wall_start::date, $5::date),
                               least((occurrence.wall_end - interval '1 second')::date, $6::date), interval '1 day') AS day
                       WHERE NOT event.gone AND ${matches} AND ${scheduled}) touched) shown
            JOIN published.occurrence ON occurrence.id = shown.id
            JOIN published.event ON event.id = occurrence.event_id
           WHERE shown.place <= ${SHOWN_PER_DAY}
           GROUP BY shown.date) day) AS days,
       ${countEvents} AS events,
       (SELECT count(*)::int FROM ${source} WHERE NOT event.gone AND ${matches} AND ${unscheduled}) AS unscheduled`,
    eventParameters(question),
  );
  return row!;
}

/** Minutes by which a wall time is ahead of UTC at its instant. */
export const ahead = (wallTime: string, instant: string) =>
  `(extract(epoch FROM ${wallTime} - (${instant}) AT TIME ZONE 'UTC') / 60)::int`;

export interface PublishedEvent extends PublicEvent {
  year: number;
  gone: boolean;
}

/** The event whose first time is the next one before or after this event's, in its edition. */
const neighbour = (side: '<' | '>', order: 'DESC' | 'ASC') => `
            (SELECT json_build_object('slug', other.slug, 'title', other.title, 'start', ${wall('near.wall_start')})
               FROM first JOIN published.occurrence near ON near.year = event.year
                AND (near.wall_start, near.id) ${side} (first.wall_start, first.id)
               JOIN published.event other ON other.id = near.event_id AND other.id <> event.id
                AND NOT other.gone AND other.status <> 'CANCELLED'
              ORDER BY near.wall_start ${order}, near.id ${order} LIMIT 1)`;

/** The event that has, or ever had, this slug. */
export async function publishedEvent(pool: PublicPool, slug: string): Promise<PublishedEvent | null> {
  const [row] = await pool.rows<PublishedEvent>(
    `WITH asked AS (
       SELECT coalesce((SELECT named.id FROM published.event AS named WHERE named.slug = $1),
                       (SELECT slug.event_id FROM published.slug WHERE slug.slug = $1)) AS id),
     first AS (
       SELECT occurrence.wall_start, occurrence.id FROM published.occurrence JOIN asked ON asked.id = occurrence.event_id
        WHERE occurrence.wall_start IS NOT NULL ORDER BY occurrence.wall_start, occurrence.id LIMIT 1)
     SELECT ${neighbour('<', 'DESC')} AS previous, ${neighbour('>', 'ASC')} AS next,
            event.year, event.gone, event.slug, event.type_id AS "typeId", event.title, event.summary, event.audience,
            event.access, event.languages, event.themes, event.status, event.completed, event.attendance, event.online_url AS "onlineUrl",
            event.window_from AS "windowFrom", event.window_to AS "windowTo", event.divisions, event.organizers,
            (SELECT coalesce(json_agg(json_build_object('id', occurrence.id, 'start', ${wall('occurrence.wall_start')},
                'end', ${wall('occurrence.wall_end')}, 'offset', occurrence.offset_start, 'allDay', occurrence.all_day,
                'divisionId', occurrence.division_id, 'venue', occurrence.venue, 'space', occurrence.space,
                'city', occurrence.city, 'address', occurrence.address, 'directions', occurrence.directions,
                'latitude', occurrence.latitude::float8, 'longitude', occurrence.longitude::float8,
                'place', occurrence.place, 'previousStart', ${wall('occurrence.previous_start')}, 'previousPlace', occurrence.previous_place,
                'endOffset', ${ahead('occurrence.wall_end', 'occurrence.ends_at')},
                'previousOffset', ${ahead('occurrence.previous_start', 'occurrence.previous_start AT TIME ZONE occurrence.zone')})
                ORDER BY occurrence.wall_start NULLS LAST, occurrence.id), '[]')
               FROM published.occurrence WHERE occurrence.event_id = event.id) AS occurrences
       FROM asked JOIN published.event ON event.id = asked.id`,
    [slug],
  );
  return row ?? null;
}
