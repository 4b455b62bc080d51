import { ApiProperty } from '@nestjs/swagger';
import type { Localized } from '@birge/domain';
import { CalendarDate } from '../platform/http/fields/index.js';
import { EmptyIsNone } from '../platform/http/list-query.js';
import { LocalizedView } from '../platform/http/views.js';

export class DivisionsQuery {
  /** As of this date; today where nothing is said. */
  @EmptyIsNone() @CalendarDate({ optional: true }) on?: string;
}

export class DivisionView {
  @ApiProperty({ example: 'astana' }) id!: string;
  @ApiProperty({ enum: ['oblast', 'city'] }) type!: 'oblast' | 'city';
  @ApiProperty({ type: LocalizedView }) name!: Localized;
  @ApiProperty({ type: LocalizedView }) shortName!: Localized;
  /** The city it is governed from; empty for a city. */
  @ApiProperty({ type: LocalizedView }) centre!: Localized;
  @ApiProperty({ example: 'Asia/Almaty' }) timeZone!: string;
  @ApiProperty({ type: Number, nullable: true }) latitude!: number | null;
  @ApiProperty({ type: Number, nullable: true }) longitude!: number | null;
}

export class DivisionsView {
  @ApiProperty({ type: [DivisionView] }) items!: DivisionView[];
}
