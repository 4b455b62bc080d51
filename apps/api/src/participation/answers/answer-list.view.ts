import { ApiProperty } from '@nestjs/swagger';
import {
  answerWays,
  participationRoles,
  type Answer,
  type AnswerWay,
  type Localized,
  type ParticipationRole,
} from '@birge/domain';
import { LocalizedView, PageView, PersonRefView } from '../../platform/http/views.js';
import { EmptyIsNone } from '../../platform/http/list-query.js';
import { Key, OneOf, QueryInt, Text } from '../../platform/http/fields/index.js';
import { givenAnswers, type GivenAnswerWord } from '../participation.dto.js';

const maybe = { optional: true } as const;

export class AnswerListQuery {
  @QueryInt(2000, 2100) edition!: number;
  @EmptyIsNone() @Text(200, maybe) q?: string;
  @EmptyIsNone() @Key(maybe) oblast?: string;
  @EmptyIsNone() @OneOf(givenAnswers, maybe) answer?: GivenAnswerWord;
  @EmptyIsNone() @OneOf(answerWays, maybe) via?: AnswerWay;
  @EmptyIsNone() @QueryInt(1, 10_000, maybe) page?: number;
}

export class AnswerRowView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  /** Null: the whole edition, whose campaign the title names. */
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) eventId!: string | null;
  @ApiProperty({ type: LocalizedView }) title!: Localized;
  @ApiProperty({ format: 'uuid' }) organizationId!: string;
  @ApiProperty({ type: LocalizedView }) organization!: Localized;
  @ApiProperty({ enum: participationRoles }) role!: ParticipationRole;
  @ApiProperty({ enum: givenAnswers }) answer!: Exclude<Answer, 'needs-action'>;
  @ApiProperty({ enum: answerWays }) via!: AnswerWay;
  @ApiProperty({ type: String, nullable: true }) note!: string | null;
  @ApiProperty({ type: String, nullable: true }) answeredBy!: string | null;
  @ApiProperty({ format: 'date-time' }) at!: string;
  /** It answers the times and places as they are now. */
  @ApiProperty() current!: boolean;
  @ApiProperty({ type: PersonRefView, nullable: true }) recordedBy!: PersonRefView | null;
}

/** Of every participation its latest answer, newest first. */
export class AnswerListView extends PageView {
  @ApiProperty({ type: [AnswerRowView] }) items!: AnswerRowView[];
}
