import type { AttendanceMode, Localized, Theme, WallTime } from '@birge/domain';
import type { PublicOrganizer, PublicStatus } from '@birge/site';
import type { PublicPool } from '../platform/database/public-pool.js';
import { epoch, wall } from '../platform/database/sql.js';
import { ahead, eventParameters, matches, scheduled, source, type Question } from './calendar.queries.js';

/** More than any calendar shows; a filter makes a feed shorter. */
export const FEED_CAP = 5_000;
/** Calendars are written piece by piece, and can be longer. */
export const CALENDAR_CAP = 10_000;

/** One occurrence as a subscriber gets it; also what was withdrawn, until the day after. */
export interface FeedRow {
  id: string;
  /** Another one after every change of anything here, on a server since its start: {@link VERSION_OCTETS}, the id first. */
  version: Buffer;
  server: string;
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

/**
 * The transactions that wrote what a row is read from: every change is a new one's, in whatever column. No column has to be
 * named here, nor to be thought of when one is added. Each server counts for itself: see `server`.
 */
const versionOf = (id: string, event: string, occurrence: string) =>
  `uuid_send(${id}) || xidsend(${event}) || xidsend(${occurrence})`;
const version = versionOf('occurrence.id', 'event.xmin', 'occurrence.xmin');
const server = `(SELECT extract(epoch FROM pg_postmaster_start_time())::text)`;

const columns = `occurrence.id, ${version} AS version, ${server} AS server, event.slug, event.type_id AS "typeId", event.title, event.summary, event.access, event.languages, event.themes, event.status, event.gone, event.attendance,
            event.online_url AS "onlineUrl", event.organizers, event.divisions,
            event.sequence + occurrence.sequence AS sequence, ${epoch('event.first_at')} AS "firstAt",
            ${epoch('event.changed_at')} AS "changedAt", ${epoch('occurrence.starts_at')} AS "startsAt",
            ${epoch('occurrence.ends_at')} AS "endsAt", ${wall('occurrence.wall_start')} AS start,
            ${wall('occurrence.wall_end')} AS end, occurrence.offset_start AS "offset", occurrence.all_day AS "allDay", occurrence.division_id AS "divisionId",
            occurrence.venue, occurrence.space, occurrence.city, occurrence.address, occurrence.place,
            occurrence.latitude::float8 AS latitude, occurrence.longitude::float8 AS longitude, ${wall('occurrence.previous_start')} AS "previousStart", occurrence.previous_place AS "previousPlace",
            ${ahead('occurrence.wall_end', 'occurrence.ends_at')} AS "endOffset",
            ${ahead('occurrence.previous_start', 'occurrence.previous_start AT TIME ZONE occurrence.zone')} AS "previousOffset"`;

const asked = `FROM ${source}
      WHERE ${matches} AND ${scheduled} AND ($10::text IS NULL OR event.slug = $10)
      ORDER BY occurrence.wall_start, occurrence.id`;

/** What has a time, earliest first; of one event, or of all that the filter finds. */
export function publishedFeed(
  pool: PublicPool,
  question: Question,
  { slug = null, cap = FEED_CAP }: { slug?: string | null; cap?: number } = {},
): Promise<FeedRow[]> {
  return pool.rows<FeedRow>(`SELECT ${columns} ${asked} LIMIT $11`, [...eventParameters(question), slug, cap]);
}

const [ID_OCTETS, XID_OCTETS] = [16, 4];
export const VERSION_OCTETS = ID_OCTETS + 2 * XID_OCTETS;

export interface Versions {
  /** One after the other: ten thousand rows take longer to read than to find. */
  versions: Buffer | null;
  server: string;
}

/** What such a feed is made of. */
export async function publishedVersions(pool: PublicPool, question: Question, cap: number): Promise<Versions> {
  const [row] = await pool.rows<Versions>(
    `SELECT string_agg(${versionOf('found.id', 'found.event', 'found.occurrence')}, '') AS versions, ${server} AS server
       FROM (SELECT occurrence.id, event.xmin AS event, occurrence.xmin AS occurrence ${asked} LIMIT $11) found`,
    [...eventParameters(question), null, cap],
  );
  return row!;
}

/** These occurrences as they are by now, in no order. */
export const publishedRows = (pool: PublicPool, ids: readonly string[]): Promise<FeedRow[]> =>
  pool.rows<FeedRow>(
    `SELECT ${columns} FROM published.occurrence JOIN published.event ON event.id = occurrence.event_id
      WHERE occurrence.id = ANY ($1::uuid[])`,
    [ids],
  );
