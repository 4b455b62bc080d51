import { ApiProperty } from '@nestjs/swagger';
import { QueryInt } from '../platform/http/fields/index.js';
import { PersonDutyView } from './matrix.dto.js';

export class ScheduleQuery {
  @QueryInt(2000, 2100) edition!: number;
}

class ScheduleDayView {
  @ApiProperty({ format: 'date' }) day!: string;
  @ApiProperty() minutes!: number;
  /** What begins on it, earliest first; cancelled ones too, as long as she is assigned. */
  @ApiProperty({ type: [PersonDutyView] }) duties!: PersonDutyView[];
}

export class ScheduleView {
  @ApiProperty({ format: 'uuid' }) personId!: string;
  @ApiProperty() name!: string;
  @ApiProperty() edition!: number;
  @ApiProperty() totalMinutes!: number;
  @ApiProperty({ type: [ScheduleDayView] }) days!: ScheduleDayView[];
}
