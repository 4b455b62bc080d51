import { countryZone, type FreeTimesSearch, type OpeningHours, type Proposed } from '@birge/domain';
import type { EntityManager } from 'typeorm';
import { epoch, wall } from '../../platform/database/sql.js';

type Sql = Pick<EntityManager, 'query'>;

/** One occurrence with all that a partner may know of when its place is free: no title, no name. */
export interface Proposable extends FreeTimesSearch {
  occurrenceId: string;
  /** Whether it has a place of which that is known at all. */
  placed: boolean;
  openingHours: OpeningHours[];
}

/**
 * Of each occurrence of an event, in the order of its page. Offered are the days of the edition and of the event's own
 * window. Whatever else holds one of its spaces makes that time taken, other occurrences of the same event too.
 */
export async function proposable(db: Sql, eventId: string): Promise<Proposable[]> {
  return db.query<Proposable[]>(
    `SELECT occurrence.id AS "occurrenceId", ${wall('occurrence.wall_start')} AS start, ${wall('occurrence.wall_end')} AS "end",
            event.length_minutes AS "lengthMinutes", occurrence.all_day AS "allDay",
            occurrence.setup_minutes AS "setupMinutes", occurrence.teardown_minutes AS "teardownMinutes",
            coalesce(occurrence.zone, '${countryZone}') AS zone,
            EXISTS (SELECT FROM occurrence_space WHERE occurrence_space.occurrence_id = occurrence.id) AS placed,
            to_char(least(edition.starts_on, event.window_from), 'YYYY-MM-DD') AS "from",
            to_char(greatest(edition.ends_on, event.window_to), 'YYYY-MM-DD') AS "to",
            coalesce((SELECT jsonb_agg(jsonb_build_object('weekday', hours.weekday, 'opens', to_char(hours.opens, 'HH24:MI'),
                                'closes', to_char(hours.closes, 'HH24:MI'))
                              ORDER BY hours.weekday, hours.opens)
                        FROM opening_hours hours WHERE hours.venue_id = occurrence.venue_id), '[]') AS "openingHours",
            coalesce((SELECT jsonb_agg(jsonb_build_object('start', ${epoch('lower(other.occupied)')}, 'end', ${epoch('upper(other.occupied)')})
                              ORDER BY lower(other.occupied), other.occurrence_id)
                        FROM occurrence_space own
                        JOIN occurrence_space other ON other.space_id = own.space_id AND other.occurrence_id <> own.occurrence_id
                         AND NOT isempty(other.occupied)
                       WHERE own.occurrence_id = occurrence.id
                         AND other.occupied && tstzrange(least(edition.starts_on, event.window_from) - interval '1 day',
                                                         greatest(edition.ends_on, event.window_to) + interval '2 days')), '[]') AS taken
       FROM occurrence
       JOIN event ON event.id = occurrence.event_id
       JOIN edition ON edition.id = event.edition_id
      WHERE occurrence.event_id = $1
      ORDER BY occurrence.wall_start NULLS LAST, occurrence.id`,
    [eventId],
  );
}

export interface OwnProposal extends Proposed {
  occurrenceId: string | null;
}

/** What this contact has open. */
export async function openProposals(db: Sql, participationId: string, contactId: string): Promise<OwnProposal[]> {
  return db.query<OwnProposal[]>(
    `SELECT proposal.occurrence_id AS "occurrenceId", ${wall('proposal.wall_start')} AS "wallStart",
            ${wall('proposal.wall_end')} AS "wallEnd", proposal.space_id AS "spaceId",
            proposal.place_words AS "placeWords", proposal.note
       FROM proposal
      WHERE proposal.participation_id = $1 AND proposal.contact_id = $2 AND proposal.state = 'open'
      ORDER BY proposal.at, proposal.id`,
    [participationId, contactId],
  );
}
