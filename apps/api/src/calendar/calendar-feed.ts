import { addDays, dateOf, inLanguage, textIn, type Language } from '@birge/domain';
import { lastDayOf, publicFeeds, publicPage } from '@birge/i18n';
import { plainText, publicPath, type Filter, type Frame, type PlaceGround } from '@birge/site';
import { foldedLines, textValue } from '../platform/icalendar/content-lines.js';
import { discreetPlace, type DiscreetWords } from './discreet.js';
import type { FeedRow } from './feed.queries.js';
import { categoriesOf, feedName, feedPlace, movedFrom, wordsIn } from './feed-words.js';

/** How soon calendars may ask again. */
const ASK_AGAIN = 'PT1H';

/** `20260730T070000Z` (RFC 5545 §3.3.5): instants in UTC, since no zone table tells both 2015 and 2026 right on an old phone. */
function utc(instant: number): string {
  const iso = new Date(instant).toISOString();
  return `${day(iso.slice(0, 10))}T${iso.slice(11, 13)}${iso.slice(14, 16)}${iso.slice(17, 19)}Z`;
}
const day = (date: string): string => date.slice(0, 4) + date.slice(5, 7) + date.slice(8, 10);

/** All that the text of an event depends on, besides its row: what is not here cannot be in it. */
export type EventGround = PlaceGround &
  Pick<Frame, 'publicUrl' | 'types'> & { edition: Pick<Frame['edition'], 'startsOn' | 'sample'> };

export const eventGround = ({ language, publicUrl, types, divisions, edition }: Frame): EventGround => ({
  language,
  publicUrl,
  types,
  divisions,
  edition: { startsOn: edition.startsOn, sample: edition.sample },
});

/** Many calendars show no STATUS. A title that is not in the feed's language says so (RFC 5545 §3.2.10). */
function summary(language: Language, { status, title }: Pick<FeedRow, 'status' | 'title'>): string {
  const found = inLanguage(title, language);
  const other = found && found.language !== language ? `;LANGUAGE=${found.language}` : '';
  const cancelled = status === 'CANCELLED' ? `${publicPage[language].cancelled} ` : '';
  return `SUMMARY${other}:${textValue(cancelled + plainText(found?.text ?? ''))}`;
}

const when = ({ allDay, start, end, startsAt, endsAt }: FeedRow): string[] =>
  allDay
    ? [`DTSTART;VALUE=DATE:${day(dateOf(start))}`, `DTEND;VALUE=DATE:${day(addDays(lastDayOf(start, end), 1))}`]
    : [`DTSTART:${utc(startsAt)}`, `DTEND:${utc(endsAt)}`];

function description(frame: EventGround, row: FeedRow, url: string): string {
  const { language, edition } = frame;
  const inWords = wordsIn(language);
  const cancelled = row.status === 'CANCELLED';
  return [
    edition.sample && `${publicPage[language].sample}. ${publicPage[language].sampleText}`,
    cancelled && publicPage[language].cancelledText,
    movedFrom(frame, row),
    ...textIn(row.summary, language).split(/\n+/).map(plainText),
    textIn(row.access, language) && publicFeeds[language].access(inWords(row.access)),
    row.organizers.map(({ shortName, name }) => inWords(shortName ?? name)).join(', '),
    !cancelled && row.onlineUrl,
    url,
  ]
    .filter(Boolean)
    .join('\n');
}

/** What an event is, for whoever may know it. What was withdrawn has its kind and its time, and no address that names it. */
function told(frame: EventGround, row: FeedRow): string[] {
  if (row.gone) return [summary(frame.language, row)];
  const { language, publicUrl } = frame;
  const url = publicUrl + publicPath.event(language, row.slug);
  const place = feedPlace(frame, row);
  const categories = categoriesOf(frame, row).map(({ label }) => textValue(label));
  return [
    summary(frame.language, row),
    `DESCRIPTION:${textValue(description(frame, row, url))}`,
    ...(place ? [`LOCATION:${textValue(place)}`] : []),
    ...spot(row),
    ...(categories.length > 0 ? [`CATEGORIES:${categories.join(',')}`] : []),
    `URL:${url}`,
  ];
}

const spot = ({ latitude, longitude }: FeedRow): string[] =>
  latitude !== null && longitude !== null ? [`GEO:${latitude};${longitude}`] : [];

/** What whoever looks at the screen beside the reader may see: that there is something, when and where. */
function discreetly(row: FeedRow, words: DiscreetWords): string[] {
  const place = discreetPlace(row, words);
  return [
    summary(words.language, { ...row, title: { [words.language]: words.event } }),
    'CLASS:PRIVATE',
    ...(place ? [`LOCATION:${textValue(place)}`] : []),
    ...spot(row),
  ];
}

/** One occurrence, written. */
export function calendarEvent(ground: EventGround, row: FeedRow, discreet: DiscreetWords | null = null): string {
  const changedAt = utc(row.changedAt);
  return foldedLines([
    'BEGIN:VEVENT',
    `UID:${row.id}`,
    `SEQUENCE:${row.sequence}`,
    `DTSTAMP:${changedAt}`,
    `CREATED:${utc(row.firstAt)}`,
    `LAST-MODIFIED:${changedAt}`,
    `STATUS:${row.status}`,
    ...when(row),
    ...(discreet ? discreetly(row, discreet) : told(ground, row)),
    'END:VEVENT',
  ]);
}

/** What stands before the first occurrence. */
export function calendarHead(frame: Frame, filter: Filter, discreet: DiscreetWords | null = null): string {
  const { language, publicUrl, edition } = frame;
  const name = textValue(discreet?.calendar ?? feedName(frame, filter));
  return foldedLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${discreet ? 'Calendar' : 'Birge//Public calendar'}//${language.toUpperCase()}`,
    'METHOD:PUBLISH',
    `NAME:${name}`,
    `X-WR-CALNAME:${name}`,
    `REFRESH-INTERVAL;VALUE=DURATION:${ASK_AGAIN}`,
    `X-PUBLISHED-TTL:${ASK_AGAIN}`,
    ...(discreet
      ? []
      : [
          `SOURCE;VALUE=URI:${publicUrl}${publicPath.feed(language, edition.year, filter)}`,
          `URL:${publicUrl}${publicPath.list(language, edition.year, filter)}`,
        ]),
  ]);
}

/** What stands after the last one. */
export const CALENDAR_END = 'END:VCALENDAR\r\n';

/**
 * A feed (RFC 5545, with RFC 7986 for its own name and source). An occurrence has one UID in every language, filter and
 * manner, with nothing in it but its number (RFC 7986 §5.3); every date comes from the data. With `discreet` there is no
 * address, no kind, no organizer and no word of the campaign in it.
 */
export function calendarFeed(
  frame: Frame,
  filter: Filter,
  rows: readonly FeedRow[],
  discreet: DiscreetWords | null = null,
): string {
  const ground = eventGround(frame);
  const events = rows.map((row) => calendarEvent(ground, row, discreet));
  return [calendarHead(frame, filter, discreet), ...events, CALENDAR_END].join('');
}
