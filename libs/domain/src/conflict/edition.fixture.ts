import { addMinutes, wallAsUtc } from '../time/dates.js';
import type { EditionFacts, OccurrenceFacts, VenueFacts } from './edition-facts.js';

/** Two venues of Astana, one of Karaganda and one of Abai without coordinates; every day from 9 to 18, UTC+5. */
const hours = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opens: '09:00', closes: '18:00' }));
const venue = (id: string, divisionId: string, spaces: string[], point: [number, number] | null): VenueFacts => ({
  id,
  divisionId,
  name: { en: id },
  timeZone: 'Asia/Almaty',
  capacity: 200,
  latitude: point?.[0] ?? null,
  longitude: point?.[1] ?? null,
  openingHours: hours,
  spaces: spaces.map((space) => ({ id: space, name: { en: space }, capacity: 100 })),
});

const instant = (wall: string): number => wallAsUtc(wall) - 5 * 3_600_000;

/** `event('flash-mob', '2026-07-30T12:00', { … })`: 90 minutes in Astana; without a start it stands in the tray. */
export function event(id: string, start: string | null, more: Partial<OccurrenceFacts> = {}): OccurrenceFacts {
  const end = start && addMinutes(start, more.lengthMinutes ?? 90);
  return {
    id,
    eventId: `event-of-${id}`,
    title: { en: id },
    typeId: 'flash-mob',
    state: 'planned',
    attendance: 'in-person',
    divisions: ['astana'],
    coordinator: null,
    start,
    end,
    startsAt: start === null ? null : instant(start),
    endsAt: end === null ? null : instant(end),
    zone: 'Asia/Almaty',
    allDay: false,
    setupMinutes: 0,
    teardownMinutes: 0,
    windowFrom: null,
    windowTo: null,
    lengthMinutes: 90,
    venueId: start ? 'khan-shatyr' : null,
    spaceIds: start ? ['atrium'] : [],
    people: [],
    items: [],
    organizations: [],
    expected: null,
    quorum: { reached: true, missing: 0, deadline: null },
    ...more,
  };
}

export const edition = (occurrences: OccurrenceFacts[], more: Partial<EditionFacts> = {}): EditionFacts => ({
  edition: { year: 2026, startsOn: '2026-07-30', endsOn: '2026-08-02', archived: false },
  today: '2026-07-01',
  overrides: [],
  occurrences,
  busy: [],
  venues: [
    venue('khan-shatyr', 'astana', ['atrium', 'east-hall'], [51.13, 71.4]),
    venue('station', 'astana', ['main-hall'], [51.19, 71.41]),
    venue('congress', 'karaganda', ['hall'], [49.8, 73.1]),
    venue('library', 'abai', ['room'], null),
  ],
  items: [],
  people: [],
  organizations: [],
  leadTimes: [],
  unavailable: [],
  zones: { 'Asia/Almaty': [{ from: null, offsetMinutes: 300 }] },
  ...more,
});
