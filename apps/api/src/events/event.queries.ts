import {
  countryZone,
  localDate,
  normalTag,
  RECHECK_DAYS,
  scopeOf,
  STALE_DAYS,
  type HolidayOverride,
  type Instant,
  type Language,
} from '@birge/domain';
import type { EntityManager } from 'typeorm';
import { containing, pageSql, sortedBy } from '../platform/database/reading.js';
import { epoch, instant, wall } from '../platform/database/sql.js';
import { seesAddresses, type Who } from '../platform/http/allow.js';
import { PAGE_SIZE } from '../platform/http/views.js';
import { undeliveredView, type Undelivered } from '../platform/mail/undelivered.js';
import { leastRecentlyHeard } from './freshness.sql.js';
import {
  latestAnswers,
  occurrencesJson,
  openProposals,
  participationsJson,
  publishedSql,
  quorumTold,
  requirementsJson,
} from './event-parts.sql.js';
import type { EventListQuery } from './event.dto.js';
import type { ChangeView, EventRowView } from './event-list.view.js';
import { eventDivisions, eventVisible, eventWithin } from './event-scope.js';
import type { EventView, InvitationView, ParticipationView } from './event.view.js';

type Sql = Pick<EntityManager, 'query'>;

const DAY = 86_400_000;
const checkedDays = { recheck: RECHECK_DAYS, stale: STALE_DAYS };

type InvitationRow = Omit<InvitationView, 'undelivered'> & { undelivered: Undelivered | null };
type ParticipationRow = Omit<ParticipationView, 'invitations'> & { invitations: InvitationRow[] };

export interface EventRow extends Omit<EventView, 'acts' | 'may' | 'freshness'> {
  /** Of the edition's year and the one before, which long lead times reach back to. */
  overrides: HolidayOverride[];
  archived: boolean;
}

/** One event with all that its page shows, in one statement; nothing outside the person's scope. */
export async function eventById(db: Sql, who: Who, id: string): Promise<EventRow | null> {
  const [row] = await db.query<(Omit<EventRow, 'participations'> & { participations: ParticipationRow[] })[]>(
    `SELECT event.id, event.edition_year AS edition, event.slug, event.type_id AS "typeId", event.title, event.summary,
            event.audience, event.access, event.note, event.languages, event.tags, event.themes, event.state,
            event.state_reason AS "stateReason", event.attendance, event.online_url AS "onlineUrl", event.visibility,
            event.place_hidden AS "placeHidden", event.window_from AS "windowFrom", event.window_to AS "windowTo",
            event.length_minutes AS "lengthMinutes", event.expected_participants AS "expectedParticipants",
            CASE WHEN coordinator.id IS NOT NULL THEN jsonb_build_object('id', coordinator.id, 'name', coordinator.name) END AS coordinator,
            ${eventDivisions('event')} AS divisions,
            ${requirementsJson('event')} AS requirements,
            ${occurrencesJson('event')} AS occurrences,
            ${participationsJson('event', '$3')} AS participations,
            ${quorumTold('event')} AS quorum,
            ${publishedSql('event')} AS published,
            coalesce((SELECT jsonb_agg(jsonb_build_object('day', holiday_override.day, 'kind', holiday_override.kind))
                        FROM holiday_override
                       WHERE holiday_override.day >= make_date(event.edition_year - 1, 1, 1)
                         AND holiday_override.day < make_date(event.edition_year + 1, 1, 1)), '[]') AS overrides,
            edition.archived, event.version
       FROM event
       JOIN edition ON edition.id = event.edition_id
       LEFT JOIN person coordinator ON coordinator.id = event.coordinator_id
      WHERE event.id = $1 AND ${eventVisible('event', '$2')}`,
    [id, scopeOf(who), seesAddresses(who)],
  );
  return row ? { ...row, participations: row.participations.map((one) => asSeenBy(who, one)) } : null;
}

const asSeenBy = (who: Who, { invitations, ...row }: ParticipationRow): ParticipationView => ({
  ...row,
  invitations: invitations.map((one) => ({
    ...one,
    undelivered: undeliveredView(one.undelivered, seesAddresses(who)),
  })),
});

export interface EventListRow extends Omit<EventRowView, 'freshness'> {
  /** Epoch ms: when the partner was heard that was heard least recently; null where nothing is to be checked. */
  heardSince: Instant | null;
  heardAnswered: boolean | null;
  total: string;
}

