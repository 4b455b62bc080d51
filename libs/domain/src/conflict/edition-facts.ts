import type { AttendanceMode, EventState } from '../event/state.js';
import type { Localized } from '../text.js';
import type { Instant, LocalDate, WallTime } from '../time/dates.js';
import type { HolidayOverride } from '../time/holidays.js';
import type { OffsetFrom } from '../time/offsets.js';
import type { ItemUse, LeadTime, OpeningHours } from './conflict.js';
import type { QuorumFacts } from './quorum-risk.js';

/**
 * All that conflicts of an edition depend on, as far as a reader may know it. The server reads it in one statement and
 * sends the same to the browser: both judge with the same functions on the same facts.
 */
export interface EditionFacts {
  edition: { year: number; startsOn: LocalDate; endsOn: LocalDate; archived: boolean };
  /** The date in most of the country. */
  today: LocalDate;
  overrides: readonly HolidayOverride[];
  /** Whatever is not cancelled, with a slot or without. */
  occurrences: readonly OccurrenceFacts[];
  busy: readonly BusyFacts[];
  venues: readonly VenueFacts[];
  items: readonly { id: string; name: Localized; quantity: number }[];
  people: readonly { id: string; name: string }[];
  organizations: readonly { id: string; name: Localized }[];
  leadTimes: readonly (LeadTime & { eventId: string })[];
  /** When people said that they cannot come. */
  unavailable: readonly { personId: string; from: Instant; to: Instant }[];
  /** Clock offsets by zone; `from` null is the beginning. */
  zones: Readonly<Record<string, readonly { from: Instant | null; offsetMinutes: number }[]>>;
}

export interface OccurrenceFacts {
  id: string;
  eventId: string;
  title: Localized;
  typeId: string;
  state: EventState;
  attendance: AttendanceMode;
  /** Its own: of its venue, else those that the event names; none is national. */
  divisions: readonly string[];
  coordinator: string | null;
  start: WallTime | null;
  end: WallTime | null;
  startsAt: Instant | null;
  endsAt: Instant | null;
  zone: string | null;
  allDay: boolean;
  setupMinutes: number;
  teardownMinutes: number;
  /** The days that were wished, the last included. */
  windowFrom: LocalDate | null;
  windowTo: LocalDate | null;
  lengthMinutes: number | null;
  venueId: string | null;
  spaceIds: readonly string[];
  people: readonly string[];
  items: readonly ItemUse[];
  /** Those that have not declined. */
  organizations: readonly string[];
  expected: number | null;
  quorum: QuorumFacts;
}

/** What somebody outside the reader's scope holds of things that she plans with: when, and in which oblast. */
export interface BusyFacts {
  id: string;
  from: Instant;
  to: Instant;
  /** Without set-up and tear-down. */
  slotFrom: Instant;
  slotTo: Instant;
  spaceIds: readonly string[];
  people: readonly string[];
  items: readonly ItemUse[];
  organizations: readonly string[];
  divisionId: string | null;
}

export interface VenueFacts {
  id: string;
  divisionId: string | null;
  name: Localized;
  timeZone: string;
  capacity: number | null;
  latitude: number | null;
  longitude: number | null;
  openingHours: readonly OpeningHours[];
  /** Those that can be booked. */
  spaces: readonly { id: string; name: Localized; capacity: number | null }[];
}

/** Offsets as {@link resolveWallTimeFromOffsets} takes them. */
export const offsetsIn = (facts: Pick<EditionFacts, 'zones'>, zone: string | null): OffsetFrom[] =>
  (facts.zones[zone ?? ''] ?? []).map(({ from, offsetMinutes }) => ({ from: from ?? -Infinity, offsetMinutes }));
