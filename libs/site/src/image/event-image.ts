import { dateOf, textIn, timeOf, type LocalDate } from '@birge/domain';
import { dateRange, dayHeadline, lastDayOf, publicPage, shortRange } from '@birge/i18n';
import { divisionOn } from '../calendar/division-names.js';
import { plainText } from '../document/plain-text.js';
import type { FontFacts } from '../fonts/sfnt.js';
import type { Frame, PublicEvent } from '../props.js';
import { wrapped } from './wrapped.js';

export const imageSize = { width: 1200, height: 630 };

export interface ImageFonts {
  regular: FontFacts;
  bold: FontFacts;
}

const margin = 72;
const width = imageSize.width - 2 * margin;
const colours = {
  paper: '#fbfaf7',
  ink: '#10182b',
  quiet: '#4c566a',
  steppe: '#00677f',
  gold: '#fec50c',
  stop: '#b3261e',
};
const heart = 'M12 21.5 3.3 12.8a6 6 0 0 1 8.7-8.3 6 6 0 0 1 8.7 8.3z';

/** What the font cannot draw would be an empty box. */
const drawable = ({ letters }: FontFacts, text: string): string =>
  [...plainText(text).normalize('NFC')]
    .filter((letter) => letters.has(letter.codePointAt(0)!))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();

const escaped = (text: string): string =>
  text.replace(/[<>&"]/g, (sign) => ({ '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;' })[sign]!);

interface Line {
  y: number;
  size: number;
  fill: string;
  bold?: boolean;
  x?: number;
  struck?: boolean;
}

const line = (text: string, { x = margin, y, size, fill, bold = false, struck = false }: Line): string =>
  `<text x="${x}" y="${y}" font-size="${size}" font-weight="${bold ? 700 : 400}" fill="${fill}"` +
  `${struck ? ' text-decoration="line-through"' : ''}>${escaped(text)}</text>`;

/** When: one day large with its hour, several days as a range, or that the time is to be announced. */
function whenOf({ language, edition }: Frame, event: PublicEvent): { day: string; rest: string } {
  const times = event.occurrences.filter(({ start, end }) => start && end);
  const first = times[0];
  if (!first?.start || !first.end) {
    const range = shortRange(language, event.windowFrom ?? edition.startsOn, event.windowTo ?? edition.endsOn);
    return { day: '', rest: `${range} · ${publicPage[language].timeToBeAnnounced}` };
  }
  const lastDay = times.map(({ start, end }) => lastDayOf(start!, end!)).reduce((a, b) => (a > b ? a : b));
  const day: LocalDate = dateOf(first.start);
  if (lastDay !== day) return { day: '', rest: dateRange(language, day, lastDay) };
  const headline = dayHeadline(language, day);
  const hours = first.allDay ? publicPage[language].allDay : times.map(({ start }) => timeOf(start!)).join(', ');
  return { day: headline.day, rest: `${headline.rest} · ${hours}` };
}

/** The city, or how else people come together; a place that is not told is not told here. */
function whereOf({ language, divisions, edition }: Frame, event: PublicEvent): string {
  const words = publicPage[language];
  const cities = event.occurrences.map(({ city, divisionId, start }) => {
    if (textIn(city, language)) return textIn(city, language);
    const division = divisionId && divisionOn(divisions, divisionId, start ? dateOf(start) : edition.startsOn);
    return division ? textIn(division.name, language) : '';
  });
  const named = event.divisions.map((id) => textIn(divisionOn(divisions, id, edition.startsOn)?.name, language));
  const places = [...new Set([...cities, ...named].filter(Boolean))];
  if (event.attendance === 'online') places.unshift(words.online);
  return places.join(', ') || words.national;
}

/** The picture by which a link to an event is known elsewhere, as SVG: words only, nobody's face. */
export function eventImage(frame: Frame, event: PublicEvent, { regular, bold }: ImageFonts): string {
  const { language, edition } = frame;
  const cancelled = event.status === 'CANCELLED';
  const motto = textIn(edition.motto, language) || textIn(edition.name, language);
  const title = wrapped(bold, drawable(bold, textIn(event.title, language)) || drawable(bold, motto), {
    width,
    most: cancelled ? 3 : 4,
    sizes: [76, 66, 56],
  });
  const { day, rest } = whenOf(frame, event);
  const x = day ? margin + 30 + day.length * 68 : margin;
  const beside = { width: imageSize.width - margin - x, most: 1 };
  const when = wrapped(bold, drawable(bold, rest), { ...beside, sizes: [38] });
  const where = wrapped(regular, drawable(regular, whereOf(frame, event)), { ...beside, sizes: [36] });
  const above = wrapped(bold, drawable(bold, `${motto} · ${edition.year}`), {
    width: width - 60,
    most: 1,
    sizes: [32],
  });
  const top = (cancelled ? 196 : 172) + title.size * 0.72;
  const parts = [
    `<rect width="1200" height="630" fill="${colours.paper}"/>`,
    `<rect width="1200" height="14" fill="${cancelled ? colours.stop : colours.gold}"/>`,
    `<path transform="translate(${margin - 4} 58) scale(1.7)" fill="#0a7ea4" d="${heart}"/>`,
    line(above.lines[0]!, { x: margin + 54, y: 88, size: 32, fill: colours.steppe, bold: true }),
    cancelled &&
      line(drawable(bold, publicPage[language].cancelledText), { y: 152, size: 38, fill: colours.stop, bold: true }),
    ...title.lines.map((text, at) =>
      line(text, {
        y: Math.round(top + at * title.size * 1.1),
        size: title.size,
        fill: cancelled ? colours.quiet : colours.ink,
        bold: true,
        struck: cancelled,
      }),
    ),
    `<rect x="${margin}" y="474" width="${width}" height="4" fill="${colours.ink}"/>`,
    day && line(day, { y: 578, size: 112, fill: colours.ink, bold: true }),
    line(when.lines[0]!, { x, y: 533, size: 38, fill: colours.ink, bold: true }),
    line(where.lines[0]!, { x, y: 580, size: 36, fill: colours.quiet }),
  ];
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" font-family="Golos Text" letter-spacing="-0.3">` +
    `${parts.filter(Boolean).join('')}</svg>`
  );
}

/** The picture in words. */
export const eventImageAlt = (frame: Frame, event: PublicEvent): string => {
  const { day, rest } = whenOf(frame, event);
  const said = [
    event.status === 'CANCELLED' && publicPage[frame.language].cancelledText,
    plainText(textIn(event.title, frame.language)),
    [day, rest].filter(Boolean).join(' '),
    plainText(whereOf(frame, event)),
  ];
  return said.filter(Boolean).join(' · ');
};
