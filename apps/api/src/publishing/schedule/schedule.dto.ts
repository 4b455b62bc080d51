import { ApiProperty } from '@nestjs/swagger';
import { problemStatus, type Localized, type ProblemCode } from '@birge/domain';
import { ListOf, Text, Uuid, UuidList, Version, WallTime } from '../../platform/http/fields/index.js';
import { LocalizedView } from '../../platform/http/views.js';
import { SeenCopyRequest } from '../seen-copy.dto.js';

const reasonRule = { optional: true, nullable: true, lines: true } as const;

export class SchedulePublicationRequest {
  @UuidList(500) eventIds!: string[];
  /** Wall time in the capital; what is published is what is true then. */
  @WallTime() at!: string;
  /** Why it is told without its quorum, if that is so then. */
  @Text(1000, reasonRule) reason?: string | null;
  /** Why what is suspected now is no harm; other words that come later are held back. */
  @Text(1000, reasonRule) noHarm?: string | null;
  /** What she was looking at; of another copy she answers for nothing. */
  @ListOf(() => SeenCopyRequest, 500, { optional: true }) seen?: SeenCopyRequest[];
}

class ScheduledItem {
  @Uuid() scheduledId!: string;
  @Version() version!: number;
}

export class CallOffRequest {
  @ListOf(() => ScheduledItem, 500) items!: ScheduledItem[];
}

export class MoveScheduledRequest extends CallOffRequest {
  @WallTime() at!: string;
}

class HeldBackView {
  @ApiProperty({ enum: Object.keys(problemStatus), enumName: 'ProblemCode' }) code!: ProblemCode;
  /** In the reader's language. */
  @ApiProperty() detail!: string;
  @ApiProperty({ format: 'date-time' }) at!: string;
}

export class ScheduledPublicationView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) eventId!: string;
  @ApiProperty() slug!: string;
  @ApiProperty({ type: LocalizedView }) title!: Localized;
  @ApiProperty({ type: 'integer' }) version!: number;
  /** Wall time in the capital. */
  @ApiProperty() wallAt!: string;
  /** Minutes east of UTC at that time. */
  @ApiProperty({ type: 'integer' }) offset!: number;
  @ApiProperty({ format: 'date-time' }) at!: string;
  /** Who said when. */
  @ApiProperty() by!: string;
  /** Its time came and it was not published. Null: it waits. */
  @ApiProperty({ type: HeldBackView, nullable: true }) heldBack!: HeldBackView | null;
  /** Whether this reader may move it or call it off. */
  @ApiProperty() may!: boolean;
}

class ScheduleRefusalView {
  /** The event, or the waiting publication, that was named. */
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: Object.keys(problemStatus), enumName: 'ProblemCode' }) code!: ProblemCode;
  /** In the reader's language. */
  @ApiProperty() detail!: string;
}

export class ScheduleAnswerView {
  /** Of those that were named, to which it was done. */
  @ApiProperty({ type: [String] }) done!: string[];
  @ApiProperty({ type: [ScheduleRefusalView] }) refused!: ScheduleRefusalView[];
}
