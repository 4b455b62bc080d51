import type { OffsetFrom, Localized } from '@birge/domain';
import { textIn } from '@birge/domain';
import type { Scheduled } from '@birge/domain';
import type { BoardItem, BoardVenue, BoardWindow, EventTypeView, EventTypesView } from '@birge/api-client';
import type { BoardSpace } from './board-rows.js';
import { busyAsScheduled, scheduledOf } from './scheduled.js';

/** The window by its ids, made once per answer: a drag asks it at every step. */
export interface BoardIndex {
  window: BoardWindow;
  items: ReadonlyMap<string, BoardItem>;
  venues: ReadonlyMap<string, BoardVenue>;
  spaces: ReadonlyMap<string, BoardSpace & { venueId: string }>;
  types: ReadonlyMap<string, EventTypeView>;
  spaceCapacity: Readonly<Record<string, number | null>>;
  offsets: ReadonlyMap<string, OffsetFrom[]>;
  /** The zone of each oblast. */
  zones: ReadonlyMap<string, string>;
  /** What people, organizations and spaces are called. */
  names: ReadonlyMap<string, Localized | string>;
  /** Everything that may stand in the way: items with a slot, and what others hold outside the reader's scope. */
  neighbours: readonly Scheduled[];
}

export function boardIndex(window: BoardWindow, types: EventTypesView): BoardIndex {
  const venues = window.divisions.flatMap((division) => division.venues);
  const spaces = venues.flatMap((venue) => venue.spaces.map((space) => ({ ...space, venueId: venue.id })));
  const byId = <T extends { id: string }>(list: readonly T[]) => new Map(list.map((one) => [one.id, one] as const));
  const index = {
    window,
    items: new Map(window.items.map((item) => [item.occurrenceId, item] as const)),
    venues: byId(venues),
    spaces: byId(spaces),
    types: byId(types.items),
    spaceCapacity: Object.fromEntries(spaces.map(({ id, capacity }) => [id, capacity])),
    offsets: new Map(Object.entries(window.zones).map(([zone, steps]) => [zone, offsetsOf(steps)] as const)),
    zones: new Map(window.divisions.map(({ id, timeZone }) => [id, timeZone] as const)),
    names: new Map<string, Localized | string>([
      ...spaces.map(
        ({ id, name, venueId }) =>
          [
            id,
            spaceName(
              venues.find((venue) => venue.id === venueId),
              name,
            ),
          ] as const,
      ),
      ...window.items.flatMap(({ items }) => items.map(({ id, name }) => [id, name] as const)),
      ...window.items.flatMap(({ people }) => people.map(({ personId, name }) => [personId, name] as const)),
      ...window.items.flatMap(({ participations }) =>
        participations.map((one) => [one.organizationId, one.name] as const),
      ),
    ]),
  };
  const scheduled = window.items.flatMap((item) => (item.start ? [scheduledOf(item, index)] : []));
  return { ...index, neighbours: [...scheduled, ...window.busy.map(busyAsScheduled)] };
}

const offsetsOf = (steps: BoardWindow['zones'][string]): OffsetFrom[] =>
  steps.map(({ from, offsetMinutes }) => ({ from: from ?? Number.NEGATIVE_INFINITY, offsetMinutes }));

/** «Хан Шатыр · атриум» in every language in which both have a name. */
function spaceName(venue: BoardVenue | undefined, space: Localized): Localized {
  const both = (['kk', 'ru', 'en'] as const).map((language) => [
    language,
    [textIn(venue?.name, language), textIn(space, language)].filter(Boolean).join(' · '),
  ]);
  return Object.fromEntries(both);
}
