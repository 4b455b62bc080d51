import { wall } from '../platform/database/sql.js';

/** A view of what is true now and a table of what was told have the same columns, so one expression reads both. */
type Copy = 'event_copy' | 'published.event';

const occurrencesOf: Record<Copy, string> = {
  event_copy: 'occurrence_copy',
  'published.event': 'published.occurrence',
};

/** PublicFacts of libs/domain, of the row `event` of that copy. */
const factsJson = (copy: Copy) => `
  jsonb_build_object(
    'slug', copy.slug, 'typeId', copy.type_id, 'title', copy.title, 'summary', copy.summary, 'audience', copy.audience,
    'access', copy.access, 'languages', copy.languages, 'themes', copy.themes, 'status', copy.status, 'completed', copy.completed,
    'attendance', copy.attendance, 'onlineUrl', copy.online_url, 'windowFrom', copy.window_from, 'windowTo', copy.window_to,
    'divisions', copy.divisions, 'organizers', copy.organizers,
    'occurrences', coalesce((
      SELECT jsonb_agg(jsonb_build_object(
               'id', one.id, 'start', ${wall('one.wall_start')}, 'end', ${wall('one.wall_end')}, 'zone', one.zone,
               'offset', one.offset_start, 'allDay', one.all_day, 'divisionId', one.division_id, 'venue', one.venue,
               'space', one.space, 'city', one.city, 'address', one.address, 'directions', one.directions,
               'place', one.place, 'latitude', one.latitude, 'longitude', one.longitude)
             ORDER BY one.wall_start NULLS LAST, one.id)
        FROM ${occurrencesOf[copy]} one WHERE one.event_id = copy.id), '[]'))`;

/** What the public would be told of an event now; null where there is nothing to tell. */
export const nowJson = (event: string) =>
  `(SELECT ${factsJson('event_copy')} FROM event_copy copy WHERE copy.id = ${event}.id)`;

/** What the public was told of it; null where nothing is public, or not any more. */
export const toldJson = (event: string) =>
  `(SELECT ${factsJson('published.event')} FROM published.event copy WHERE copy.id = ${event}.id AND NOT copy.gone)`;

/** With which sequences it was told last, withdrawn or not; null where it never was. */
export const sequencesJson = (event: string) => `(
  SELECT jsonb_build_object('event', told.sequence, 'occurrences', coalesce((
           SELECT jsonb_object_agg(one.id, one.sequence) FROM published.occurrence one WHERE one.event_id = told.id), '{}'))
    FROM published.event told WHERE told.id = ${event}.id)`;
