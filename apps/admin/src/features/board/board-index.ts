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
  names: Pick<ReadonlyMap<string, Localized | string>, 'get'>;
  /** The whole edition as conflicts see it: also what the days shown leave out, and what others hold. */
  ground: EditionGround;
}

/** With the index of `before` only what changed is indexed anew: a drop costs its own card, not the board. */
export function boardIndex(
  window: BoardWindow,
  types: EventTypesView,
  facts?: EditionFacts,
  before?: BoardIndex,
): BoardIndex {
  const places = before?.window.divisions === window.divisions ? before : placesOf(window.divisions);
  return {
    window,
    ground: editionGround(factsWith(window, facts), before?.ground),
    items: new Map(window.items.map((item) => [item.occurrenceId, item] as const)),
    venues: places.venues,
    spaces: places.spaces,
    zones: places.zones,
    types: before && types.items.every((type) => before.types.get(type.id) === type) ? before.types : byId(types.items),
    offsets:
      before?.window.zones === window.zones
        ? before.offsets
        : new Map(Object.entries(window.zones).map(([zone, steps]) => [zone, offsetsOf(steps)] as const)),
    names: namesOf(window, facts, places),
  };
}

const byId = <T extends { id: string }>(list: readonly T[]) => new Map(list.map((one) => [one.id, one] as const));

type Places = Pick<BoardIndex, 'venues' | 'spaces' | 'zones'>;

function placesOf(divisions: BoardWindow['divisions']): Places {
  const venues = divisions.flatMap((division) => division.venues);
  return {
    venues: byId(venues),
    spaces: byId(venues.flatMap((venue) => venue.spaces.map((space) => ({ ...space, venueId: venue.id })))),
    zones: new Map(divisions.map(({ id, timeZone }) => [id, timeZone] as const)),
  };
}

/** Names are wanted for a conflict now and then, so they are collected when the first is asked for. */
function namesOf(
  window: BoardWindow,
  facts: EditionFacts | undefined,
  { venues, spaces }: Places,
): BoardIndex['names'] {
  let names: Map<string, Localized | string> | undefined;
  const collected = () =>
    new Map<string, Localized | string>([
      ...window.divisions.map(({ id, shortName }) => [id, shortName] as const),
      ...[...(facts?.people ?? []), ...(facts?.items ?? []), ...(facts?.organizations ?? []), ...venues.values()].map(
        ({ id, name }) => [id, name] as const,
      ),
      ...[...spaces.values()].map(({ id, name, venueId }) => [id, spaceName(venues.get(venueId), name)] as const),
      ...window.items.flatMap(({ items }) => items.map(({ id, name }) => [id, name] as const)),
      ...window.items.flatMap(({ people }) => people.map(({ personId, name }) => [personId, name] as const)),
      ...window.items.flatMap(({ participations }) =>
        participations.map((one) => [one.organizationId, one.name] as const),
      ),
    ]);
  return { get: (id) => (names ??= collected()).get(id) };
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
