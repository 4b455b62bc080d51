import ICAL from 'ical.js';
import { publishGround, startCalendar, type TestCalendar } from '../../test/calendar.js';

let calendar: TestCalendar;
let published: Record<string, { event: string; occurrence: string }>;

beforeAll(async () => {
  calendar = await startCalendar();
  await publishGround(calendar);
  published = {
    noon2026: await calendar.publish(
      {
        slug: 'noon-2026',
        title: { kk: 'Флешмоб: бірге, тоқтатайық; міне' },
        access: { kk: 'Пандус бар' },
        themes: ['help'],
        summary: { kk: `Сипаттама.\nЕкінші жол, ${'ұзақ сөйлем '.repeat(20)}` },
        organizers: [{ slug: 'korgau', name: { kk: 'Қор' }, shortName: { kk: '«Қорғау-Астана»' }, role: 'lead' }],
        sequence: 1,
      },
      {
        venue: { kk: '«Хан Шатыр» СОО' },
        space: { kk: 'атриум' },
        address: { kk: 'Тұран, 37' },
        latitude: 51.13251,
        longitude: 71.40377,
        previous_start: '2026-07-30 11:00',
        sequence: 2,
      },
    ),
    allDay: await calendar.publish(
      { slug: 'all-day', title: { ru: 'Палатка' }, status: 'TENTATIVE', type_id: 'conference' },
      {
        all_day: true,
        wall_start: '2026-08-01 00:00',
        wall_end: '2026-08-03 00:00',
        starts_at: '2026-07-31T19:00Z',
        ends_at: '2026-08-02T19:00Z',
        division_id: 'karaganda',
        city: null,
      },
    ),
    cancelled: await calendar.publish({ slug: 'cancelled', status: 'CANCELLED', sequence: 4 }),
    gone: await calendar.publish({ slug: 'gone', status: 'CANCELLED', gone: true, sequence: 5 }),
    untimed: await calendar.publish({ slug: 'untimed', window_from: '2026-08-01', window_to: '2026-08-02' }, null),
    noon2015: await calendar.publish(
      { slug: 'noon-2015', year: 2015 },
      {
        wall_start: '2015-07-30 12:00',
        wall_end: '2015-07-30 13:00',
        starts_at: '2015-07-30T06:00Z',
        ends_at: '2015-07-30T07:00Z',
        offset_start: 360,
      },
    ),
  };
});
afterAll(() => calendar.close());

async function feed(url: string) {
  const answer = await calendar.get(url);
  expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'text/calendar; charset=utf-8']);
  const component = new ICAL.Component(ICAL.parse(answer.body) as unknown[]);
  const events = component.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  return { body: answer.body, component, events, of: (id: string) => events.find(({ uid }) => uid === id)! };
}
const value = (event: ICAL.Event, name: string) => String(event.component.getFirstPropertyValue(name));

