import { accepted, refused, type Decision } from '../problem.js';
import type { EventState } from '../event/state.js';

/** One transaction of a session, as the audit has it. */
export interface Act {
  id: string;
  /** The act that this one takes back. */
  undoes: string | null;
}

/**
 * What a session may take back and do again, each newest first. `acts` are oldest first. An act that takes back one
 * that stood is an undo; one that takes back an undo is a redo and stands again. A new act leaves nothing to redo.
 */
export function undoStack(acts: readonly Act[]): { undo: string[]; redo: string[] } {
  let undo: string[] = [];
  let redo: string[] = [];
  for (const { id, undoes } of acts) {
    if (undoes === null) {
      undo = [...undo, id];
      redo = [];
    } else if (redo.includes(undoes)) {
      redo = redo.filter((one) => one !== undoes);
      undo = [...undo, id];
    } else {
      undo = undo.filter((one) => one !== undoes);
      redo = [...redo, id];
    }
  }
  return { undo: undo.reverse(), redo: redo.reverse() };
}

export type Facts = Readonly<Record<string, unknown>>;

/** The keys that a change changed; a key that one side lacks is null there. */
export const changedKeys = (before: Facts, after: Facts): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((key) => !sameFact(before[key], after[key]));

/**
 * The keys whose value is no longer what the change made it: somebody changed the same thing since. What was changed
 * and put back is unchanged, and what the change did not touch is nobody's business here.
 */
export const changedSince = (change: { before: Facts; after: Facts }, now: Facts): string[] =>
  changedKeys(change.before, change.after).filter((key) => !sameFact(change.after[key], now[key]));

/** As JSON has it; the order of an object's keys says nothing, nor does null where there is nothing. */
export const sameFact = (one: unknown, other: unknown): boolean => canonical(one) === canonical(other);

function canonical(value: unknown): string {
  if (value === undefined || value === null) return 'null';
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object') return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`).join()}}`;
}

/**
 * Whether an event may go back to the state that it had. Nobody decides anew: a confirmation that stood may stand again,
 * and a quorum lost meanwhile shows as the problem that it is. But what partners have accepted is no draft, a
 * cancellation keeps its reason, and nothing is completed before its end. `lastEnd` and `now` in epoch ms.
 */
export function restoreState(
  to: EventState,
  facts: { hasAccepted: boolean; reason: string | null; lastEnd: number | null; now: number },
): Decision<EventState> {
  if (to === 'draft' && facts.hasAccepted) return refused('partner-has-accepted');
  if (to === 'cancelled' && !facts.reason) return refused('reason-required');
  if (to === 'completed' && (facts.lastEnd === null || facts.lastEnd > facts.now)) return refused('not-over-yet');
  return accepted(to);
}
