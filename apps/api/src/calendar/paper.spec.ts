import { publishGround, startCalendar, type TestCalendar } from '../../test/calendar.js';

let calendar: TestCalendar;
const titles = (html: string) =>
  [...html.matchAll(/<h3><a href="[^"]*\/events\/([a-z0-9-]+)"/g)].map(([, slug]) => slug);
const paper = async (path: string) => (await calendar.get(path)).body;

beforeAll(async () => {
  calendar = await startCalendar();
  await publishGround(calendar);
  await calendar.publish({ slug: 'one', changed_at: '2026-07-01T00:00:00Z' });
  await calendar.publish(
    { slug: 'two', title: { kk: 'Екінші' } },
    { wall_start: '2026-08-01 10:00', wall_end: '2026-08-01 11:00', division_id: 'karaganda' },
  );
  await calendar.publish({ slug: 'later', status: 'TENTATIVE', divisions: ['abai'] }, null);
  await calendar.publish(
    { slug: 'hidden' },
    { wall_start: '2026-08-02 10:00', wall_end: '2026-08-02 11:00', venue: null, city: null },
  );
  await calendar.publish({
    slug: 'gone',
    status: 'CANCELLED',
    gone: true,
    title: { kk: 'Құпия' },
    changed_at: '2026-07-20T21:00:00Z',
  });
});
afterAll(() => calendar.close());

test('poster and list have what is published and nothing that was withdrawn', async () => {
  for (const path of ['/kk/2026/poster', '/kk/2026/sheet']) {
    const html = await paper(path);
    expect(titles(html)).toEqual(['one', 'two', 'hidden', 'later']);
    expect(html).not.toContain('Құпия');
    expect(html).toContain('Өтетін орны жарияланбайды');
    expect(html).toContain('21 шілде 2026 жағдай бойынша');
  }
});

test('they obey the filter, and one question makes each', async () => {
  calendar.questions.length = 0;
  expect(titles(await paper('/kk/2026/poster?oblast=karaganda'))).toEqual(['two']);
  expect(titles(await paper('/kk/2026/sheet?q=екінші'))).toEqual(['two']);
  expect(calendar.questions).toHaveLength(2);
  expect((await calendar.get('/kk/2014/poster')).statusCode).toBe(404);
});

test('a poster holds as much as can be read, and says how much more there is', async () => {
  for (let n = 0; n < 45; n++)
    await calendar.publish(
      { year: 2015, slug: `n-${n}` },
      { wall_start: '2015-08-01 10:00', wall_end: '2015-08-01 11:00' },
    );
  const poster = await paper('/kk/2015/poster');
  expect(titles(poster)).toHaveLength(44);
  expect(poster).toContain('тағы 1: камераны кодқа бағыттаңыз');
  expect(titles(await paper('/kk/2015/sheet'))).toHaveLength(45);
});
