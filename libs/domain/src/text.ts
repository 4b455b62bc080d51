/** The three languages of every screen, mail and public page (BCP 47). */
export const languages = ['kk', 'ru', 'en'] as const;
export type Language = (typeof languages)[number];

/** A text in some of the languages; an unknown one is left out, never an empty string. */
export type Localized = Partial<Record<Language, string>>;

export const isLanguage = (value: unknown): value is Language => languages.includes(value as Language);

/** Who reads a language best understands which other: everyone here reads Russian before English. */
export const fallbacks: Record<Language, readonly Language[]> = {
  kk: ['kk', 'ru', 'en'],
  ru: ['ru', 'kk', 'en'],
  en: ['en', 'ru', 'kk'],
};

/** The text in the wanted language, or the nearest there is with the language it is in; nothing where there is none. */
export function inLanguage(
  text: Localized | null | undefined,
  wanted: Language,
): { text: string; language: Language } | null {
  const language = fallbacks[wanted].find((candidate) => text?.[candidate]);
  return language && text ? { text: text[language]!, language } : null;
}

/** As {@link inLanguage}, where only the words matter; the empty string where there is no text at all. */
export const textIn = (text: Localized | null | undefined, wanted: Language): string =>
  inLanguage(text, wanted)?.text ?? '';

/**
 * Whether a text holds characters that nobody types and that hide or reorder what others see: C0 and C1 controls
 * (a line break and a tab are fine where `lines` are), the marks and overrides of writing direction (UAX #9 §2),
 * line and paragraph separators, noncharacters and lone surrogates.
 */
export function hasControlCharacters(text: string, lines: boolean): boolean {
  for (const character of text) {
    const code = character.codePointAt(0)!;
    if (code < 0x20) {
      if (!(lines && (code === 0x0a || code === 0x0d || code === 0x09))) return true;
    } else if (
      (code >= 0x7f && code <= 0x9f) ||
      code === 0x061c ||
      code === 0x200e ||
      code === 0x200f ||
      (code >= 0x2028 && code <= 0x202e) ||
      (code >= 0x2066 && code <= 0x2069) ||
      code === 0xfeff ||
      (code >= 0xd800 && code <= 0xdfff) ||
      (code & 0xfffe) === 0xfffe
    )
      return true;
  }
  return false;
}

/** The text without blanks around it, and without the languages in which nothing else was written. */
export const trimmed = (text: Localized): Localized =>
  Object.fromEntries(
    languages.map((language) => [language, text[language]?.trim()] as const).filter(([, words]) => Boolean(words)),
  );
