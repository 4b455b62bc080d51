import type { EventState } from '../event/state.js';
import type { Answer, ParticipationRole } from '../participation/participation.js';
import type { Localized } from '../text.js';
import type { LocalDate, WallTime } from '../time/dates.js';

/** Who can be reached at a partner on the day; told only to those who may read contacts. */
export interface DaySheetContact {
  name: string;
  position: string | null;
  phone: string | null;
  email: string | null;
}

/** One occurrence of a day as it stands on the sheet that people carry with them. */
export interface DaySheetEntry {
  occurrenceId: string;
  eventId: string;
  title: Localized;
  type: Localized;
  state: EventState;
  /** Wall time at the place. */
  start: WallTime;
  end: WallTime;
  allDay: boolean;
  /** Minutes east of UTC. */
  offset: number;
  setupMinutes: number;
  teardownMinutes: number;
  city: Localized;
  venue: Localized;
  spaces: Localized[];
  address: Localized;
  directions: Localized;
  /** Where, in words, when it is at no venue. */
  place: Localized;
  onlineUrl: string | null;
  expected: number | null;
  note: string | null;
  coordinator: string | null;
  people: { name: string; duty: Localized }[];
  partners: {
    name: Localized;
    role: ParticipationRole;
    answer: Answer;
    /** The answer is to the time and place as they are now. */
    current: boolean;
    asked: Localized;
    contacts: DaySheetContact[];
  }[];
  items: { name: Localized; quantity: number }[];
  requirements: {
    label: Localized;
    met: boolean;
    neededBy: LocalDate | null;
    sentOn: LocalDate | null;
    answeredOn: LocalDate | null;
    granted: boolean | null;
    number: string | null;
  }[];
  /** The path of its public page without the language; nothing where the public knows nothing of it. */
  publicSlug: string | null;
}
