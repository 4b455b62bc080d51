import { publishGround, startCalendar, type TestCalendar } from '../../test/calendar.js';

let calendar: TestCalendar;
const counts = (html: string) =>
  Object.fromEntries(
    [
      ...html.matchAll(
        /<a href="[^"]*oblasts?[/=]([a-z-]+)[^"]*">[^<]*<\/a><\/th><td>(.*?)<\/td>(?:<td>(.*?)<\/td>)?/g,
      ),
    ].map(([, id, events, next]) => [
      id,
      [events, next ?? '']
        .map((cell) => cell!.replace(/<[^>]+>/g, ''))
        .join(' ')
        .trim(),
    ]),
  );
const map = async (query = '', year = 2026) =>
  (await calendar.get(`/kk/${year}/map${query}`)).body.replaceAll('\u00A0', ' ');

beforeAll(async () => {
  calendar = await startCalendar();
  await publishGround(calendar);
  const at = (wall_start: string, wall_end: string, more = {}) => ({ wall_start, wall_end, ...more });
  await calendar.publish({ slug: 'today' });
  await calendar.publish(
    { slug: 'conference', type_id: 'conference', title: { kk: 'Конференция' } },
    at('2026-08-02 10:00', '2026-08-02 12:00'),
  );
  const { event } = await calendar.publish(
    { slug: 'twice' },
    at('2026-07-29 10:00', '2026-07-29 12:00', { division_id: 'karaganda' }),
  );
  await calendar.insert('occurrence', {
    id: '00000000-0000-4000-8000-000000000001',
    event_id: event,
    year: 2026,
    ...at('2026-08-03 10:00', '2026-08-03 12:00'),
    zone: 'Asia/Almaty',
    offset_start: 300,
    starts_at: '2026-08-03T05:00:00Z',
    ends_at: '2026-08-03T07:00:00Z',
    all_day: false,
    division_id: 'karaganda',
    place: {},
    sequence: 0,
  });
  await calendar.publish({ slug: 'later', status: 'TENTATIVE', divisions: ['abai', 'karaganda'] }, null);
  await calendar.publish(
    { slug: 'webinar', attendance: 'online', title: { kk: 'Вебинар' } },
    at('2026-08-01 19:00', '2026-08-01 20:00', { division_id: null }),
  );
  await calendar.publish(
    { slug: 'over', attendance: 'online', title: { kk: 'Өткен' } },
    at('2026-07-28 19:00', '2026-07-28 20:00', { division_id: null }),
  );
  await calendar.publish({ slug: 'cancelled', status: 'CANCELLED', title: { kk: 'Болмайды' } });
  await calendar.publish({ slug: 'gone', status: 'CANCELLED', gone: true, title: { kk: 'Құпия' } });
  await calendar.publish({ slug: 'then', year: 2015 }, at('2015-07-30 12:00', '2015-07-30 13:00'));
});
afterAll(() => calendar.close());

test('counts each event once in each division, with the first day from today on', async () => {
  const html = await map();
  expect(counts(html)).toEqual({ abai: '1', astana: '2 30 шіл.', karaganda: '2 3 там.' });
  expect(html).toContain('Қазақстанның 3 өңірінде 6 іс-шара');
});

test('tells beside the map what is nowhere in particular and still to come, and nothing that was withdrawn', async () => {
  const html = await map();
  expect(html).toContain('Вебинар');
  expect(html).toContain('1 там. 19:00–20:00');
  expect(html).not.toMatch(/Өткен|Құпия|Болмайды/);
  expect(html).toContain('Тағы 1 – тізімде');
});

test('obeys the filters of the list; a chosen oblast is marked among the others', async () => {
  expect(counts(await map('?type=conference'))).toEqual({
    abai: 'әзірге жоқ',
    astana: '1 2 там.',
    karaganda: 'әзірге жоқ',
  });
  expect(counts(await map('?from=2026-08-03'))).toMatchObject({ astana: 'әзірге жоқ', karaganda: '2 3 там.' });
  expect(counts(await map('?q=конференция'))).toMatchObject({ astana: '1 2 там.' });
  const chosen = await map('?oblast=karaganda');
  expect(counts(chosen)).toMatchObject({ astana: '2 30 шіл.', karaganda: '2 3 там.' });
  expect(chosen).toContain('30 шілде – 10 тамыз 2026 · 2 іс-шара');
  expect(chosen).toMatch(/<tr class="chosen"><th scope="row"><a[^>]*>Қарағанды облысы/);
});

test('shows an edition by the divisions of its time', async () => {
  expect(counts(await map('', 2015))).toEqual({ astana: '1', karaganda: 'жоқ' });
  const [foreign, unknown] = [await map('?oblast=abai', 2015), await calendar.get('/kk/2014/map')];
  expect(foreign).toContain('role="status"');
  expect(unknown.statusCode).toBe(404);
});

test('asks the database once, and nothing when it is asked again', async () => {
  await map('?type=flash-mob');
  calendar.questions.length = 0;
  await map('?type=flash-mob&q=флешмоб');
  expect(calendar.questions).toHaveLength(1);
  await map('?type=flash-mob&q=флешмоб&utm=1');
  expect(calendar.questions).toHaveLength(1);
});
