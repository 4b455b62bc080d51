import { languages, type Language, type Localized } from '@birge/domain';
import { forms, ownLanguageNames } from '@birge/i18n';

/** A value of a record as a person reads it; `named` says what an id or a code is called. */
export function showValue(language: Language, value: unknown, named: (value: string) => string = (one) => one): string {
  if (value === null || value === undefined || value === '') return '';
  if (typeof value === 'boolean') return value ? forms[language].yes : forms[language].no;
  if (Array.isArray(value)) return value.map((one) => showValue(language, one, named)).join(', ');
  if (typeof value === 'object') {
    const entries = Object.entries(value as Localized);
    if (entries.every(([key]) => (languages as readonly string[]).includes(key)))
      return entries.map(([key, text]) => `${ownLanguageNames[key as Language].short}: ${text}`).join('\n');
    return entries.map(([, one]) => String(one)).join(' ');
  }
  return named(String(value));
}
