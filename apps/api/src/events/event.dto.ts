import {
  attendanceModes,
  eventStates,
  LONGEST_TAG,
  MOST_AT_ONCE,
  MOST_TAGS,
  stateActs,
  themes,
  visibilities,
  type AttendanceMode,
  type EventState,
  type Localized,
  type StateAct,
  type Theme,
  type Visibility,
} from '@birge/domain';
import {
  Bool,
  CalendarDate,
  Int,
  Key,
  KeyList,
  LocalizedText,
  OneOf,
  QueryInt,
  SomeOf,
  Text,
  TextList,
  Uuid,
  Version,
  WebAddress,
} from '../platform/http/fields/index.js';
import { EmptyIsNone } from '../platform/http/list-query.js';

const maybe = { optional: true } as const;
const clearable = { optional: true, nullable: true } as const;

/** What a coordinator can say of an event, apart from when and in which spaces it happens. */
class EventFields {
  @LocalizedText(4000, { ...maybe, empty: true }) summary?: Localized;
  @LocalizedText(300, { ...maybe, empty: true }) audience?: Localized;
  /** Access for people with disabilities, in words. */
  @LocalizedText(1000, { ...maybe, empty: true }) access?: Localized;
  /** For coordinators only. */
  @Text(4000, { ...clearable, lines: true }) note?: string | null;
  /** Languages that are spoken there (BCP 47). */
  @KeyList(10, maybe) languages?: string[];
  @TextList(MOST_TAGS, LONGEST_TAG, maybe) tags?: string[];
  /** What it is about, for who looks for it. */
  @SomeOf(themes, maybe) themes?: Theme[];
  @OneOf(attendanceModes, maybe) attendance?: AttendanceMode;
  @WebAddress(clearable) onlineUrl?: string | null;
  @OneOf(visibilities, maybe) visibility?: Visibility;
  /** The public sees the oblast only. */
  @Bool(maybe) placeHidden?: boolean;
  /** The days between which it will be, while there is no time: both or neither. */
  @CalendarDate(clearable) windowFrom?: string | null;
  @CalendarDate(clearable) windowTo?: string | null;
  @Int(5, 20_160, clearable) lengthMinutes?: number | null;
  @Int(0, 10_000_000, clearable) expectedParticipants?: number | null;
  @Uuid(clearable) coordinatorId?: string | null;
  /** For an event without a place; none is national. */
  @KeyList(20, maybe) divisions?: string[];
}

export class CreateEventRequest extends EventFields {
  /** The edition's year. */
  @Int(2000, 2100) edition!: number;
  @Key() typeId!: string;
  @LocalizedText(200, { lines: false }) title!: Localized;
  /** Where its first occurrence will be. */
  @Uuid(clearable) venueId?: string | null;
  /** Where, in words, when it is at no venue: a route, a street. */
  @LocalizedText(300, { ...maybe, empty: true }) place?: Localized;
}

export class EditEventRequest extends EventFields {
  @Version() version!: number;
  @Key(maybe) typeId?: string;
  @LocalizedText(200, { ...maybe, lines: false }) title?: Localized;
}

export class ChangeStateRequest {
  @Version() version!: number;
  @OneOf(stateActs) act!: StateAct;
  @Text(1000, { ...clearable, lines: true }) reason?: string | null;
  /** A cancellation of something public is published in the same act. */
  @Bool(maybe) publish?: boolean;
}

export class EventListQuery {
  @QueryInt(2000, 2100) edition!: number;
  @EmptyIsNone() @Text(200, maybe) q?: string;
  @EmptyIsNone() @Key(maybe) oblast?: string;
  @EmptyIsNone() @Key(maybe) type?: string;
  @EmptyIsNone() @OneOf(eventStates, maybe) state?: EventState;
  @EmptyIsNone() @Text(LONGEST_TAG, maybe) tag?: string;
  @EmptyIsNone() @CalendarDate(maybe) from?: string;
  /** Exclusive. */
  @EmptyIsNone() @CalendarDate(maybe) to?: string;
  /** Only what no partner was heard of for so long. */
  @EmptyIsNone() @OneOf(['recheck', 'stale'] as const, maybe) checked?: 'recheck' | 'stale';
  /** Only what a partner would rather have otherwise. */
  @EmptyIsNone() @OneOf(['open'] as const, maybe) proposals?: 'open';
  @EmptyIsNone() @OneOf(['start', 'checked'] as const, maybe) sort?: 'start' | 'checked';
  @EmptyIsNone() @QueryInt(1, 10_000, maybe) page?: number;
  /** Rows of a page: as many as one act takes, where all that is found is chosen. */
  @EmptyIsNone() @QueryInt(1, MOST_AT_ONCE, maybe) size?: number;
}

export class EditRequirementRequest {
  @Version() version!: number;
  @Bool(maybe) needed?: boolean;
  @CalendarDate(clearable) neededBy?: string | null;
  @CalendarDate(clearable) sentOn?: string | null;
  @CalendarDate(clearable) answeredOn?: string | null;
  @Bool(clearable) granted?: boolean | null;
  @Text(120, clearable) number?: string | null;
}

export class HistoryQuery {
  /** Changes before this one; without it, the newest. */
  @EmptyIsNone() @QueryInt(1, Number.MAX_SAFE_INTEGER, maybe) before?: number;
}
