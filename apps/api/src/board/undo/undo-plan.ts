import { changedKeys, isMovable, resolveSlot, type EventState, type Slot } from '@birge/domain';
import type { EntityManager } from 'typeorm';
import type { LockedEvent } from '../../events/event.lock.js';
import type { OccurrenceFacts } from '../../events/occurrence-facts.js';
import type { LockedOccurrence, SlotChange } from '../../events/occurrence.slot.js';
import { placementOn } from '../../events/placement.js';
import type { Who } from '../../platform/http/allow.js';
import { accept, refuse } from '../../platform/http/refuse.js';
import type { EventNow } from './undo-facts.js';
import type { UndoableChange } from './undo.queries.js';

const slotKeys = [
  'start',
  'end',
  'zone',
  'offsetStart',
  'allDay',
  'venueId',
  'spaceIds',
  'setupMinutes',
  'teardownMinutes',
  'trayReason',
];

/** The changed fields as they were before: what taking a change back writes. */
export const restored = ({ before, after }: UndoableChange): Record<string, unknown> =>
  Object.fromEntries(changedKeys(before ?? {}, after ?? {}).map((key) => [key, before?.[key] ?? null]));

/** The state that each event is taken back to; those whose state stays are not in it. */
export const statesAfter = (changes: readonly UndoableChange[]): Map<string, EventState> =>
  new Map(
    changes.flatMap((change) => {
      const { state } = change.subject === 'event' ? restored(change) : {};
      return state ? [[change.subjectId, state as EventState] as const] : [];
    }),
  );

/** The slot that an occurrence is taken back to, checked like any other move; null where its slot stays as it is. */
export async function slotBack(
  tx: EntityManager,
  who: Who,
  {
    event,
    occurrence,
    facts,
    after,
  }: { event: LockedEvent; occurrence: LockedOccurrence; facts: Record<string, unknown>; after: EventState },
): Promise<SlotChange | null> {
  if (!slotKeys.some((key) => key in facts)) return null;
  if (!isMovable(event.state) && !isMovable(after))
    throw refuse(event.state === 'cancelled' ? 'event-is-cancelled' : 'state-change-not-possible');
  const to = { ...occurrence, ...facts } as unknown as OccurrenceFacts;
  const date = to.start?.slice(0, 10) ?? `${event.editionYear}-07-30`;
  const placement = await placementOn(tx, who, { venueId: to.venueId, spaceIds: to.spaceIds }, date, event.divisions);
  return {
    occurrence,
    slot:
      to.start && to.end
        ? slotAt({ start: to.start, end: to.end, zone: placement.zone }, to.offsetStart, event.editionYear)
        : null,
    placement,
    allDay: to.allDay,
    setupMinutes: to.setupMinutes,
    teardownMinutes: to.teardownMinutes,
    told: event.state !== 'draft' && after !== 'draft',
    trayReason: to.trayReason ?? undefined,
  };
}

/** In the hour that happened twice, the one of the two that it was. */
function slotAt(wished: { start: string; end: string; zone: string }, offset: number | null, year: number): Slot {
  const decision = resolveSlot(wished, year);
  if (decision.ok || decision.refusal.code !== 'wall-time-ambiguous') return accept(decision);
  const later = accept(resolveSlot({ ...wished, choice: 'later' }, year));
  return later.offsetStart === offset ? later : accept(resolveSlot({ ...wished, choice: 'earlier' }, year));
}

/** Every event that is about to hold what it does not hold now: all its occurrences are judged. */
export const aboutToHold = (
  states: ReadonlyMap<string, EventState>,
  holds: (state: EventState) => boolean,
  now: ReadonlyMap<string, EventNow>,
): string[] =>
  [...states].flatMap(([id, state]) => {
    const event = now.get(id)!;
    return holds(state) && !holds(event.facts.state) ? event.scheduled.map((one) => one.id) : [];
  });

/** What every event that is about to hold nothing holds now: others may come back to where it stood. */
export const aboutToFree = (
  states: ReadonlyMap<string, EventState>,
  holds: (state: EventState) => boolean,
  now: ReadonlyMap<string, EventNow>,
): string[] =>
  [...states].flatMap(([id, state]) => {
    const event = now.get(id)!;
    return !holds(state) && holds(event.facts.state) ? event.scheduled.map((one) => one.id) : [];
  });
