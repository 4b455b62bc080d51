import {
  addMinutes,
  findConflicts,
  minutesBetween,
  roomOf,
  shiftNeighbours,
  shiftWays,
  type Conflict,
  type HeldSlot,
  type Localized,
  type Neighbour,
  type Scheduled,
  type ShiftWay,
  type StuckReason,
} from '@birge/domain';
import type { ConflictTold } from '@birge/i18n';
import type { BoardItem } from '@birge/api-client';
import type { BoardIndex } from './board-index.js';
import { tell } from './judge.js';
import { placementOf, scheduledOf, type Placement } from './scheduled.js';

/** A card that goes where others stand, with those of its selection that go along. */
export interface ShiftAsked {
  item: BoardItem;
  to: Placement;
  zone?: string | null;
  along?: readonly HeldSlot[];
}

export interface ShiftRow {
  id: string;
  /** Nothing of what is outside her oblasts. */
  title: Localized | null;
  from: Pick<Placement, 'start' | 'end' | 'allDay'> | null;
  /** Nothing where it cannot be shifted at all. */
  to: Placement | null;
  stuck: StuckReason | 'not-shown' | null;
  /** What it would meet there and does not meet now. */
  told: ConflictTold[];
  accepted: number;
}

export interface ShiftPlan {
  rows: ShiftRow[];
  /** What is dropped may itself meet something that no shift mends. */
  own: ConflictTold[];
  possible: boolean;
}

/** What would be shifted one way, each with what stands against it: the board's own knowledge, which the server judges. */
export function shiftPlan(asked: ShiftAsked, index: BoardIndex, way: ShiftWay): ShiftPlan {
  const { item, to, zone, along = [] } = asked;
  const wished = [
    scheduledOf(item, index, to, zone),
    ...along.flatMap((slot) => {
      const other = index.items.get(slot.id);
      const placement = other && placementOf(other);
      return placement ? [scheduledOf(other, index, { ...placement, ...placed(slot) })] : [];
    }),
  ];
  const standing = standingBeside(wished, index);
  const { shifts, stuck } = shiftNeighbours(wished.flatMap(asHolding), standing, way);
  const minutesOf = new Map(shifts.map(({ id, minutes }) => [id, minutes]));
  const moved = new Map<string, { one: Scheduled; to: Placement }>();
  for (const [id, minutes] of minutesOf) {
    const card = index.items.get(id)!;
    const now = placementOf(card)!;
    const shifted = { ...now, start: addMinutes(now.start, minutes), end: addMinutes(now.end, minutes) };
    moved.set(id, { one: scheduledOf(card, index, shifted), to: shifted });
  }
  const together = [...wished, ...[...moved.values()].map(({ one }) => one)];
  const newly = (one: Scheduled): Conflict[] => newConflicts(one, together, index);
  const ids = new Set([...minutesOf.keys(), ...stuck.map(({ id }) => id)]);
  const rows = standing
    .filter(({ id }) => ids.has(id))
    .map(({ id }): ShiftRow => {
      const card = index.items.get(id);
      const known = index.ground.occurrences.get(id);
      const reason = stuck.find((one) => one.id === id)?.reason ?? null;
      const next = moved.get(id);
      return {
        id,
        title: known?.title ?? null,
        from: known?.start && known.end ? { start: known.start, end: known.end, allDay: known.allDay } : null,
        to: next?.to ?? null,
        stuck: reason === 'not-yours' && known && !card ? 'not-shown' : reason,
        told: next ? newly(next.one).map((conflict) => tell(conflict, index)) : [],
        accepted: card?.participations.filter(({ answer, current }) => answer === 'accepted' && current).length ?? 0,
      };
    });
  const own = wished.flatMap(newly).map((conflict) => tell(conflict, index));
  const blocked = [...own, ...rows.flatMap(({ told }) => told)].some(({ severity }) => severity === 'blocking');
  return { rows, own, possible: stuck.length === 0 && !blocked };
}

/** Whether somebody stands there who could be asked to make room. */
export const standsInTheWay = (asked: ShiftAsked, index: BoardIndex): boolean =>
  shiftPlan(asked, index, 'later').rows.length > 0;

/** The way in which it can be done and the fewest minutes are moved; later where neither can. */
export function bestWay(asked: ShiftAsked, index: BoardIndex): ShiftWay {
  const plans = shiftWays.map((way) => ({ way, plan: shiftPlan(asked, index, way) }));
  const cost = ({ rows }: ShiftPlan): number =>
    rows.reduce((sum, { from, to }) => sum + (from && to ? Math.abs(minutesBetween(from.start, to.start)) : 0), 0);
  const possible = plans.filter(({ plan }) => plan.possible).sort((a, b) => cost(a.plan) - cost(b.plan));
  return possible[0]?.way ?? 'later';
}

const placed = ({ start, end, venueId, spaceIds }: HeldSlot) => ({ start, end, venueId, spaceIds: [...spaceIds] });

const asHolding = ({ id, occupied, spaceIds }: Scheduled) => (occupied ? [{ id, occupied, spaceIds }] : []);

/** All that hold a space of the venues that are gone to: whoever is pushed from space to space stays in one venue. */
function standingBeside(wished: readonly Scheduled[], index: BoardIndex): Neighbour[] {
  const venues = new Set(wished.flatMap(({ venueId }) => venueId ?? []));
  const here = [...index.ground.scheduled.values()].flatMap((one): Neighbour[] => {
    if (!one.holds || !one.occupied || !one.spaceIds.length || !venues.has(one.venueId ?? '')) return [];
    const room = roomOf(one, index.venues.get(one.venueId ?? '')?.openingHours);
    const card = index.items.get(one.id);
    const fixed = !card?.mayMove ? 'not-yours' : card.allDay ? 'all-day' : null;
    return room ? [{ id: one.id, occupied: one.occupied, spaceIds: one.spaceIds, fixed, room }] : [];
  });
  const elsewhere = index.ground.facts.busy
    .filter(({ spaceIds }) => spaceIds.length > 0)
    .map(({ id, from, to, spaceIds }): Neighbour => {
      const occupied = { start: from, end: to };
      return { id, occupied, spaceIds, fixed: 'not-yours', room: { within: occupied, by: 'outside-day' } };
    });
  return [...here, ...elsewhere].sort((a, b) => a.occupied.start - b.occupied.start);
}

/** What it would meet once all have moved, without what it meets where it is now. */
function newConflicts(one: Scheduled, together: readonly Scheduled[], index: BoardIndex): Conflict[] {
  const { neighbours, contextOf, scheduled } = index.ground;
  const ids = new Set(together.map(({ id }) => id));
  const around = [...neighbours.around(one).filter(({ id }) => !ids.has(id)), ...together];
  const now = scheduled.get(one.id);
  const key = ({ kind, withId, subjectId }: Conflict): string => [kind, withId, subjectId].join(' ');
  const known = new Set(now?.slot ? findConflicts(now, neighbours.around(now), contextOf(now)).map(key) : []);
  return findConflicts(one, around, contextOf(one)).filter((conflict) => !known.has(key(conflict)));
}
