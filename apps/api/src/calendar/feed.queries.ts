import type { AttendanceMode, Localized, Theme, WallTime } from '@birge/domain';
import type { PublicOrganizer, PublicStatus } from '@birge/site';
import type { PublicPool } from '../platform/database/public-pool.js';
import { epoch, wall } from '../platform/database/sql.js';
import { ahead, eventParameters, matches, scheduled, source, type Question } from './calendar.queries.js';

/** More than any calendar shows; a filter makes a feed shorter. */
export const FEED_CAP = 5_000;

/** One occurrence as a subscriber gets it; also what was withdrawn, until the day after. */
export interface FeedRow {
  id: string;
  slug: string;
  typeId: string;
  title: Localized;
  summary: Localized;
  access: Localized;
  /** In which it is held. */
  languages: string[];
  themes: Theme[];
  status: PublicStatus;
  /** Withdrawn: only who has it in a calendar is told, as cancelled. */
  gone: boolean;
  attendance: AttendanceMode;
  onlineUrl: string | null;
  organizers: PublicOrganizer[];
  divisions: string[];
  /** Grows with the event and with its slot. */
  sequence: number;
  /** Epoch ms. */
  firstAt: number;
  changedAt: number;
  startsAt: number;
  endsAt: number;
  start: WallTime;
  end: WallTime;
  /** Minutes ahead of UTC at the start. */
  offset: number;
  allDay: boolean;
  divisionId: string | null;
  venue: Localized | null;
  space: Localized | null;
  city: Localized | null;
  address: Localized | null;
  place: Localized;
  latitude: number | null;
  longitude: number | null;
  /** The start that was published before the last move. */
  previousStart: WallTime | null;
  previousPlace: readonly Localized[] | null;
  /** Minutes ahead of UTC at the end, and at the start before: the law can change between them. */
  endOffset: number;
  previousOffset: number | null;
}

/** What has a time, earliest first; of one event, or of all that the filter finds. */
export function publishedFeed(pool: PublicPool, question: Question, slug: string | null = null): Promise<FeedRow[]> {
  return pool.rows<FeedRow>(
    `SELECT occurrence.id, event.slug, event.type_id AS "typeId", event.title, event.summary, event.access, event.languages, event.themes, event.status, event.gone, event.attendance,
            event.online_url AS "onlineUrl", event.organizers, event.divisions,
            event.sequence + occurrence.sequence AS sequence, ${epoch('event.first_at')} AS "firstAt",
            ${epoch('event.changed_at')} AS "changedAt", ${epoch('occurrence.starts_at')} AS "startsAt",
            ${epoch('occurrence.ends_at')} AS "endsAt", ${wall('occurrence.wall_start')} AS start,
            ${wall('occurrence.wall_end')} AS end, occurrence.offset_start AS "offset", occurrence.all_day AS "allDay", occurrence.division_id AS "divisionId",
            occurrence.venue, occurrence.space, occurrence.city, occurrence.address, occurrence.place,
            occurrence.latitude::float8 AS latitude, occurrence.longitude::float8 AS longitude, ${wall('occurrence.previous_start')} AS "previousStart", occurrence.previous_place AS "previousPlace",
            ${ahead('occurrence.wall_end', 'occurrence.ends_at')} AS "endOffset",
            ${ahead('occurrence.previous_start', 'occurrence.previous_start AT TIME ZONE occurrence.zone')} AS "previousOffset"
       FROM ${source}
      WHERE ${matches} AND ${scheduled} AND ($10::text IS NULL OR event.slug = $10)
      ORDER BY occurrence.wall_start, occurrence.id
      LIMIT ${FEED_CAP}`,
    [...eventParameters(question), slug],
  );
}
