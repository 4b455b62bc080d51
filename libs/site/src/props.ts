import type { PublicDivisionCount } from './calendar/edition-props.js';
import type {
  AttendanceMode,
  Language,
  LocalDate,
  Localized,
  ParticipationRole,
  PublicationKind,
  Theme,
  WallTime,
} from '@birge/domain';

/** The query parameters of every public address, the same names everywhere. */
export const filterNames = ['oblast', 'type', 'theme', 'lang', 'day', 'from', 'to', 'q'] as const;
export type FilterName = (typeof filterNames)[number];

/** What a reader narrowed the calendar to; only what is valid stands here. */
export interface Filter {
  oblast?: string;
  type?: string;
  theme?: Theme;
  /** A language in which it is held. */
  lang?: string;
  /** One day, which takes the place of `from` and `to`. */
  day?: LocalDate;
  from?: LocalDate;
  to?: LocalDate;
  q?: string;
}

export interface PublicOrganizer {
  slug: string;
  name: Localized;
  shortName: Localized | null;
  role: ParticipationRole;
}

export interface PublicEdition {
  year: number;
  name: Localized;
  motto: Localized;
  startsOn: LocalDate;
  endsOn: LocalDate;
  archived: boolean;
  /** Invented data, labelled as such on every page. */
  sample: boolean;
  organizers: PublicOrganizer[];
}

export interface PublicDivision {
  id: string;
  /** Inclusive; null is before every edition. */
  validFrom: LocalDate | null;
  /** Exclusive; null is in force. */
  validTo: LocalDate | null;
  type: string;
  name: Localized;
  shortName: Localized;
}

export interface PublicEventType {
  id: string;
  name: Localized;
  glyph: string;
  tint: string;
}

export interface PublicHelpLine {
  number: string;
  label: Localized;
  hours: Localized;
  languages: string[];
  verifiedOn: LocalDate;
}

/** What every page of an edition has around its own content. */
export interface Frame {
  language: Language;
  /** The address of the site without a path, for canonical links. */
  publicUrl: string;
  today: LocalDate;
  edition: PublicEdition;
  /** Newest first. */
  editions: readonly Pick<PublicEdition, 'year' | 'archived'>[];
  divisions: readonly PublicDivision[];
  types: readonly PublicEventType[];
  /** Every one on record; the page leaves out what is not verified. */
  helpLines: readonly PublicHelpLine[];
}

export type PublicStatus = 'TENTATIVE' | 'CONFIRMED' | 'CANCELLED';

/** When and where an event happens once; start and end are null while the time is to be announced. */
export interface PublicOccurrence {
  id: string;
  start: WallTime | null;
  end: WallTime | null;
  /** Minutes ahead of UTC at the start. */
  offset: number | null;
  allDay: boolean;
  divisionId: string | null;
  venue: Localized | null;
  space: Localized | null;
  city: Localized | null;
  address: Localized | null;
  directions: Localized | null;
  /** Degrees, WGS 84; null where the place is hidden or its spot is not known. */
  latitude: number | null;
  longitude: number | null;
  /** Words for a place without a venue, such as a route. */
  place: Localized;
  /** The start that was published before the last move. */
  previousStart: WallTime | null;
  /** Where it was published to be before it moved elsewhere, from the narrow to the wide; empty where that is not said. */
  previousPlace: readonly Localized[] | null;
  /** Minutes ahead of UTC at the end, and at the start before: the law can change between them. Missing: as at the start. */
  endOffset?: number | null;
  previousOffset?: number | null;
}

/** What a list or a month shows of an event, beside one of its occurrences. */
export interface ListedEvent {
  slug: string;
  typeId: string;
  title: Localized;
  status: PublicStatus;
  attendance: AttendanceMode;
  organizers: readonly PublicOrganizer[];
  /** Of an event without a place: one, several, or none for the whole country. */
  divisions: readonly string[];
}

export interface ListedOccurrence {
  event: ListedEvent;
  occurrence: Omit<PublicOccurrence, 'space' | 'address' | 'directions' | 'latitude' | 'longitude'>;
}

/** An event whose time is to be announced. */
export interface ListedUnscheduled extends ListedOccurrence {
  windowFrom: LocalDate | null;
  windowTo: LocalDate | null;
}

export interface FilteredPage {
  frame: Frame;
  filter: Filter;
  /** Filters that were given and could not be understood: named to the reader, then left out. */
  rejected: readonly FilterName[];
}

export interface ListPageProps extends FilteredPage {
  /** By start. */
  scheduled: readonly ListedOccurrence[];
  unscheduled: readonly ListedUnscheduled[];
  /** How many events, in how many divisions, the filter finds in all. */
  events: number;
  divisions: number;
  byDivision: readonly PublicDivisionCount[];
  /** The list goes on from this day on; null when it is whole. */
  next: LocalDate | null;
  /** More events on one day than a page holds. */
  cut: boolean;
}

export interface MonthDay {
  date: LocalDate;
  count: number;
  /** The first few; `count` says how many there are. */
  listed: readonly ListedOccurrence[];
}

export interface MonthPageProps extends FilteredPage {
  /** The grid's first and last day; whole weeks are shown around them. */
  from: LocalDate;
  to: LocalDate;
  days: readonly MonthDay[];
  events: number;
  unscheduled: number;
}

export interface PublicEvent extends Omit<ListedEvent, 'organizers'> {
  summary: Localized;
  audience: Localized;
  access: Localized;
  languages: readonly string[];
  themes: readonly Theme[];
  completed: boolean;
  onlineUrl: string | null;
  windowFrom: LocalDate | null;
  windowTo: LocalDate | null;
  organizers: readonly PublicOrganizer[];
  occurrences: readonly PublicOccurrence[];
  /** What happens before and after it in its edition; null at the ends, and for what has no time. */
  previous: NeighbouringEvent | null;
  next: NeighbouringEvent | null;
}

export type NeighbouringEvent = Pick<ListedEvent, 'slug' | 'title'> & { start: WallTime };

export interface EventPageProps {
  frame: Frame;
  event: PublicEvent;
}

export interface SafetyPageProps {
  frame: Frame;
}

/** A page that stands where no edition can be shown. */
export interface PlainPageProps {
  language: Language;
  kind: 'not-found' | 'gone' | 'error' | 'nothing-published' | 'too-many-requests';
}

/** One thing that the public was told. */
export interface PublicChange {
  id: string;
  /** Epoch ms. */
  at: number;
  kind: PublicationKind;
  /** Null for what was taken out of the programme: not even its title is told any more. */
  event: (Pick<ListedEvent, 'slug' | 'typeId' | 'title' | 'status'> & { startsOn: LocalDate | null }) | null;
}

export interface ChangesPageProps {
  frame: Frame;
  /** Newest first. */
  changes: readonly PublicChange[];
  /** There are older ones. */
  more: boolean;
}
