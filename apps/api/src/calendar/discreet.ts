import { languages, revealing, textIn, type Language, type Localized } from '@birge/domain';
import { publicFeeds, publicPage } from '@birge/i18n';
import { plainText, type Frame } from '@birge/site';
import type { FeedRow } from './feed.queries.js';

/** What a discreet calendar is written with. */
export interface DiscreetWords {
  language: Language;
  calendar: string;
  event: string;
  /** Whether a text has a word of the campaign. */
  reveals: (text: string) => boolean;
}

/** Anything but an explicit no: who asks for discretion in a way of their own must not get the opposite. */
export const asksDiscretion = (query: unknown): boolean => {
  const { discreet } = (query ?? {}) as Record<string, unknown>;
  return discreet !== undefined && discreet !== '0';
};

const everyText = (text: Localized | null): string[] => languages.flatMap((language) => text?.[language] ?? []);

export function discreetWords({ language, edition, divisions }: Frame, rows: readonly FeedRow[]): DiscreetWords {
  const organizers = [...edition.organizers, ...rows.flatMap((row) => row.organizers)];
  const names = [edition.name, edition.motto, ...organizers.flatMap(({ name, shortName }) => [name, shortName])];
  const harmless = [...divisions.map(({ name }) => name), ...rows.map(({ city }) => city)];
  const { calendar, event } = publicFeeds[language].discreet;
  const known = new Map<string, boolean>();
  const reveals = revealing(unique(names), unique(harmless));
  return {
    language,
    calendar: [edition.sample && publicPage[language].sample, calendar].filter(Boolean).join(' · '),
    event,
    reveals: (text) => {
      const found = known.get(text) ?? reveals(text);
      known.set(text, found);
      return found;
    },
  };
}

const unique = (texts: readonly (Localized | null)[]): string[] => [...new Set(texts.flatMap(everyText))];

/** Where it is, as far as no part of it says what it is. */
export const discreetPlace = (
  { venue, space, address, city }: Pick<FeedRow, 'venue' | 'space' | 'address' | 'city'>,
  { language, reveals }: DiscreetWords,
): string =>
  [venue, space, address, city]
    .map((part) => plainText(textIn(part, language)))
    .filter((text) => text && !reveals(text))
    .join(', ');
