import type { Language } from '@birge/domain';

/** A language in itself, for the switch. */
export const ownLanguageNames: Record<Language, { short: string; long: string }> = {
  kk: { short: 'қаз', long: 'Қазақша' },
  ru: { short: 'рус', long: 'Русский' },
  en: { short: 'eng', long: 'English' },
};

/** Languages in which an event can be held: BCP 47 codes, `rsl` and `sgn` are sign languages. */
const names: Record<Language, Readonly<Record<string, string>>> = {
  kk: {
    kk: 'қазақша',
    ru: 'орысша',
    en: 'ағылшынша',
    uz: 'өзбекше',
    ug: 'ұйғырша',
    ky: 'қырғызша',
    tg: 'тәжікше',
    tr: 'түрікше',
    zh: 'қытайша',
    uk: 'украинша',
    de: 'неміс тілінде',
    ko: 'корейше',
    rsl: 'ымдау тілінде',
    sgn: 'ымдау тілінде',
  },
  ru: {
    kk: 'казахский',
    ru: 'русский',
    en: 'английский',
    uz: 'узбекский',
    ug: 'уйгурский',
    ky: 'киргизский',
    tg: 'таджикский',
    tr: 'турецкий',
    zh: 'китайский',
    uk: 'украинский',
    de: 'немецкий',
    ko: 'корейский',
    rsl: 'жестовый язык',
    sgn: 'жестовый язык',
  },
  en: {
    kk: 'Kazakh',
    ru: 'Russian',
    en: 'English',
    uz: 'Uzbek',
    ug: 'Uyghur',
    ky: 'Kyrgyz',
    tg: 'Tajik',
    tr: 'Turkish',
    zh: 'Chinese',
    uk: 'Ukrainian',
    de: 'German',
    ko: 'Korean',
    rsl: 'sign language',
    sgn: 'sign language',
  },
};

/** What a language is called in another; its code where we have no name. */
export const languageName = (language: Language, of: string): string => names[language][of] ?? of;

/** «қазақша, орысша». */
export const languageList = (language: Language, codes: readonly string[]): string =>
  [...new Set(codes.map((code) => languageName(language, code)))].join(', ');
