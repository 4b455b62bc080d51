import ICAL from 'ical.js';
import { publishGround, startCalendar, type TestCalendar } from '../../test/calendar.js';

/** Every text of the event names the campaign in its language; only the street and the city do not. */
const telling = {
  kk: 'Бірге: адам саудасына қарсы, құрбандарға көмек ХКҰ',
  ru: 'Вместе против торговли людьми: помощь жертвам, МОМ',
  en: 'Together against trafficking: help for victims, IOM',
};
/** Looked for in the bytes as they are sent, unfolded; written apart from the product's own list. */
const forbidden =
  /бірге|birge|вместе|together|саудас|торговл|traffick|slave|рабств|құлд|құрбан|жертв|victim|survivor|ХКҰ|МОМ|IOM|полиц|police|қорғау|korgau|сенім|довери|флеш|flash|https?:|example/i;

let calendar: TestCalendar;
beforeAll(async () => {
  calendar = await startCalendar();
  await publishGround(calendar);
  const event = {
    title: telling,
    summary: telling,
    access: telling,
    audience: telling,
    organizers: [{ slug: 'korgau', name: { kk: '«Қорғау» қоры', en: 'Korgau' }, shortName: telling, role: 'lead' }],
    attendance: 'mixed',
    online_url: 'https://meet.example/stop-trafficking',
    sequence: 3,
  };
  await calendar.publish(
    { ...event, slug: 'stop-trafficking-together' },
    {
      venue: telling,
      space: { kk: 'атриум' },
      address: { kk: 'Тұран, 37' },
      place: telling,
      latitude: 51.13251,
      longitude: 71.40377,
      previous_start: '2026-07-30 11:00',
    },
  );
  await calendar.publish(
    { ...event, slug: 'cancelled-together', status: 'CANCELLED' },
    { venue: { kk: '«Қорғау» кеңсесі' }, address: telling },
  );
  await calendar.publish({ ...event, slug: 'gone-together', status: 'CANCELLED', gone: true, title: telling });
});
afterAll(() => calendar.close());

const summaries = {
  kk: ['Кездесу', 'Өткізілмейді. Кездесу'],
  ru: ['Встреча', 'Отменено. Встреча'],
  en: ['Appointment', 'Cancelled. Appointment'],
};

test.each(['kk', 'ru', 'en'] as const)(
  'a discreet calendar has no word of the campaign in all its bytes, in %s',
  async (language) => {
    for (const path of [
      `/${language}/2026/calendar.ics?discreet=1`,
      `/${language}/2026/calendar.ics?oblast=astana&discreet=1`,
      `/${language}/2026/calendar.ics?q=trafficking&discreet=1`,
      `/${language}/calendar.ics?discreet`,
      `/${language}/calendar.ics?discreet=yes&discreet=1`,
      `/${language}/events/stop-trafficking-together.ics?discreet=1`,
    ]) {
      const answer = await calendar.get(path);
      expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'text/calendar; charset=utf-8']);
      const sent = JSON.stringify(answer.headers) + answer.body.replaceAll('\r\n ', '');
      expect(sent.match(forbidden)).toBeNull();
      expect(answer.headers['content-disposition']).toBe('attachment; filename="calendar.ics"');
      const events = new ICAL.Component(ICAL.parse(answer.body) as unknown[]).getAllSubcomponents('vevent');
      expect(events.length).toBe(path.includes('/events/') ? 1 : 3);
      for (const one of events) expect(summaries[language]).toContain(one.getFirstPropertyValue('summary'));
    }
  },
);

test('it keeps what a reader needs: when, where as far as that is silent, and how sure it is', async () => {
  const { body } = await calendar.get('/kk/events/stop-trafficking-together.ics?discreet=1');
  const event = new ICAL.Component(ICAL.parse(body) as unknown[]).getFirstSubcomponent('vevent')!;
  const value = (name: string) => String(event.getFirstPropertyValue(name));
  expect(['dtstart', 'dtend', 'location', 'geo', 'status', 'sequence', 'class'].map(value)).toEqual([
    '2026-07-30T07:00:00Z',
    '2026-07-30T08:30:00Z',
    'атриум, Тұран, 37, Астана',
    '51.13251,71.40377',
    'CONFIRMED',
    '3',
    'PRIVATE',
  ]);
});

test('the same calendar without discretion says what it is, under another key', async () => {
  const { body } = await calendar.get('/en/2026/calendar.ics');
  expect(body.match(forbidden)).not.toBeNull();
  expect((await calendar.get('/en/2026/calendar.ics?discreet=0')).body).toBe(body);
});

test.each(['calendar.atom', 'calendar.json', 'changes.atom'])(
  '%s cannot be discreet, and says so by not being there',
  async (name) => {
    expect((await calendar.get(`/ru/2026/${name}?discreet=1`)).statusCode).toBe(404);
  },
);

test('a former name of an event leads to the discreet one', async () => {
  const [{ id }] = (
    await calendar.owner.query(`SELECT id FROM published.event WHERE slug = 'stop-trafficking-together'`)
  ).rows as [{ id: string }];
  await calendar.insert('slug', { slug: 'former', event_id: id });
  expect((await calendar.get('/ru/events/former.ics?discreet=1')).headers.location).toBe(
    '/ru/events/stop-trafficking-together.ics?discreet=1',
  );
});
