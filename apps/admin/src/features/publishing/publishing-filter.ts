import { searchFold, type Localized } from '@birge/domain';
import type { PublishingItem } from '@birge/api-client';
import type { ListSearch } from '../../shared/table/use-list-search.js';

/** It does not go without a reason, of one kind or of the other. */
export const isBlocked = ({ needsReason, suspicions }: Pick<PublishingItem, 'needsReason' | 'suspicions'>): boolean =>
  needsReason || suspicions.length > 0;

export const publishingKinds = ['new', 'changed', 'moved', 'cancelled', 'withdrawn'] as const;

const saysIn = (title: Localized, q: string): boolean =>
  Object.values(title).some((text) => searchFold(text).includes(searchFold(q)));

/** Those of the list that the address asks for; a national event is in no oblast. */
export const shownOf = (
  items: readonly PublishingItem[],
  { q, oblast, type, kind }: ListSearch,
): readonly PublishingItem[] =>
  items.filter(
    (item) =>
      (!q || saysIn(item.title, q)) &&
      (!oblast || item.divisions.includes(oblast)) &&
      (!type || item.typeId === type) &&
      (!kind || (kind === 'blocked' ? isBlocked(item) : item.kind === kind)),
  );
