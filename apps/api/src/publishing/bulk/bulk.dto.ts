import { ApiProperty } from '@nestjs/swagger';
import {
  LONGEST_TAG,
  MOST_AT_ONCE,
  MOST_TAGS,
  participationRoles,
  problemStatus,
  stateActs,
  type Localized,
  type ParticipationRole,
  type ProblemCode,
  type StateAct,
} from '@birge/domain';
import {
  Bool,
  CalendarDate,
  Int,
  Key,
  ListOf,
  OneOf,
  Text,
  TextList,
  Uuid,
  UuidList,
  Version,
} from '../../platform/http/fields/index.js';
import { LocalizedView } from '../../platform/http/views.js';

const maybe = { optional: true } as const;

export const bulkActs = ['shift', 'coordinator', 'assign', 'invite', 'tags', 'state', 'publish', 'unpublish'] as const;
export type BulkAct = (typeof bulkActs)[number];

/** A selected card, as the coordinator was looking at it. */
export class BulkCard {
  @Uuid() occurrenceId!: string;
  @Version() version!: number;
  @Version() eventVersion!: number;
}

export class BulkRequest {
  @ListOf(() => BulkCard, MOST_AT_ONCE) cards!: BulkCard[];
  @OneOf(bulkActs) act!: BulkAct;
  /** Says what would happen to each, and changes nothing. */
  @Bool() dryRun!: boolean;
  /** Of `shift`: these cards, so many days later. */
  @Int(-366, 366, maybe) days?: number;
  /** Of `coordinator`; null is nobody. */
  @Uuid({ optional: true, nullable: true }) coordinatorId?: string | null;
  /** Of `assign`: for all of these cards. */
  @Uuid(maybe) personId?: string;
  @Key(maybe) dutyId?: string;
  /** Of `invite`: the organization takes part in each event in this role, and these contacts of it are asked. */
  @Uuid(maybe) organizationId?: string;
  @OneOf(participationRoles, maybe) role?: ParticipationRole;
  @UuidList(20, maybe) contactIds?: string[];
  /** The last day on which an answer is taken, at the place of each event. */
  @CalendarDate(maybe) deadline?: string;
  /** Of `tags`. */
  @TextList(MOST_TAGS, LONGEST_TAG, maybe) addTags?: string[];
  @TextList(MOST_TAGS, LONGEST_TAG, maybe) removeTags?: string[];
  /** Of `state`: what is done to each event. */
  @OneOf(stateActs, maybe) state?: StateAct;
  /** Of `state` and `publish`, where one is needed; of `unpublish` always. */
  @Text(1000, { optional: true, nullable: true, lines: true }) reason?: string | null;
  /** Of `publish`: why what is suspected in them is no harm. */
  @Text(1000, { optional: true, nullable: true, lines: true }) noHarm?: string | null;
  /** Of a cancellation: what is public is told in the same act. */
  @Bool(maybe) publish?: boolean;
}

export const bulkOutcomes = ['will', 'done', 'unchanged', 'refused'] as const;
export type BulkOutcome = (typeof bulkOutcomes)[number];

/** What becomes of one event, and why not. */
export class BulkRowView {
  @ApiProperty({ format: 'uuid' }) eventId!: string;
  /** Its cards among those that were asked about. */
  @ApiProperty({ type: [String] }) occurrenceIds!: string[];
  @ApiProperty({ type: LocalizedView }) title!: Localized;
  /** will: a dry run would change it. unchanged: it is so already. */
  @ApiProperty({ enum: bulkOutcomes }) outcome!: BulkOutcome;
  @ApiProperty({ enum: Object.keys(problemStatus), enumName: 'ProblemCode', nullable: true }) code!: ProblemCode | null;
  /** Why it is refused, or what speaks against it where it will be done all the same; in the reader's language. */
  @ApiProperty({ type: String, nullable: true }) message!: string | null;
}

export class BulkView {
  /** In the order of the request. */
  @ApiProperty({ type: [BulkRowView] }) rows!: BulkRowView[];
}
