import { wallAsUtc } from '@birge/domain';
import type { BoardItem, BoardVenue, BoardWindow, EventTypesView } from '@birge/api-client';

/** A small board: Astana with Khan Shatyr (atrium, east hall), Abai without a venue; 30 July to 3 August 2026, UTC+5. */
const ZONE = 'Asia/Almaty';
export const instant = (wall: string): number => wallAsUtc(wall) - 5 * 3_600_000;

export const khanShatyr: BoardVenue = {
  id: 'khan-shatyr',
  name: { en: 'Khan Shatyr' },
  city: { en: 'Astana' },
  timeZone: ZONE,
  capacity: 500,
  latitude: 51.13,
  longitude: 71.4,
  spaces: [
    { id: 'atrium', name: { en: 'atrium' }, capacity: 300 },
    { id: 'east-hall', name: { en: 'east hall' }, capacity: 80 },
  ],
  openingHours: [1, 2, 3, 4, 5, 6].map((weekday) => ({ weekday, opens: '10:00', closes: '22:00' })),
};

/** `boardItem('flash-mob', '2026-07-30T12:00', '2026-07-30T13:30')`; without times it stands in the tray. */
export function boardItem(
  id: string,
  start: string | null = null,
  end: string | null = null,
  more: Partial<BoardItem> = {},
): BoardItem {
  return {
    occurrenceId: id,
    eventId: `event-of-${id}`,
    slug: id,
    title: { en: id },
    typeId: 'flash-mob',
    state: 'planned',
    attendance: 'in-person',
    visibility: 'public',
    venueId: start ? 'khan-shatyr' : null,
    spaceIds: start ? ['atrium'] : [],
    place: {},
    divisions: ['astana'],
    start,
    end,
    zone: ZONE,
    offsetStart: start && 300,
    startsAt: start && instant(start),
    endsAt: end && instant(end),
    occupiedFrom: start && instant(start),
    occupiedTo: end && instant(end),
    allDay: false,
    setupMinutes: 0,
    teardownMinutes: 0,
    trayReason: start ? null : 'no-time',
    windowFrom: null,
    windowTo: null,
    lengthMinutes: 90,
    expectedParticipants: null,
    coordinator: { id: 'aigerim', name: 'Aigerim S.' },
    participations: [],
    people: [],
    items: [],
    quorum: { met: 0, needed: 0, reached: true, missing: [] },
    version: 1,
    eventVersion: 1,
    openProposals: 0,
    tags: [],
    mayMove: true,
    ...more,
  } as BoardItem;
}

export const boardWindow = (items: BoardItem[], more: Partial<BoardWindow> = {}): BoardWindow => ({
  edition: {
    id: 'e',
    year: 2026,
    campaign: {},
    motto: {},
    startsOn: '2026-07-30',
    endsOn: '2026-08-02',
    archived: false,
    sample: true,
    version: 1,
  },
  from: '2026-07-30',
  to: '2026-08-03',
  holidays: [],
  zones: { [ZONE]: [{ from: null, offsetMinutes: 300 }] },
  divisions: [
    { id: 'astana', name: { en: 'Astana' }, shortName: { en: 'Astana' }, timeZone: ZONE, venues: [khanShatyr] },
    { id: 'abai', name: { en: 'Abai' }, shortName: { en: 'Abai' }, timeZone: ZONE, venues: [] },
  ],
  items,
  busy: [],
  counts: { scheduled: 0, tray: 0, drafts: 0, cancelled: 0 },
  may: { schedule: true, assign: true, invite: true, publish: true },
  ...more,
});

export const eventTypes: EventTypesView = {
  items: [
    {
      id: 'flash-mob',
      name: { en: 'flash-mob' },
      glyph: '◆',
      tint: 'teal',
      lengthMinutes: 90,
      requirements: [],
      version: 1,
      duties: [],
      openEvents: 0,
    },
  ],
  duties: [{ id: 'host', name: { en: 'host' } }],
};
