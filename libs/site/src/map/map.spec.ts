import { languages, type Language } from '@birge/domain';
import { compareIn } from '@birge/i18n';
import { HtmlValidate } from 'html-validate';
import { readFileSync } from 'node:fs';
import { htmlRules } from '../../test/html-rules.js';
import { frame, journalists, webinar } from '../calendar/calendar.fixture.js';
import { divisionsOn } from '../calendar/division-names.js';
import { renderMapPage, type Frame, type MapPageProps, type PublicDivision } from '../index.js';
import { mapCss } from './map-css.js';
import { outline } from './outline.js';
import { mapSize, project } from './projection.js';
import { spotOn, spotOnMap } from './spots.js';
import { tilesOn } from './tile-grids.js';

interface Row {
  id: string;
  type: string;
  name: { kk: string; ru: string; en: string };
  name_short: { kk: string; en: string };
  valid_from: string | null;
  valid_to: string | null;
}
const reference = new URL('../../../../apps/api/src/platform/reference/data/divisions.json', import.meta.url);
const divisions: PublicDivision[] = (JSON.parse(readFileSync(reference, 'utf8')) as { divisions: Row[] }).divisions.map(
  (row) => ({
    id: row.id,
    validFrom: row.valid_from,
    validTo: row.valid_to,
    type: row.type === 'oblast' ? 'oblast' : 'city',
    name: row.name,
    shortName: { ...row.name_short, ru: row.name.ru },
  }),
);
const days = ['2015-07-30', '2018-06-19', '2019-07-30', '2022-06-07', '2022-06-08', '2026-07-30'];

const props = (language: Language, more: Partial<MapPageProps> = {}, around: Partial<Frame> = {}): MapPageProps => ({
  frame: { ...frame, divisions, language, ...around },
  filter: {},
  rejected: [],
  counts: [
    { id: 'astana', events: 9, next: '2026-07-31' },
    { id: 'abai', events: 1, next: null },
  ],
  events: 12,
  everywhere: [
    { ...webinar, windowFrom: null, windowTo: null },
    { ...journalists, occurrence: { ...journalists.occurrence, start: null } },
  ],
  everywhereEvents: 4,
  ...more,
});

const links = (html: string) =>
  [...html.matchAll(/<li class="([^"]*)"><a href="([^"]+)"( aria-current="true")?>(.*?)<\/a><\/li>/g)].map(
    ([, classes, href, current, inside]) => ({
      classes: classes!.split(' '),
      href: href!.replaceAll('&amp;', '&'),
      current: Boolean(current),
      name: inside!.replace(/<[^>]+>/g, ''),
    }),
  );
const rows = (html: string) =>
  [...html.matchAll(/<tr[^>]*><th scope="row">(.*?)<\/tr>/g)].map(([, row]) =>
    row!.replace(/<\/td><td>|<\/th><td>/g, ' | ').replace(/<[^>]+>/g, ''),
  );

describe('the projection', () => {
  test('keeps directions, and the shape in the middle: a degree of latitude is as long everywhere', () => {
    const [west, east] = [project(50, 48), project(85, 48)];
    expect(west[0]).toBeLessThan(east[0]);
    expect(project(67, 54)[1]).toBeLessThan(project(67, 42)[1]);
    const step = project(67, 47)[1] - project(67, 48)[1];
    expect(project(67, 43)[1] - project(67, 44)[1]).toBeCloseTo(step, 6);
    const across = Math.hypot(project(67.5, 48)[0] - project(66.5, 48)[0], 0);
    expect(across / step).toBeCloseTo(Math.cos((48 * Math.PI) / 180), 2);
  });

  test('puts the whole border on the map', () => {
    const [x0, y0, ...steps] = outline.match(/-?\d+/g)!.map(Number);
    let [x, y] = [x0!, y0!];
    for (let at = 0; at < steps.length; at += 2) {
      [x, y] = [x + steps[at]!, y + steps[at + 1]!];
      expect(x > 0 && x < mapSize.width && y > 0 && y < mapSize.height).toBe(true);
    }
    expect(outline.length).toBeLessThan(3_000);
  });
});

/** Even-odd rule, over the steps of the path. */
function inside([px, py]: [number, number]): boolean {
  const ring: [number, number][] = [];
  const numbers = outline.match(/-?\d+/g)!.map(Number);
  for (let at = 0; at < numbers.length; at += 2) {
    const [x, y] = ring.at(-1) ?? [0, 0];
    ring.push([x + numbers[at]!, y + numbers[at + 1]!]);
  }
  return ring.reduce((odd, [x, y], at) => {
    const [nx, ny] = ring[(at + 1) % ring.length]!;
    return y > py !== ny > py && px < ((nx - x) * (py - y)) / (ny - y) + x ? !odd : odd;
  }, false);
}

