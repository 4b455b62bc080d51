import { ApiProperty } from '@nestjs/swagger';
import type { DayOff, Localized } from '@birge/domain';
import { CalendarDate, LocalizedText, OneOf, QueryInt, Version } from '../platform/http/fields/index.js';
import { LocalizedView } from '../platform/http/views.js';

const kinds = ['day-off', 'working-day'] as const;
export type OverrideKind = (typeof kinds)[number];
const LONGEST_NAME = 200;

export class HolidaysQuery {
  @QueryInt(2000, 2100) year!: number;
}

export class HolidayVersionQuery {
  @QueryInt(1, 2_147_483_646) version!: number;
}

/** A day that the Government moved by decree. */
export class CreateHolidayRequest {
  @CalendarDate() day!: string;
  @OneOf(kinds) kind!: OverrideKind;
  @LocalizedText(LONGEST_NAME, { empty: true, lines: false, optional: true }) name?: Localized;
}

export class ChangeHolidayRequest {
  @Version() version!: number;
  @OneOf(kinds, { optional: true }) kind?: OverrideKind;
  @LocalizedText(LONGEST_NAME, { empty: true, lines: false, optional: true }) name?: Localized;
}

export class HolidayOverrideView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'date' }) day!: string;
  @ApiProperty({ enum: kinds }) kind!: OverrideKind;
  @ApiProperty({ type: LocalizedView }) name!: Localized;
  @ApiProperty() version!: number;
}

class DayOffView implements DayOff {
  @ApiProperty({ format: 'date' }) day!: string;
  @ApiProperty({ enum: ['weekend', 'holiday', 'day-off', 'carried-over', 'decree'] }) reason!: DayOff['reason'];
  @ApiProperty({ type: LocalizedView }) name!: Localized;
}

export class HolidaysView {
  @ApiProperty() year!: number;
  /** Days off of the year, weekends aside, with the decrees applied. */
  @ApiProperty({ type: [DayOffView] }) items!: DayOff[];
  @ApiProperty({ type: [HolidayOverrideView] }) overrides!: HolidayOverrideView[];
  /** Where not, the list of the year is not whole. */
  @ApiProperty() kurbanAitKnown!: boolean;
  @ApiProperty() mayWrite!: boolean;
}
