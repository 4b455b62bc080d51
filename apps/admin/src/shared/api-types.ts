import type {
  Action,
  Answer,
  AnswerWay,
  AttendanceMode,
  ConflictKind,
  DifferenceField,
  EventState,
  Language,
  Localized,
  ParticipationRole,
  Role,
  Severity,
  StateAct,
  TrayReason,
  Visibility,
} from '@birge/domain';

/** The contract's shapes. Wall times 'YYYY-MM-DDTHH:mm' at the place, instants ISO with Z, dates 'YYYY-MM-DD'. */
export interface Page<Row> {
  items: Row[];
  total: number;
  page: number;
  pageSize: number;
}
export interface PersonRef {
  id: string;
  name: string;
}

export interface EditionView {
  id: string;
  year: number;
  campaign: Localized;
  motto: Localized;
  startsOn: string;
  endsOn: string;
  archived: boolean;
  sample: boolean;
  version: number;
}
export interface Me {
  person: { id: string; name: string; email: string; role: Role; language: Language; divisions: string[] };
  allowed: Action[];
  editions: EditionView[];
  currentYear: number | null;
  sample: boolean;
}

export interface DivisionView {
  id: string;
  type: string;
  name: Localized;
  shortName: Localized;
  timeZone: string;
  latitude: number | null;
  longitude: number | null;
}
export type RequirementKind = 'answer' | 'permission';
export interface EventTypeView {
  id: string;
  name: Localized;
  glyph: string;
  tint: string;
  lengthMinutes: number;
  requirements: { kind: RequirementKind; role: ParticipationRole | null; label: Localized; leadDays: number | null }[];
  duties: { dutyId: string; needed: number }[];
}
export interface DutyView {
  id: string;
  name: Localized;
}
export interface EventTypesView {
  items: EventTypeView[];
  duties: DutyView[];
}

export interface OrganizationRow {
  id: string;
  slug: string;
  name: Localized;
  shortName: Localized;
  kind: string;
  divisions: string[];
  website: string | null;
  contacts: number;
  participations: number;
  archived: boolean;
  version: number;
}
export interface ContactView {
  id: string;
  organizationId: string;
  name: string;
  position: string | null;
  email: string | null;
  phone: string | null;
  language: Language;
  archived: boolean;
  version: number;
}
export interface OrganizationView extends Omit<OrganizationRow, 'contacts'> {
  contacts: ContactView[];
  /** Whether the reader may change it and its contacts. */
  mayWrite: boolean;
}

export interface SpaceView {
  id: string;
  name: Localized;
  capacity: number | null;
  position: number;
  archived: boolean;
  version: number;
}
export interface OpeningHoursView {
  weekday: number;
  opens: string;
  closes: string;
}
export interface VenueRow {
  id: string;
  slug: string;
  name: Localized;
  kind: string;
  city: Localized | null;
  divisionId: string | null;
  capacity: number | null;
  spaces: number;
  hostId: string | null;
  hostName: Localized | null;
  archived: boolean;
  version: number;
}
export interface VenueView extends Omit<VenueRow, 'spaces'> {
  address: Localized | null;
  directions: Localized | null;
  latitude: number | null;
  longitude: number | null;
  consentNeeded: boolean;
  noticeDays: number | null;
  divisions: { divisionId: string; from: string | null; to: string | null }[];
  spaces: SpaceView[];
  openingHours: OpeningHoursView[];
  /** Whether the reader may change it and its spaces. */
  mayWrite: boolean;
}

export interface PersonRow {
  id: string;
  name: string;
  email: string | null;
  role: Role | null;
  language: Language;
  languages: string[];
  skills: string[];
  homeDivision: string | null;
  divisions: string[];
  signsIn: boolean;
  archived: boolean;
  mayWrite: boolean;
  version: number;
}

export interface Quorum {
  met: number;
  needed: number;
  reached: boolean;
}
export type PublishedState = 'no' | 'same' | 'differs';
export interface ConflictView {
  kind: ConflictKind;
  severity: Severity;
  occurrenceId: string;
  withOccurrenceId: string | null;
  with: {
    title: Localized;
    start: string | null;
    end: string | null;
    zone: string | null;
    coordinator: string | null;
  } | null;
  subjectId: string | null;
  subjectName: string | null;
  values: Record<string, unknown>;
  message: string;
}

/** What board items and an event's occurrences have in common. */
export interface OccurrenceView {
  occurrenceId: string;
  venueId: string | null;
  spaceIds: string[];
  place: Localized;
  divisions: string[];
  start: string | null;
  end: string | null;
  zone: string | null;
  offsetStart: number | null;
  startsAt: number | null;
  endsAt: number | null;
  occupiedFrom: number | null;
  occupiedTo: number | null;
  allDay: boolean;
  setupMinutes: number;
  teardownMinutes: number;
  trayReason: TrayReason | null;
  people: { assignmentId: string; personId: string; name: string; dutyId: string }[];
  /** The occurrence's own; `eventVersion` is the event's. */
  version: number;
  mayMove: boolean;
}
/** An event's occurrence, with the names of its places. */
export interface EventOccurrenceView extends OccurrenceView {
  venue: { id: string; name: Localized; city: Localized } | null;
  spaces: { id: string; name: Localized }[];
  sequence: number;
}
export interface BoardItem extends OccurrenceView {
  eventId: string;
  slug: string;
  title: Localized;
  typeId: string;
  state: EventState;
  attendance: AttendanceMode;
  visibility: Visibility;
  windowFrom: string | null;
  windowTo: string | null;
  lengthMinutes: number | null;
  expectedParticipants: number | null;
  coordinator: PersonRef | null;
  participations: {
    id: string;
    organizationId: string;
    name: Localized;
    role: ParticipationRole;
    answer: Answer;
    current: boolean;
  }[];
  /** Equipment that it uses. */
  items: { id: string; name: Localized; unique: boolean; quantity: number }[];
  quorum: Quorum;
  published: PublishedState;
  eventVersion: number;
}
export interface BoardVenue {
  id: string;
  name: Localized;
  city: Localized | null;
  timeZone: string;
  capacity: number | null;
  latitude: number | null;
  longitude: number | null;
  spaces: { id: string; name: Localized; capacity: number | null }[];
  openingHours: OpeningHoursView[];
}
export interface BoardWindow {
  edition: EditionView;
  from: string;
  to: string;
  holidays: { day: string; name: Localized }[];
  zones: Record<string, { from: number | null; offsetMinutes: number }[]>;
  divisions: { id: string; name: Localized; shortName: Localized; timeZone: string; venues: BoardVenue[] }[];
  items: BoardItem[];
  /** What others hold outside the reader's scope: a space or a person, and when. */
  busy: { spaceId: string | null; personId: string | null; from: number; to: number; divisionId: string | null }[];
  counts: { scheduled: number; tray: number; drafts: number; cancelled: number };
  may: { schedule: boolean; assign: boolean; invite: boolean; publish: boolean };
}
export interface MovedView {
  item: BoardItem;
  conflicts: ConflictView[];
}

