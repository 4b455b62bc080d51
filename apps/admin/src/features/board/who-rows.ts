import type { Language, Localized } from '@birge/domain';
import { textIn } from '@birge/domain';
import { sortedIn } from '@birge/i18n';
import type { BoardItem } from '@birge/api-client';
import type { BoardGroup, WhoRow } from './board-rows.js';

type WhoBy = WhoRow['by'];
type Who = NonNullable<WhoRow['who']>;

/** Everyone with a duty at an occurrence, or every partner of its event, each once. Who declined is no partner of it. */
function whoOf(by: WhoBy, item: Pick<BoardItem, 'people' | 'participations'>): Who[] {
  const all: Who[] =
    by === 'person'
      ? item.people.map(({ personId, name }) => ({ id: personId, name }))
      : item.participations
          .filter(({ answer }) => answer !== 'declined')
          .map(({ organizationId, name }) => ({ id: organizationId, name }));
  return [...new Map(all.map((who) => [who.id, who])).values()];
}

const keyOf = (by: WhoBy, id: string | null): string => `${by}:${id ?? ''}`;

/** The rows of people or partners that an item stands in; that of nobody where it has none. */
export function whoKeysOf(by: WhoBy, item: Pick<BoardItem, 'people' | 'participations'>): string[] {
  const who = whoOf(by, item);
  return who.length ? who.map(({ id }) => keyOf(by, id)) : [keyOf(by, null)];
}

export const whoName = (language: Language, name: Localized | string): string =>
  typeof name === 'string' ? name : textIn(name, language);

/**
 * What still needs somebody first, then everyone who is in the window or in the tray, in the language's order. Who has
 * nothing on the days shown keeps an empty row: it says that she is free.
 */
export function whoGroups(by: WhoBy, items: readonly BoardItem[], language: Language): BoardGroup[] {
  const all = new Map(items.flatMap((item) => whoOf(by, item)).map((who) => [who.id, who] as const));
  const sorted = sortedIn(language, [...all.values()], ({ name }) => whoName(language, name));
  const group = { by, divisionId: null, name: null, zone: null };
  return [
    { ...group, key: 'nobody', rows: [rowOf(by, null)] },
    { ...group, key: 'all', rows: sorted.map((who) => rowOf(by, who)) },
  ];
}

const rowOf = (by: WhoBy, who: Who | null): WhoRow => ({
  by,
  key: keyOf(by, who?.id ?? null),
  who,
  divisionId: null,
  zone: null,
  venue: null,
  space: null,
  first: true,
});
