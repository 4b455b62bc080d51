import { ApiProperty } from '@nestjs/swagger';
import {
  answers,
  attendanceModes,
  eventStates,
  participationRoles,
  visibilities,
  type Answer,
  type AttendanceMode,
  type Availability,
  type EventState,
  type Localized,
  type ParticipationRole,
  type Visibility,
} from '@birge/domain';
import { ConflictView } from '../events/conflict.view.js';
import { EditionView } from '../accounts/session.dto.js';
import { OccurrenceView, QuorumToldView } from '../events/event.view.js';
import { LocalizedView, PersonRefView } from '../platform/http/views.js';

class BoardParticipationView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) organizationId!: string;
  @ApiProperty({ type: LocalizedView }) name!: Localized;
  @ApiProperty({ enum: participationRoles }) role!: ParticipationRole;
  @ApiProperty({ enum: answers }) answer!: Answer;
  @ApiProperty() current!: boolean;
}

class ItemUseView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: LocalizedView }) name!: Localized;
  @ApiProperty() unique!: boolean;
  @ApiProperty() quantity!: number;
}

export class BoardItemView extends OccurrenceView {
  @ApiProperty({ format: 'uuid' }) eventId!: string;
  @ApiProperty() slug!: string;
  @ApiProperty({ type: LocalizedView }) title!: Localized;
  @ApiProperty() typeId!: string;
  @ApiProperty({ enum: eventStates }) state!: EventState;
  @ApiProperty({ enum: attendanceModes }) attendance!: AttendanceMode;
  @ApiProperty({ enum: visibilities }) visibility!: Visibility;
  @ApiProperty({ type: String, format: 'date', nullable: true }) windowFrom!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) windowTo!: string | null;
  @ApiProperty({ type: Number, nullable: true }) lengthMinutes!: number | null;
  @ApiProperty({ type: Number, nullable: true }) expectedParticipants!: number | null;
  @ApiProperty({ type: PersonRefView, nullable: true }) coordinator!: PersonRefView | null;
  @ApiProperty({ type: [BoardParticipationView] }) participations!: BoardParticipationView[];
  @ApiProperty({ type: [ItemUseView] }) items!: ItemUseView[];
  @ApiProperty({ type: QuorumToldView }) quorum!: QuorumToldView;
  /** What its partners would rather have and nobody has decided yet. */
  @ApiProperty() openProposals!: number;
  @ApiProperty({ type: [String] }) tags!: string[];
  @ApiProperty() eventVersion!: number;
}

export class MovedView {
  @ApiProperty({ type: BoardItemView }) item!: BoardItemView;
  @ApiProperty({ type: [ConflictView] }) conflicts!: ConflictView[];
}

export class MovedTogetherView {
  @ApiProperty({ type: [BoardItemView] }) items!: BoardItemView[];
  @ApiProperty({ type: [ConflictView] }) conflicts!: ConflictView[];
}

export class AssignmentView extends MovedView {
  @ApiProperty({ format: 'uuid' }) assignmentId!: string;
  /** What the person said of that time: a warning, never a refusal. */
  @ApiProperty({ enum: ['available', 'unsaid', 'outside', 'unavailable'] }) availability!: Availability;
}

class BoardSpaceView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: LocalizedView }) name!: Localized;
  @ApiProperty({ type: Number, nullable: true }) capacity!: number | null;
}

class OpeningHoursView {
  @ApiProperty({ minimum: 1, maximum: 7 }) weekday!: number;
  @ApiProperty({ example: '09:00' }) opens!: string;
  @ApiProperty({ example: '24:00' }) closes!: string;
}

class BoardVenueView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: LocalizedView }) name!: Localized;
  @ApiProperty({ type: LocalizedView }) city!: Localized;
  @ApiProperty() timeZone!: string;
  @ApiProperty({ type: Number, nullable: true }) capacity!: number | null;
  @ApiProperty({ type: Number, nullable: true }) latitude!: number | null;
  @ApiProperty({ type: Number, nullable: true }) longitude!: number | null;
  @ApiProperty({ type: [BoardSpaceView] }) spaces!: BoardSpaceView[];
  @ApiProperty({ type: [OpeningHoursView] }) openingHours!: OpeningHoursView[];
}

class BoardDivisionView {
  @ApiProperty() id!: string;
  @ApiProperty({ type: LocalizedView }) name!: Localized;
  @ApiProperty({ type: LocalizedView }) shortName!: Localized;
  @ApiProperty() timeZone!: string;
  @ApiProperty({ type: [BoardVenueView] }) venues!: BoardVenueView[];
}

class OffsetFromView {
  /** Epoch ms; null from the beginning. */
  @ApiProperty({ type: Number, nullable: true }) from!: number | null;
  @ApiProperty() offsetMinutes!: number;
}

class HolidayView {
  @ApiProperty({ format: 'date' }) day!: string;
  @ApiProperty({ type: LocalizedView }) name!: Localized;
}

/** Somebody outside the reader's scope holds it: when, and in which oblast; no title, no name. */
class BusyView {
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) spaceId!: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) personId!: string | null;
  @ApiProperty() from!: number;
  @ApiProperty() to!: number;
  @ApiProperty({ type: String, nullable: true }) divisionId!: string | null;
}

class BoardCountsView {
  @ApiProperty() scheduled!: number;
  @ApiProperty() tray!: number;
  @ApiProperty() drafts!: number;
  @ApiProperty() cancelled!: number;
}

class BoardMayView {
  @ApiProperty() schedule!: boolean;
  @ApiProperty() assign!: boolean;
  @ApiProperty() invite!: boolean;
  @ApiProperty() publish!: boolean;
}

export class BoardWindowView {
  @ApiProperty({ type: EditionView }) edition!: EditionView;
  @ApiProperty({ format: 'date' }) from!: string;
  /** Exclusive. */
  @ApiProperty({ format: 'date' }) to!: string;
  @ApiProperty({ type: [HolidayView] }) holidays!: HolidayView[];
  /** By zone: an old phone's own zone data may still say +6. */
  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'array', items: { $ref: '#/components/schemas/OffsetFromView' } },
  })
  zones!: Record<string, OffsetFromView[]>;
  @ApiProperty({ type: [BoardDivisionView] }) divisions!: BoardDivisionView[];
  @ApiProperty({ type: [BoardItemView] }) items!: BoardItemView[];
  @ApiProperty({ type: [BusyView] }) busy!: BusyView[];
  @ApiProperty({ type: BoardCountsView }) counts!: BoardCountsView;
  @ApiProperty({ type: BoardMayView }) may!: BoardMayView;
}

/** Some cards of a window as it shows them now; one that left it is missing. */
export class BoardItemsView {
  @ApiProperty({ type: [BoardItemView] }) items!: BoardItemView[];
  @ApiProperty({ type: [BusyView] }) busy!: BusyView[];
  /** Of the zones of these cards. */
  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'array', items: { $ref: '#/components/schemas/OffsetFromView' } },
  })
  zones!: Record<string, OffsetFromView[]>;
}

export const boardModels = [OffsetFromView];