export interface EventRow {
  id: string;
  slug: string;
  title: Localized;
  typeId: string;
  state: EventState;
  attendance: AttendanceMode;
  visibility: Visibility;
  divisions: string[];
  firstStart: string | null;
  firstAllDay: boolean;
  zone: string | null;
  occurrences: number;
  unscheduled: number;
  windowFrom: string | null;
  windowTo: string | null;
  venue: Localized | null;
  coordinator: PersonRef | null;
  answers: { accepted: number; maybe: number; declined: number; needsAction: number };
  quorum: Quorum;
  published: PublishedState;
  version: number;
}

export interface RequirementView {
  id: string;
  kind: RequirementKind;
  role: ParticipationRole | null;
  label: Localized;
  leadDays: number | null;
  needed: boolean;
  neededBy: string | null;
  sentOn: string | null;
  answeredOn: string | null;
  granted: boolean | null;
  number: string | null;
  met: boolean;
  version: number;
}
export interface AnswerView {
  answer: Answer;
  note: string | null;
  answeredBy: string | null;
  via: AnswerWay;
  at: string;
  current: boolean;
  recordedBy: PersonRef | null;
}
export interface InvitationView {
  id: string;
  contact: { id: string; name: string; email?: string | null };
  language: Language;
  deadline: string;
  expiresAt: string;
  revoked: boolean;
  createdAt: string;
  messageState: MessageState | null;
}
export interface ParticipationView {
  id: string;
  organization: { id: string; name: Localized; shortName: Localized };
  role: ParticipationRole;
  asked: Localized | null;
  answer: Answer;
  current: boolean;
  answeredAt: string | null;
  /** Newest first. */
  answers: AnswerView[];
  invitations: InvitationView[];
  version: number;
}
/** What a person writes about an event; all but the first two may be left out. */
export interface EventFields {
  typeId: string;
  title: Localized;
  summary: Localized | null;
  audience: Localized | null;
  access: Localized | null;
  note: string | null;
  languages: string[];
  tags: string[];
  attendance: AttendanceMode;
  onlineUrl: string | null;
  visibility: Visibility;
  placeHidden: boolean;
  windowFrom: string | null;
  windowTo: string | null;
  lengthMinutes: number | null;
  expectedParticipants: number | null;
  coordinatorId: string | null;
  divisions: string[];
}
export interface EventView extends Omit<EventFields, 'coordinatorId'> {
  id: string;
  slug: string;
  edition: number;
  state: EventState;
  stateReason: string | null;
  coordinator: PersonRef | null;
  requirements: RequirementView[];
  occurrences: EventOccurrenceView[];
  participations: ParticipationView[];
  quorum: Quorum;
  published: PublishedState;
  acts: StateAct[];
  may: { edit: boolean; schedule: boolean; assign: boolean; invite: boolean; publish: boolean };
  problems?: ConflictView[];
  version: number;
}
export interface ChangeView {
  id: number;
  at: string;
  via: string;
  person: PersonRef | null;
  action: string;
  subject: string;
  subjectId: string;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
}
export interface ChangesView {
  items: ChangeView[];
  next: number | null;
}

export type MessageState = 'kept' | 'queued' | 'sending' | 'sent' | 'perhaps-sent' | 'failed';
export interface MessageRow {
  id: string;
  kind: string;
  subject: string;
  recipient: string;
  contactName: string | null;
  organizationName: Localized | null;
  language: Language;
  state: MessageState;
  createdAt: string;
  sentAt: string | null;
  failure: string | null;
  eventId: string | null;
  eventTitle: Localized | null;
}
export interface MessageView extends MessageRow {
  body: string;
}

/** One thing that the public believes (`told`) and that is no longer so (`now`). */
export interface DifferenceView {
  field: DifferenceField;
  occurrenceId: string | null;
  told: unknown;
  now: unknown;
}
export interface PublishingItem {
  eventId: string;
  slug: string;
  title: Localized;
  state: EventState;
  kind: 'new' | 'changed' | 'moved' | 'cancelled' | 'withdrawn';
  differences: DifferenceView[];
  quorum: Quorum;
  needsReason: boolean;
}
export interface PublishingView {
  items: PublishingItem[];
  published: number;
}
export interface PublishedAnswer {
  published: string[];
  refused: { eventId: string; code: string; detail: string }[];
}

/** What the live stream says: ids only. */
export interface ChangeNotice {
  id: string;
  action: string;
  subject: string;
  subjectId: string;
  eventId: string | null;
}
