import { publishGround, startCalendar, type TestCalendar } from '../../test/calendar.js';

let calendar: TestCalendar;
const text = (html: string) =>
  html
    .replace(/<head>.*?<\/head>/s, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
const titles = (html: string) => [...html.matchAll(/<h3><a href="[^"]*\/events\/([^"]+)"/g)].map(([, slug]) => slug);
const page = async (path: string) => (await calendar.get(path)).body;

const korgau = { slug: 'korgau', name: { kk: '«Қорғау-Астана» қоры' }, shortName: { kk: 'Қорғау' }, role: 'lead' };
const police = { slug: 'police', name: { kk: 'Полиция' }, shortName: null, role: 'partner' };
const at = (day: string, from = '12:00', to = '13:00') => ({
  wall_start: `${day} ${from}`,
  wall_end: `${day} ${to}`,
  starts_at: `${day}T${from}+05:00`,
  ends_at: `${day}T${to}+05:00`,
});

beforeAll(async () => {
  calendar = await startCalendar();
  await publishGround(calendar);
  await calendar.publish(
    { slug: 'opening', title: { kk: 'Ашылуы' }, organizers: [korgau, police], themes: ['law'] },
    { ...at('2026-07-30'), address: { kk: 'Тұран даңғылы, 37' }, latitude: 51.13251, longitude: 71.40377 },
  );
  await calendar.publish(
    { slug: 'tent', title: { kk: 'Шатыр' } },
    { ...at('2026-07-29', '10:00', '18:00'), wall_end: '2026-08-02 18:00', ends_at: '2026-08-02T18:00+05:00' },
  );
  await calendar.publish(
    { slug: 'meeting', title: { kk: 'Кездесу' }, organizers: [korgau] },
    { ...at('2026-07-31'), previous_start: '2026-07-31 10:00', division_id: 'karaganda', city: { kk: 'Қарағанды' } },
  );
  await calendar.publish({ slug: 'online', title: { kk: 'Вебинар' }, attendance: 'online', divisions: ['abai'] }, null);
  await calendar.publish(
    { slug: 'off', title: { kk: 'Болмайтын' }, status: 'CANCELLED', cancelled_at: '2026-07-28T00:00Z' },
    { ...at('2026-08-01'), division_id: 'abai' },
  );
  // What was taken back keeps its row, and stands on no page.
  await calendar.publish(
    { slug: 'withdrawn', title: { kk: 'Алынған' }, status: 'CANCELLED', gone: true, divisions: ['abai'] },
    { ...at('2026-07-30', '12:30', '13:30'), division_id: 'abai' },
  );
  await calendar.publish(
    { slug: 'past', year: 2015, title: { kk: 'Ескі' }, organizers: [korgau] },
    { ...at('2015-07-30'), wall_start: null, wall_end: null, starts_at: null, ends_at: null },
  );
});
afterAll(() => calendar.close());

describe('the front page', () => {
  const on = async (day: string) => {
    calendar.setNow(`${day}T05:00:00Z`);
    return page('/kk/2026');
  };
  afterAll(() => calendar.setNow('2026-07-30T05:00:00Z'));

  test.each([
    ['2026-07-01', 'Басталуына 29 күн қалды.', ['tent', 'opening', 'meeting', 'off', 'online']],
    ['2026-07-29', 'Ертең басталады.', ['tent', 'opening', 'meeting', 'off', 'online']],
    ['2026-07-30', '12 күннің 1-күні', ['tent', 'opening', 'meeting', 'off', 'online']],
    ['2026-08-02', '12 күннің 4-күні', ['tent', 'online']],
    ['2026-08-05', '12 күннің 7-күні', ['online']],
    ['2026-08-11', 'Науқан аяқталды.', ['online']],
  ])('on %s says «%s» and shows what is on and next', async (day, phase, slugs) => {
    const html = await on(day);
    expect(text(html)).toContain(phase);
    expect(titles(html)).toEqual(slugs);
  });

  test('counts what goes on today with today, and says where nothing is on', async () => {
    const html = await on('2026-07-30');
    expect(text(html)).toMatch(/30 шілде, бейсенбі бүгін · 2 іс-шара/);
    expect(text(await on('2026-08-05'))).toContain('Бүгін іс-шара жоқ.');
  });

  test('leads to every oblast with how much happens there, what was cancelled or taken back not counted', async () => {
    const html = await on('2026-07-30');
    const counts = [...html.matchAll(/\/oblasts\/([a-z-]+)">[^<]*<\/a> <span>(\d+)/g)].map(([, id, n]) => [id, n]);
    expect(counts).toEqual([
      ['abai', '1'],
      ['astana', '2'],
      ['karaganda', '1'],
    ]);
  });

  test('shows some of a full day and how many more there are', async () => {
    for (let n = 0; n < 10; n++)
      await calendar.publish({ slug: `many-${n}`, themes: ['help'] }, at('2026-08-06', `1${n}:00`, `1${n}:30`));
    const html = await on('2026-08-06');
    expect(titles(html).filter((slug) => slug?.startsWith('many'))).toHaveLength(8);
    expect(html).toContain('<a href="/kk/2026/list?day=2026-08-06">тағы 2</a>');
    await calendar.owner.query(`DELETE FROM published.event WHERE slug LIKE 'many-%'`);
    await calendar.publish({ slug: 'last', gone: true, status: 'CANCELLED' }, null);
  });
});

describe('an oblast’s page', () => {
  test('has its own events in their order and the way to the others', async () => {
    const html = await page('/kk/2026/oblasts/astana');
    expect(titles(html)).toEqual(['tent', 'opening']);
    expect(text(html)).toContain('Астана қаласы 30 шілде – 10 тамыз 2026 · 2 іс-шара');
    expect(html).toContain('href="https://birge.example/kk/2026/calendar.ics?oblast=astana"');
    expect(html).toMatch(/\/oblasts\/karaganda">[^<]*<\/a> <span>1</);
    expect(html).not.toContain('href="/kk/2026/oblasts/astana"');
    expect(titles(await page('/kk/2026/oblasts/abai'))).toEqual(['off', 'online']);
  });

  test('says where nothing is on record, and whatever stands in the query', async () => {
    expect(text(await page('/kk/2015/oblasts/karaganda'))).toContain('Іс-шаралар туралы мәлімет жоқ.');
    expect(await page('/kk/2026/oblasts/astana?q=x')).toBe(await page('/kk/2026/oblasts/astana'));
  });

  test('tells what moved, from what, until the day after', async () => {
    const told = 'Уақыты ауысты; бұрынғысы: 31 шілде 2026, 10:00';
    for (const path of ['/kk/2026/oblasts/karaganda', '/kk/2026/list', '/kk/2026'])
      expect(text(await page(path))).toContain(told);
    calendar.setNow('2026-08-02T05:00:00Z');
    expect(text(await page('/kk/2026/oblasts/karaganda'))).not.toContain('Уақыты ауысты');
    calendar.setNow('2026-07-30T05:00:00Z');
  });
});

describe('an organizer’s page', () => {
  test('has what it makes, under its name, and its other years', async () => {
    const html = await page('/kk/2026/organizers/korgau');
    expect(titles(html)).toEqual(['opening', 'meeting']);
    expect(text(html)).toContain('«Қорғау-Астана» қоры 2 іс-шара');
    expect(html).toContain('href="/kk/2015/organizers/korgau"');
    expect(titles(await page('/kk/2026/organizers/police'))).toEqual(['opening']);
  });

  test('there is none of who only made what was taken back', async () => {
    const hidden = { ...police, slug: 'shelter', name: { kk: 'Құпия қор' } };
    await calendar.publish({ slug: 'gone-too', gone: true, status: 'CANCELLED', organizers: [hidden] });
    expect((await calendar.get('/kk/2026/organizers/shelter')).statusCode).toBe(404);
  });
});

test('the archive counts each edition, in the divisions of its time', async () => {
  const html = await page('/kk/archive');
  const years = text(html).slice(text(html).indexOf('Барлық жылдар'));
  expect(years).toMatch(/2026 .*3 өңірде 4 іс-шара · 1 іс-шараның уақыты белгісіз 2 облыс және .* 1 қала/);
  expect(years).toMatch(/2015 .*1 өңірде 1 іс-шара · 1 іс-шараның уақыты белгісіз 1 облыс және .* 1 қала/);
  expect(text(await page('/kk/2015'))).toContain('Уақыты белгісіз');
});

test('an event leads to its organizers, its oblast, its neighbours and a map of the reader’s own', async () => {
  const html = await page('/kk/events/opening');
  for (const link of [
    '/kk/2026/organizers/police',
    '/kk/2026/oblasts/astana',
    '/kk/2026/list?theme=law',
    'geo:51.13251,71.40377',
  ])
    expect(html).toContain(`href="${link}"`);
  const [, neighbours = ''] = /<nav class="neighbours"(.*?)<\/nav>/s.exec(html)!;
  // What was taken back or cancelled is nobody's neighbour.
  expect([...neighbours.matchAll(/\/events\/([a-z-]+)/g)].map(([, slug]) => slug)).toEqual(['tent', 'meeting']);
  expect(await page('/kk/events/meeting')).not.toContain('/events/off');
  expect(await page('/kk/events/online')).not.toContain('class="neighbours"');
});

test('each of these pages is one question', async () => {
  const counts: number[] = [];
  for (const path of ['', '/oblasts/astana', '/oblasts/abai', '/organizers/korgau', '/organizers/police']) {
    calendar.questions.length = 0;
    await calendar.get(`/ru/2026${path}`);
    counts.push(calendar.questions.length);
  }
  for (const path of ['/ru/archive', '/ru/events/opening', '/ru/events/online']) {
    calendar.questions.length = 0;
    await calendar.get(path);
    counts.push(calendar.questions.length);
  }
  expect(counts).toEqual([1, 1, 1, 1, 1, 1, 1, 1]);
});

test('what was taken back stands on none of them', async () => {
  for (const path of [
    '/kk',
    '/kk/2026/oblasts/abai',
    '/kk/2026/organizers/korgau',
    '/kk/archive',
    '/kk/events/opening',
  ])
    expect(await page(path)).not.toMatch(/withdrawn|Алынған|gone-too|Құпия/);
});
