import type { OffsetFrom, Localized } from '@birge/domain';
import { editionGround, textIn } from '@birge/domain';
import type { EditionFacts, EditionGround } from '@birge/domain';
import type { BoardItem, BoardVenue, BoardWindow, EventTypeView, EventTypesView } from '@birge/api-client';
import type { BoardSpace } from './board-rows.js';
import { factsWith } from './edition-facts.js';

/** The window by its ids, made once per answer: a drag asks it at every step. */
export interface BoardIndex {
  window: BoardWindow;
  items: ReadonlyMap<string, BoardItem>;
  venues: ReadonlyMap<string, BoardVenue>;
  spaces: ReadonlyMap<string, BoardSpace & { venueId: string }>;
  types: ReadonlyMap<string, EventTypeView>;
  offsets: ReadonlyMap<string, OffsetFrom[]>;
  /** The zone of each oblast. */
  zones: ReadonlyMap<string, string>;
  /** What people, organizations and spaces are called. */
  names: ReadonlyMap<string, Localized | string>;
  /** The whole edition as conflicts see it: also what the days shown leave out, and what others hold. */
  ground: EditionGround;
}

export function boardIndex(window: BoardWindow, types: EventTypesView, facts?: EditionFacts): BoardIndex {
  const venues = window.divisions.flatMap((division) => division.venues);
  const spaces = venues.flatMap((venue) => venue.spaces.map((space) => ({ ...space, venueId: venue.id })));
  const byId = <T extends { id: string }>(list: readonly T[]) => new Map(list.map((one) => [one.id, one] as const));
  return {
    window,
    ground: editionGround(factsWith(window, facts)),
    items: new Map(window.items.map((item) => [item.occurrenceId, item] as const)),
    venues: byId(venues),
    spaces: byId(spaces),
    types: byId(types.items),
    offsets: new Map(Object.entries(window.zones).map(([zone, steps]) => [zone, offsetsOf(steps)] as const)),
    zones: new Map(window.divisions.map(({ id, timeZone }) => [id, timeZone] as const)),
    names: new Map<string, Localized | string>([
      ...(facts?.people ?? []).map(({ id, name }) => [id, name] as const),
      ...[...(facts?.items ?? []), ...(facts?.organizations ?? [])].map(({ id, name }) => [id, name] as const),
      ...venues.map(({ id, name }) => [id, name] as const),
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
