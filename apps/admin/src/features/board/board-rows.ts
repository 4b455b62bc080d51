import type { Localized } from '@birge/domain';
import type { BoardItem, BoardVenue, BoardWindow } from '@birge/api-client';

type BoardDivision = BoardWindow['divisions'][number];
export type BoardSpace = BoardVenue['spaces'][number];

/** Where a card can stand: a space, a venue as such (no spaces, or none named), or nowhere in an oblast or the country. */
export interface BoardRow {
  key: string;
  divisionId: string | null;
  zone: string | null;
  venue: BoardVenue | null;
  space: BoardSpace | null;
  /** The first row of its venue says its name in full. */
  first: boolean;
}

export interface BoardGroup {
  /** Null for what belongs to no oblast: national and online events. */
  divisionId: string | null;
  name: Localized | null;
  zone: string | null;
  rows: BoardRow[];
}

const placeKey = (venueId: string, spaceId: string | null): string => `${venueId}/${spaceId ?? ''}`;
const nowhereKey = (divisionId: string | null): string => `-/${divisionId ?? ''}`;

/** The rows that an item belongs to: a whole venue stands in all of its spaces, a plural online event in all its oblasts. */
export function rowKeysOf(item: Pick<BoardItem, 'venueId' | 'spaceIds' | 'divisions'>): string[] {
  const { venueId, spaceIds, divisions } = item;
  if (venueId) return spaceIds.length ? spaceIds.map((id) => placeKey(venueId, id)) : [placeKey(venueId, null)];
  return divisions.length ? divisions.map(nowhereKey) : [nowhereKey(null)];
}

/** Oblast → venue → space, in the server's order; what has no place stands last in its oblast, the country's own group at the end. */
export function boardGroups(window: Pick<BoardWindow, 'divisions' | 'items'>): BoardGroup[] {
  const used = new Set(window.items.flatMap(rowKeysOf));
  const groups = window.divisions.map((division) => ({
    divisionId: division.id,
    name: division.name,
    zone: division.timeZone,
    rows: [...division.venues.flatMap((venue) => venueRows(division, venue, used)), ...nowhereRow(division, used)],
  }));
  return [...groups, { divisionId: null, name: null, zone: null, rows: [nowhere(null, null)] }];
}

function venueRows(division: BoardDivision, venue: BoardVenue, used: ReadonlySet<string>): BoardRow[] {
  const asSuch = venue.spaces.length === 0 || used.has(placeKey(venue.id, null));
  return [...(asSuch ? [null] : []), ...venue.spaces].map((space, index) => ({
    key: placeKey(venue.id, space?.id ?? null),
    divisionId: division.id,
    zone: venue.timeZone,
    venue,
    space,
    first: index === 0,
  }));
}

const nowhere = (divisionId: string | null, zone: string | null): BoardRow => ({
  key: nowhereKey(divisionId),
  divisionId,
  zone,
  venue: null,
  space: null,
  first: true,
});

const nowhereRow = ({ id, timeZone }: BoardDivision, used: ReadonlySet<string>): BoardRow[] =>
  used.has(nowhereKey(id)) ? [nowhere(id, timeZone)] : [];

const byStart = (a: BoardItem, b: BoardItem): number =>
  (a.startsAt ?? 0) - (b.startsAt ?? 0) || (a.occurrenceId < b.occurrenceId ? -1 : 1);

/**
 * The items of each row, earliest first. Lists that hold the same as `before` stay the same lists, so that a row whose
 * cards did not change is not drawn again. What fits no row (its oblast is filtered away) stands with the country's.
 */
export function itemsByRow(
  items: readonly BoardItem[],
  groups: readonly BoardGroup[],
  before: ReadonlyMap<string, readonly BoardItem[]> = new Map(),
): Map<string, readonly BoardItem[]> {
  const known = new Set(groups.flatMap(({ rows }) => rows.map(({ key }) => key)));
  const lists = new Map<string, BoardItem[]>();
  for (const item of items.filter(({ start }) => start !== null).sort(byStart)) {
    const keys = rowKeysOf(item).filter((key) => known.has(key));
    for (const key of keys.length ? keys : [nowhereKey(null)]) {
      const list = lists.get(key);
      if (list) list.push(item);
      else lists.set(key, [item]);
    }
  }
  return new Map([...lists].map(([key, list]) => [key, same(list, before.get(key)) ?? list]));
}

function same<T>(list: readonly T[], before: readonly T[] | undefined): readonly T[] | undefined {
  return before?.length === list.length && before.every((one, index) => one === list[index]) ? before : undefined;
}
