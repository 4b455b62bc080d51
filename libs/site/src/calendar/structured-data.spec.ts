import { flashMobEvent, frame } from './calendar.fixture.js';
import { renderEventPage } from './render-calendar.js';
import { structuredData } from './structured-data.js';

const english = { ...frame, language: 'en' as const };
const first = (more: Partial<typeof flashMobEvent> = {}) => structuredData(english, { ...flashMobEvent, ...more })[0]!;
const [occurrence] = flashMobEvent.occurrences;

describe('what machines read of an event', () => {
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
