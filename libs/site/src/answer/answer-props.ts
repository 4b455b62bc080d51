import type {
  AskedThing,
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

/** The database's own limits (answer_by_length, answer_note_length, proposal_place_length). */
export const answerLimits = { name: 120, note: 2000, place: 500 };

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
/** To propose another time or place is the fourth thing to say; it counts as 'maybe'. */
export type AnswerChoice = GivenAnswerWord | 'propose';

/** Another time or place for one occurrence, as typed. */
export interface ProposalForm {
  /** One of the offered times: `start/end` in wall time. */
  slot: string;
  date: string;
  from: string;
  to: string;
  place: string;
}
export const emptyProposal: Readonly<ProposalForm> = { slot: '', date: '', from: '', to: '', place: '' };

/** What can be proposed for an occurrence: times when its own place is free, and days between which others may lie. */
export interface Offer {
  occurrence: string;
  times: readonly { start: WallTime; end: WallTime }[];
  from: LocalDate;
  to: LocalDate;
  allDay: boolean;
}

/** What was typed; an empty form has '' in each. Proposals by occurrence; their fields are `date.<occurrence>` and so on. */
export interface AnswerForm {
  answer: AnswerChoice | '';
  name: string;
  note: string;
  proposals: Readonly<Record<string, ProposalForm>>;
}

/** What is wrong, by the name of the field; `proposal` is all of it. */
export type AnswerErrors = Partial<Record<string, FieldCode | ProblemCode>>;

interface Asked {
  language: Language;
  languageLinks: readonly LanguageLink[];
  organization: Localized;
  role: ParticipationRole;
  title: Localized;
  deadline: LocalTime;
}

/** The days of a whole edition; `was`: those that were told or answered before, where they are others now. */
export interface EditionDays {
  from: LocalDate;
  to: LocalDate;
  was: { from: LocalDate; to: LocalDate } | null;
}

export interface AnswerPageProps extends Asked {
  /** What is asked of this partner, in words; {} asks for the participation alone. */
  asked: Localized;
  /** The same as a list of things. */
  askedFor: readonly AskedThing[];
  slots: readonly AnswerSlot[];
  /** The days of a whole edition that is asked about; such a one has no slots and nothing to propose. */
  days: EditionDays | null;
  offers: readonly Offer[];
  onlineUrl: string | null;
  /** The other organizations of the event. */
  togetherWith: readonly Localized[];
  /** The event's page on the public calendar, or the edition's; null while it is not published. */
  publicPage: string | null;
  /** Where the form is posted to; same origin. */
  action: string;
  form: AnswerForm;
  /** Per field; the form keeps what was typed. */
  errors: AnswerErrors;
  /** The page with all that this contact is asked; null where she has none. */
  allHref: string | null;
  /** The answer that stands, if any; `current` is false when the time or place moved after it. */
  standing: { answer: AnswerChoice; at: LocalTime; name: string | null; current: boolean } | null;
}

export interface AnswerDonePageProps extends Asked {
  answer: AnswerChoice;
  note: string | null;
  allHref: string | null;
  /** Back to the form. */
  changeHref: string;
}

export type AnswerRefusal = Extract<
  ProblemCode,
  | 'invitation-expired'
  | 'invitation-revoked'
  | 'answer-too-late'
  | 'event-is-cancelled'
  | 'not-allowed'
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

export interface RemindersPageProps {
  language: Language;
  languageLinks: readonly LanguageLink[];
  stopped: boolean;
  /** Where the form posts to. */
  action: string;
}
