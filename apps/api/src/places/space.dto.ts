import { ApiProperty } from '@nestjs/swagger';
import type { Localized } from '@birge/domain';
import { Bool, Int, LocalizedText, Version } from '../platform/http/fields/index.js';
import { LocalizedView } from '../platform/http/views.js';

/** People that a venue or a space can hold. */
export const MOST_PEOPLE = 1_000_000;

export class CreateSpaceRequest {
  @LocalizedText(200, { lines: false }) name!: Localized;
  @Int(1, MOST_PEOPLE, { optional: true, nullable: true }) capacity?: number | null;
}

export class ChangeSpaceRequest {
  @Version() version!: number;
  @LocalizedText(200, { lines: false, optional: true }) name?: Localized;
  @Int(1, MOST_PEOPLE, { optional: true, nullable: true }) capacity?: number | null;
  @Bool({ optional: true }) archived?: boolean;
}

/** A bookable part of a venue. */
export class SpaceView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) venueId!: string;
  @ApiProperty({ type: LocalizedView }) name!: Localized;
  @ApiProperty({ type: 'integer', nullable: true }) capacity!: number | null;
  @ApiProperty({ type: 'integer' }) position!: number;
  @ApiProperty() archived!: boolean;
  @ApiProperty({ type: 'integer' }) version!: number;
}
