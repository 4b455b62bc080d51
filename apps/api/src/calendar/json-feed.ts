import { dateOf, inLanguage, type Language, type Localized } from '@birge/domain';
import { divisionOn, plainText, publicPath, type Filter, type Frame } from '@birge/site';
import { FEED_CAP, type FeedRow } from './feed.queries.js';
import { categoriesOf, feedName, wordsIn } from './feed-words.js';

/** A text with the language that it is in, which can be another than was asked for. */
const told = (language: Language, text: Localized | null) => {
  const found = inLanguage(text, language);
  return found && { text: plainText(found.text), language: found.language };
};

/** One occurrence as the API of the public calendar tells it; whatever is not named here stays inside. */
const eventOf = (frame: Frame, row: FeedRow) => {
  const { language, publicUrl, divisions, edition } = frame;
  return {
    id: row.id,
    url: publicUrl + publicPath.event(language, row.slug),
    title: told(language, row.title),
    summary: told(language, row.summary),
    access: told(language, row.access),
    languages: row.languages,
    type: row.typeId,
    themes: row.themes,
    categories: categoriesOf(frame, row),
    status: row.status,
    attendance: row.attendance,
    startsAt: new Date(row.startsAt).toISOString(),
    endsAt: new Date(row.endsAt).toISOString(),
    start: row.start,
    end: row.end,
    offset: row.offset,
    endOffset: row.endOffset,
    allDay: row.allDay,
    previousStart: row.previousStart,
    previousOffset: row.previousStart && row.previousOffset,
    oblasts: (row.divisionId ? [row.divisionId] : row.divisions).map((id) => ({
      id,
      name: wordsIn(language)(divisionOn(divisions, id, dateOf(row.start))?.name ?? null),
    })),
    venue: told(language, row.venue),
    space: told(language, row.space),
    city: told(language, row.city),
    address: told(language, row.address),
    place: told(language, row.place),
    latitude: row.latitude,
    longitude: row.longitude,
    onlineUrl: row.status === 'CANCELLED' ? null : row.onlineUrl,
    organizers: row.organizers.map(({ slug, name, shortName, role }) => ({
      name: told(language, name),
      shortName: told(language, shortName),
      role,
      url: publicUrl + publicPath.organizer(language, edition.year, slug),
    })),
    sequence: row.sequence,
    changedAt: new Date(row.changedAt).toISOString(),
  };
};

/**
 * The calendar for programs, by the same filters as its pages: one object with `events`, one for each time that an event
 * happens, in the order of time. Names stay as they are; new ones may be added.
 *
 * - `id` is the occurrence's in every language and feed (iCalendar's UID); `sequence` grows with every change of it.
 * - A text is `{text, language}` or null; its language can be another than the feed's where there is no translation.
 * - `start`, `end`, `previousStart`: wall time there (`2026-07-30T12:00`), with minutes ahead of UTC in `offset`,
 *   `endOffset`, `previousOffset`; `startsAt`, `endsAt`: the same in UTC (RFC 3339). Of days without hours (`allDay`) the
 *   first midnight and the midnight after the last.
 * - `status`: TENTATIVE, CONFIRMED or CANCELLED, the last until the day after. What moved has `previousStart`.
 * - `attendance`: in-person, online or mixed; `onlineUrl` where one can take part.
 * - A place that is not published has no venue, address or coordinates; `oblasts` are named as on the day of the event.
 * - `latitude`, `longitude`: degrees (WGS 84). `languages`: in which it is held (ISO 639). `categories`: its type and its
 *   themes once more, `term` for programs, `label` for people.
 * - `whole` is false where there are more events than one feed has: a filter makes it shorter.
 */
export const jsonFeed = (frame: Frame, filter: Filter, rows: readonly FeedRow[]): string =>
  JSON.stringify({
    name: feedName(frame, filter),
    language: frame.language,
    edition: frame.edition.year,
    sample: frame.edition.sample,
    filter,
    url: frame.publicUrl + publicPath.list(frame.language, frame.edition.year, filter),
    whole: rows.length < FEED_CAP,
    events: rows.map((row) => eventOf(frame, row)),
  });
