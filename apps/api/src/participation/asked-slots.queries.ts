import { addDays, countryZone, languages, textIn, type Localized, type WallTime } from '@birge/domain';
import type { EntityManager } from 'typeorm';
import { epoch, wall } from '../platform/database/sql.js';

/** One time and place that a partner is asked about. */
export interface AskedSlot {
  id: string;
  start: WallTime | null;
  end: WallTime | null;
  zone: string | null;
  /** Minutes east of UTC at the start. */
  offset: number | null;
  /** Epoch ms. */
  startsAt: number | null;
  endsAt: number | null;
  allDay: boolean;
  setupMinutes: number;
  sequence: number;
  /** When and where as one text to compare. */
  digest: string;
  venue: Localized | null;
  space: Localized | null;
  city: Localized | null;
  address: Localized | null;
  place: Localized;
}

/** What a contact was told of a slot (invitation.told). */
export interface ToldSlot {
  occurrence: string;
  start: WallTime | null;
  end: WallTime | null;
  zone: string | null;
  allDay: boolean;
  place: Localized;
  sequence: number;
  digest: string;
}

/** As JSON, with every space by itself: `together` makes one text of them. */
export const askedSlotsJson = (event: string) => `coalesce((
  SELECT jsonb_agg(jsonb_build_object(
           'id', occurrence.id, 'start', ${wall('occurrence.wall_start')}, 'end', ${wall('occurrence.wall_end')},
           'startsAt', ${epoch('occurrence.starts_at')}, 'endsAt', ${epoch('occurrence.ends_at')},
           'zone', occurrence.zone, 'offset', occurrence.offset_start, 'allDay', occurrence.all_day,
           'setupMinutes', occurrence.setup_minutes, 'sequence', occurrence.sequence,
           'digest', (SELECT occurrence_slot.digest FROM occurrence_slot WHERE occurrence_slot.id = occurrence.id), 'venue', venue.name,
           'spaces', coalesce((SELECT jsonb_agg(space.name ORDER BY space.position, space.id)
                                 FROM occurrence_space JOIN space ON space.id = occurrence_space.space_id
                                WHERE occurrence_space.occurrence_id = occurrence.id), '[]'),
           'city', nullif(venue.city, '{}'), 'address', nullif(venue.address, '{}'), 'place', occurrence.place)
         ORDER BY occurrence.wall_start NULLS LAST, occurrence.id)
    FROM occurrence LEFT JOIN venue ON venue.id = occurrence.venue_id
   WHERE occurrence.event_id = ${event}.id), '[]')`;

/** The clocks of an event: of its first slot, else of the one zone of its oblasts, else of the country. */
export const zoneOfEvent = (event: string) => `coalesce(
  (SELECT occurrence.zone FROM occurrence WHERE occurrence.event_id = ${event}.id AND occurrence.zone IS NOT NULL
    ORDER BY occurrence.starts_at LIMIT 1),
  (SELECT min(division_version.time_zone) FROM event_scope
     JOIN edition ON edition.id = ${event}.edition_id
     JOIN division_version ON division_version.division_id = event_scope.division_id
      AND division_version.valid @> coalesce(${event}.window_from, edition.starts_on)
    WHERE event_scope.event_id = ${event}.id HAVING count(DISTINCT division_version.time_zone) = 1),
  '${countryZone}')`;

export type RawSlot = Omit<AskedSlot, 'space'> & { spaces: Localized[] };

/** Several spaces as one text in each language that one of them has. */
export const together = ({ spaces, ...slot }: RawSlot): AskedSlot => ({
  ...slot,
  space:
    spaces.length === 0
      ? null
      : Object.fromEntries(
          languages
            .filter((language) => spaces.some((space) => space[language]))
            .map((language) => [language, spaces.map((space) => textIn(space, language)).join(', ')]),
        ),
});

/** Where it is in a few words: the venue, else the words for a place without one. */
export const placeOf = (slot: AskedSlot): Localized => slot.venue ?? slot.place;

/** With the rooms, since another room of the same venue is another place to go to. */
export function placeInFull(slot: AskedSlot): Localized {
  const place = placeOf(slot);
  const { space } = slot;
  if (!slot.venue || !space) return place;
  return Object.fromEntries(
    languages.filter((one) => place[one]).map((one) => [one, `${place[one]}, ${textIn(space, one)}`]),
  );
}

/** What a partner is told of and asked again about: the slots, or the days of a whole edition as one. */
export const slotsToTell = (about: Asked): AskedSlot[] => (about.title ? about.slots : [daysAsSlot(about)]);