/** A page of an edition's events in the reader's order: by first start, what has none last, then by title. */
export function eventList(
  db: Sql,
  who: Who,
  query: EventListQuery,
  language: Language,
  now: Instant,
): Promise<EventListRow[]> {
  const counted = (answer: string) =>
    `'${answer === 'needs-action' ? 'needsAction' : answer}', count(*) FILTER (WHERE given.answer = '${answer}')`;
  return db.query(
    `SELECT event.id, event.slug, event.title, event.type_id AS "typeId", event.state, event.attendance, event.visibility,
            ${eventDivisions('event')} AS divisions,
            ${wall('first.wall_start')} AS "firstStart", coalesce(first.all_day, false) AS "firstAllDay", first.zone,
            counts.occurrences, counts.unscheduled, counts.cards,
            event.window_from AS "windowFrom", event.window_to AS "windowTo", first.venue,
            CASE WHEN coordinator.id IS NOT NULL THEN jsonb_build_object('id', coordinator.id, 'name', coordinator.name) END AS coordinator,
            (SELECT jsonb_build_object(${['accepted', 'maybe', 'declined', 'needs-action'].map(counted).join(', ')})
               FROM (${latestAnswers('event')}) given) AS answers,
            ${quorumTold('event')} AS quorum, ${openProposals('event')} AS "openProposals",
            ${publishedSql('event')} AS published, ${epoch('heard.since')} AS "heardSince", heard.answered AS "heardAnswered",
            event.version, count(*) OVER () AS total
       FROM event
       JOIN edition ON edition.id = event.edition_id
       LEFT JOIN person coordinator ON coordinator.id = event.coordinator_id
       LEFT JOIN LATERAL (SELECT occurrence.wall_start, occurrence.all_day, occurrence.zone, venue.name AS venue
                            FROM occurrence LEFT JOIN venue ON venue.id = occurrence.venue_id
                           WHERE occurrence.event_id = event.id
                           ORDER BY occurrence.wall_start NULLS LAST, occurrence.id LIMIT 1) first ON true
       CROSS JOIN LATERAL (SELECT count(*)::int AS occurrences, count(*) FILTER (WHERE occurrence.starts_at IS NULL)::int AS unscheduled,
                                 coalesce(jsonb_agg(jsonb_build_object('occurrenceId', occurrence.id, 'version', occurrence.version)
                                                    ORDER BY occurrence.wall_start NULLS LAST, occurrence.id), '[]') AS cards
                             FROM occurrence WHERE occurrence.event_id = event.id) counts
       LEFT JOIN LATERAL (${leastRecentlyHeard('event', '$9', '$13::date')}) heard ON true
      WHERE edition.year = $1 AND ${eventVisible('event', '$2')}
        AND ($3::text IS NULL OR localized_search(event.title) LIKE $3)
        AND ${eventWithin('event', '$4')}
        AND ($5::text IS NULL OR event.type_id = $5)
        AND ($6::text IS NULL OR event.state = $6)
        AND ($11::text IS NULL OR $11 = ANY (event.tags))
        AND ($7::date IS NULL OR (SELECT max(occurrence.wall_end) > $7::date FROM occurrence WHERE occurrence.event_id = event.id))
        AND ($8::date IS NULL OR (SELECT min(occurrence.wall_start) < $8::date FROM occurrence WHERE occurrence.event_id = event.id))
        AND ($10::timestamptz IS NULL OR heard.since <= $10)
        AND ($12::text IS NULL OR ${openProposals('event')} > 0)
      ORDER BY ${query.sort === 'checked' ? 'heard.since NULLS LAST, ' : ''}first.wall_start NULLS LAST, ${sortedBy('event.title', language)}, event.id
      ${pageSql(query.page ?? 1, query.size ?? PAGE_SIZE)}`,
    [
      query.edition,
      scopeOf(who),
      containing(query.q),
      query.oblast ?? null,
      query.type ?? null,
      query.state ?? null,
      query.from ?? null,
      query.to ?? null,
      new Date(now),
      query.checked ? new Date(now - checkedDays[query.checked] * DAY) : null,
      query.tag ? normalTag(query.tag) : null,
      query.proposals ?? null,
      localDate(now, countryZone),
    ],
  );
}

/** What happened to an event, newest first. */
export function eventHistory(db: Sql, eventId: string, before: number | null, limit: number): Promise<ChangeView[]> {
  return db.query<ChangeView[]>(
    `SELECT change.id::float8 AS id, ${instant('change.at')} AS at, change.via, change.action, change.subject,
            change.subject_id AS "subjectId", change.before, change.after,
            CASE WHEN person.id IS NOT NULL THEN jsonb_build_object('id', person.id, 'name', person.name) END AS person
       FROM change LEFT JOIN person ON person.id = change.person_id
      WHERE change.event_id = $1 AND ($2::bigint IS NULL OR change.id < $2)
      ORDER BY change.id DESC LIMIT $3`,
    [eventId, before, limit],
  );
}

export interface EditionFacts {
  id: string;
  year: number;
  archived: boolean;
}

export async function editionOf(db: Sql, year: number): Promise<EditionFacts | null> {
  const [row] = await db.query<EditionFacts[]>(
    `SELECT edition.id, edition.year, edition.archived FROM edition WHERE edition.year = $1`,
    [year],
  );
  return row ?? null;
}

/** Every tag that events of an edition within her scope have, each once. */
export async function editionTags(db: Sql, who: Who, year: number): Promise<string[]> {
  const rows = await db.query<{ tag: string }[]>(
    `SELECT DISTINCT given.tag FROM event JOIN edition ON edition.id = event.edition_id CROSS JOIN unnest(event.tags) AS given (tag)
      WHERE edition.year = $1 AND ${eventVisible('event', '$2')} ORDER BY given.tag`,
    [year, scopeOf(who)],
  );
  return rows.map(({ tag }) => tag);
}
