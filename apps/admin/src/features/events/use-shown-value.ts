import { languages, type Localized, type Theme } from '@birge/domain';
import { common, forms, languageList, longDate, ownLanguageNames, themeNames } from '@birge/i18n';
import type { EventView } from '@birge/api-client';
import type { EventFields } from './event-values.js';
import { useLanguage, useText } from '../../shared/language/LanguageProvider.js';
import { useDivisions, useEventTypes } from '../../shared/reference/use-reference.js';

/** A field's value as a person reads it, to compare two versions of it. */
export function useShownValue(event: EventView) {
  const { language } = useLanguage();
  const words = useText(common);
  const form = useText(forms);
  const divisions = useDivisions();
  const types = useEventTypes();
  return (name: keyof EventFields, value: EventFields[keyof EventFields]): string => {
    if (value === null || value === '') return '';
    if (typeof value === 'boolean') return value ? form.yes : form.no;
    if (name === 'typeId') return types.nameOf(value as string);
    if (name === 'divisions') return divisions.namesOf(value as string[]);
    if (name === 'languages') return languageList(language, value as string[]);
    if (name === 'themes') return (value as Theme[]).map((theme) => themeNames[language][theme]).join(', ');
    if (name === 'attendance') return words.attendance[value as EventFields['attendance']];
    if (name === 'visibility') return words.visibility[value as EventFields['visibility']];
    if (name === 'coordinatorId') return event.coordinator?.id === value ? event.coordinator.name : String(value);
    if (name === 'windowFrom' || name === 'windowTo') return longDate(language, value as string);
    if (Array.isArray(value)) return value.join(', ');
    if (typeof value === 'object') return inEachLanguage(value);
    return String(value);
  };
}

const inEachLanguage = (text: Localized): string =>
  languages
    .filter((language) => text[language])
    .map((language) => `${ownLanguageNames[language].short}: ${text[language]}`)
    .join('\n');
