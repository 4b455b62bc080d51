import { resolveSlot, type Slot } from '@birge/domain';
import type { LockedEvent } from '../events/event.lock.js';
import { factsBefore, slotFacts, type LockedOccurrence, type SlotChange } from '../events/occurrence.slot.js';
import type { Placement } from '../events/placement.js';
import type { Change } from '../platform/audit/audit.js';
import { accept } from '../platform/http/refuse.js';
import type { MoveRequest, OneOfMoves } from './board.dto.js';

export type Move = Pick<
  MoveRequest,
  'version' | 'start' | 'end' | 'allDay' | 'setupMinutes' | 'teardownMinutes' | 'offsetChoice'
> &
  Partial<Pick<MoveRequest, 'venueId' | 'spaceIds'>> & { occurrenceId: string };

/** One event of a move, with what was found under its lock. */
export interface Planned {
  event: LockedEvent;
  change: SlotChange;
}

export function slotChange(
  event: LockedEvent,
  occurrence: LockedOccurrence,
  placement: Placement,
  move: Move | OneOfMoves,
): SlotChange {
  return {
    occurrence,
    slot: slotOf(event, placement, move),
    placement,
    allDay: move.allDay ?? occurrence.allDay,
    setupMinutes: move.setupMinutes ?? occurrence.setupMinutes,
    teardownMinutes: move.teardownMinutes ?? occurrence.teardownMinutes,
    told: event.state !== 'draft',
  };
}

const slotOf = (event: LockedEvent, { zone }: Placement, { start, end, offsetChoice }: Move | OneOfMoves): Slot =>
  accept(resolveSlot({ start, end, zone, choice: offsetChoice }, event.editionYear));

export const movedChange = ({ event, change }: Planned): Change => ({
  action: 'occurrence.moved',
  subject: 'occurrence',
  subjectId: change.occurrence.id,
  eventId: event.id,
  before: factsBefore(change.occurrence),
  after: slotFacts(change),
});

export const plannedChange = (event: LockedEvent): Change => ({
  action: 'event.plan',
  subject: 'event',
  subjectId: event.id,
  eventId: event.id,
  before: { state: 'draft' },
  after: { state: 'planned' },
});
