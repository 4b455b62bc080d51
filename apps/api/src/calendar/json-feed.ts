import { inLanguage, type Language, type Localized } from '@birge/domain';
import { plainText, publicPath, type Filter, type Frame } from '@birge/site';
import { feedName, wordsIn } from './feed-words.js';
import type { FeedRow } from './feed.queries.js';

/** A text with the language that it is in, which can be another than was asked for. */
const told = (language: Language, text: Localized | null) => {
  const found = inLanguage(text, language);
  return found && { text: plainText(found.text), language: found.language };
};

/** One occurrence as the API of the public calendar tells it; whatever is not named here stays inside. */
const eventOf = ({ language, publicUrl, divisions }: Frame, row: FeedRow) => ({
  id: row.id,
  url: publicUrl + publicPath.event(language, row.slug),
  title: told(language, row.title),
  summary: told(language, row.summary),
  type: row.typeId,
  status: row.status,
  attendance: row.attendance,
  /** UTC, RFC 3339; for a day without hours its first day and the day after its last, at local midnight. */
  startsAt: new Date(row.startsAt).toISOString(),
  endsAt: new Date(row.endsAt).toISOString(),
  /** Wall time there, and minutes ahead of UTC at the start. */
  start: row.start,
  end: row.end,
  offset: row.offset,
  allDay: row.allDay,
  oblasts: (row.divisionId ? [row.divisionId] : row.divisions).map((id) => ({
    id,
    name: wordsIn(language)(divisions.findLast((one) => one.id === id)?.name ?? null),
  })),
  venue: told(language, row.venue),
  space: told(language, row.space),
  city: told(language, row.city),
  address: told(language, row.address),
  place: told(language, row.place),
  latitude: row.latitude,
  longitude: row.longitude,
  onlineUrl: row.status === 'CANCELLED' ? null : row.onlineUrl,
  organizers: row.organizers.map(({ name, role }) => ({ name: told(language, name), role })),
  sequence: row.sequence,
  changedAt: new Date(row.changedAt).toISOString(),
});

/** The calendar for programs, by the same filters as its pages. */
export const jsonFeed = (frame: Frame, filter: Filter, rows: readonly FeedRow[]): string =>
  JSON.stringify({
    name: feedName(frame, filter),
    language: frame.language,
    edition: frame.edition.year,
    sample: frame.edition.sample,
    filter,
    url: frame.publicUrl + publicPath.list(frame.language, frame.edition.year, filter),
    events: rows.map((row) => eventOf(frame, row)),
  });
