import { ApiProperty } from '@nestjs/swagger';
import {
  differenceFields,
  eventStates,
  harms,
  languages,
  problemStatus,
  suspectFields,
  type DifferenceField,
  type EventState,
  type Harm,
  type Language,
  type Localized,
  type ProblemCode,
  type SuspectField,
} from '@birge/domain';
import { QuorumView } from '../events/event.view.js';
import { ListOf, QueryInt, Text, UuidList } from '../platform/http/fields/index.js';
import { LocalizedView } from '../platform/http/views.js';
import { ScheduledPublicationView } from './schedule/schedule.dto.js';
import { SeenCopyRequest } from './seen-copy.dto.js';

export class PublishingQuery {
  @QueryInt(2000, 2100) edition!: number;
}

export class PublishRequest {
  @UuidList(500) eventIds!: string[];
  /** Needed where the quorum is not reached; kept inside, never public. */
  @Text(1000, { optional: true, nullable: true, lines: true }) reason?: string | null;
  /** Why what was suspected is no harm; kept inside, never public. */
  @Text(1000, { optional: true, nullable: true, lines: true }) noHarm?: string | null;
  /** What was looked at: an event whose copy is another one by now is refused, since nobody saw that. */
  @ListOf(() => SeenCopyRequest, 500, { optional: true }) seen?: SeenCopyRequest[];
}

export class UnpublishRequest {
  @UuidList(500) eventIds!: string[];
  /** Why; kept inside, never public. */
  @Text(1000, { lines: true }) reason!: string;
}

/** A text, a list, or an object such as a time or a place: what the field holds. */
const anything = {
  nullable: true,
  oneOf: [
    { type: 'object', additionalProperties: true },
    { type: 'array', items: {} },
    { type: 'string' },
    { type: 'boolean' },
  ],
};

export class DifferenceView {
  @ApiProperty({ enum: differenceFields }) field!: DifferenceField;
  /** Whose time or place it is; null for what is the whole event's. */
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) occurrenceId!: string | null;
  /** What the public believes, as JSON of the field; null for something new. */
  @ApiProperty(anything) told!: unknown;
  @ApiProperty(anything) now!: unknown;
}

/** Words that could harm a person at risk if they were public. */
export class SuspicionView {
  @ApiProperty({ enum: suspectFields }) field!: SuspectField;
  @ApiProperty({ enum: languages }) language!: Language;
  @ApiProperty({ enum: harms }) harm!: Harm;
  @ApiProperty() words!: string;
}

export const publishingKinds = ['new', 'changed', 'moved', 'cancelled', 'withdrawn'] as const;
export type PublishingKind = (typeof publishingKinds)[number];

export class PublishingItemView {
  @ApiProperty({ format: 'uuid' }) eventId!: string;
  @ApiProperty() slug!: string;
  @ApiProperty({ type: LocalizedView }) title!: Localized;
  @ApiProperty() typeId!: string;
  /** Empty for a national one. */
  @ApiProperty({ type: [String] }) divisions!: string[];
  @ApiProperty({ enum: eventStates }) state!: EventState;
  /** What publishing would tell. withdrawn: it is public and no longer for the public. */
  @ApiProperty({ enum: publishingKinds }) kind!: PublishingKind;
  /** A name of what would be told: to be sent back when it is published. */
  @ApiProperty() copy!: string;
  /** Empty for what is new. */
  @ApiProperty({ type: [DifferenceView] }) differences!: DifferenceView[];
  @ApiProperty({ type: QuorumView }) quorum!: QuorumView;
  /** Publishing it asks for a written reason. */
  @ApiProperty() needsReason!: boolean;
  /** What it would newly tell that could harm somebody: publishing it needs a reason of its own. */
  @ApiProperty({ type: [SuspicionView] }) suspicions!: SuspicionView[];
}

/** From this instant on, clocks are so many minutes ahead of UTC. */
class ClockView {
  /** Epoch ms. */
  @ApiProperty() from!: number;
  @ApiProperty({ type: 'integer' }) offsetMinutes!: number;
}

export class PublishingView {
  @ApiProperty({ type: [PublishingItemView] }) items!: PublishingItemView[];
  /** Publications that wait for their time, and those that stayed back when it had come. */
  @ApiProperty({ type: [ScheduledPublicationView] }) scheduled!: ScheduledPublicationView[];
  /** By which clock publications are scheduled, as far ahead as they can be. */
  @ApiProperty({ type: [ClockView] }) clock!: ClockView[];
  /** How many events the public sees. */
  @ApiProperty() published!: number;
}

class PublishRefusalView {
  @ApiProperty({ format: 'uuid' }) eventId!: string;
  @ApiProperty({ enum: Object.keys(problemStatus), enumName: 'ProblemCode' }) code!: ProblemCode;
  /** In the reader's language. */
  @ApiProperty() detail!: string;
}

export class PublishedView {
  /** Whose public copy is now what is true. */
  @ApiProperty({ type: [String] }) published!: string[];
  @ApiProperty({ type: [PublishRefusalView] }) refused!: PublishRefusalView[];
}

export class UnpublishedView {
  /** Those that the public no longer has, also where it never had them. */
  @ApiProperty({ type: [String] }) unpublished!: string[];
  @ApiProperty({ type: [PublishRefusalView] }) refused!: PublishRefusalView[];
}

export class PublishingCountView {
  @ApiProperty() waiting!: number;
}