/** The days of a whole edition, with the clocks that they are told by. */
export type EditionDays = Pick<Asked, 'editionId' | 'editionSequence' | 'windowFrom' | 'windowTo' | 'zone'>;

export function daysAsSlot({ editionId, editionSequence, windowFrom, windowTo, zone }: EditionDays): AskedSlot {
  const none = { offset: null, startsAt: null, endsAt: null, setupMinutes: 0, venue: null, space: null, city: null };
  return {
    ...none,
    id: editionId,
    start: `${windowFrom!}T00:00`,
    end: `${addDays(windowTo!, 1)}T00:00`,
    zone,
    allDay: true,
    sequence: editionSequence,
    digest: `${windowFrom!}/${windowTo!}`,
    address: null,
    place: {},
  };
}

export const toldOf = (about: Asked): ToldSlot[] =>
  slotsToTell(about).map((slot) => ({
    occurrence: slot.id,
    start: slot.start,
    end: slot.end,
    zone: slot.zone,
    allDay: slot.allDay,
    place: placeInFull(slot),
    sequence: slot.sequence,
    digest: slot.digest,
  }));

/** An event that is part of what a whole edition's partner is asked about. */
export interface ListedEvent {
  title: Localized;
  start: WallTime | null;
  end: WallTime | null;
  allDay: boolean;
  city: Localized | null;
}

/** What an invitation says, besides to whom. */
export interface Asked {
  /** Null: the whole edition. */
  title: Localized | null;
  campaign: Localized;
  onlineUrl: string | null;
  windowFrom: string | null;
  windowTo: string | null;
  editionYear: number;
  editionId: string;
  /** Counts the changes of its days. */
  editionSequence: number;
  zone: string;
  /** Epoch ms of the last slot's end; null without one. */
  lastEnd: number | null;
  organization: Localized;
  slots: AskedSlot[];
  /** Of a whole edition: what is planned and not internal, in order. */
  events: ListedEvent[];
}

/** A hidden place is not told where the event is one of many. */
const listedEvents = `CASE WHEN participation.event_id IS NULL THEN coalesce((
  SELECT jsonb_agg(jsonb_build_object('title', listed.title, 'start', ${wall('first.wall_start')}, 'end', ${wall('first.wall_end')},
                     'allDay', coalesce(first.all_day, false), 'city', CASE WHEN NOT listed.place_hidden THEN nullif(venue.city, '{}') END)
                   ORDER BY first.wall_start NULLS LAST, listed.id)
    FROM event listed
    LEFT JOIN LATERAL (SELECT occurrence.wall_start, occurrence.wall_end, occurrence.all_day, occurrence.venue_id FROM occurrence
                        WHERE occurrence.event_id = listed.id ORDER BY occurrence.starts_at NULLS LAST, occurrence.id LIMIT 1) first ON true
    LEFT JOIN venue ON venue.id = first.venue_id
   WHERE listed.edition_id = participation.edition_id AND listed.visibility <> 'internal'
     AND listed.state IN ('planned', 'confirmed')), '[]') ELSE '[]' END`;

export async function askedOf(tx: Pick<EntityManager, 'query'>, participationId: string): Promise<Asked> {
  const [row] = await tx.query<(Omit<Asked, 'slots'> & { slots: RawSlot[] })[]>(
    `SELECT event.title, campaign.name AS campaign, event.online_url AS "onlineUrl",
            CASE WHEN event.id IS NULL THEN edition.starts_on ELSE event.window_from END AS "windowFrom",
            CASE WHEN event.id IS NULL THEN edition.ends_on ELSE event.window_to END AS "windowTo",
            edition.year AS "editionYear", edition.id AS "editionId", edition.sequence AS "editionSequence", ${zoneOfEvent('event')} AS zone, ${listedEvents} AS events,
            (SELECT ${epoch('max(occurrence.ends_at)')} FROM occurrence WHERE occurrence.event_id = event.id) AS "lastEnd",
            organization.name AS organization, ${askedSlotsJson('event')} AS slots
       FROM participation
       LEFT JOIN event ON event.id = participation.event_id
       JOIN edition ON edition.id = coalesce(participation.edition_id, event.edition_id)
       JOIN campaign ON campaign.id = edition.campaign_id
       JOIN organization ON organization.id = participation.organization_id
      WHERE participation.id = $1`,
    [participationId],
  );
  return { ...row!, slots: row!.slots.map(together) };
}
