import { ApiProperty } from '@nestjs/swagger';
import { inboundKinds, inboundStates, type InboundKind, type InboundState, type Localized } from '@birge/domain';
import { OneOf, QueryInt, Text, Uuid } from '../../platform/http/fields/index.js';
import { EmptyIsNone } from '../../platform/http/list-query.js';
import { LocalizedView, PageView, PersonRefView } from '../../platform/http/views.js';
import { givenAnswers, type GivenAnswerWord } from '../participation.dto.js';

export class InboxQuery {
  @EmptyIsNone() @Text(200, { optional: true }) q?: string;
  @EmptyIsNone() @OneOf(inboundStates, { optional: true }) state?: InboundState;
  @EmptyIsNone() @QueryInt(1, 10_000, { optional: true }) page?: number;
}

/** A coordinator says that a letter counts, and for which invitation. */
export class ConfirmMailRequest {
  @Uuid() invitationId!: string;
  /** What it answers, where the letter does not say so in a calendar's words. */
  @OneOf(givenAnswers, { optional: true }) answer?: GivenAnswerWord;
}

/** What a calendar, or a person in her own words, said. Times are wall time at the event. */
export class InboxReplyView {
  @ApiProperty({ type: String, nullable: true }) attendee!: string | null;
  @ApiProperty({ type: String, nullable: true }) attendeeName!: string | null;
  @ApiProperty({ enum: givenAnswers, nullable: true, type: String }) answer!: GivenAnswerWord | null;
  @ApiProperty({ type: String, nullable: true }) comment!: string | null;
  /** The start of the one occurrence that it is about. */
  @ApiProperty({ type: String, nullable: true }) occurrence!: string | null;
  @ApiProperty({ type: String, nullable: true }) start!: string | null;
  @ApiProperty({ type: String, nullable: true }) end!: string | null;
  @ApiProperty({ type: String, nullable: true }) location!: string | null;
}

export class InboxRowView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'date-time' }) receivedAt!: string;
  /** A mail address; null where nobody can be named, or after it was erased. */
  @ApiProperty({ type: String, nullable: true }) sender!: string | null;
  @ApiProperty({ type: String, nullable: true }) senderName!: string | null;
  @ApiProperty({ type: String, nullable: true }) subject!: string | null;
  @ApiProperty({ enum: inboundKinds }) kind!: InboundKind;
  @ApiProperty({ enum: inboundStates }) state!: InboundState;
  /** Why it is not trusted, or does not count. */
  @ApiProperty({ type: String, nullable: true }) reason!: string | null;
  @ApiProperty({ type: [InboxReplyView] }) replies!: InboxReplyView[];
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) eventId!: string | null;
  @ApiProperty({ type: LocalizedView, nullable: true }) eventTitle!: Localized | null;
  @ApiProperty({ type: LocalizedView, nullable: true }) organizationName!: Localized | null;
  @ApiProperty({ type: String, nullable: true }) contactName!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) decidedAt!: string | null;
  @ApiProperty({ type: PersonRefView, nullable: true }) decidedBy!: PersonRefView | null;
}

export class InboxView extends PageView {
  @ApiProperty({ type: [InboxRowView] }) items!: InboxRowView[];
}

/** An invitation that a letter could be the answer to. */
export class InboxChoiceView {
  @ApiProperty({ format: 'uuid' }) invitationId!: string;
  @ApiProperty({ type: LocalizedView }) eventTitle!: Localized;
  @ApiProperty({ type: LocalizedView }) organizationName!: Localized;
  @ApiProperty() contactName!: string;
  /** Its address is the letter's, or the letter was sent to its reply address. */
  @ApiProperty() likely!: boolean;
}

export class InboxMailView extends InboxRowView {
  /** The likely ones first. */
  @ApiProperty({ type: [InboxChoiceView] }) choices!: InboxChoiceView[];
  @ApiProperty() mayDecide!: boolean;
}
