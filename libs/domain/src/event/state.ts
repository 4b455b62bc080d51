import { accepted, refused, type Decision } from '../problem.js';
import type { Localized } from '../text.js';

export const eventStates = ['draft', 'planned', 'confirmed', 'completed', 'cancelled'] as const;
export type EventState = (typeof eventStates)[number];

export const attendanceModes = ['in-person', 'online', 'mixed'] as const;
export type AttendanceMode = (typeof attendanceModes)[number];

export const visibilities = ['internal', 'partners', 'public'] as const;
export type Visibility = (typeof visibilities)[number];

/**
 * Why an occurrence stands in the tray: it never had a time, lost it to who took its space, person or equipment while it
 * was cancelled, or to somebody's hand.
 */
export const trayReasons = ['no-time', 'imported', 'space-taken', 'person-taken', 'item-taken', 'taken-off'] as const;
export type TrayReason = (typeof trayReasons)[number];

/** iCalendar's STATUS (RFC 5545 §3.8.1.11); a draft is told to nobody and has none. */
export const icalStatus: Record<EventState, 'TENTATIVE' | 'CONFIRMED' | 'CANCELLED' | null> = {
  draft: null,
  planned: 'TENTATIVE',
  confirmed: 'CONFIRMED',
  completed: 'CONFIRMED',
  cancelled: 'CANCELLED',
};

/** Whether spaces, people and items are kept from others in this state (the database's `event.holds` is the same). */
export const holds = (state: EventState): boolean =>
  state === 'planned' || state === 'confirmed' || state === 'completed';

export const stateActs = ['plan', 'unplan', 'confirm', 'cancel', 'reopen', 'complete', 'correct'] as const;
export type StateAct = (typeof stateActs)[number];

const acts: Record<StateAct, { from: readonly EventState[]; to: EventState }> = {
  plan: { from: ['draft'], to: 'planned' },
  unplan: { from: ['planned'], to: 'draft' },
  confirm: { from: ['planned'], to: 'confirmed' },
  cancel: { from: ['planned', 'confirmed'], to: 'cancelled' },
  reopen: { from: ['cancelled'], to: 'planned' },
  complete: { from: ['confirmed'], to: 'completed' },
  correct: { from: ['completed'], to: 'confirmed' },
};

/** The acts that a state allows, before any other condition. */
export const actsFrom = (state: EventState): StateAct[] => stateActs.filter((act) => acts[act].from.includes(state));

export interface StateFacts {
  state: EventState;
  /** At least one partner's latest answer is `accepted`. */
  hasAccepted: boolean;
  quorumMet: boolean;
  /** Every occurrence has a slot; false for an event without occurrences. */
  scheduled: boolean;
  /** Epoch ms of the last occurrence's end; null without a slot. */
  lastEnd: number | null;
}

/**
 * The state after an act, or why not. `reason` is required to cancel, and to confirm without a quorum, which only a
 * person who may (`mayOverrideQuorum`) can do. `now` in epoch ms.
 */
export function changeState(
  facts: StateFacts,
  act: StateAct,
  by: { reason?: string | null; mayOverrideQuorum: boolean; now: number },
): Decision<EventState> {
  const { from, to } = acts[act];
  if (!from.includes(facts.state)) return refused('state-change-not-possible', { values: { act, state: facts.state } });
  const reason = by.reason?.trim();
  if (act === 'unplan' && facts.hasAccepted) return refused('partner-has-accepted');
  if (act === 'cancel' && !reason) return refused('reason-required', { field: 'reason' });
  if (act === 'confirm') {
    if (!facts.scheduled) return refused('slot-required');
    if (!facts.quorumMet && !by.mayOverrideQuorum) return refused('quorum-not-met');
    if (!facts.quorumMet && !reason) return refused('reason-required', { field: 'reason' });
  }
  if (act === 'complete' && (facts.lastEnd === null || facts.lastEnd > by.now)) return refused('not-over-yet');
  return accepted(to);
}

/**
 * Whether an occurrence can be without a venue: online, on the move (its place is told in words), or while it is not
 * confirmed yet. Who was told that an event is certain was told where; its venue is exchanged, not dropped.
 */
export const mayBeWithoutVenue = (facts: {
  state: EventState;
  attendance: AttendanceMode;
  /** The place in words, in any language. */
  place: Localized;
}): boolean =>
  facts.attendance === 'online' ||
  (facts.state !== 'confirmed' && facts.state !== 'completed') ||
  Object.values(facts.place).some((words) => words?.trim());

/** Whether its occurrences can be given another slot: what is over or called off stays as a record. */
export const isMovable = (state: EventState): boolean =>
  state === 'draft' || state === 'planned' || state === 'confirmed';
