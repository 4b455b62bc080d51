import type { Localized } from '../text.js';
import type { Point } from '../place/travel.js';
import type { LocalDate, WallTime } from '../time/dates.js';
import type { HolidayOverride } from '../time/holidays.js';
import type { Interval } from '../time/interval.js';

/** Every way in which an occurrence can be in somebody's way, the worst first. */
export const conflictKinds = [
  'space-taken',
  'person-elsewhere',
  'item-taken',
  'quorum-lost',
  'person-unavailable',
  'partner-busy',
  'travel-tight',
  'over-capacity',
  'outside-opening-hours',
  'lead-time',
  'quorum-at-risk',
  'holiday',
  'outside-edition',
] as const;
export type ConflictKind = (typeof conflictKinds)[number];

/** `blocking` is what the database refuses too, and nothing else; a coordinator may decide to live with a `warning`. */
export const severities = ['blocking', 'warning'] as const;
export type Severity = (typeof severities)[number];

export type ConflictValue = string | number | boolean | Localized | null;

export interface Conflict {
  kind: ConflictKind;
  severity: Severity;
  /** The occurrence in the way; nothing where a place, a day or the edition is. */
  withId: string | null;
  /** The space, person, item, organization or requirement that it is about. */
  subjectId: string | null;
  /** What the sentence needs besides names: minutes, wall times, days, counts. */
  values: Readonly<Record<string, ConflictValue>>;
}

/** Equipment that an occurrence uses; a unique piece is held, of counted things only so many are used. */
export interface ItemUse {
  id: string;
  unique: boolean;
  quantity: number;
}

/** An occurrence as far as conflicts go. */
export interface Scheduled {
  /** The occurrence's. */
  id: string;
  eventId: string;
  /** Planned, confirmed and completed events hold what they use; drafts and cancelled ones hold nothing. */
  holds: boolean;
  slot: Interval | null;
  /** The slot with its set-up and tear-down; of a draft, what it would occupy. */
  occupied: Interval | null;
  wallStart: WallTime | null;
  wallEnd: WallTime | null;
  /** All-day occurrences have days, no hours: opening hours are asked about the day only. */
  allDay?: boolean;
  venueId: string | null;
  spaceIds: readonly string[];
  people: readonly string[];
  items: readonly ItemUse[];
  /** Those that take part or are invited, and have not declined. */
  organizations: readonly string[];
  point: Point | null;
  /** Expected participants. */
  expected: number | null;
  /** Confirmed, and what it was confirmed on is no longer given. */
  quorumLost?: boolean;
  /** Answers are missing and their deadline is near ({@link quorumRisk}). */
  quorumRisk?: QuorumRisk | null;
}

/** `days` until the deadline, negative once it has passed; `missing` requirements, one or more. */
export interface QuorumRisk {
  deadline: LocalDate;
  days: number;
  missing: number;
}

/** `weekday` as in ISO 8601, 1 Monday to 7; `opens` and `closes` are HH:mm, midnight at the end of a day is 24:00. */
export interface OpeningHours {
  weekday: number;
  opens: string;
  closes: string;
}

/** Something that must be asked so many working days ahead. */
export interface LeadTime {
  id: string;
  days: number;
  /** Asked, granted, or not needed here. */
  settled: boolean;
  label?: Localized;
}

/** What is known around the occurrence that is judged; whatever is left out is not judged. */
export interface ConflictContext {
  /** The venue of the occurrence. No opening hours: not known, so never outside them. */
  venue?: { capacity: number | null; openingHours: readonly OpeningHours[] } | null;
  /** How many people each space takes, by its id; null where not known. */
  spaceCapacity?: Readonly<Record<string, number | null>>;
  edition?: { startsOn: LocalDate; endsOn: LocalDate };
  holidays?: readonly { day: LocalDate; name?: Localized | string }[];
  /** How many there are of each counted item, by its id. */
  itemQuantities?: Readonly<Record<string, number>>;
  leadTimes?: readonly LeadTime[];
  /** The date there, for lead times. */
  today?: LocalDate;
  holidayOverrides?: readonly HolidayOverride[];
  /** When people said that they cannot come, by their id. */
  unavailable?: Readonly<Record<string, readonly Interval[]>>;
}