describe('the feed', () => {
  test('has every occurrence with a time under its own lasting id, in the order of time', async () => {
    const { events } = await feed('/kk/2026/calendar.ics');
    const ids = [published.noon2026, published.cancelled, published.gone, published.allDay].map(
      (one) => one!.occurrence,
    );
    expect(events.map(({ uid }) => uid).sort()).toEqual([...ids].sort());
    expect(events.at(-1)!.uid).toBe(published.allDay!.occurrence);
    expect((await feed('/kk/calendar.ics')).events).toHaveLength(4);
  });

  test('noon in Astana is 06:00 UTC in 2015 and 07:00 UTC in 2026', async () => {
    const [past, present] = [await feed('/kk/2015/calendar.ics'), await feed('/kk/2026/calendar.ics')];
    expect(past.events.map(({ startDate }) => startDate.toString())).toEqual(['2015-07-30T06:00:00Z']);
    const { startDate, endDate } = present.of(published.noon2026!.occurrence);
    expect([startDate.toString(), endDate.toString()]).toEqual(['2026-07-30T07:00:00Z', '2026-07-30T08:30:00Z']);
  });

  test('a day without hours is a date, its end the day after', async () => {
    const { startDate, endDate } = (await feed('/kk/2026/calendar.ics')).of(published.allDay!.occurrence);
    expect([startDate.isDate, startDate.toString(), endDate.toString()]).toEqual([true, '2026-08-01', '2026-08-03']);
  });

  test('what was cancelled or withdrawn stays until the day after, as cancelled and with a higher sequence', async () => {
    const statuses = async () => {
      const { of, events } = await feed('/kk/2026/calendar.ics');
      return events.length < 4
        ? events.length
        : [published.cancelled!, published.gone!].map((one) => [
            value(of(one.occurrence), 'status'),
            value(of(one.occurrence), 'sequence'),
          ]);
    };
    expect(await statuses()).toEqual([
      ['CANCELLED', '4'],
      ['CANCELLED', '5'],
    ]);
    calendar.setNow('2026-08-01T05:00:00Z');
    expect(await statuses()).toBe(2);
    calendar.setNow('2026-07-30T05:00:00Z');
  });

  test('says where, who, what kind and how sure, with dates from the data alone', async () => {
    const { of, component } = await feed('/kk/2026/calendar.ics');
    const event = of(published.noon2026!.occurrence);
    expect(event.summary).toBe('Флешмоб: бірге, тоқтатайық; міне');
    expect(event.location).toBe('«Хан Шатыр» СОО, атриум, Тұран, 37, Астана');
    expect(event.description.split('\n')).toEqual([
      'Мысал. Бұл іс-шаралар ойдан шығарылған: олар күнтізбенің қалай көрінетінін көрсетеді.',
      'Бұрын белгіленген уақыты: 30 шілде 2026, 11:00.',
      'Сипаттама.',
      expect.stringMatching(/^Екінші жол, ұзақ сөйлем/),
      'Қолжетімділік: Пандус бар',
      '«Қорғау-Астана»',
      'https://birge.example/kk/events/noon-2026',
    ]);
    expect(
      ['status', 'sequence', 'dtstamp', 'last-modified', 'created', 'categories', 'url'].map((name) =>
        value(event, name),
      ),
    ).toEqual([
      'CONFIRMED',
      '3',
      '2026-06-02T00:00:00Z',
      '2026-06-02T00:00:00Z',
      '2026-06-01T00:00:00Z',
      'флешмоб',
      'https://birge.example/kk/events/noon-2026',
    ]);
    expect(event.component.getFirstProperty('categories')!.getValues()).toEqual([
      'флешмоб',
      expect.stringMatching(/көмек/i),
    ]);
    expect(event.component.getFirstPropertyValue('geo')).toEqual([51.13251, 71.40377]);
    expect(value(of(published.allDay!.occurrence), 'status')).toBe('TENTATIVE');
    expect(of(published.allDay!.occurrence).location).toBe('Өтетін орны жарияланбайды, Қарағанды облысы');
    expect(component.getFirstPropertyValue('x-wr-calname')).toBe('Мысал · Адам саудасын бірге тоқтатайық! 2026');
    expect(component.getFirstPropertyValue('name')).toBe(component.getFirstPropertyValue('x-wr-calname'));
    for (const name of ['refresh-interval', 'x-published-ttl'])
      expect(String(component.getFirstPropertyValue(name))).toBe('PT1H');
    expect(component.getFirstPropertyValue('source')).toBe('https://birge.example/kk/2026/calendar.ics');
  });

  test('has lines of at most 75 octets, no letter cut, each ended as the standard says', async () => {
    const { body } = await feed('/kk/2026/calendar.ics');
    const lines = body.split('\r\n');
    expect(lines.at(-1)).toBe('');
    expect(body.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(body).not.toContain('\uFFFD');
    expect(lines.some((line) => line.startsWith(' '))).toBe(true);
  });

  test('takes the filters of the list and is named after them', async () => {
    const { component, events } = await feed('/kk/2026/calendar.ics?oblast=karaganda&type=conference');
    expect(events.map(({ uid }) => uid)).toEqual([published.allDay!.occurrence]);
    expect(component.getFirstPropertyValue('x-wr-calname')).toBe(
      'Мысал · Адам саудасын бірге тоқтатайық! 2026 · Қарағанды облысы · конференция',
    );
  });

  test('of one event has that event', async () => {
    const { events } = await feed('/ru/events/all-day.ics');
    expect(events.map(({ summary }) => summary)).toEqual(['Палатка']);
    expect((await calendar.get('/ru/events/nothing.ics')).statusCode).toBe(404);
  });

  test('an occurrence is one in every language and filter: its id, its times, how often it changed', async () => {
    const same = async (url: string) => {
      const event = (await feed(url)).of(published.noon2026!.occurrence);
      return ['uid', 'sequence', 'dtstamp', 'dtstart', 'dtend', 'last-modified', 'status', 'geo'].map((name) =>
        value(event, name),
      );
    };
    const told = await same('/kk/2026/calendar.ics');
    expect(told[0]).toMatch(/^[0-9a-f-]{36}$/);
    for (const url of [
      '/ru/2026/calendar.ics',
      '/en/calendar.ics?oblast=astana',
      '/en/2026/calendar.ics?type=flash-mob&from=2026-07-30&q=хан',
      '/ru/events/noon-2026.ics',
      '/kk/2026/calendar.ics?discreet=1',
    ])
      expect(await same(url)).toEqual(told);
  });

  test('a title in another language than the feed says in which', async () => {
    const { of } = await feed('/en/2026/calendar.ics');
    const summary = of(published.allDay!.occurrence).component.getFirstProperty('summary')!;
    expect([summary.getFirstValue(), summary.getFirstParameter('language')]).toEqual(['Палатка', 'ru']);
    const own = (await feed('/ru/2026/calendar.ics')).of(published.allDay!.occurrence).component;
    expect(own.getFirstProperty('summary')!.getFirstParameter('language')).toBeUndefined();
  });

  test('what was withdrawn is known by its time alone: no address has its name', async () => {
    const { of, body } = await feed('/en/2026/calendar.ics');
    const gone = of(published.gone!.occurrence).component;
    expect(gone.getAllProperties().map(({ name }) => name)).toEqual([
      'uid',
      'sequence',
      'dtstamp',
      'created',
      'last-modified',
      'status',
      'dtstart',
      'dtend',
      'summary',
    ]);
    expect(gone.getFirstPropertyValue('summary')).toBe('Cancelled. Флешмоб');
    expect(body).not.toContain('events/gone');
  });
});
