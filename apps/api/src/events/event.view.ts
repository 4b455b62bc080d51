import { ApiProperty } from '@nestjs/swagger';
import {
  answers,
  answerWays,
  askedThings,
  attendanceModes,
  eventStates,
  freshnessLevels,
  participationRoles,
  requirementConditions,
  stateActs,
  themes,
  trayReasons,
  visibilities,
  type Answer,
  type AnswerWay,
  type AskedThing,
  type AttendanceMode,
  type EventState,
  type FreshnessLevel,
  type Localized,
  type ParticipationRole,
  type RequirementCondition,
  type StateAct,
  type Theme,
  type TrayReason,
  type Visibility,
} from '@birge/domain';
import { LocalizedView, PersonRefView } from '../platform/http/views.js';
import { UndeliveredView } from '../platform/mail/undelivered.js';

export const publishedStates = ['no', 'same', 'differs'] as const;
export type PublishedState = (typeof publishedStates)[number];

export class QuorumView {
  @ApiProperty() met!: number;
  @ApiProperty() needed!: number;
  @ApiProperty() reached!: boolean;
}

export class QuorumToldView extends QuorumView {
  /** What is not met, in short words, in the order of the checklist. */
  @ApiProperty({ type: [LocalizedView] }) missing!: Localized[];
}

export class RequirementView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: ['answer', 'permission'] }) kind!: 'answer' | 'permission';
  @ApiProperty({ enum: participationRoles, nullable: true }) role!: ParticipationRole | null;
  @ApiProperty({ type: LocalizedView }) label!: Localized;
  /** The word that a card has room for; empty: the label. */
  @ApiProperty({ type: LocalizedView }) short!: Localized;
  @ApiProperty({ enum: requirementConditions }) applies!: RequirementCondition;
  /** Working days before the event. */
  @ApiProperty() leadDays!: number;
  @ApiProperty() needed!: boolean;
  /** A coordinator said whether it is needed; else its places did. */
  @ApiProperty() decided!: boolean;
  /** Her own date, or so many working days before the first day of the event; null while that has none. */
  @ApiProperty({ type: String, format: 'date', nullable: true }) neededBy!: string | null;
  /** The date is a coordinator's own. */
  @ApiProperty() ownDate!: boolean;
  @ApiProperty({ type: String, format: 'date', nullable: true }) sentOn!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) answeredOn!: string | null;
  @ApiProperty({ type: Boolean, nullable: true }) granted!: boolean | null;
  @ApiProperty({ type: String, nullable: true }) number!: string | null;
  @ApiProperty() met!: boolean;
  @ApiProperty() version!: number;
}

export class AssignedView {
  @ApiProperty({ format: 'uuid' }) assignmentId!: string;
  @ApiProperty({ format: 'uuid' }) personId!: string;
  @ApiProperty() name!: string;
  @ApiProperty() dutyId!: string;
}

class PlaceRefView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: LocalizedView }) name!: Localized;
}

class VenueRefView extends PlaceRefView {
  @ApiProperty({ type: LocalizedView }) city!: Localized;
}

/** What board items and an event's occurrences have in common. */
export class OccurrenceView {
  @ApiProperty({ format: 'uuid' }) occurrenceId!: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) venueId!: string | null;
  @ApiProperty({ type: [String] }) spaceIds!: string[];
  /** Where, in words, when it is at no venue. */
  @ApiProperty({ type: LocalizedView }) place!: Localized;
  /** Of its venue as of its date; without a venue, what the event names. Empty: national. */
  @ApiProperty({ type: [String] }) divisions!: string[];
  /** Wall time at the place. */
  @ApiProperty({ type: String, nullable: true, example: '2026-07-30T12:00' }) start!: string | null;
  @ApiProperty({ type: String, nullable: true }) end!: string | null;
  @ApiProperty({ type: String, nullable: true }) zone!: string | null;
  /** Minutes east of UTC. */
  @ApiProperty({ type: Number, nullable: true }) offsetStart!: number | null;
  /** Epoch ms. */
  @ApiProperty({ type: Number, nullable: true }) startsAt!: number | null;
  @ApiProperty({ type: Number, nullable: true }) endsAt!: number | null;
  /** The slot with set-up and tear-down, while something is held. Epoch ms. */
  @ApiProperty({ type: Number, nullable: true }) occupiedFrom!: number | null;
  @ApiProperty({ type: Number, nullable: true }) occupiedTo!: number | null;
  @ApiProperty() allDay!: boolean;
  @ApiProperty() setupMinutes!: number;
  @ApiProperty() teardownMinutes!: number;
  @ApiProperty({ enum: trayReasons, type: String, nullable: true }) trayReason!: TrayReason | null;
  @ApiProperty({ type: [AssignedView] }) people!: AssignedView[];
  /** The occurrence's own; the event has another. */
  @ApiProperty() version!: number;
  @ApiProperty() mayMove!: boolean;
}

export class EventOccurrenceView extends OccurrenceView {
  @ApiProperty({ type: VenueRefView, nullable: true }) venue!: VenueRefView | null;
  @ApiProperty({ type: [PlaceRefView] }) spaces!: PlaceRefView[];
  @ApiProperty() sequence!: number;
}

class OrganizationRefView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: LocalizedView }) name!: Localized;
  @ApiProperty({ type: LocalizedView }) shortName!: Localized;
}

