import { languages, type Language } from '@birge/domain';
import { HtmlValidate } from 'html-validate';
import { encode } from 'uqr';
import { htmlRules } from '../../test/html-rules.js';
import { cancelledTable, frame, journalists, listProps } from '../calendar/calendar.fixture.js';
import {
  assets,
  renderListPage,
  renderOblastPage,
  renderPosterPage,
  renderSheetPage,
  type PaperProps,
} from '../index.js';

const props = (language: Language, more: Partial<PaperProps> = {}): PaperProps => ({
  ...listProps,
  frame: { ...frame, language },
  asOf: Date.parse('2026-07-26T20:30Z'),
  more: 0,
  ...more,
});
const text = (html: string) =>
  html
    .replace(/<head>.*?<\/head>/s, '')
    .replace(/<\/?(b|small|span|a|strong|time)\b[^>]*>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

/** The squares that a code's strokes cover, as `encode` gives them. */
function drawn(path: string, size: number): boolean[][] {
  const squares = Array.from({ length: 177 }, () => Array.from({ length: 177 }, () => false));
  let [x, y] = [0, 0];
  for (const [, dx, dy, run] of path.matchAll(/m(-?\d+) (-?\d+)h(\d+)/g)) {
    [x, y] = [x + Number(dx), y + Number(dy)];
    for (let step = 0; step < Number(run); step++) squares[y]![x + step] = true;
    x += Number(run);
  }
  // A code of another size is another code.
  return squares.some((row, at) => at >= size && row.includes(true))
    ? []
    : squares.slice(0, size).map((row) => row.slice(0, size));
}
const codes = (html: string) =>
  [...html.matchAll(/aria-label="([^"]+)">.*?<path class="dark" d="([^"]+)"/g)].map(([, label, path]) => ({
    label: label!,
    path: path!,
  }));
const says = ({ path }: { path: string }, address: string) => {
  const { size, data } = encode(address, { ecc: 'M', border: 0 });
  return JSON.stringify(drawn(path, size)) === JSON.stringify(data);
};

const validator = new HtmlValidate(htmlRules);
test.each(languages)('poster and list are valid HTML in %s, with their own styles', async (language) => {
  for (const html of [renderPosterPage(props(language)), renderSheetPage(props(language))]) {
    const { results } = await validator.validateString(html);
    expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
    expect(html).not.toMatch(/<style|\sstyle=|<img/);
    const sheets = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href]) => href!);
    expect(sheets).toHaveLength(2);
    for (const href of sheets) expect(assets.has(href)).toBe(true);
    expect(html).toContain('class="leave"');
  }
});

test('the poster has the motto, the days, each event once, and where the rest is', () => {
  const html = renderPosterPage(props('kk', { more: 12 }));
  const shown = text(html);
  expect(shown).toContain('Адам саудасын бірге тоқтатайық! 30 шілде – 10 тамыз 2026 Қазақстанның 5 өңірінде 8 іс-шара');
  expect(shown).toContain('30 шілде, бейсенбі 12:00–13:30 «Бірге тоқтатайық!» флешмобы «Хан Шатыр» СОО, Астана');
  expect(shown).toContain('Өткізілмейді. Конгресс-холл');
  expect(shown).toContain('Уақыты кейін хабарланады 3–7 там. Журналистермен кездесу');
  expect(shown).toContain('тағы 12: камераны кодқа бағыттаңыз');
  expect(shown).toContain('birge.example/kk/2026/list');
  expect(html.match(/<li[ >]/g)).toHaveLength(8);
  expect(shown).toContain('Мысал');
});

test('paper says of when it is, by the day of the last publication and not by a clock', () => {
  expect(text(renderPosterPage(props('kk')))).toContain('27 шілде 2026 жағдай бойынша');
  expect(text(renderSheetPage(props('en')))).toContain('As of 27 July 2026');
  expect(text(renderSheetPage(props('ru', { asOf: null })))).not.toContain('По состоянию');
});

test('the poster’s code leads to the same programme, its oblast included', () => {
  const html = renderPosterPage(props('ru', { filter: { oblast: 'abai' } }));
  const [code, ...more] = codes(html);
  expect(more).toEqual([]);
  expect(says(code!, 'https://birge.example/ru/2026/list?oblast=abai')).toBe(true);
  expect(says(code!, 'https://birge.example/ru/2026/list')).toBe(false);
  expect(text(html)).toContain('30 июля – 10 августа 2026 область Абай');
});

test('the fewer events, the larger the letters', () => {
  const crowd = (lines: number) =>
    /class="poster (crowd-\d)"/.exec(
      renderPosterPage(
        props('kk', { scheduled: Array.from({ length: lines }, () => listProps.scheduled[0]!), unscheduled: [] }),
      ),
    )![1];
  expect([1, 6, 7, 14, 15, 26, 27, 44].map(crowd)).toEqual([
    'crowd-0',
    'crowd-0',
    'crowd-1',
    'crowd-1',
    'crowd-2',
    'crowd-2',
    'crowd-3',
    'crowd-3',
  ]);
});

test('each line of the list has the code of its page, named by its title', () => {
  const [whole, ...each] = codes(
    renderSheetPage(props('en', { scheduled: [cancelledTable], unscheduled: [journalists] })),
  );
  expect(says(whole!, 'https://birge.example/en/2026/list')).toBe(true);
  expect(each.map(({ label }) => label)).toEqual([
    'QR code: Roundtable: preventing labour exploitation',
    'QR code: Meeting with journalists',
  ]);
  expect(says(each[0]!, 'https://birge.example/en/events/roundtable-karaganda')).toBe(true);
  expect(says(each[1]!, 'https://birge.example/en/events/journalists-aktau')).toBe(true);
});

test('list and oblast lead to paper with what they are narrowed to; an empty list to none', () => {
  const narrowed = renderListPage({ ...listProps, filter: { type: 'flash-mob' } });
  expect(narrowed).toContain('<a href="/kk/2026/poster?type=flash-mob">');
  expect(narrowed).toContain('<a href="/kk/2026/sheet?type=flash-mob">');
  expect(renderListPage({ ...listProps, scheduled: [], unscheduled: [], events: 0 })).not.toContain('on-paper');
  const oblast = { ...listProps, divisionId: 'abai', more: false };
  expect(renderOblastPage(oblast)).toContain('<a href="/kk/2026/poster?oblast=abai">');
  expect(renderOblastPage({ ...oblast, events: 0 })).not.toContain('on-paper');
});
