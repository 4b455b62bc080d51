import type { Localized } from '@birge/domain';
import type { BoardItem, BoardVenue, BoardWindow } from '@birge/api-client';

type BoardDivision = BoardWindow['divisions'][number];
export type BoardSpace = BoardVenue['spaces'][number];

/** What the rows of the board stand for. */
export const bys = ['place', 'person', 'partner'] as const;
export type By = (typeof bys)[number];

interface Row {
  key: string;
  divisionId: string | null;
  /** The zone that the row's place keeps; nothing for a person or a partner, whose cards each keep that of their place. */
  zone: string | null;
  venue: BoardVenue | null;
  space: BoardSpace | null;
  /** The first row of its venue says its name in full. */
  first: boolean;
}

/** Where a card can stand: a space, a venue as such (no spaces, or none named), or nowhere in an oblast or the country. */
export interface PlaceRow extends Row {
  by: 'place';
  /** The country's row of what is online and in no oblast. */
  online: boolean;
}

/** Whose card it is. A card stands in the row of each; a drop there changes its time and neither its place nor its people. */
export interface WhoRow extends Row {
  by: 'person' | 'partner';
  /** Nothing: nobody is assigned yet, no partner takes part yet. */
  who: { id: string; name: Localized | string } | null;
}

export type BoardRow = PlaceRow | WhoRow;

export interface BoardGroup {
  /** What the address calls it where it is folded. */
  key: string;
  by: By;
  /** Null for what belongs to no oblast: national and online events, and all rows of people and partners. */
  divisionId: string | null;
  name: Localized | null;
  zone: string | null;
  rows: readonly BoardRow[];
}

export const NATIONAL = 'national';

const placeKey = (venueId: string, spaceId: string | null): string => `${venueId}/${spaceId ?? ''}`;
const nowhereKey = (divisionId: string | null): string => `-/${divisionId ?? ''}`;
const ONLINE_KEY = '-/@online';

type Placed = Pick<BoardItem, 'venueId' | 'spaceIds' | 'divisions'> & Partial<Pick<BoardItem, 'attendance'>>;

/** The rows that an item belongs to: a whole venue stands in all of its spaces, a plural online event in all its oblasts. */
export function rowKeysOf({ venueId, spaceIds, divisions, attendance }: Placed): string[] {
  if (venueId) return spaceIds.length ? spaceIds.map((id) => placeKey(venueId, id)) : [placeKey(venueId, null)];
  if (divisions.length) return divisions.map(nowhereKey);
  return [attendance === 'online' ? ONLINE_KEY : nowhereKey(null)];
}

/** Oblast → venue → space, in the server's order; what has no place stands last in its oblast, the country's own group at the end. */
export function boardGroups(window: Pick<BoardWindow, 'divisions' | 'items'>): BoardGroup[] {
  const used = new Set(window.items.flatMap(rowKeysOf));
  const groups = window.divisions.map((division) => ({
    key: division.id,
    by: 'place' as const,
    divisionId: division.id,
    name: division.name,
    zone: division.timeZone,
    rows: [...division.venues.flatMap((venue) => venueRows(division, venue, used)), ...nowhereRow(division, used)],
  }));
  const country = { key: NATIONAL, by: 'place' as const, divisionId: null, name: null, zone: null };
  return [...groups, { ...country, rows: [nowhere(null, null), { ...nowhere(null, null, true), key: ONLINE_KEY }] }];
}

function venueRows(division: BoardDivision, venue: BoardVenue, used: ReadonlySet<string>): PlaceRow[] {
  const asSuch = venue.spaces.length === 0 || used.has(placeKey(venue.id, null));
  return [...(asSuch ? [null] : []), ...venue.spaces].map((space, index) => ({
    by: 'place',
    key: placeKey(venue.id, space?.id ?? null),
    divisionId: division.id,
    zone: venue.timeZone,
    venue,
    space,
    first: index === 0,
    online: false,
  }));
}

const nowhere = (divisionId: string | null, zone: string | null, online = false): PlaceRow => ({
  by: 'place',
  key: nowhereKey(divisionId),
  divisionId,
  zone,
  venue: null,
  space: null,
  first: true,
  online,
});

/** What has no venue yet can be planned in an oblast that has none to offer. */
const nowhereRow = ({ id, timeZone, venues }: BoardDivision, used: ReadonlySet<string>): PlaceRow[] =>
  used.has(nowhereKey(id)) || venues.length === 0 ? [nowhere(id, timeZone)] : [];
