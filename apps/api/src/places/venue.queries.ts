import { can, scopeOf, type Language, type LocalDate } from '@birge/domain';
import type { EntityManager } from 'typeorm';
import { containing, pageSql, sortedBy } from '../platform/database/reading.js';
import type { Who } from '../platform/http/allow.js';
import { PAGE_SIZE } from '../platform/http/views.js';
import type { SpaceView } from './space.dto.js';
import type { VenuesQuery } from './venue.dto.js';
import type { VenueRowView, VenueView } from './venue.view.js';

/** What an oblast coordinator sees ($1 is her divisions, null the whole country): venues that are hers on the date $2. */
const inScope = `($1::text[] IS NULL OR here.division_id = ANY ($1))`;
const here = `LEFT JOIN venue_division AS here ON here.venue_id = venue.id AND here.valid @> $2::date`;

const facts = `venue.id, venue.slug, venue.name, venue.kind, venue.city, here.division_id AS "divisionId", venue.capacity,
            venue.host_id AS "hostId", host.name AS "hostName", venue.archived_at IS NOT NULL AS archived, venue.version`;

export function venuesPage(
  tx: Pick<EntityManager, 'query'>,
  who: Who,
  today: LocalDate,
  { q, oblast, type, page = 1, archived = 'no' }: VenuesQuery,
  language: Language,
): Promise<(VenueRowView & { total: string })[]> {
  return tx.query(
    `SELECT ${facts}, count(*) OVER () AS total,
            (SELECT count(*)::integer FROM space
              WHERE space.venue_id = venue.id AND space.archived_at IS NULL) AS spaces
       FROM venue ${here} LEFT JOIN organization AS host ON host.id = venue.host_id
      WHERE ${inScope}
        AND venue.merged_into IS NULL
        AND (venue.archived_at IS NOT NULL) = $3
        AND ($4::text IS NULL OR localized_search(venue.name) LIKE $4 OR localized_search(venue.city) LIKE $4)
        AND ($5::text IS NULL OR venue.kind = $5)
        AND ($6::text IS NULL OR here.division_id = $6)
      ORDER BY ${sortedBy('venue.name', language)}, venue.id
      ${pageSql(page, PAGE_SIZE)}`,
    [scopeOf(who), today, archived === 'yes', containing(q), type ?? null, oblast ?? null],
  );
}

/** The venue, if the person may see it. */
export async function venueById(
  tx: Pick<EntityManager, 'query'>,
  who: Who,
  today: LocalDate,
  id: string,
): Promise<VenueView | null> {
  const [row] = await tx.query<Omit<VenueView, 'mayWrite'>[]>(
    `SELECT ${facts}, venue.address, venue.directions, venue.latitude::float8 AS latitude,
            venue.longitude::float8 AS longitude, venue.consent_needed AS "consentNeeded", venue.notice_days AS "noticeDays",
            (SELECT coalesce(jsonb_agg(jsonb_build_object('divisionId', entry.division_id,
                      'from', lower(entry.valid), 'to', upper(entry.valid)) ORDER BY entry.valid), '[]')
               FROM venue_division AS entry WHERE entry.venue_id = venue.id) AS divisions,
            (SELECT coalesce(jsonb_agg(jsonb_build_object('weekday', hours.weekday, 'opens', to_char(hours.opens, 'HH24:MI'),
                      'closes', to_char(hours.closes, 'HH24:MI')) ORDER BY hours.weekday, hours.opens), '[]')
               FROM opening_hours AS hours WHERE hours.venue_id = venue.id) AS "openingHours"
       FROM venue ${here} LEFT JOIN organization AS host ON host.id = venue.host_id
      WHERE venue.id = $3 AND ${inScope}`,
    [scopeOf(who), today, id],
  );
  if (!row) return null;
  const spaces = await spacesOf(tx, id);
  return { ...row, spaces, mayWrite: can(who, 'venue:write', row.divisionId ? [row.divisionId] : []) };
}

const spaceColumns = `space.id, space.venue_id AS "venueId", space.name, space.capacity, space.position,
            space.archived_at IS NOT NULL AS archived, space.version`;

const spacesOf = (tx: Pick<EntityManager, 'query'>, venueId: string): Promise<SpaceView[]> =>
  tx.query<SpaceView[]>(
    `SELECT ${spaceColumns} FROM space WHERE space.venue_id = $1 ORDER BY space.position, space.id`,
    [venueId],
  );

/** A space by its id alone: whether the person may see it is its venue's matter. */
export async function spaceById(tx: Pick<EntityManager, 'query'>, id: string): Promise<SpaceView | null> {
  const [row] = await tx.query<SpaceView[]>(`SELECT ${spaceColumns} FROM space WHERE space.id = $1`, [id]);
  return row ?? null;
}
