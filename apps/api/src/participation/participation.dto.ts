import {
  askedThings,
  languages,
  participationRoles,
  type Answer,
  type AskedThing,
  type Language,
  type Localized,
  type ParticipationRole,
} from '@birge/domain';
import { CalendarDate, LocalizedText, OneOf, SomeOf, Text, Uuid, Version } from '../platform/http/fields/index.js';

const maybe = { optional: true } as const;
const clearable = { optional: true, nullable: true } as const;

export class AddParticipationRequest {
  @Uuid() organizationId!: string;
  @OneOf(participationRoles) role!: ParticipationRole;
  /** What is asked of it, in words. */
  @LocalizedText(1000, { ...maybe, empty: true }) asked?: Localized;
  @SomeOf(askedThings, maybe) askedFor?: AskedThing[];
}

export class EditParticipationRequest {
  @Version() version!: number;
  @OneOf(participationRoles, maybe) role?: ParticipationRole;
  @LocalizedText(1000, { ...maybe, empty: true }) asked?: Localized;
  @SomeOf(askedThings, maybe) askedFor?: AskedThing[];
}

export class InviteRequest {
  @Uuid() contactId!: string;
  /** The contact's own, unless said. */
  @OneOf(languages, maybe) language?: Language;
  /** The last day on which an answer is taken, at the place of the event. */
  @CalendarDate() deadline!: string;
}

export const givenAnswers = ['accepted', 'maybe', 'declined'] as const satisfies readonly Answer[];
export type GivenAnswerWord = (typeof givenAnswers)[number];

/** An answer that was given by telephone: recorded by a coordinator, and shown as such. */
export class RecordAnswerRequest {
  @OneOf(givenAnswers) answer!: GivenAnswerWord;
  @Text(2000, { ...clearable, lines: true }) note?: string | null;
  /** Who said it. */
  @Text(120, clearable) answeredBy?: string | null;
  @Uuid(clearable) contactId?: string | null;
}
