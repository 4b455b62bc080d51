import { ApiProperty } from '@nestjs/swagger';
import {
  languages,
  noticeKinds,
  participationRoles,
  type Language,
  type Localized,
  type NoticeKind,
  type ParticipationRole,
} from '@birge/domain';
import { Bool, ListOf, QueryInt, Text, Uuid } from '../../platform/http/fields/index.js';
import { LocalizedView } from '../../platform/http/views.js';
import { givenAnswers, type GivenAnswerWord } from '../../participation/participation.dto.js';

export class NoticesQuery {
  @QueryInt(2000, 2100) edition!: number;
}

/** A notice as it was seen: in another state it is another notice, and is not sent unseen. */
export class SeenNoticeRequest {
  @Uuid() invitationId!: string;
  @Text(64) state!: string;
}

export class SendNoticesRequest {
  @ListOf(() => SeenNoticeRequest, 500) notices!: SeenNoticeRequest[];
}

export class HoldNoticesRequest extends SendNoticesRequest {
  /** False: they wait to be sent again. */
  @Bool() held!: boolean;
}

export class NoticeSlotView {
  /** Wall time at the place; null without one. */
  @ApiProperty({ type: String, nullable: true }) start!: string | null;
  @ApiProperty({ type: String, nullable: true }) end!: string | null;
  @ApiProperty() allDay!: boolean;
  @ApiProperty({ type: LocalizedView }) place!: Localized;
}

export class SlotChangeView {
  @ApiProperty({ format: 'uuid' }) occurrenceId!: string;
  @ApiProperty({ type: NoticeSlotView, nullable: true }) was!: NoticeSlotView | null;
  @ApiProperty({ type: NoticeSlotView, nullable: true }) now!: NoticeSlotView | null;
}

export class HeldView {
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty() by!: string;
}

export class NoticeView {
  @ApiProperty({ format: 'uuid' }) invitationId!: string;
  /** Null: the whole edition, whose campaign the title names. */
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) eventId!: string | null;
  @ApiProperty({ type: LocalizedView }) eventTitle!: Localized;
  @ApiProperty({ enum: participationRoles }) role!: ParticipationRole;
  @ApiProperty({ enum: noticeKinds }) kind!: NoticeKind;
  /** To be sent back: what was seen. */
  @ApiProperty() state!: string;
  @ApiProperty({ type: [SlotChangeView] }) changes!: SlotChangeView[];
  /** The organization's latest answer, to whatever it was. */
  @ApiProperty({ type: String, enum: givenAnswers, nullable: true }) answer!: GivenAnswerWord | null;
  @ApiProperty({ format: 'date-time' }) toldAt!: string;
  /** Held back in this very state. */
  @ApiProperty({ type: HeldView, nullable: true }) held!: HeldView | null;
}

export class RecipientView {
  @ApiProperty({ format: 'uuid' }) contactId!: string;
  @ApiProperty() contactName!: string;
  @ApiProperty({ format: 'uuid' }) organizationId!: string;
  @ApiProperty({ type: LocalizedView }) organizationName!: Localized;
  /** A mail address; without one she cannot be written to. */
  @ApiProperty({ type: String, nullable: true }) email!: string | null;
  @ApiProperty({ enum: languages }) language!: Language;
  @ApiProperty({ type: [NoticeView] }) notices!: NoticeView[];
}

export class NoticesView {
  @ApiProperty({ type: [RecipientView] }) recipients!: RecipientView[];
}

export class NoticeCountView {
  /** Without those that are held back. */
  @ApiProperty() pending!: number;
}

export class NoticeLetterView {
  @ApiProperty({ enum: languages }) language!: Language;
  @ApiProperty() subject!: string;
  /** With a mark where the personal link goes. */
  @ApiProperty() body!: string;
}

export class NoticesSentView {
  /** How many letters stand in the outbox now. */
  @ApiProperty() done!: number;
  /** Those that are not what was seen any more: nothing was done with them. */
  @ApiProperty({ type: [String], format: 'uuid' }) changed!: string[];
  /** Those that nobody can be written to about. */
  @ApiProperty({ type: [String], format: 'uuid' }) unreachable!: string[];
}