describe.each(days)('on %s', (day) => {
  const ids = divisionsOn(divisions, day).map(({ id }) => id);

  test('every division has a tile of its own', () => {
    const tiles = ids.map((id) => tilesOn(day).get(id));
    expect(tiles).not.toContain(undefined);
    expect(new Set(tiles.map((tile) => `${tile!.x} ${tile!.y}`)).size).toBe(ids.length);
  });

  test('every division has a mark of its own, within the border and apart from others', () => {
    const spots = ids.map((id) => spotOnMap(spotOn(id, day)!));
    for (const spot of spots) {
      // Aktau stands on the shore, which is simplified.
      expect(inside(spot) || inside([spot[0] + 8, spot[1]])).toBe(true);
      const nearest = spots.filter((other) => other !== spot).map(([x, y]) => Math.hypot(x - spot[0], y - spot[1]));
      expect(Math.min(...nearest)).toBeGreaterThan(28);
    }
  });
});

test('a division that is not known to the map has neither', () => {
  expect([spotOn('alatau', '2026-07-30'), tilesOn('2026-07-30').get('alatau')]).toEqual([null, undefined]);
});

describe('the page', () => {
  const validator = new HtmlValidate(htmlRules);

  test.each(languages)(
    'is valid in %s and has each division as a link that names it and its number',
    async (language) => {
      const html = renderMapPage(props(language));
      const { results } = await validator.validateString(html);
      expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
      expect(html).not.toMatch(/\sstyle=/);
      const all = links(html);
      expect(all).toHaveLength(20);
      const name = { kk: 'Астана 9 іс-шара', ru: 'город Астана 9 мероприятий', en: 'Astana 9 events' }[language];
      const astana = all.find(({ href }) => href === `/${language}/2026/oblasts/astana`)!;
      expect(astana.name).toMatch(name.replace('город ', ''));
      expect(astana.classes).toEqual(['x3', 'y1', 'at-astana', 'city', 'n3']);
      for (const { classes } of all)
        for (const one of classes.filter((each) => /^(at-|x|y)/.test(each))) expect(mapCss).toContain(`.${one}{`);
    },
  );

  test.each(languages)('has the same numbers as a table, sorted as %s sorts', (language) => {
    const shown = rows(renderMapPage(props(language)));
    expect(shown).toHaveLength(20);
    const names = shown.map((row) => row.split(' | ')[0]!);
    expect(names).toEqual([...names].sort(compareIn(language)));
    expect(shown).toContain(
      { kk: 'Астана | 9 | 31 шіл.', ru: 'Астана | 9 | 31 июля', en: 'Astana | 9 | 31 Jul' }[language],
    );
    expect(shown).toContain(
      { kk: 'Абай облысы | 1 | ', ru: 'область Абай | 1 | ', en: 'Abai Region | 1 | ' }[language],
    );
    expect(names.slice(0, 2)).toEqual(
      {
        kk: ['Абай облысы', 'Ақмола облысы'],
        ru: ['Акмолинская область', 'Актюбинская область'],
        en: ['Abai Region', 'Akmola Region'],
      }[language],
    );
  });

  test('of 2015 has its sixteen divisions, under their names of then, and no next day', () => {
    const edition = { ...frame.edition, year: 2015, startsOn: '2015-07-30', endsOn: '2015-08-10', archived: true };
    const html = renderMapPage(
      props('en', { counts: [{ id: 'astana', events: 2, next: null }] }, { edition, today: '2026-07-30' }),
    );
    expect(links(html)).toHaveLength(16);
    expect(rows(html)).toContain('South Kazakhstan Region | none');
    expect(rows(html).join()).not.toMatch(/Abai|Ulytau|Shymkent/);
    expect(html).toContain('<li class="x3 y2 at-shymkent n0"><a href="/en/2015/oblasts/south-kazakhstan">');
  });

  test('keeps the filter in every link and marks the oblast that is chosen', () => {
    const html = renderMapPage(props('kk', { filter: { oblast: 'abai', type: 'flash-mob', q: 'а&б' } }));
    const chosen = links(html).filter(({ current }) => current);
    expect(chosen.map(({ href }) => href)).toEqual(['/kk/2026/list?oblast=abai&type=flash-mob&q=%D0%B0%26%D0%B1']);
    expect(links(html).every(({ href }) => href.endsWith('&type=flash-mob&q=%D0%B0%26%D0%B1'))).toBe(true);
    expect(html).toMatch(/<tr class="chosen"><th scope="row"><a[^>]*>Абай/);
  });

  test('tells beside the map what happens nowhere in particular, with its day', () => {
    const html = renderMapPage(props('en')).replace(/\u00A0/g, ' ');
    expect(html).toContain('<small>1 Aug 19:00–20:00</small>');
    expect(html).toContain('<small>3–7 Aug</small>');
    expect(html).toContain('2 more in the list');
    expect(renderMapPage(props('en', { everywhere: [], everywhereEvents: 0 }))).not.toContain('everywhere');
  });
});
