import { ApiProperty } from '@nestjs/swagger';
import { slotTermKinds, type SlotTermKind } from '@birge/domain';
import { ConflictView } from '../events/conflict.view.js';

class SlotTermView {
  @ApiProperty({ enum: slotTermKinds }) kind!: SlotTermKind;
  /** Above 0 against the slot, below 0 for it. */
  @ApiProperty() points!: number;
  @ApiProperty({ type: 'object', additionalProperties: true }) values!: Record<string, string | number | null>;
  /** In the reader's language. */
  @ApiProperty() message!: string;
}

export class FreeSlotView {
  @ApiProperty() start!: string;
  @ApiProperty() end!: string;
  @ApiProperty() zone!: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) venueId!: string | null;
  @ApiProperty({ type: [String] }) spaceIds!: string[];
  /** Warnings only: nothing blocks it. */
  @ApiProperty({ type: [ConflictView] }) conflicts!: ConflictView[];
  @ApiProperty({ type: [SlotTermView] }) terms!: SlotTermView[];
  /** The sum of the terms in points, lower is better; fewer warnings go before a lower cost. */
  @ApiProperty() cost!: number;
}

/** Best first. */
export class FreeSlotsView {
  @ApiProperty({ type: [FreeSlotView] }) items!: FreeSlotView[];
}
