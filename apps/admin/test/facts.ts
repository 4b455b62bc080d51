import { allowedTo } from '@birge/domain';
import type { EventRow, EventView, Me } from '@birge/api-client';

const person = {
  id: 'p1',
  name: 'Aigerim Serikova',
  email: 'national@birge.example',
  role: 'national',
  language: 'en',
  answerMail: true,
  divisions: [],
} as const;

export const me: Me = {
  person: { ...person, divisions: [] },
  allowed: allowedTo({ id: person.id, role: person.role, divisions: [] }),
  editions: [
    {
      id: 'e1',
      year: 2026,
      campaign: { en: 'Campaign' },
      motto: {},
      startsOn: '2026-07-30',
      endsOn: '2026-08-10',
      archived: false,
      sample: false,
      version: 1,
    },
  ],
  currentYear: 2026,
  sample: false,
  liveFrom: '1-0',
};

export const eventRow = (id: string, title: string, more: Partial<EventRow> = {}): EventRow => ({
  id,
  slug: id,
  title: { en: title },
  typeId: 'flash-mob',
  state: 'planned',
  attendance: 'in-person',
  visibility: 'public',
  divisions: ['astana'],
  firstStart: '2026-07-30T12:00',
  firstAllDay: false,
  zone: 'Asia/Almaty',
  occurrences: 1,
  unscheduled: 0,
  cards: [{ occurrenceId: `${id}-1`, version: 1 }],
  windowFrom: null,
  windowTo: null,
  venue: { en: 'Khan Shatyr' },
  coordinator: null,
  answers: { accepted: 1, maybe: 0, declined: 0, needsAction: 1 },
  openProposals: 0,
  quorum: { met: 1, needed: 2, reached: false, missing: [{ en: 'venue', ru: 'площадка', kk: 'орын' }] },
  freshness: null,
  published: 'no',
  version: 1,
  ...more,
});

export const eventView = (more: Partial<EventView> = {}): EventView => ({
  id: 'ev1',
  slug: 'flash-mob',
  edition: 2026,
  typeId: 'flash-mob',
  title: { en: 'Flash-mob', ru: 'Флешмоб', kk: 'Флешмоб' },
  summary: {},
  audience: {},
  access: {},
  note: null,
  languages: [],
  themes: [],
  tags: [],
  state: 'planned',
  stateReason: null,
  attendance: 'in-person',
  onlineUrl: null,
  visibility: 'public',
  placeHidden: false,
  windowFrom: null,
  windowTo: null,
  lengthMinutes: 60,
  expectedParticipants: 100,
  coordinator: null,
  divisions: ['astana'],
  requirements: [],
  occurrences: [],
  participations: [],
  quorum: { met: 0, needed: 0, reached: true, missing: [] },
  freshness: null,
  published: 'same',
  acts: ['cancel'],
  may: { edit: true, schedule: true, assign: true, invite: true, publish: true },
  version: 3,
  ...more,
});

const page = (items: unknown[]) => ({ items, total: items.length, page: 1, pageSize: 50 });

/** What every screen asks for besides its own. */
export const ground = {
  'GET /api/session': { body: me },
  'GET /api/divisions': {
    body: {
      items: [
        {
          id: 'astana',
          type: 'city',
          name: { en: 'Astana' },
          shortName: { en: 'Astana' },
          timeZone: 'Asia/Almaty',
          latitude: null,
          longitude: null,
        },
      ],
    },
  },
  'GET /api/event-types': {
    body: {
      items: [
        {
          id: 'flash-mob',
          name: { en: 'flash-mob', kk: 'флешмоб' },
          glyph: '◆',
          tint: 'teal',
          lengthMinutes: 60,
          requirements: [],
          duties: [],
          openEvents: 0,
        },
      ],
      duties: [],
    },
  },
  'GET /api/outbox': { body: page([]) },
  'GET /api/publishing': { body: { items: [], scheduled: [], clock: [], published: 0 } },
  'GET /api/people': { body: page([]) },
  'GET /api/venues': { body: page([]) },
};
