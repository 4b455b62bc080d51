import { holds } from '../event/state.js';
import { dateOf } from '../time/dates.js';
import type { LocalDate } from '../time/dates.js';
import { holidaysOf } from '../time/holidays.js';
import { widened } from '../time/interval.js';
import type { OffsetFrom } from '../time/offsets.js';
import type { ConflictContext, Scheduled } from './conflict.js';
import { offsetsIn } from './edition-facts.js';
import type { BusyFacts, EditionFacts, OccurrenceFacts, VenueFacts } from './edition-facts.js';
import { neighboursOf } from './neighbours.js';
import type { Neighbours } from './neighbours.js';
import { quorumRisk } from './quorum-risk.js';

/** The facts of an edition, sorted once for many questions. Of one ground, `contextOf` stays the same function while it answers the same. */
export interface EditionGround {
  facts: EditionFacts;
  occurrences: ReadonlyMap<string, OccurrenceFacts>;
  venues: ReadonlyMap<string, VenueFacts>;
  offsets: ReadonlyMap<string, OffsetFrom[]>;
  scheduled: ReadonlyMap<string, Scheduled>;
  neighbours: Neighbours;
  contextOf(occurrence: Scheduled): ConflictContext;
}

/**
 * With the ground of `before` only the occurrences that are other objects than before are sorted in anew, if nothing
 * else changed: a card that is dropped costs what is around it, not the edition. The answer is the same either way.
 */
export function editionGround(facts: EditionFacts, before?: EditionGround): EditionGround {
  return before && differInOccurrencesOnly(facts, before.facts) ? changedGround(facts, before) : newGround(facts);
}

function newGround(facts: EditionFacts): EditionGround {
  const venues = byId(facts.venues);
  const scheduled = new Map(
    facts.occurrences.map((one) => [one.id, asScheduled(one, venues.get(one.venueId ?? ''), facts.today)]),
  );
  return {
    facts,
    venues,
    scheduled,
    occurrences: byId(facts.occurrences),
    offsets: new Map(Object.keys(facts.zones).map((zone) => [zone, offsetsIn(facts, zone)])),
    neighbours: neighboursOf([...scheduled.values(), ...facts.busy.map(busyAsScheduled)]),
    contextOf: contexts(facts, venues),
  };
}

const byId = <T extends { id: string }>(list: readonly T[]) => new Map(list.map((one) => [one.id, one]));

const around = [
  'edition',
  'today',
  'overrides',
  'busy',
  'venues',
  'items',
  'leadTimes',
  'unavailable',
  'zones',
] as const;
const differInOccurrencesOnly = (facts: EditionFacts, before: EditionFacts): boolean =>
  around.every((part) => facts[part] === before[part]);

function changedGround(facts: EditionFacts, before: EditionGround): EditionGround {
  const { venues, occurrences: known } = before;
  const same = (one: OccurrenceFacts): Scheduled | undefined =>
    known.get(one.id) === one ? before.scheduled.get(one.id) : undefined;
  const scheduled = new Map(
    facts.occurrences.map((one) => [one.id, same(one) ?? asScheduled(one, venues.get(one.venueId ?? ''), facts.today)]),
  );
  const { gone, come } = scheduledChanges(before.scheduled, scheduled);
  return {
    ...before,
    facts,
    scheduled,
    occurrences: byId(facts.occurrences),
    neighbours: before.neighbours.after(gone, come),
  };
}

/** What is no longer as it was, as it was and as it is. */
export function scheduledChanges(before: EditionGround['scheduled'], now: EditionGround['scheduled']) {
  const gone = [...before.values()].filter((one) => now.get(one.id) !== one);
  const come = [...now.values()].filter((one) => before.get(one.id) !== one);
  return { gone, come };
}

export function asScheduled(one: OccurrenceFacts, venue: VenueFacts | undefined, today: LocalDate): Scheduled {
  const slot = one.startsAt === null || one.endsAt === null ? null : { start: one.startsAt, end: one.endsAt };
  return {
    id: one.id,
    eventId: one.eventId,
    holds: holds(one.state),
    slot,
    occupied: slot && widened(slot, one.setupMinutes, one.teardownMinutes),
    wallStart: one.start,
    wallEnd: one.end,
    allDay: one.allDay,
    venueId: one.venueId,
    spaceIds: one.spaceIds,
    people: one.people,
    items: one.items,
    organizations: one.organizations,
    point: pointOf(venue),
    expected: one.expected,
    quorumLost: one.state === 'confirmed' && !one.quorum.reached,
    quorumRisk: quorumRisk(one.quorum, one.state, one.start && dateOf(one.start), today),
  };
}

export const pointOf = (venue: VenueFacts | undefined): Scheduled['point'] =>
  !venue || venue.latitude === null || venue.longitude === null
    ? null
    : { latitude: venue.latitude, longitude: venue.longitude };

const busyAsScheduled = ({ id, from, to, slotFrom, slotTo, ...held }: BusyFacts): Scheduled => ({
  id,
  eventId: id,
  holds: true,
  slot: { start: slotFrom, end: slotTo },
  occupied: { start: from, end: to },
  wallStart: null,
  wallEnd: null,
  venueId: null,
  spaceIds: held.spaceIds,
  people: held.people,
  items: held.items,
  organizations: held.organizations,
  point: null,
  expected: null,
});

function contexts(facts: EditionFacts, venues: ReadonlyMap<string, VenueFacts>): EditionGround['contextOf'] {
  const leadTimes = Map.groupBy(facts.leadTimes, ({ eventId }) => eventId);
  const away = Map.groupBy(facts.unavailable, ({ personId }) => personId);
  const shared: ConflictContext = {
    spaceCapacity: Object.fromEntries(
      facts.venues.flatMap(({ spaces }) => spaces.map(({ id, capacity }) => [id, capacity])),
    ),
    edition: facts.edition,
    holidays: holidaysOf(facts.edition.year, facts.overrides),
    itemQuantities: Object.fromEntries(facts.items.map(({ id, quantity }) => [id, quantity])),
    holidayOverrides: facts.overrides,
    today: facts.today,
    unavailable: Object.fromEntries(
      [...away].map(([person, times]) => [person, times.map(({ from, to }) => ({ start: from, end: to }))]),
    ),
  };
  return ({ venueId, eventId }) => ({
    ...shared,
    venue: (venueId && venues.get(venueId)) || null,
    leadTimes: leadTimes.get(eventId) ?? [],
  });
}
