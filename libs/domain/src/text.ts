/** The three languages of every screen, mail and public page (BCP 47). */
export const languages = ['kk', 'ru', 'en'] as const;
export type Language = (typeof languages)[number];

/** A text in some of the languages; an unknown one is left out, never an empty string. */
export type Localized = Partial<Record<Language, string>>;

export const isLanguage = (value: unknown): value is Language => languages.includes(value as Language);

/** Who reads a language best understands which other: everyone here reads Russian before English. */
const fallbacks: Record<Language, readonly Language[]> = {
  kk: ['kk', 'ru', 'en'],
  ru: ['ru', 'kk', 'en'],
  en: ['en', 'ru', 'kk'],
};

/** The text in the wanted language, or the nearest there is with the language it is in; nothing where there is none. */
export function inLanguage(text: Localized | null | undefined, wanted: Language): { text: string; language: Language } | null {
  const language = fallbacks[wanted].find((candidate) => text?.[candidate]);
  return language && text ? { text: text[language]!, language } : null;
}

/** As {@link inLanguage}, where only the words matter; the empty string where there is no text at all. */
export const textIn = (text: Localized | null | undefined, wanted: Language): string => inLanguage(text, wanted)?.text ?? '';
