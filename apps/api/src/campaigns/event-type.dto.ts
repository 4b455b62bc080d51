import { ApiProperty } from '@nestjs/swagger';
import { participationRoles, type Localized, type ParticipationRole } from '@birge/domain';
import { LocalizedView } from '../platform/http/views.js';

export const requirementKinds = ['answer', 'permission'] as const;

export class TypeRequirementView {
  @ApiProperty({ enum: requirementKinds }) kind!: (typeof requirementKinds)[number];
  /** Whose answer it is; null for a permission. */
  @ApiProperty({ type: String, enum: participationRoles, nullable: true }) role!: ParticipationRole | null;
  @ApiProperty({ type: LocalizedView }) label!: Localized;
  /** Working days before the event. */
  @ApiProperty({ type: 'integer' }) leadDays!: number;
}

export class TypeDutyView {
  @ApiProperty({ example: 'lead' }) dutyId!: string;
  /** How many people. */
  @ApiProperty({ type: 'integer' }) needed!: number;
}

export class EventTypeView {
  @ApiProperty({ example: 'flash-mob' }) id!: string;
  @ApiProperty({ type: LocalizedView }) name!: Localized;
  /** One character, readable without colour. */
  @ApiProperty({ example: '◆' }) glyph!: string;
  @ApiProperty() tint!: string;
  @ApiProperty({ type: 'integer' }) lengthMinutes!: number;
  @ApiProperty({ type: [TypeRequirementView] }) requirements!: TypeRequirementView[];
  @ApiProperty({ type: [TypeDutyView] }) duties!: TypeDutyView[];
}

export class DutyView {
  @ApiProperty({ example: 'lead' }) id!: string;
  @ApiProperty({ type: LocalizedView }) name!: Localized;
}

export class EventTypesView {
  @ApiProperty({ type: [EventTypeView] }) items!: EventTypeView[];
  @ApiProperty({ type: [DutyView] }) duties!: DutyView[];
}
