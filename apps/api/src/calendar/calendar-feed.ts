import { addDays, dateOf, textIn, type LocalDate } from '@birge/domain';
import { lastDayOf, publicPage } from '@birge/i18n';
import { plainText, publicPath, type Filter, type Frame } from '@birge/site';
import ical, { ICalCalendarMethod, ICalEventStatus, type ICalCalendar } from 'ical-generator';
import type { FeedRow } from './feed.queries.js';
import { feedName, feedPlace, wordsIn } from './feed-words.js';

/** Calendars ask again after so many seconds. */
const ASK_AGAIN = 3_600;

/** RFC 5545 §3.3.11; the library escapes an event's texts but not the calendar's own. */
const escaped = (text: string) => text.replace(/[\\;,]/g, (sign) => `\\${sign}`);

const midnight = (day: LocalDate) => new Date(`${day}T00:00Z`);

function addOccurrence(calendar: ICalCalendar, frame: Frame, row: FeedRow): void {
  const { language, publicUrl, types, edition } = frame;
  const inWords = wordsIn(language);
  const type = types.find(({ id }) => id === row.typeId);
  const url = publicUrl + publicPath.event(language, row.slug);
  const cancelled = row.status === 'CANCELLED';
  calendar.createEvent({
    id: `${row.id}@birge`,
    sequence: row.sequence,
    stamp: new Date(row.changedAt),
    created: new Date(row.firstAt),
    lastModified: new Date(row.changedAt),
    status: ICalEventStatus[row.status],
    ...(row.allDay
      ? { allDay: true, start: midnight(dateOf(row.start)), end: midnight(addDays(lastDayOf(row.start, row.end), 1)) }
      : { start: new Date(row.startsAt), end: new Date(row.endsAt) }),
    summary: plainText(textIn(row.title, language)),
    description: [
      edition.sample && `${publicPage[language].sample}. ${publicPage[language].sampleText}`,
      cancelled && publicPage[language].cancelledText,
      plainText(textIn(row.summary, language)),
      row.organizers.map(({ shortName, name }) => inWords(shortName ?? name)).join(', '),
      !cancelled && row.onlineUrl,
      url,
    ]
      .filter(Boolean)
      .join('\n'),
    location: {
      title: feedPlace(frame, row),
      ...(row.latitude !== null && row.longitude !== null && { geo: { lat: row.latitude, lon: row.longitude } }),
    },
    url,
    ...(type && { categories: [{ name: inWords(type.name) }] }),
  });
}

/** A feed (RFC 5545): instants in UTC, since no zone table tells both 2015 and 2026 right on an old phone. */
export function calendarFeed(frame: Frame, filter: Filter, rows: readonly FeedRow[]): string {
  const { language, publicUrl, edition } = frame;
  const calendar = ical({
    prodId: { company: 'Birge', product: 'Public calendar', language: language.toUpperCase() },
    name: escaped(feedName(frame, filter)),
    method: ICalCalendarMethod.PUBLISH,
    ttl: ASK_AGAIN,
    url: publicUrl + publicPath.list(language, edition.year, filter),
  });
  for (const row of rows) addOccurrence(calendar, frame, row);
  return `${calendar.toString()}\r\n`;
}
