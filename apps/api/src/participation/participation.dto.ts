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
import {
  Bool,
  CalendarDate,
  ListOf,
  LocalizedText,
  OneOf,
  SomeOf,
  Text,
  Uuid,
  UuidList,
  Version,
  WallTime,
} from '../platform/http/fields/index.js';

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

export class InviteGroup {
  @Uuid() participationId!: string;
  @UuidList(20) contactIds!: string[];
}

/** Several contacts of several organizations at once: all of them, or none with the reason at its field. */
export class InviteManyRequest {
  @ListOf(() => InviteGroup, 50) groups!: InviteGroup[];
  /** Each contact's own, unless said. */
  @OneOf(languages, maybe) language?: Language;
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
  /** When it was said, wall time at the place of the event; now, unless told. */
  @WallTime({ optional: true, nullable: true }) saidAt?: string | null;
  /** It was said of the time and place that the partner was last told, not of those of now. */
  @Bool(maybe) asTold?: boolean;
}
