import { findConflicts } from '@birge/domain';
import type { Conflict, OpeningHours, Scheduled } from '@birge/domain';
import { sampleDatabase } from '../../test/sample-database.js';
import type { SampleDatabase } from '../../test/sample-database.js';

interface Row extends Omit<Scheduled, 'slot' | 'occupied' | 'point'> {
  slug: string;
  slot: [number, number];
  occupied: [number, number];
  point: { latitude: number; longitude: number } | null;
  capacity: number | null;
  hours: OpeningHours[];
}

const questions = `
  SELECT occurrence.id, event.id AS "eventId", event.slug, event.holds, occurrence.wall_start AS "wallStart",
         occurrence.wall_end AS "wallEnd", occurrence.all_day AS "allDay", occurrence.venue_id AS "venueId",
         event.expected_participants AS expected,
         array[extract(epoch FROM occurrence.starts_at) * 1000, extract(epoch FROM occurrence.ends_at) * 1000]::float8[] AS slot,
         array[extract(epoch FROM occurrence.starts_at) * 1000 - occurrence.setup_minutes * 60000,
               extract(epoch FROM occurrence.ends_at) * 1000 + occurrence.teardown_minutes * 60000]::float8[] AS occupied,
         CASE WHEN venue.latitude IS NOT NULL
           THEN jsonb_build_object('latitude', venue.latitude, 'longitude', venue.longitude) END AS point,
         array(SELECT held.space_id FROM occurrence_space AS held WHERE held.occurrence_id = occurrence.id) AS "spaceIds",
         (SELECT sum(space.capacity)::integer FROM occurrence_space AS held JOIN space ON space.id = held.space_id
           WHERE held.occurrence_id = occurrence.id) AS capacity,
         array(SELECT assignment.person_id FROM assignment WHERE assignment.occurrence_id = occurrence.id) AS people,
         (SELECT coalesce(jsonb_agg(jsonb_build_object('id', used.item_id, 'unique', used.is_unique, 'quantity', used.quantity)), '[]')
            FROM occurrence_item AS used WHERE used.occurrence_id = occurrence.id) AS items,
         array(SELECT participation.organization_id FROM participation
                WHERE participation.event_id = event.id
                  AND coalesce((SELECT answer.answer FROM answer WHERE answer.participation_id = participation.id
                                 ORDER BY answer.at DESC LIMIT 1), '') <> 'declined') AS organizations,
         (SELECT coalesce(jsonb_agg(jsonb_build_object('weekday', hours.weekday, 'opens', to_char(hours.opens, 'HH24:MI'),
             'closes', left(hours.closes::text, 5))), '[]')
            FROM opening_hours AS hours WHERE hours.venue_id = venue.id) AS hours
    FROM occurrence
    JOIN event ON event.id = occurrence.event_id
    LEFT JOIN venue ON venue.id = occurrence.venue_id
   WHERE event.edition_year = 2026 AND occurrence.starts_at IS NOT NULL AND event.state <> 'cancelled'
   ORDER BY event.slug, occurrence.starts_at`;

let sample: SampleDatabase;
let found: { slug: string; conflict: Conflict }[];

beforeAll(async () => {
  sample = await sampleDatabase();
  const rows = await sample.rows<Row>(questions);
  const occurrences = rows.map((row) => ({
    ...row,
    slot: { start: row.slot[0], end: row.slot[1] },
    occupied: { start: row.occupied[0], end: row.occupied[1] },
  }));
  found = occurrences.flatMap((one) =>
    findConflicts(one, occurrences, {
      venue: one.venueId ? { capacity: one.capacity, openingHours: one.hours } : null,
      edition: { startsOn: '2026-07-30', endsOn: '2026-08-10' },
    }).map((conflict) => ({ slug: one.slug.replace(/-2026$/, ''), conflict })),
  );
});
afterAll(() => sample.end());

const slugs = (kind: Conflict['kind']) => [
  ...new Set(found.filter(({ conflict }) => conflict.kind === kind).map(({ slug }) => slug)),
];

test.each<[string, Conflict['kind'], string[]]>([
  ['nobody shares a space', 'space-taken', []],
  ['nobody is in two places', 'person-elsewhere', []],
  ['no equipment is in two places', 'item-taken', []],
  [
    'partners are busy with something else',
    'partner-busy',
    [
      'information-booth-astana',
      'information-day-kostanay',
      'information-tent-almaty',
      'leaflets-park-kokshetau',
      'roundtable-farms-taraz',
      'roundtable-referral-astana',
    ],
  ],
  [
    'two people would have to fly',
    'travel-tight',
    ['flash-mob-pavlodar', 'forum-ngo-karaganda', 'leaflets-park-kokshetau', 'lecture-law-astana'],
  ],
  ['a hall is too small', 'over-capacity', ['lecture-law-astana']],
  ['doors are closed', 'outside-opening-hours', ['film-discussion-astana', 'lecture-parents-semey']],
  [
    'some are before or after the edition',
    'outside-edition',
    ['closing-meeting-coordinators', 'press-conference-opening-astana', 'training-volunteers-astana'],
  ],
])('there is something to find: %s', (_, kind, expected) => expect(slugs(kind)).toEqual(expected));
