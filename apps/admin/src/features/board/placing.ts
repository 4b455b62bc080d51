import {
  addDays,
  addMinutes,
  dateOf,
  mayBeWithoutVenue,
  minutesBetween,
  timeOf,
  usualStartOf,
  wallTime,
} from '@birge/domain';
import type { BoardItem, EventTypeView } from '@birge/api-client';
import type { BoardRow } from './board-rows.js';
import { rowKeysBy } from './items-by-row.js';
import { placementOf, type Placement } from './scheduled.js';

/** Steps in which a card moves along the hours, in minutes. */
export const STEP = 15;

const USUAL_LENGTH = 60;

export const lengthOf = (item: BoardItem, type?: Pick<EventTypeView, 'lengthMinutes'>): number =>
  item.start && item.end
    ? minutesBetween(item.start, item.end)
    : (item.lengthMinutes ?? type?.lengthMinutes ?? USUAL_LENGTH);

/** A tray card that is dropped on a day starts when its type usually does. */
export const usualStart = (item: BoardItem): string => (item.start ? timeOf(item.start) : usualStartOf(item.typeId));

/**
 * The spaces that a card takes in another row: within its venue the row that it was taken from is exchanged and its
 * other spaces stay; elsewhere it is the row's space alone.
 */
export function spacesIn(
  item: BoardItem,
  row: BoardRow,
  takenFrom: string | null,
): Pick<Placement, 'venueId' | 'spaceIds'> {
  // The row of a person or a partner says whose it is, not where: the place stays.
  if (row.by !== 'place') return { venueId: item.venueId, spaceIds: item.spaceIds };
  if (!row.venue) return { venueId: null, spaceIds: [] };
  const venueId = row.venue.id;
  if (!row.space) return { venueId, spaceIds: [] };
  if (item.venueId !== venueId) return { venueId, spaceIds: [row.space.id] };
  const left = takenFrom?.split('/')[1];
  const others = item.spaceIds.filter((id) => id !== left && id !== row.space!.id);
  return { venueId, spaceIds: [...others, row.space.id] };
}

/** A card in a row, from a wall time on, as long as it is now. */
export function placeAt(
  item: BoardItem,
  row: BoardRow,
  start: string,
  length: number,
  takenFrom: string | null,
): Placement {
  const { setupMinutes, teardownMinutes, allDay } = item;
  const begin = allDay ? `${dateOf(start)}T00:00` : start;
  return {
    start: begin,
    end: addMinutes(begin, length),
    allDay,
    setupMinutes,
    teardownMinutes,
    ...spacesIn(item, row, takenFrom),
  };
}

/** Whether the row can hold the card: without a place an event stands under its own oblasts, which its page changes. */
export function belongs(item: BoardItem, row: BoardRow): boolean {
  if (row.by !== 'place' || row.venue) return true;
  if (row.divisionId !== null) return item.divisions.includes(row.divisionId);
  return item.divisions.length === 0 && row.online === (item.attendance === 'online');
}

/** Why the row cannot take the card. */
export type NotHere = 'own-oblast' | 'needs-venue';

export function whyNot(item: BoardItem, row: BoardRow): NotHere | null {
  if (!belongs(item, row)) return 'own-oblast';
  const leaves = row.by === 'place' && row.venue === null && item.venueId !== null;
  return leaves && !mayBeWithoutVenue(item) ? 'needs-venue' : null;
}

export const onDay = (day: string, time: string): string => `${day}T${time}`;

/** The wall time so many minutes after the midnight of a day, on whole steps; it may run into the days after. */
export const onStep = (day: string, minutes: number, step = STEP): string =>
  wallTime(addDays(day, Math.floor(minutes / 1440)), Math.round((((minutes % 1440) + 1440) % 1440) / step) * step);

/** Whether a placement is where the card already is. */
export function isWhereItIs(item: BoardItem, to: Placement): boolean {
  const now = placementOf(item);
  return (
    now !== null &&
    now.start === to.start &&
    now.end === to.end &&
    now.venueId === to.venueId &&
    now.allDay === to.allDay &&
    now.setupMinutes === to.setupMinutes &&
    now.teardownMinutes === to.teardownMinutes &&
    [...now.spaceIds].sort().join() === [...to.spaceIds].sort().join()
  );
}

/** Where move mode begins: the row that the card is taken from; what still needs a venue begins at the first of its oblast. */
export function startRow(item: BoardItem, rows: readonly BoardRow[], shownIn: string | null): BoardRow | undefined {
  const wantsVenue = item.start === null && item.venueId === null && item.attendance !== 'online';
  const by = rows[0]?.by ?? 'place';
  const own = rows.find(({ key }) => key === (shownIn ?? rowKeysBy(by, item)[0]));
  const oblast = rows.find(
    (row) => row.venue !== null && row.divisionId !== null && item.divisions.includes(row.divisionId),
  );
  return (wantsVenue ? (oblast ?? own) : (own ?? oblast)) ?? rows[0];
}
