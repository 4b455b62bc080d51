import { ApiProperty } from '@nestjs/swagger';
import { availabilityKinds, type AvailabilityKind } from '@birge/domain';
import { Bool, OneOf, Version, WallTime } from '../platform/http/fields/index.js';
import { QueryInt } from '../platform/http/fields/index.js';

export class SayRequest {
  @OneOf(availabilityKinds) kind!: AvailabilityKind;
  /** Whole days: both ends are midnights, the second that after the last day. */
  @Bool() allDay!: boolean;
  /** By the clock where the person lives. */
  @WallTime() start!: string;
  /** Exclusive. */
  @WallTime() end!: string;
}

export class ChangeSaidRequest extends SayRequest {
  @Version() version!: number;
}

export class SaidVersionQuery {
  @QueryInt(1, 2_147_483_646) version!: number;
}

export class SaidView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: availabilityKinds }) kind!: AvailabilityKind;
  @ApiProperty() allDay!: boolean;
  @ApiProperty({ example: '2026-07-30T00:00' }) start!: string;
  /** Exclusive. */
  @ApiProperty({ example: '2026-07-31T00:00' }) end!: string;
  @ApiProperty({ example: 'Asia/Almaty' }) zone!: string;
  @ApiProperty() version!: number;
}

export class AvailabilityView {
  /** Where the person lives: what is said anew is said by the clocks there. */
  @ApiProperty({ example: 'Asia/Almaty' }) zone!: string;
  /** Earliest first. */
  @ApiProperty({ type: [SaidView] }) items!: SaidView[];
  @ApiProperty() mayWrite!: boolean;
}
