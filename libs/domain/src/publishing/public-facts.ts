import type { AttendanceMode } from '../event/state.js';
import type { Theme } from '../event/themes.js';
import type { ParticipationRole } from '../participation/participation.js';
import type { Localized } from '../text.js';
import type { LocalDate, WallTime } from '../time/dates.js';

/** When and where an event happens once, as the public is told; start and end are null while that is to be announced. */
export interface PublicOccurrenceFacts {
  id: string;
  start: WallTime | null;
  end: WallTime | null;
  zone: string | null;
  /** Minutes east of UTC at the start. */
  offset: number | null;
  allDay: boolean;
  divisionId: string | null;
  /** Null, as space, city, address and directions, where the place is hidden or there is none. */
  venue: Localized | null;
  space: Localized | null;
  city: Localized | null;
  address: Localized | null;
  directions: Localized | null;
  /** Words for a place without a venue. */
  place: Localized;
  latitude: number | null;
  longitude: number | null;
}

export interface PublicOrganizerFacts {
  slug: string;
  name: Localized;
  shortName: Localized | null;
  role: ParticipationRole;
}

/** Everything that the public is told of an event: either what it was told, or what it would be told now. */
export interface PublicFacts {
  slug: string;
  typeId: string;
  title: Localized;
  summary: Localized;
  audience: Localized;
  access: Localized;
  languages: readonly string[];
  themes: readonly Theme[];
  /** iCalendar's STATUS. */
  status: 'TENTATIVE' | 'CONFIRMED' | 'CANCELLED';
  completed: boolean;
  attendance: AttendanceMode;
  onlineUrl: string | null;
  /** Only while an occurrence has no time. */
  windowFrom: LocalDate | null;
  windowTo: LocalDate | null;
  /** Of an event without a place. */
  divisions: readonly string[];
  organizers: readonly PublicOrganizerFacts[];
  occurrences: readonly PublicOccurrenceFacts[];
}
