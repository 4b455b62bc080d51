import { gzipSync } from 'node:zlib';
import { languages, type Language } from '@birge/domain';
import { HtmlValidate } from 'html-validate';
import { htmlRules } from '../../test/html-rules.js';
import {
  cancelledTable,
  contest,
  flashMob,
  frame,
  iom,
  journalists,
  listed,
  listProps,
  tent,
} from './calendar.fixture.js';
import type { FrontPageProps, OblastPageProps, OrganizerPageProps } from './edition-props.js';
import { frontDays } from './front-days.js';
import { movedFrom, placeBefore } from './moved.js';
import {
  renderArchivePage,
  renderFrontPage,
  renderListPage,
  renderOblastPage,
  renderOrganizerPage,
} from './render-calendar.js';
import { fullFrame, sixtyEvents } from './sixty-events.fixture.js';

const validator = new HtmlValidate(htmlRules);
const faults = async (html: string) =>
  (await validator.validateString(html)).results.flatMap(({ messages }) =>
    messages.map((one) => `${one.ruleId}: ${one.message}`),
  );
const text = (html: string) =>
  html
    .replace(/<head>.*?<\/head>/s, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

const archived = { ...frame.edition, year: 2015, startsOn: '2015-07-30', endsOn: '2015-08-10', archived: true };
const front: FrontPageProps = {
  frame,
  next: [flashMob, cancelledTable, contest],
  days: [
    { date: '2026-07-30', count: 5 },
    { date: '2026-07-31', count: 2 },
  ],
  byDivision: [{ id: 'astana', events: 2 }],
  events: 8,
  later: [journalists],
  unscheduled: 3,
};
const oblast: OblastPageProps = {
  frame,
  divisionId: 'mangystau',
  scheduled: [flashMob],
  unscheduled: [journalists],
  events: 2,
  more: true,
  byDivision: front.byDivision,
};
const organizer: OrganizerPageProps = {
  frame,
  organizer: { slug: 'iom', name: { ru: 'МОМ' }, shortName: null },
  ofEdition: 'lead',
  scheduled: [flashMob],
  unscheduled: [],
  events: 1,
  more: false,
  years: [2026, 2015],
};
const archive = {
  frame,
  editions: [
    { year: 2026, events: 8, divisions: 5, unscheduled: 1 },
    { year: 2015, events: 2, divisions: 1, unscheduled: 2 },
  ],
  known: [frame.edition, archived],
};

describe.each(languages)('in %s', (language: Language) => {
  const here = { ...frame, language };
  const then = { ...here, edition: archived };
  test.each<[string, string]>([
    ['the front page', renderFrontPage({ ...front, frame: here })],
    ['the front page before the edition', renderFrontPage({ ...front, frame: { ...here, today: '2026-07-01' } })],
    [
      'the front page after it',
      renderFrontPage({ ...front, frame: { ...here, today: '2026-09-01' }, next: [], later: [], unscheduled: 0 }),
    ],
    ['the front page of the archive', renderFrontPage({ ...front, frame: then, next: [], days: [] })],
    ['an oblast', renderOblastPage({ ...oblast, frame: here })],
    [
      'an oblast without events',
      renderOblastPage({ ...oblast, frame: then, scheduled: [], unscheduled: [], events: 0 }),
    ],
    ['an organizer', renderOrganizerPage({ ...organizer, frame: here })],
    ['the archive', renderArchivePage({ ...archive, frame: here })],
  ])('%s is valid HTML', async (_, html) => expect(await faults(html)).toEqual([]));
});

test('a front page of many events a day fits what a server sends at once', () => {
  const next = sixtyEvents;
  const days = [...Map.groupBy(next, ({ occurrence }) => occurrence.start!.slice(0, 10))].map(([date, of]) => ({
    date,
    count: of.length,
  }));
  const html = renderFrontPage({ ...front, frame: fullFrame, next, days, events: 60 });
  expect(gzipSync(html, { level: 9 }).length).toBeLessThanOrEqual(14_000);
});

test('the archive and the front page of 2015 say what is not known, and not that it will be', () => {
  const html = text(renderFrontPage({ ...front, frame: { ...frame, edition: archived }, next: [], days: [] }));
  expect(html).toContain('Уақыты белгісіз');
  expect(html).not.toMatch(/кейін хабарланады|Науқан аяқталды|Сіздің облысыңыз/);
  expect(html).toContain('Оңтүстік Қазақстан облысы');
  expect(html).not.toContain('Абай облысы');
});

test('an organizer’s name in another language says so, and its role in the edition stands beside it', () => {
  const html = renderOrganizerPage(organizer);
  expect(html).toContain('<span lang="ru">МОМ</span><small class="untranslated">орысша</small>');
  expect(text(html)).toContain('жетекші ұйымдастырушы · 1 іс-шара');
  expect(html).toContain(`href="/kk/2015/organizers/${iom.slug}"`);
  expect(html).not.toContain(`href="/kk/2026/organizers/${iom.slug}"`);
});

describe('the days of a front page', () => {
  const on = (start: string, slug = start) => listed({ slug, start: `${start}T12:00`, end: `${start}T13:00` });
  const many = (day: string, n: number) => Array.from({ length: n }, (_, index) => on(day, `${day}-${index}`));

  test('have what goes on since earlier under today, and count it', () => {
    const [today, ...rest] = frontDays([tent, on('2026-08-01')], [{ date: '2026-08-01', count: 1 }], '2026-08-01');
    expect([today?.date, today?.listed.length, today?.count, rest]).toEqual(['2026-08-01', 2, 2, []]);
  });

  test('are today and tomorrow, and no more where those are full', () => {
    const shown = frontDays(
      [...many('2026-08-01', 8), ...many('2026-08-02', 8), ...many('2026-08-03', 2)],
      [{ date: '2026-08-01', count: 20 }],
      '2026-08-01',
    );
    expect(shown.map(({ date, count }) => [date, count])).toEqual([
      ['2026-08-01', 20],
      ['2026-08-02', 8],
    ]);
  });

  test('go on to the next ones until it is enough', () => {
    const shown = frontDays([...many('2026-08-03', 6), ...many('2026-08-05', 6), on('2026-08-06')], [], '2026-08-01');
    expect(shown.map(({ date }) => date)).toEqual(['2026-08-03', '2026-08-05']);
  });
});

test.each([
  ['a moved one says from when', '2026-07-30T11:00', '2026-07-30', '2026-07-30T11:00'],
  ['on the day after, too', '2026-07-30T11:00', '2026-07-31', '2026-07-30T11:00'],
  ['then no more', '2026-07-30T11:00', '2026-08-01', null],
  ['what is at its first time again did not move', '2026-07-30T12:00', '2026-07-30', null],
  ['what never was elsewhere did not move', null, '2026-07-30', null],
])('%s', (_, previousStart, today, from) => {
  expect(movedFrom({ ...flashMob.occurrence, previousStart }, today)).toBe(from);
});

const station = [{ ru: 'Вокзал' }, { ru: 'Алматы' }];
test.each([
  ['what moved elsewhere says from where', station, '2026-07-30', station],
  ['on the day after, too, of its place', station, '2026-07-31', station],
  ['then no more of its place', station, '2026-08-01', null],
  ['what is at its first place again did not move', [flashMob.occurrence.venue!], '2026-07-30', null],
  ['what moved from a place that is better not said says so', [], '2026-07-30', []],
  ['what never was at another place did not move', null, '2026-07-30', null],
])('%s', (_, previousPlace, today, from) => {
  expect(placeBefore({ ...flashMob.occurrence, previousPlace }, 'ru', today)).toEqual(from);
});

test('a line of the programme names the place before, too', () => {
  const moved = { ...flashMob, occurrence: { ...flashMob.occurrence, previousPlace: station } };
  const shown = renderListPage({ ...listProps, frame: { ...frame, language: 'en' }, scheduled: [moved] });
  expect(shown).toMatch(
    /class="changed"> Another place; it was <span lang="ru">Вокзал<\/span>, <span lang="ru">Алматы/,
  );
});
