import {
  isLocalDate,
  isWallTime,
  languages,
  offsetLabel,
  textIn,
  type Language,
  type Localized,
  type Theme,
} from '@birge/domain';
import {
  common,
  dateRange,
  forms,
  languageList,
  slotText,
  themeNames,
  told,
  wallTimeText,
  longDate,
} from '@birge/i18n';
import type { DifferenceView } from '@birge/api-client';

interface Names {
  language: Language;
  typeName(id: string): string;
  divisionNames(ids: readonly string[]): string;
}

export const isLocalized = (value: object): value is Localized =>
  Object.keys(value).every((key) => (languages as readonly string[]).includes(key));
const partOf = (value: object, name: string): unknown => (value as Record<string, unknown>)[name];
const stringOf = (value: object, name: string): string => {
  const part = partOf(value, name);
  return typeof part === 'string' ? part : '';
};
const localizedIn = (value: object, name: string, language: Language): string => {
  const part = partOf(value, name);
  return part && typeof part === 'object' && isLocalized(part) ? textIn(part, language) : '';
};

/** A time, a place, or both, as the public reads them. */
function slotWords(value: object, names: Names): string {
  const { language } = names;
  const [start, end, from, to] = ['start', 'end', 'from', 'to'].map((name) => stringOf(value, name));
  const division = stringOf(value, 'divisionId');
  const offset = partOf(value, 'offset');
  const allDay = partOf(value, 'allDay') === true;
  return [
    start && end && slotText(language, start, end, allDay),
    start && !allDay && typeof offset === 'number' && offsetLabel(offset),
    from && to && dateRange(language, from, to),
    ...['venue', 'space', 'place', 'address', 'city', 'directions'].map((name) => localizedIn(value, name, language)),
    division && names.divisionNames([division]),
  ]
    .filter(Boolean)
    .join(', ');
}

/** One side of a difference in words; empty where there is nothing. */
export function toldWords(field: DifferenceView['field'], value: unknown, names: Names): string {
  const { language } = names;
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? forms[language].yes : forms[language].no;
  if (Array.isArray(value)) {
    if (field === 'divisions') return names.divisionNames(value as string[]);
    if (field === 'themes') return value.map((one) => themeNames[language][one as Theme] ?? String(one)).join(', ');
    if (field === 'languages') return languageList(language, value as string[]);
    return value
      .map((one) => (typeof one === 'object' && one ? localizedIn(one, 'name', language) : String(one)))
      .join(', ');
  }
  if (typeof value === 'object') return isLocalized(value) ? inEach(value) : slotWords(value, names);
  const text = String(value);
  if (field === 'status') return told[language].status[text as keyof (typeof told)['en']['status']] ?? text;
  if (field === 'typeId') return names.typeName(text);
  if (field === 'attendance')
    return common[language].attendance[text as keyof (typeof common)['en']['attendance']] ?? text;
  if (isWallTime(text)) return wallTimeText(language, text);
  return isLocalDate(text) ? longDate(language, text) : text;
}

const inEach = (text: Localized): string => languages.flatMap((language) => text[language] ?? []).join(' / ');
