import { flashMobEvent, frame } from './calendar.fixture.js';
import { renderEventPage } from './render-calendar.js';
import { structuredData } from './structured-data.js';

const english = { ...frame, language: 'en' as const };
const first = (more: Partial<typeof flashMobEvent> = {}) => structuredData(english, { ...flashMobEvent, ...more })[0]!;
const [occurrence] = flashMobEvent.occurrences;

/** Of https://schema.org (30.0): what each type may have and of what kind; whatever else stands in the data fails. */
const vocabulary: Record<string, Record<string, RegExp | string[]>> = {
  Event: {
    '@context': /^https:\/\/schema\.org$/,
    '@id': /^https:\/\/birge\.example\/[^ ]+#[^ ]+$/,
    name: /\S/,
    url: /^https:\/\/birge\.example\//,
    image: /^https:\/\/birge\.example\/.*\.png$/,
    description: /\S/,
    inLanguage: /^[a-z]{2,3}$/,
    startDate: /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}[+-]\d{2}:\d{2})?$/,
    endDate: /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}[+-]\d{2}:\d{2})?$/,
    previousStartDate: /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}[+-]\d{2}:\d{2})?$/,
    eventStatus: /^https:\/\/schema\.org\/Event(Scheduled|Rescheduled|Cancelled)$/,
    eventAttendanceMode: /^https:\/\/schema\.org\/(Offline|Online|Mixed)EventAttendanceMode$/,
    isAccessibleForFree: /^true$/,
    organizer: ['Organization'],
    superEvent: ['Event'],
    location: ['Place', 'VirtualLocation'],
  },
  Organization: { name: /\S/, url: /^https:\/\/birge\.example\// },
  Place: { name: /\S/, address: ['PostalAddress'], geo: ['GeoCoordinates'] },
  PostalAddress: { streetAddress: /\S/, addressLocality: /\S/, addressRegion: /\S/, addressCountry: /^KZ$/ },
  GeoCoordinates: { latitude: /^-?\d+(\.\d+)?$/, longitude: /^-?\d+(\.\d+)?$/ },
  VirtualLocation: { url: /^https:\/\// },
};

/** Where the data says something that the vocabulary does not have. */
function strangers(data: unknown, types: readonly string[], at = ''): string[] {
  const { '@type': type, ...properties } = data as Record<string, unknown>;
  if (!types.includes(type as string)) return [`${at} is ${String(type)}`];
  return Object.entries(properties).flatMap(([name, value]) => {
    const kind = vocabulary[type as string]![name];
    const here = `${at}${type as string}.${name}`;
    return [value].flat().flatMap((one) => {
      if (!kind) return [here];
      if (Array.isArray(kind)) return strangers(one, kind, `${here} `);
      return kind.test(String(one)) ? [] : [`${here}: ${String(one)}`];
    });
  });
}

describe('what machines read of an event', () => {
  test.each(['kk', 'ru', 'en'] as const)(
    'has nothing that schema.org does not know, in %s, and what Google asks for',
    (language) => {
      const [one] = flashMobEvent.occurrences;
      const bare = { ...flashMobEvent, summary: {}, organizers: [], languages: [] };
      const events = [
        flashMobEvent,
        { ...flashMobEvent, status: 'CANCELLED' as const },
        { ...flashMobEvent, attendance: 'mixed' as const, onlineUrl: 'https://meet.example/x' },
        { ...flashMobEvent, attendance: 'online' as const, onlineUrl: null },
        { ...bare, occurrences: [], divisions: [] },
        {
          ...bare,
          occurrences: [
            {
              ...one!,
              venue: null,
              space: null,
              city: null,
              address: null,
              latitude: null,
              longitude: null,
              divisionId: null,
            },
          ],
        },
        { ...bare, occurrences: [{ ...one!, allDay: true }] },
      ];
      for (const event of events)
        for (const data of structuredData({ ...frame, language }, event)) {
          expect(strangers(data, ['Event'])).toEqual([]);
          // https://developers.google.com/search/docs/appearance/structured-data/event
          for (const name of ['name', 'startDate', 'location', 'image']) expect(data).toHaveProperty(name);
        }
    },
  );

  test('every time has the offset of its own day: before 1 March 2024 Astana was six hours ahead', () => {
    const moved = {
      ...occurrence!,
      start: '2024-03-02T12:00',
      end: '2024-03-02T13:00',
      offset: 300,
      previousStart: '2024-02-28T12:00',
      previousOffset: 360,
    };
    expect(first({ occurrences: [moved] })).toMatchObject({
      startDate: '2024-03-02T12:00+05:00',
      previousStartDate: '2024-02-28T12:00+06:00',
    });
    const over = { ...occurrence!, start: '2024-02-29T22:00', end: '2024-03-01T02:00', offset: 360, endOffset: 300 };
    expect(first({ occurrences: [over] })).toMatchObject({
      startDate: '2024-02-29T22:00+06:00',
      endDate: '2024-03-01T02:00+05:00',
    });
  });

  test('is one event of schema.org for each time that it happens, within the edition', () => {
    const all = structuredData(english, flashMobEvent);
    expect(all.map((one) => one.startDate)).toEqual(['2026-07-30T12:00+05:00', '2026-08-01T12:00+05:00']);
    expect(new Set(all.map((one) => one['@id'])).size).toBe(2);
    expect(all[0]).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Event',
      eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
      superEvent: { startDate: frame.edition.startsOn, endDate: frame.edition.endsOn },
      location: {
        '@type': 'Place',
        address: { streetAddress: '37 Turan Avenue', addressCountry: 'KZ' },
        geo: { latitude: 51.13251, longitude: 71.40377 },
      },
    });
    expect((all[0]!.organizer as unknown[]).length).toBe(flashMobEvent.organizers.length);
  });

  test.each<[string, Parameters<typeof first>[0], Record<string, unknown>]>([
    [
      'a moved one says from when',
      {},
      { eventStatus: 'https://schema.org/EventRescheduled', previousStartDate: '2026-07-30T11:00+05:00' },
    ],
    [
      'a cancelled one is cancelled, moved or not',
      { status: 'CANCELLED' },
      { eventStatus: 'https://schema.org/EventCancelled' },
    ],
    [
      'a day without hours is a date, to its last day',
      {
        occurrences: [
          { ...occurrence!, allDay: true, start: '2026-07-30T00:00', end: '2026-08-01T00:00', previousStart: null },
        ],
      },
      { startDate: '2026-07-30', endDate: '2026-07-31', eventStatus: 'https://schema.org/EventScheduled' },
    ],
    [
      'what has no time yet has its days',
      { occurrences: [], windowFrom: '2026-08-03', windowTo: '2026-08-07' },
      { startDate: '2026-08-03', endDate: '2026-08-07' },
    ],
    [
      'one that is online is where its link is',
      { attendance: 'online', onlineUrl: 'https://meet.example/x' },
      { location: { '@type': 'VirtualLocation', url: 'https://meet.example/x' } },
    ],
  ])('%s', (_, more, found) => expect(first(more)).toMatchObject(found));

  test('a hidden place has neither street nor spot', () => {
    const hidden = {
      ...occurrence!,
      venue: null,
      space: null,
      city: null,
      address: null,
      latitude: null,
      longitude: null,
    };
    expect(JSON.stringify(first({ occurrences: [hidden] }).location)).not.toMatch(/street|geo|Turan|Khan/i);
  });

  test('no sign of a text can end the block that it stands in', () => {
    const html = renderEventPage({
      frame,
      event: { ...flashMobEvent, title: { kk: '</script><b>&\u2028' }, summary: { kk: '<!--' } },
    });
    const [, json] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)!;
    expect(json).not.toMatch(/[<>&\u2028]/);
    expect((JSON.parse(json!) as { name: string }[])[0]!.name).toContain('</script><b>&');
  });
});