export class AnswerView {
  @ApiProperty({ enum: ['accepted', 'maybe', 'declined'] }) answer!: Exclude<Answer, 'needs-action'>;
  @ApiProperty({ type: String, nullable: true }) note!: string | null;
  @ApiProperty({ type: String, nullable: true }) answeredBy!: string | null;
  @ApiProperty({ enum: answerWays }) via!: AnswerWay;
  /** Whose personal link or calendar it came through, or who was called. */
  @ApiProperty({ type: String, nullable: true }) contact!: string | null;
  /** The address of a colleague who answered for the one who was invited. */
  @ApiProperty({ type: String, nullable: true }) delegate!: string | null;
  /** Of one occurrence of several: which, and what was said of that one; `answer` is what it makes of the whole. */
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) occurrenceId!: string | null;
  @ApiProperty({ enum: ['accepted', 'maybe', 'declined'], type: String, nullable: true })
  occurrenceAnswer!: Exclude<Answer, 'needs-action'> | null;
  @ApiProperty({ format: 'date-time' }) at!: string;
  /** It answers the time and place as they are now. */
  @ApiProperty() current!: boolean;
  /** When a phone call was written down; `at` is when it was said. */
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) recordedAt!: string | null;
  @ApiProperty({ type: PersonRefView, nullable: true }) recordedBy!: PersonRefView | null;
}

class InvitedContactView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ type: String, nullable: true }) email!: string | null;
}

export class InvitationView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: InvitedContactView }) contact!: InvitedContactView;
  @ApiProperty({ enum: ['kk', 'ru', 'en'] }) language!: string;
  @ApiProperty({ format: 'date-time' }) deadline!: string;
  @ApiProperty({ format: 'date-time' }) expiresAt!: string;
  @ApiProperty() revoked!: boolean;
  @ApiProperty({ format: 'date-time' }) createdAt!: string;
  @ApiProperty({ enum: ['kept', 'queued', 'sending', 'sent', 'perhaps-sent', 'failed'], type: String, nullable: true })
  messageState!: string | null;
  /** What became of the last letter to this contact, where it did not arrive. */
  @ApiProperty({ type: UndeliveredView, nullable: true }) undelivered!: UndeliveredView | null;
}

export class ParticipationView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: OrganizationRefView }) organization!: OrganizationRefView;
  @ApiProperty({ enum: participationRoles }) role!: ParticipationRole;
  /** What is asked, in words. */
  @ApiProperty({ type: LocalizedView }) asked!: Localized;
  @ApiProperty({ enum: askedThings, isArray: true }) askedFor!: AskedThing[];
  /** The latest answer; it counts while `current`. */
  @ApiProperty({ enum: answers }) answer!: Answer;
  @ApiProperty() current!: boolean;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) answeredAt!: string | null;
  /** Newest first. */
  @ApiProperty({ type: [AnswerView] }) answers!: AnswerView[];
  @ApiProperty({ type: [InvitationView] }) invitations!: InvitationView[];
  @ApiProperty() version!: number;
}

/** How long nobody checked what the partners said. */
export class FreshnessView {
  @ApiProperty({ enum: freshnessLevels }) level!: FreshnessLevel;
  /** Whole days. */
  @ApiProperty() days!: number;
  /** Epoch ms. */
  @ApiProperty() since!: number;
  @ApiProperty({ enum: ['answered', 'asked'] }) reason!: 'answered' | 'asked';
}

class EventMayView {
  @ApiProperty() edit!: boolean;
  @ApiProperty() schedule!: boolean;
  @ApiProperty() assign!: boolean;
  @ApiProperty() invite!: boolean;
  @ApiProperty() publish!: boolean;
}

export class EventView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() edition!: number;
  @ApiProperty() slug!: string;
  @ApiProperty() typeId!: string;
  @ApiProperty({ type: LocalizedView }) title!: Localized;
  @ApiProperty({ type: LocalizedView }) summary!: Localized;
  @ApiProperty({ type: LocalizedView }) audience!: Localized;
  @ApiProperty({ type: LocalizedView }) access!: Localized;
  @ApiProperty({ type: String, nullable: true }) note!: string | null;
  @ApiProperty({ type: [String] }) languages!: string[];
  @ApiProperty({ type: [String] }) tags!: string[];
  @ApiProperty({ enum: themes, isArray: true }) themes!: Theme[];
  @ApiProperty({ enum: eventStates }) state!: EventState;
  @ApiProperty({ type: String, nullable: true }) stateReason!: string | null;
  @ApiProperty({ enum: attendanceModes }) attendance!: AttendanceMode;
  @ApiProperty({ type: String, nullable: true }) onlineUrl!: string | null;
  @ApiProperty({ enum: visibilities }) visibility!: Visibility;
  @ApiProperty() placeHidden!: boolean;
  @ApiProperty({ type: String, format: 'date', nullable: true }) windowFrom!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) windowTo!: string | null;
  @ApiProperty({ type: Number, nullable: true }) lengthMinutes!: number | null;
  @ApiProperty({ type: Number, nullable: true }) expectedParticipants!: number | null;
  @ApiProperty({ type: PersonRefView, nullable: true }) coordinator!: PersonRefView | null;
  /** Where it is: of its places as of their dates, or as it says of itself. Empty: national. */
  @ApiProperty({ type: [String] }) divisions!: string[];
  @ApiProperty({ type: [RequirementView] }) requirements!: RequirementView[];
  @ApiProperty({ type: [EventOccurrenceView] }) occurrences!: EventOccurrenceView[];
  @ApiProperty({ type: [ParticipationView] }) participations!: ParticipationView[];
  @ApiProperty({ type: QuorumToldView }) quorum!: QuorumToldView;
  /** Of the partner that was heard least recently; null where nothing is to be checked. */
  @ApiProperty({ type: FreshnessView, nullable: true }) freshness!: FreshnessView | null;
  @ApiProperty({ enum: publishedStates }) published!: PublishedState;
  /** The acts that its state allows now. */
  @ApiProperty({ enum: stateActs, isArray: true }) acts!: StateAct[];
  @ApiProperty({ type: EventMayView }) may!: EventMayView;
  @ApiProperty() version!: number;
}
