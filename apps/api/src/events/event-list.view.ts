import { ApiProperty } from '@nestjs/swagger';
import {
  attendanceModes,
  eventStates,
  visibilities,
  type AttendanceMode,
  type EventState,
  type Localized,
  type Visibility,
} from '@birge/domain';
import { LocalizedView, PageView, PersonRefView } from '../platform/http/views.js';
import { FreshnessView, publishedStates, QuorumToldView, type PublishedState } from './event.view.js';

/** One of its times, as it was when the list was read: what is done to many names it. */
class RowCardView {
  @ApiProperty({ format: 'uuid' }) occurrenceId!: string;
  @ApiProperty() version!: number;
}

class AnswerCountsView {
  @ApiProperty() accepted!: number;
  @ApiProperty() maybe!: number;
  @ApiProperty() declined!: number;
  @ApiProperty() needsAction!: number;
}

export class EventRowView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() slug!: string;
  @ApiProperty({ type: LocalizedView }) title!: Localized;
  @ApiProperty() typeId!: string;
  @ApiProperty({ enum: eventStates }) state!: EventState;
  @ApiProperty({ enum: attendanceModes }) attendance!: AttendanceMode;
  @ApiProperty({ enum: visibilities }) visibility!: Visibility;
  @ApiProperty({ type: [String] }) divisions!: string[];
  /** Wall time of the first occurrence that has a slot. */
  @ApiProperty({ type: String, nullable: true }) firstStart!: string | null;
  /** That occurrence has days, no hours. */
  @ApiProperty() firstAllDay!: boolean;
  @ApiProperty({ type: String, nullable: true }) zone!: string | null;
  @ApiProperty() occurrences!: number;
  @ApiProperty() unscheduled!: number;
  @ApiProperty({ type: [RowCardView] }) cards!: RowCardView[];
  @ApiProperty({ type: String, format: 'date', nullable: true }) windowFrom!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) windowTo!: string | null;
  @ApiProperty({ type: LocalizedView, nullable: true }) venue!: Localized | null;
  @ApiProperty({ type: PersonRefView, nullable: true }) coordinator!: PersonRefView | null;
  @ApiProperty({ type: AnswerCountsView }) answers!: AnswerCountsView;
  @ApiProperty({ type: QuorumToldView }) quorum!: QuorumToldView;
  /** What its partners would rather have and nobody has decided yet. */
  @ApiProperty() openProposals!: number;
  @ApiProperty({ type: FreshnessView, nullable: true }) freshness!: FreshnessView | null;
  @ApiProperty({ enum: publishedStates }) published!: PublishedState;
  @ApiProperty() version!: number;
}

export class EventListView extends PageView {
  @ApiProperty({ type: [EventRowView] }) items!: EventRowView[];
  /** Of the whole edition within her scope, whatever is filtered. */
  @ApiProperty({ type: [String] }) tags!: string[];
}

export class ChangeView {
  @ApiProperty() id!: number;
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({ enum: ['coordinator', 'partner', 'system', 'sample'] }) via!: string;
  @ApiProperty({ type: PersonRefView, nullable: true }) person!: PersonRefView | null;
  @ApiProperty() action!: string;
  @ApiProperty() subject!: string;
  @ApiProperty({ format: 'uuid' }) subjectId!: string;
  @ApiProperty({ type: 'object', additionalProperties: true, nullable: true }) before!: Record<string, unknown> | null;
  @ApiProperty({ type: 'object', additionalProperties: true, nullable: true }) after!: Record<string, unknown> | null;
}

export class HistoryView {
  @ApiProperty({ type: [ChangeView] }) items!: ChangeView[];
  /** Ask `before` this for older ones. */
  @ApiProperty({ type: Number, nullable: true }) next!: number | null;
}
