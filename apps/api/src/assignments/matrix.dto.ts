import { ApiProperty } from '@nestjs/swagger';
import {
  availabilityKinds,
  dayMarks,
  eventStates,
  roles,
  type AvailabilityKind,
  type DayMark,
  type EventState,
  type Localized,
  type Role,
  type SaidOfDay,
} from '@birge/domain';
import { Key, QueryInt, Text } from '../platform/http/fields/index.js';
import { EmptyIsNone } from '../platform/http/list-query.js';
import { LocalizedView } from '../platform/http/views.js';

const maybe = { optional: true } as const;

export class MatrixQuery {
  @QueryInt(2000, 2100) edition!: number;
  @EmptyIsNone() @Key(maybe) oblast?: string;
  @EmptyIsNone() @Key(maybe) duty?: string;
  @EmptyIsNone() @Text(60, maybe) skill?: string;
  @EmptyIsNone() @Text(200, maybe) q?: string;
}

class DutyHeldView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() dutyId!: string;
}

/** Somebody's duty at one occurrence. Outside the reader's scope: when, and in which oblast; nothing else. */
export class PersonDutyView {
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) occurrenceId!: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) eventId!: string | null;
  @ApiProperty({ type: LocalizedView, nullable: true }) title!: Localized | null;
  @ApiProperty({ type: String, enum: eventStates, nullable: true }) state!: EventState | null;
  @ApiProperty({ type: [DutyHeldView] }) duties!: DutyHeldView[];
  @ApiProperty() start!: string;
  @ApiProperty() end!: string;
  /** Minutes ahead of UTC there. */
  @ApiProperty() offsetStart!: number;
  @ApiProperty() allDay!: boolean;
  @ApiProperty() setupMinutes!: number;
  @ApiProperty() teardownMinutes!: number;
  @ApiProperty({ type: LocalizedView, nullable: true }) venue!: Localized | null;
  @ApiProperty({ type: [LocalizedView] }) spaces!: Localized[];
  @ApiProperty({ type: LocalizedView, nullable: true }) city!: Localized | null;
  @ApiProperty({ type: LocalizedView, nullable: true }) address!: Localized | null;
  @ApiProperty({ type: LocalizedView }) place!: Localized;
  @ApiProperty({ type: String, nullable: true }) divisionId!: string | null;
  @ApiProperty({ type: String, nullable: true }) coordinator!: string | null;
}

export class MatrixCellView {
  @ApiProperty({ format: 'date' }) day!: string;
  /** What she is held for: with set-up and tear-down; drafts hold nothing. */
  @ApiProperty() minutes!: number;
  /** Occurrences that touch the day, drafts too. */
  @ApiProperty() count!: number;
  @ApiProperty({ enum: dayMarks, isArray: true }) marks!: DayMark[];
  @ApiProperty({ type: String, enum: ['yes', 'no', 'partly-yes', 'partly-no'], nullable: true }) said!: SaidOfDay;
}

/** What a person said of a time, in instants: a board asks it of any hour, by the same rule as the server. */
class SaidOfTimeView {
  @ApiProperty({ enum: availabilityKinds }) kind!: AvailabilityKind;
  @ApiProperty() start!: number;
  @ApiProperty() end!: number;
}

export class MatrixPersonView {
  @ApiProperty({ format: 'uuid' }) personId!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ type: String, enum: roles, nullable: true }) role!: Role | null;
  @ApiProperty({ type: String, nullable: true }) homeDivision!: string | null;
  @ApiProperty({ type: [String] }) languages!: string[];
  @ApiProperty({ type: [String] }) skills!: string[];
  @ApiProperty() totalMinutes!: number;
  /** Only days of which there is something to say. */
  @ApiProperty({ type: [MatrixCellView] }) cells!: MatrixCellView[];
  @ApiProperty({ type: [PersonDutyView] }) duties!: PersonDutyView[];
  /** Earliest first. */
  @ApiProperty({ type: [SaidOfTimeView] }) said!: SaidOfTimeView[];
}

export class StaffedView {
  @ApiProperty() dutyId!: string;
  @ApiProperty() needed!: number;
  @ApiProperty() have!: number;
}

/** An occurrence for which people are still to be found. */
export class GapView {
  @ApiProperty({ format: 'uuid' }) occurrenceId!: string;
  @ApiProperty({ format: 'uuid' }) eventId!: string;
  @ApiProperty() typeId!: string;
  @ApiProperty({ type: LocalizedView }) title!: Localized;
  @ApiProperty({ enum: eventStates }) state!: EventState;
  @ApiProperty() start!: string;
  @ApiProperty() end!: string;
  @ApiProperty() allDay!: boolean;
  @ApiProperty({ type: LocalizedView, nullable: true }) venue!: Localized | null;
  @ApiProperty({ type: LocalizedView, nullable: true }) city!: Localized | null;
  /** All of its duties, those with a gap and those without. */
  @ApiProperty({ type: [StaffedView] }) staffing!: StaffedView[];
  @ApiProperty() missing!: number;
  @ApiProperty() mayAssign!: boolean;
}

class MatrixDayView {
  @ApiProperty({ format: 'date' }) day!: string;
  /** Of everyone shown. */
  @ApiProperty() minutes!: number;
  /** People who are busy on it. */
  @ApiProperty() people!: number;
  /** People still to be found for what begins on it. */
  @ApiProperty() missing!: number;
}

export class MatrixView {
  @ApiProperty() edition!: number;
  /** The edition's, and those around it on which somebody has a duty. */
  @ApiProperty({ type: [MatrixDayView] }) days!: MatrixDayView[];
  /** By name. */
  @ApiProperty({ type: [MatrixPersonView] }) people!: MatrixPersonView[];
  /** How many there are; at most so many are shown as `people` has. */
  @ApiProperty() total!: number;
  /** Earliest first. */
  @ApiProperty({ type: [GapView] }) gaps!: GapView[];
  /** Every skill that somebody in the reader's scope has. */
  @ApiProperty({ type: [String] }) skills!: string[];
  @ApiProperty() mayAssign!: boolean;
}
