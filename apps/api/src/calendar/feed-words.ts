import { offsetLabel, textIn, type Language, type Localized } from '@birge/domain';
import { publicPage, slotText } from '@birge/i18n';
import { placeParts, plainText, type Filter, type Frame } from '@birge/site';
import type { FeedRow } from './feed.queries.js';

/** A text of the data or words of our own, in the reader's language. */
export const wordsIn = (language: Language) => (part: Localized | string | null) =>
  typeof part === 'string' ? part : plainText(textIn(part, language));

/** What subscribers see as a feed's name: the campaign, and what it was narrowed to. */
export function feedName({ language, edition, divisions, types }: Frame, filter: Filter): string {
  const name = textIn(edition.motto, language) || textIn(edition.name, language);
  const division = filter.oblast && divisions.findLast(({ id }) => id === filter.oblast)?.name;
  const type = filter.type && types.find(({ id }) => id === filter.type)?.name;
  const sample = edition.sample && publicPage[language].sample;
  return [
    sample,
    `${plainText(name)} ${edition.year}`,
    ...[division, type].filter((part) => !!part).map(wordsIn(language)),
  ]
    .filter((part) => !!part)
    .join(' · ');
}

/** Where it is in one line, from the narrow to the wide. */
export function feedPlace(frame: Frame, row: FeedRow): string {
  const inWords = wordsIn(frame.language);
  const [first, ...wider] = placeParts(frame, row, { ...row, offset: null, previousStart: null }).map(inWords);
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
