import type { Conflict } from '../conflict/conflict.js';
import type { LocalDate, WallTime } from '../time/dates.js';

/** A time and a place that an occurrence could take: nothing blocks it. */
export interface FreeSlot {
  start: WallTime;
  end: WallTime;
  zone: string;
  venueId: string | null;
  spaceIds: string[];
  /** What it would meet there all the same: warnings only. */
  conflicts: Conflict[];
  /** Why it stands where it stands, in points. */
  terms: SlotTerm[];
  /** The sum of the terms; lower is better. */
  cost: number;
}

export const slotTermKinds = [
  'wished-day',
  'usual-hour',
  'place',
  'partner-proposed',
  'partner-declined',
  'partner-hours',
  'travel',
  'spread',
] as const;
export type SlotTermKind = (typeof slotTermKinds)[number];

/** One part of the cost. `points` above 0 speak against the slot, below 0 for it; 0 is worth saying too. */
export interface SlotTerm {
  kind: SlotTermKind;
  points: number;
  values: Readonly<Record<string, string | number | null>>;
}

/** What a partner of the event said before. Wall times are those of the place. */
export interface PartnerPast {
  organizationId: string;
  /** Slots of this event that it declined as they were told. */
  declined: readonly { start: WallTime; end: WallTime }[];
  /** Slots that it proposed for this event, and that are still open. */
  proposed: readonly { start: WallTime; end: WallTime }[];
  /** Hours of the slots that it accepted, of any event: minutes after midnight. */
  accepted: readonly { from: number; to: number }[];
}

/** Which slots are wanted; what is left out is not asked. */
export interface SlotFilters {
  venueIds?: readonly string[];
  /** The first and the last day, both included. */
  from?: LocalDate;
  to?: LocalDate;
  /** The slot, without set-up and tear-down, within these minutes after midnight of one day. */
  fromMinute?: number;
  toMinute?: number;
  /** Room for so many, and known to have it. */
  capacity?: number;
}
