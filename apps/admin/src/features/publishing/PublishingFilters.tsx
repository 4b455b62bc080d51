import { events, publishingActs, told } from '@birge/i18n';
import type { PublishingItem } from '@birge/api-client';
import { useText } from '../../shared/language/LanguageProvider.js';
import { useDivisions, useEventTypes } from '../../shared/reference/use-reference.js';
import { Filters } from '../../shared/table/Filters.js';
import type { useListSearch } from '../../shared/table/use-list-search.js';
import { isBlocked, publishingKinds } from './publishing-filter.js';

/** By oblast, type and kind, in the address; a kind says how many it has. */
export function PublishingFilters({
  list,
  items,
}: {
  list: ReturnType<typeof useListSearch>;
  items: readonly PublishingItem[];
}) {
  const { publishing } = useText(told);
  const words = useText(publishingActs);
  const { filter } = useText(events);
  const divisions = useDivisions();
  const types = useEventTypes();
  const kinds = publishingKinds.map((value) => ({
    value: value as string,
    label: `${publishing.kind[value]} · ${items.filter(({ kind }) => kind === value).length}`,
  }));
  const blocked = { value: 'blocked', label: `${words.blocked} · ${items.filter(isBlocked).length}` };
  return (
    <Filters
      list={list}
      choices={[
        { name: 'oblast', label: filter.oblast, choices: divisions.choices },
        { name: 'type', label: filter.type, choices: types.choices },
        { name: 'kind', label: words.kind, choices: [...kinds, blocked] },
      ]}
    />
  );
}
