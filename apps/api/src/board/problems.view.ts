import { ApiProperty } from '@nestjs/swagger';
import {
  attendanceModes,
  eventStates,
  type AttendanceMode,
  type BusyFacts,
  type EditionFacts,
  type EventState,
  type Localized,
  type OccurrenceFacts,
  type UnknownWay,
  type VenueFacts,
} from '@birge/domain';
import { ConflictView } from '../events/conflict.view.js';
import { LocalizedView } from '../platform/http/views.js';

class ProblemCountsView {
  @ApiProperty() blocking!: number;
  @ApiProperty() warning!: number;
}

/** A way of a person on one day that nobody judged: a venue at one of its ends has no coordinates. */
class UnknownWayView implements UnknownWay {
  @ApiProperty({ format: 'uuid' }) personId!: string;
  @ApiProperty({ format: 'uuid' }) fromId!: string;
  @ApiProperty({ format: 'uuid' }) toId!: string;
  @ApiProperty({ type: [String] }) venueIds!: string[];
}

/** Worst first, then earliest; what two occurrences have with each other is listed once. */
export class EditionProblemsView {
  @ApiProperty({ type: [ConflictView] }) items!: ConflictView[];
  @ApiProperty({ type: ProblemCountsView }) counts!: ProblemCountsView;
  @ApiProperty({ type: [UnknownWayView] }) unknownWays!: UnknownWay[];
}

class ItemUseFactsView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() unique!: boolean;
  @ApiProperty() quantity!: number;
}

class QuorumFactsView {
  @ApiProperty() reached!: boolean;
  @ApiProperty() missing!: number;
  @ApiProperty({ type: String, format: 'date', nullable: true }) deadline!: string | null;
}

class OccurrenceFactsView implements OccurrenceFacts {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) eventId!: string;
  @ApiProperty({ type: LocalizedView }) title!: Localized;
  @ApiProperty() typeId!: string;
  @ApiProperty({ enum: eventStates }) state!: EventState;
  @ApiProperty({ enum: attendanceModes }) attendance!: AttendanceMode;
  @ApiProperty({ type: [String] }) divisions!: string[];
  @ApiProperty({ type: String, nullable: true }) coordinator!: string | null;
  @ApiProperty({ type: String, nullable: true }) start!: string | null;
  @ApiProperty({ type: String, nullable: true }) end!: string | null;
  @ApiProperty({ type: Number, nullable: true }) startsAt!: number | null;
  @ApiProperty({ type: Number, nullable: true }) endsAt!: number | null;
  @ApiProperty({ type: String, nullable: true }) zone!: string | null;
  @ApiProperty() allDay!: boolean;
  @ApiProperty() setupMinutes!: number;
  @ApiProperty() teardownMinutes!: number;
  @ApiProperty({ type: String, format: 'date', nullable: true }) windowFrom!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) windowTo!: string | null;
  @ApiProperty({ type: Number, nullable: true }) lengthMinutes!: number | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) venueId!: string | null;
  @ApiProperty({ type: [String] }) spaceIds!: string[];
  @ApiProperty({ type: [String] }) people!: string[];
  @ApiProperty({ type: [ItemUseFactsView] }) items!: ItemUseFactsView[];
  @ApiProperty({ type: [String] }) organizations!: string[];
  @ApiProperty({ type: Number, nullable: true }) expected!: number | null;
  @ApiProperty({ type: QuorumFactsView }) quorum!: QuorumFactsView;
}

/** Somebody outside the reader's scope holds it: when, and in which oblast; no title, no name. */
class BusyFactsView implements BusyFacts {
  @ApiProperty() id!: string;
  @ApiProperty() from!: number;
  @ApiProperty() to!: number;
  @ApiProperty() slotFrom!: number;
  @ApiProperty() slotTo!: number;
  @ApiProperty({ type: [String] }) spaceIds!: string[];
  @ApiProperty({ type: [String] }) people!: string[];
  @ApiProperty({ type: [ItemUseFactsView] }) items!: ItemUseFactsView[];
  @ApiProperty({ type: [String] }) organizations!: string[];
  @ApiProperty({ type: String, nullable: true }) divisionId!: string | null;
}

class SpaceFactsView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: LocalizedView }) name!: Localized;
  @ApiProperty({ type: Number, nullable: true }) capacity!: number | null;
}

class HoursFactsView {
  @ApiProperty({ minimum: 1, maximum: 7 }) weekday!: number;
  @ApiProperty({ example: '09:00' }) opens!: string;
  @ApiProperty({ example: '24:00' }) closes!: string;
}

class VenueFactsView implements VenueFacts {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, nullable: true }) divisionId!: string | null;
  @ApiProperty({ type: LocalizedView }) name!: Localized;
  @ApiProperty() timeZone!: string;
  @ApiProperty({ type: Number, nullable: true }) capacity!: number | null;
  @ApiProperty({ type: Number, nullable: true }) latitude!: number | null;
  @ApiProperty({ type: Number, nullable: true }) longitude!: number | null;
  @ApiProperty({ type: [HoursFactsView] }) openingHours!: HoursFactsView[];
  @ApiProperty({ type: [SpaceFactsView] }) spaces!: SpaceFactsView[];
}

class NamedView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: LocalizedView }) name!: Localized;
}
class CountedView extends NamedView {
  @ApiProperty() quantity!: number;
}
class CalledView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() name!: string;
}

class LeadTimeView {
  @ApiProperty({ format: 'uuid' }) eventId!: string;
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() days!: number;
  @ApiProperty() settled!: boolean;
  @ApiProperty({ type: LocalizedView, required: false }) label?: Localized;
}

class AwayView {
  @ApiProperty({ format: 'uuid' }) personId!: string;
  @ApiProperty() from!: number;
  @ApiProperty() to!: number;
}

class FactsEditionView {
  @ApiProperty() year!: number;
  @ApiProperty({ format: 'date' }) startsOn!: string;
  @ApiProperty({ format: 'date' }) endsOn!: string;
  @ApiProperty() archived!: boolean;
}

class OverrideFactsView {
  @ApiProperty({ format: 'date' }) day!: string;
  @ApiProperty({ enum: ['day-off', 'working-day'] }) kind!: 'day-off' | 'working-day';
  @ApiProperty({ type: LocalizedView, required: false }) name?: Localized;
}

/** All that conflicts of an edition depend on, as far as the reader may know it: the board judges a dragged card by it. */
export class EditionFactsView implements EditionFacts {
  @ApiProperty({ type: FactsEditionView }) edition!: FactsEditionView;
  @ApiProperty({ format: 'date' }) today!: string;
  @ApiProperty({ type: [OverrideFactsView] }) overrides!: OverrideFactsView[];
  @ApiProperty({ type: [OccurrenceFactsView] }) occurrences!: OccurrenceFactsView[];
  @ApiProperty({ type: [BusyFactsView] }) busy!: BusyFactsView[];
  @ApiProperty({ type: [VenueFactsView] }) venues!: VenueFactsView[];
  @ApiProperty({ type: [CountedView] }) items!: CountedView[];
  @ApiProperty({ type: [CalledView] }) people!: CalledView[];
  @ApiProperty({ type: [NamedView] }) organizations!: NamedView[];
  @ApiProperty({ type: [LeadTimeView] }) leadTimes!: LeadTimeView[];
  @ApiProperty({ type: [AwayView] }) unavailable!: AwayView[];
  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'array', items: { $ref: '#/components/schemas/OffsetFromView' } },
  })
  zones!: EditionFacts['zones'];
}
