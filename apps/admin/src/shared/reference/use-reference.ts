import { useMemo } from 'react';
import { useQuery } from '@tanstack/react-query';
import { textIn } from '@birge/domain';
import { common, sortedIn } from '@birge/i18n';
import { useLanguage } from '../language/LanguageProvider.js';
import { divisionsQuery, eventTypesQuery } from './reference.queries.js';

export interface Choice {
  value: string;
  label: string;
}

/** Divisions by name, as choices and by id. `on` is a date of the year that is looked at: they change. */
export function useDivisions(on?: string) {
  const { language } = useLanguage();
  const { data } = useQuery(divisionsQuery(on));
  return useMemo(() => {
    const items = data?.items ?? [];
    const choices: Choice[] = sortedIn(
      language,
      items.map(({ id, shortName, name }) => ({
        value: id,
        label: textIn(shortName, language) || textIn(name, language),
      })),
      ({ label }) => label,
    );
    const names = new Map(choices.map(({ value, label }) => [value, label]));
    const nameOf = (id: string): string => names.get(id) ?? id;
    /** «Астана, Абай»; an empty list is the whole country. */
    const namesOf = (ids: readonly string[]): string =>
      ids.length ? ids.map(nameOf).join(', ') : common[language].national;
    return { items, choices, nameOf, namesOf };
  }, [data, language]);
}

export function useEventTypes() {
  const { language } = useLanguage();
  const { data } = useQuery(eventTypesQuery);
  return useMemo(() => {
    const items = data?.items ?? [];
    const duties = data?.duties ?? [];
    const typeOf = (id: string) => items.find((type) => type.id === id);
    return {
      items,
      duties,
      typeOf,
      nameOf: (id: string) => textIn(typeOf(id)?.name, language) || id,
      choices: sortedIn(
        language,
        items.map(({ id, name }) => ({ value: id, label: textIn(name, language) })),
        ({ label }) => label,
      ) satisfies Choice[],
      dutyOf: (id: string) => textIn(duties.find((duty) => duty.id === id)?.name, language) || id,
      dutyChoices: duties.map(({ id, name }) => ({ value: id, label: textIn(name, language) })) satisfies Choice[],
    };
  }, [data, language]);
}
