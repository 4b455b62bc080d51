import type { Answer, FieldCode, Language, LocalDate, Localized, ParticipationRole, ProblemCode } from '@birge/domain';
import type { AnswerSlot, EditionDays, GivenAnswerWord, LanguageLink, LocalTime } from '../answer/answer-props.js';

/** Why an answer of many was not taken, or a row takes none. */
export type RowRefusal = Extract<
  ProblemCode,
  'answer-too-late' | 'event-is-cancelled' | 'invitation-expired' | 'invitation-revoked' | 'not-found'
>;

/** One of all that a partner is asked. */
export interface PartnerRow {
  /** The invitation's: the names of its fields end with it. */
  id: string;
  title: Localized;
  role: ParticipationRole;
  slots: readonly AnswerSlot[];
  /** The days of a whole edition. */
  days: EditionDays | null;
  deadline: LocalTime;
  answer: Answer | 'propose';
  /** False: time or place have changed since, and it is asked again. */
  current: boolean;
  /** Who said so and when. */
  by: { name: string | null; at: LocalTime } | null;
  /** The sequence of what is shown. */
  seen: number;
  /** Null where an answer is taken. */
  over: 'completed' | RowRefusal | null;
  href: string;
  /** What is chosen in the form. */
  choice: GivenAnswerWord | '';
  refused: RowRefusal | null;
}

export type PartnerNotice =
  | { kind: 'saved'; count: number }
  | { kind: 'not-all'; saved: number; refused: number }
  | { kind: 'renewed' | 'renewed-feed' }
  | null;

export interface PartnerPageProps {
  language: Language;
  languageLinks: readonly LanguageLink[];
  organization: Localized;
  /** Of the contact. */
  name: string;
  action: string;
  linksAction: string;
  /** Which form it is, so that pressed twice it is one. */
  linksForm: string;
  toCome: readonly PartnerRow[];
  past: readonly PartnerRow[];
  form: { name: string };
  errors: { name?: FieldCode };
  notice: PartnerNotice;
  /** Addresses of the calendar; null where there is none. */
  feed: { https: string; webcal: string } | null;
  download: string;
  validUntil: LocalDate;
}

export interface PartnerClosedPageProps {
  language: Language;
  why: 'replaced' | 'closed' | 'expired';
}
