import type { EventState, Localized } from '@birge/domain';
import { divisionOfOccurrence } from '../events/event-parts.sql.js';
import { epoch, wall } from '../platform/database/sql.js';

/** What somebody does at one occurrence, and where that is. Instants are epoch ms, with set-up and tear-down. */
export interface DutyRow {
  occurrenceId: string;
  eventId: string;
  slug: string;
  title: Localized;
  state: EventState;
  assignments: { id: string; dutyId: string }[];
  start: string;
  end: string;
  offsetStart: number;
  allDay: boolean;
  setupMinutes: number;
  teardownMinutes: number;
  occupiedFrom: number;
  occupiedTo: number;
  startsAt: number;
  endsAt: number;
  venueId: string | null;
  venue: Localized | null;
  city: Localized | null;
  address: Localized | null;
  spaces: Localized[];
  place: Localized;
  latitude: number | null;
  longitude: number | null;
  divisionId: string | null;
  coordinator: string | null;
  /** Grows with every change of the event and of this time. */
  sequence: number;
  /** Epoch ms of the last change. */
  changedAt: number;
  /** Within the reader's scope; else she learns only that something is there. */
  visible: boolean;
}

/**
 * A person's duties that have a time, earliest first, as JSON. `visible` is SQL that says of `event` whether the reader
 * may see it; `only` narrows `event` and `occurrence`.
 */
export const dutiesJson = (person: string, visible: string, only: string) => `coalesce((
  SELECT jsonb_agg(jsonb_build_object(
           'occurrenceId', occurrence.id, 'eventId', event.id, 'slug', event.slug, 'title', event.title, 'state', event.state,
           'assignments', held.assignments, 'start', ${wall('occurrence.wall_start')}, 'end', ${wall('occurrence.wall_end')},
           'offsetStart', occurrence.offset_start, 'allDay', occurrence.all_day,
           'setupMinutes', occurrence.setup_minutes, 'teardownMinutes', occurrence.teardown_minutes,
           'startsAt', ${epoch('occurrence.starts_at')}, 'endsAt', ${epoch('occurrence.ends_at')},
           'occupiedFrom', ${epoch('occurrence.starts_at')} - occurrence.setup_minutes * 60000,
           'occupiedTo', ${epoch('occurrence.ends_at')} + occurrence.teardown_minutes * 60000,
           'venueId', occurrence.venue_id, 'venue', venue.name, 'city', venue.city, 'address', venue.address,
           'spaces', coalesce((SELECT jsonb_agg(space.name ORDER BY space.position, space.id)
                                 FROM occurrence_space JOIN space ON space.id = occurrence_space.space_id
                                WHERE occurrence_space.occurrence_id = occurrence.id), '[]'),
           'place', occurrence.place, 'latitude', venue.latitude::float8, 'longitude', venue.longitude::float8,
           'divisionId', coalesce(${divisionOfOccurrence('occurrence', 'event')},
                                  (SELECT min(event_division.division_id) FROM event_division WHERE event_division.event_id = event.id)),
           'coordinator', coordinator.name, 'sequence', event.version + occurrence.version,
           'changedAt', ${epoch(`coalesce((SELECT max(change.at) FROM change WHERE change.event_id = event.id), event.created_at)`)},
           'visible', ${visible})
         ORDER BY occurrence.starts_at, occurrence.id)
    FROM (SELECT assignment.occurrence_id, jsonb_agg(jsonb_build_object('id', assignment.id, 'dutyId', assignment.duty_id)
                                                     ORDER BY duty.position, duty.id) AS assignments
            FROM assignment JOIN duty ON duty.id = assignment.duty_id
           WHERE assignment.person_id = ${person}.id GROUP BY assignment.occurrence_id) held
    JOIN occurrence ON occurrence.id = held.occurrence_id
    JOIN event ON event.id = occurrence.event_id
    LEFT JOIN venue ON venue.id = occurrence.venue_id
    LEFT JOIN person coordinator ON coordinator.id = event.coordinator_id
   WHERE occurrence.starts_at IS NOT NULL AND ${only}), '[]')`;

/** Who can be given a duty by a reader of this scope (null: the whole country): somebody of her divisions or of all. */
export const assignable = (
  person: string,
  scope: string,
) => `(${person}.archived_at IS NULL AND ${person}.merged_into IS NULL
  AND (${scope}::text[] IS NULL OR ${person}.role = 'national' OR ${person}.home_division = ANY (${scope})
    OR EXISTS (SELECT FROM person_division WHERE person_division.person_id = ${person}.id AND person_division.division_id = ANY (${scope}))))`;

/** Who is thought of when somebody is looked for: not who only looks on, nor who runs the installation. */
export const helps = (person: string) => `coalesce(${person}.role NOT IN ('observer', 'administrator'), true)`;
