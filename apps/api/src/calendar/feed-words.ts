import { offsetLabel, textIn, type Language, type Localized } from '@birge/domain';
import { languageName, publicFeeds, publicPage, slotText, themeNames, wallTimeText } from '@birge/i18n';
import { divisionOn, placeParts, plainText, type Filter, type Frame, type PlaceGround } from '@birge/site';
import type { FeedRow } from './feed.queries.js';

/** A text of the data or words of our own, in the reader's language. */
export const wordsIn = (language: Language) => (part: Localized | string | null) =>
  typeof part === 'string' ? part : plainText(textIn(part, language));

/** What subscribers see as a feed's name: the campaign, and what it was narrowed to. */
export function feedName({ language, edition, divisions, types }: Frame, filter: Filter): string {
  const name = textIn(edition.motto, language) || textIn(edition.name, language);
  const division = filter.oblast && divisionOn(divisions, filter.oblast, edition.startsOn)?.name;
  const type = filter.type && types.find(({ id }) => id === filter.type)?.name;
  const sample = edition.sample && publicPage[language].sample;
  return [
    sample,
    `${plainText(name)} ${edition.year}`,
    ...[division, type].filter((part) => !!part).map(wordsIn(language)),
    filter.theme && themeNames[language][filter.theme],
    filter.lang && languageName(language, filter.lang),
  ]
    .filter((part) => !!part)
    .join(' · ');
}

/** Where it is in one line, from the narrow to the wide. */
export function feedPlace(frame: PlaceGround, row: FeedRow): string {
  const inWords = wordsIn(frame.language);
  const [first, ...wider] = placeParts(frame, row, {
    ...row,
    offset: null,
    previousStart: null,
    previousPlace: null,
  }).map(inWords);
  return [[first, inWords(row.space)].filter(Boolean).join(', '), inWords(row.address), ...wider]
    .filter(Boolean)
    .join(', ');
}

/** When it is in one line, with its city and offset. */
export function feedTime({ language }: Frame, { start, end, offset, allDay, city }: FeedRow): string {
  const slot = slotText(language, start, end, allDay);
  if (allDay) return slot;
  return `${slot} (${[wordsIn(language)(city), offsetLabel(offset)].filter(Boolean).join(', ')})`;
}

/** When and where it was to be before it was moved, in sentences; the empty string where it was not. */
export function movedFrom(
  { language }: Pick<Frame, 'language'>,
  { start, venue, place, previousStart, previousPlace }: FeedRow,
): string {
  const inWords = wordsIn(language);
  const words = publicFeeds[language];
  const where = previousPlace?.map(inWords);
  return [
    previousStart && previousStart !== start && words.movedFrom(wallTimeText(language, previousStart)),
    where && where[0] !== inWords(venue ?? place) && words.placeBefore(where.join(', ')),
  ]
    .filter(Boolean)
    .join(' ');
}

/** What an event is and what it is about, each by its lasting name and in the reader's words. */
export function categoriesOf(
  { language, types }: Pick<Frame, 'language' | 'types'>,
  { typeId, themes }: FeedRow,
): { term: string; label: string }[] {
  const type = types.find(({ id }) => id === typeId);
  return [
    ...(type ? [{ term: type.id, label: wordsIn(language)(type.name) }] : []),
    ...themes.map((theme) => ({ term: theme, label: themeNames[language][theme] })),
  ];
}
