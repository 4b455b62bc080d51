import type { Language } from '@birge/domain';

const NO_BREAK_SPACE = '\u00A0';

/** «12 345,6» in Kazakh and Russian, "12,345.6" in English. */
export function formatNumber(language: Language, value: number, decimals = 0): string {
  const [whole = '', fraction] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, language === 'en' ? ',' : NO_BREAK_SPACE);
  const sign = value < 0 && Number(value.toFixed(decimals)) !== 0 ? '−' : '';
  return sign + grouped + (fraction ? (language === 'en' ? '.' : ',') + fraction : '');
}

/** A share of 1 as «12 %» in Russian, "12%" in Kazakh and English. */
export const formatPercent = (language: Language, share: number): string =>
  formatNumber(language, share * 100) + (language === 'ru' ? `${NO_BREAK_SPACE}%` : '%');

const units = { kk: ['сағ', 'мин'], ru: ['ч', 'мин'], en: ['h', 'min'] } as const;

/** A length of time in whole minutes, 0 or more: «4 ч 5 мин», "45 min", "2 h". */
export function formatDuration(language: Language, minutes: number): string {
  const [hour, minute] = units[language];
  const parts = [
    [Math.floor(minutes / 60), hour],
    [minutes % 60, minute],
  ] as const;
  const told = parts.filter(([count]) => count > 0);
  return (told.length ? told : [parts[1]])
    .map(([count, unit]) => `${formatNumber(language, count)}${NO_BREAK_SPACE}${unit}`)
    .join(' ');
}

/** `#` in a form stands for the number. */
export interface PluralForms {
  kk: { one?: string; other: string };
  ru: { one: string; few: string; many: string; other?: string };
  en: { one: string; other: string };
}

/** CLDR's categories: kk and en one/other, ru one/few/many, and other for fractions. */
export function pluralCategory(language: Language, value: number): 'one' | 'few' | 'many' | 'other' {
  const n = Math.abs(value);
  if (language !== 'ru') return n === 1 ? 'one' : 'other';
  if (!Number.isInteger(n)) return 'other';
  const ten = n % 10;
  const hundred = n % 100;
  if (ten === 1 && hundred !== 11) return 'one';
  return ten >= 2 && ten <= 4 && (hundred < 12 || hundred > 14) ? 'few' : 'many';
}

/** «5 мероприятий»: the form for a number, with the number in it. */
export function plural<L extends Language>(language: L, n: number, forms: PluralForms[L]): string {
  const given: Partial<Record<'one' | 'few' | 'many' | 'other', string>> = forms;
  // A Russian fraction takes the form of 2 (1,5 часа); Kazakh keeps the singular after any number.
  const form = given[pluralCategory(language, n)] ?? given.other ?? given.few ?? '';
  return form.replaceAll('#', formatNumber(language, n, Number.isInteger(n) ? 0 : 1));
}
