import type {
  FieldCode,
  Language,
  LocalDate,
  Localized,
  ParticipationRole,
  ProblemCode,
  WallTime,
} from '@birge/domain';

/** The same page in another language. */
export interface LanguageLink {
  language: Language;
  href: string;
}

/** A wall time at a place, with the minutes that its clocks are ahead of UTC. */
export interface LocalTime {
  wall: WallTime;
  offset: number;
}

/** One occurrence that the partner is asked about. */
export interface AnswerSlot {
  id: string;
  /** Null, both, while the time is to be announced. */
  start: WallTime | null;
  end: WallTime | null;
  offset: number | null;
  allDay: boolean;
  /** The days between which it will be, while there is no time. */
  window: { from: LocalDate; to: LocalDate } | null;
  /** Minutes before the start when the place is taken for setting up; 0 says nothing. */
  setupMinutes: number;
  venue: Localized | null;
  space: Localized | null;
  city: Localized | null;
  address: Localized | null;
  /** Words for a place without a venue. */
  place: Localized;
  /** What this partner was told before, where it differs. */
  was: { start: WallTime | null; end: WallTime | null; place: Localized | null } | null;
  cancelled: boolean;
}

export type GivenAnswerWord = 'accepted' | 'maybe' | 'declined';

/** What was typed; an empty form has '' in each. */
export interface AnswerForm {
  answer: GivenAnswerWord | '';
  name: string;
  note: string;
}

interface Asked {
  language: Language;
  languageLinks: readonly LanguageLink[];
  organization: Localized;
  role: ParticipationRole;
  title: Localized;
  deadline: LocalTime;
}

export interface AnswerPageProps extends Asked {
  /** What is asked of this partner, in words; {} asks for the participation alone. */
  asked: Localized;
  slots: readonly AnswerSlot[];
  onlineUrl: string | null;
  /** The other organizations of the event. */
  togetherWith: readonly Localized[];
  /** The event's page on the public calendar; null while it is not published. */
  publicPage: string | null;
  /** Where the form is posted to; same origin. */
  action: string;
  form: AnswerForm;
  /** Per field; the form keeps what was typed. */
  errors: Partial<Record<keyof AnswerForm, FieldCode>>;
  /** The answer that stands, if any; `current` is false when the time or place moved after it. */
  standing: { answer: GivenAnswerWord; at: LocalTime; name: string | null; current: boolean } | null;
}

export interface AnswerDonePageProps extends Asked {
  answer: GivenAnswerWord;
  note: string | null;
  /** Back to the form. */
  changeHref: string;
}

export type AnswerRefusal = Extract<
  ProblemCode,
  | 'invitation-expired'
  | 'invitation-revoked'
  | 'answer-too-late'
  | 'event-is-cancelled'
  | 'not-found'
  | 'too-many-requests'
  | 'service-unavailable'
  | 'internal-error'
>;

export interface AnswerRefusedPageProps {
  language: Language;
  languageLinks: readonly LanguageLink[];
  reason: AnswerRefusal;
  /** Unknown links have none: nothing is told to who guesses. */
  title: Localized | null;
  /** What was typed and could not be kept here, shown again to copy. */
  typed: AnswerForm | null;
}
