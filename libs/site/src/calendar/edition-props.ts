import type { LocalDate, Localized, ParticipationRole } from '@birge/domain';
import type { Frame, ListedOccurrence, ListedUnscheduled, PublicEdition, PublicOrganizer } from '../props.js';

/** How much begins on a day. */
export interface PublicDay {
  date: LocalDate;
  count: number;
}

/** How many events happen in a division. */
export interface PublicDivisionCount {
  id: string;
  events: number;
}

/** A programme without its filters: by time, then what has none yet. */
interface Programme {
  scheduled: readonly ListedOccurrence[];
  unscheduled: readonly ListedUnscheduled[];
  events: number;
  /** There is more than the page shows; the list has it. */
  more: boolean;
}

export interface FrontPageProps {
  frame: Frame;
  /** From today on, the first few of each of the next days; what began before and goes on stands with today's. */
  next: readonly ListedOccurrence[];
  /** Every day on which something begins. */
  days: readonly PublicDay[];
  byDivision: readonly PublicDivisionCount[];
  events: number;
  /** The first few of what has no time; `unscheduled` says how many there are. */
  later: readonly ListedUnscheduled[];
  unscheduled: number;
}

export interface OblastPageProps extends Programme {
  frame: Frame;
  divisionId: string;
  /** Of every division that has any. */
  byDivision: readonly PublicDivisionCount[];
}

/** What an organization is called where it organizes something. */
export type OrganizedIn = Pick<PublicOrganizer, 'name' | 'shortName'>;

export interface OrganizerPageProps extends Programme {
  frame: Frame;
  organizer: { slug: string; name: Localized; shortName: Localized | null };
  /** Its role in the whole edition. */
  ofEdition: ParticipationRole | null;
  years: readonly number[];
}

export interface ArchivedEdition {
  year: number;
  events: number;
  /** In how many divisions they happen. */
  divisions: number;
  /** Of which the time is not known. */
  unscheduled: number;
}

export interface ArchivePageProps {
  frame: Frame;
  /** Newest first. */
  editions: readonly ArchivedEdition[];
  known: readonly PublicEdition[];
}
