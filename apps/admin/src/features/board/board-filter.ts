import { languages, type Language, type Localized } from '@birge/domain';
import { compareIn } from '@birge/i18n';
import type { BoardItem } from '@birge/api-client';
import type { BoardIndex } from './board-index.js';
import type { BoardGroup } from './board-rows.js';
import type { BoardSearch } from './board-search.js';

export type Filters = Pick<BoardSearch, 'oblast' | 'type' | 'state' | 'tag' | 'proposals' | 'q'>;

export const isFiltered = ({ oblast, type, state, tag, proposals, q }: Filters): boolean =>
  Boolean(oblast || type || state || tag || proposals || q);

const folded = (text: string): string => text.toLowerCase().replaceAll('ё', 'е').trim();
const wordsOf = (text: Localized | string | undefined): string[] =>
  typeof text === 'string' ? [text] : languages.flatMap((language) => text?.[language] ?? []);

const searched = new WeakMap<BoardItem, string>();

/** What a search looks into: title, venue, people and partners, in every language that they have. */
function textOf(item: BoardItem, { venues }: Pick<BoardIndex, 'venues'>): string {
  const known = searched.get(item);
  if (known !== undefined) return known;
  const venue = item.venueId ? venues.get(item.venueId) : undefined;
  const names = [
    item.title,
    venue?.name,
    item.place,
    item.coordinator?.name,
    ...item.people.map(({ name }) => name),
    ...item.participations.map(({ name }) => name),
  ];
  const text = folded(names.flatMap((name) => wordsOf(name ?? undefined)).join('\n'));
  searched.set(item, text);
  return text;
}

/**
 * The cards that the filters leave, the same list where there are none. Filtering happens here and not at the server:
 * it is at once, and what is hidden still stands in the way of what is dragged.
 */
export function filtered(index: BoardIndex, filters: Filters): readonly BoardItem[] {
  const { items } = index.window;
  if (!isFiltered(filters)) return items;
  const { oblast, type, state, tag, proposals } = filters;
  const q = filters.q && folded(filters.q);
  return items.filter(
    (item) =>
      (!oblast || item.divisions.includes(oblast)) &&
      (!type || item.typeId === type) &&
      (!state || item.state === state) &&
      (!tag || item.tags.includes(tag)) &&
      (!proposals || item.openProposals > 0) &&
      (!q || textOf(item, index).includes(q)),
  );
}

/** The tags of the cards, sorted for the reader; also the one that is asked for, though no card has it any more. */
export const tagsOf = (items: readonly Pick<BoardItem, 'tags'>[], asked: string | undefined, language: Language) =>
  [...new Set([...items.flatMap(({ tags }) => tags), ...(asked ? [asked] : [])])].sort(compareIn(language));

/** The groups that an oblast leaves: its own, and what is the whole country's. */
export const groupsWithin = (groups: readonly BoardGroup[], oblast: string | undefined): readonly BoardGroup[] =>
  oblast ? groups.filter(({ divisionId }) => divisionId === null || divisionId === oblast) : groups;
