import { setImmediate } from 'node:timers/promises';
import { textIn, utcAsWall, type Language } from '@birge/domain';
import { daySheet, daySheetLines, fullDate, wallTimeText, type DaySheetLines } from '@birge/i18n';
import type { Content } from 'pdfmake/interfaces.js';
import type { DaySheetView } from './day-sheet.dto.js';
import type { Print } from './print.js';

const INK = '#10182B';
const QUIET = '#4C566A';
const LINE = '#B9B7AE';
/** A4 at 72 points an inch, with 15 mm on each side. */
const MARGIN = 42;
const WIDTH = 595.28 - 2 * MARGIN;
const HOURS = 104;
const QR = 68;

const rule: Content = { canvas: [{ type: 'line', x1: 0, y1: 0, x2: WIDTH, y2: 0, lineWidth: 0.5, lineColor: LINE }] };
const quiet = (text: string): Content[] => (text ? [{ text, style: 'quiet' }] : []);
const label = (text: string): Content => ({ text, style: 'label' });

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

function part(heading: string, lines: Content[]): Content[] {
  return lines.length > 0 ? [label(heading), ...lines] : [];
}

function entry(language: Language, lines: DaySheetLines, publicPage: string | null): Content {
  const text = daySheet[language];
  const hours: Content[] = [
    { text: lines.time, style: 'time' },
    { text: lines.zone, style: 'quiet' },
    ...quiet(lines.aroundIt),
    ...(publicPage
      ? [
          { qr: publicPage, fit: QR, margin: [0, 8, 0, 2] as [number, number, number, number], foreground: INK },
          { text: text.publicPage, style: 'quiet', link: publicPage },
        ]
      : []),
  ];
  const what: Content[] = [
    { text: lines.title, style: 'name' },
    ...quiet([lines.kind, lines.expected].filter(Boolean).join(' · ')),
    { text: lines.place, bold: true, margin: [0, 4, 0, 0] },
    ...(lines.address ? [{ text: lines.address }] : []),
    ...(lines.directions ? [{ text: `${text.directions}: ${lines.directions}` }] : []),
    ...part(text.people, [
      ...(lines.coordinator
        ? [{ text: `${lines.coordinator} — ${text.coordinator.toLocaleLowerCase(language)}` }]
        : []),
      ...(lines.people.length > 0
        ? lines.people.map(({ name, duty }) => ({ text: `${name} — ${duty}` }))
        : [{ text: text.nobody, style: 'quiet' }]),
    ]),
    ...part(
      text.partners,
      lines.partners.flatMap(({ name, role, answer, asked, contacts }): Content[] => [
        { text: [{ text: name, bold: true }, { text: ` — ${role}: ${answer}` }] },
        ...(asked ? [{ text: asked, margin: [8, 0, 0, 0] as [number, number, number, number] }] : []),
        ...contacts.map((contact): Content => ({ text: contact, margin: [8, 0, 0, 0] })),
      ]),
    ),
    ...part(text.items, lines.items.length > 0 ? [{ text: lines.items.join(', ') }] : []),
    ...part(
      text.requirements,
      lines.requirements.map(({ label: words, met, state }): Content => ({
        text: `${met ? '☑' : '☐'} ${words}${state ? ` — ${state}` : ''}`,
      })),
    ),
    ...part(text.note, lines.note ? [{ text: lines.note }] : []),
  ];
  return {
    margin: [0, 8, 0, 8],
    columns: [
      { width: HOURS, stack: hours },
      { width: '*', stack: what },
    ],
    columnGap: 14,
  };
}

/** So many events are put into words before others have their turn: 300 at once would keep everybody waiting. */
const AT_ONCE = 20;

async function entriesOf(language: Language, { entries, publicUrl }: DaySheetView): Promise<Content[]> {
  const made: Content[] = [];
  for (const [at, one] of entries.entries()) {
    if (at % AT_ONCE === 0) await setImmediate();
    const page = one.publicSlug && `${publicUrl}/${language}/events/${one.publicSlug}`;
    made.push(rule, entry(language, daySheetLines(language, one), page));
  }
  return made;
}

/** A day sheet set as a programme is: the hour a column, the title large, the rest quiet. `now` in epoch ms. */
export async function printedDaySheet(
  language: Language,
  sheet: DaySheetView,
  now: number,
  offset: number,
): Promise<Print> {
  const text = daySheet[language];
  const where = sheet.oblast ? textIn(sheet.oblast, language) : text.scope.country;
  const scope = [sheet.person?.name, where, text.count(sheet.total)].filter(Boolean).join(' · ');
  const printed = wallTimeText(language, utcAsWall(now + offset * 60_000));
  return {
    definition: {
      pageSize: 'A4',
      pageMargins: [MARGIN, 46, MARGIN, 54],
      info: { title: `${text.title}, ${sheet.day}` },
      defaultStyle: { font: 'DejaVu', fontSize: 9.5, lineHeight: 1.2, color: INK },
      styles: {
        title: { fontSize: 22, bold: true },
        time: { fontSize: 14, bold: true },
        name: { fontSize: 13, bold: true },
        quiet: { color: QUIET, fontSize: 8.5 },
        label: { color: QUIET, fontSize: 8.5, bold: true, margin: [0, 5, 0, 0] },
        foot: { color: QUIET, fontSize: 8 },
      },
      content: [
        { text: text.title, style: 'label' },
        { text: capital(fullDate(language, sheet.day)), style: 'title' },
        { text: scope, margin: [0, 2, 0, 10] },
        ...(await entriesOf(language, sheet)),
        ...(sheet.entries.length === 0
          ? [rule, { text: text.empty, margin: [0, 12, 0, 0] as [number, number, number, number] }]
          : []),
        ...(sheet.total > sheet.entries.length ? [rule, { text: text.cut(sheet.entries.length, sheet.total) }] : []),
      ],
    },
    footer: { left: `${text.source} · ${text.printed(printed)}`, page: text.page('{page}', '{pages}') },
  };
}
