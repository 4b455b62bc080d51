import { ApiProperty } from '@nestjs/swagger';
import { languages, messageKinds, type Language, type Localized, type MessageKind } from '@birge/domain';
import { OneOf, QueryInt, Text } from '../platform/http/fields/index.js';
import { EmptyIsNone } from '../platform/http/list-query.js';
import { LocalizedView, PageView } from '../platform/http/views.js';

export const messageStates = ['kept', 'queued', 'sending', 'sent', 'perhaps-sent', 'failed'] as const;
export type MessageState = (typeof messageStates)[number];

export class OutboxQuery {
  @EmptyIsNone() @Text(200, { optional: true }) q?: string;
  @EmptyIsNone() @OneOf(messageStates, { optional: true }) state?: MessageState;
  @EmptyIsNone() @QueryInt(1, 10_000, { optional: true }) page?: number;
}

export const settlements = ['sent', 'again'] as const;

export class SettleLetterRequest {
  /** sent: it was, as somebody found out. again: it leaves once more. */
  @OneOf(settlements) as!: (typeof settlements)[number];
}

export class OutboxRowView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: messageKinds }) kind!: MessageKind;
  @ApiProperty() subject!: string;
  /** A mail address. */
  @ApiProperty({ type: String, nullable: true }) recipient!: string | null;
  @ApiProperty({ type: String, nullable: true }) contactName!: string | null;
  @ApiProperty({ type: LocalizedView, nullable: true }) organizationName!: Localized | null;
  @ApiProperty({ enum: languages }) language!: Language;
  /** kept: there is no mail server, the letter is to be read here. perhaps-sent: nobody knows, and it is not repeated. */
  @ApiProperty({ enum: messageStates }) state!: MessageState;
  @ApiProperty({ format: 'date-time' }) createdAt!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) sentAt!: string | null;
  @ApiProperty({ type: String, nullable: true }) failure!: string | null;
  /** What the recipient's mail server said of a letter that had left and came back. */
  @ApiProperty({ type: String, nullable: true }) bounce!: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) eventId!: string | null;
  @ApiProperty({ type: LocalizedView, nullable: true }) eventTitle!: Localized | null;
}

export class OutboxView extends PageView {
  @ApiProperty({ type: [OutboxRowView] }) items!: OutboxRowView[];
}

export class LetterView extends OutboxRowView {
  /** With the personal link, while that opens anything. */
  @ApiProperty() body!: string;
}
