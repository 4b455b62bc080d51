import { ApiProperty } from '@nestjs/swagger';
import { participationRoles, type Localized, type ParticipationRole } from '@birge/domain';
import { Int, Key, ListOf, Version } from '../platform/http/fields/index.js';
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

export class NeededDutyRequest {
  @Key() dutyId!: string;
  /** How many people, at each occurrence. */
  @Int(1, 500) needed!: number;
}

export class NeededDutiesRequest {
  @Version() version!: number;
  /** All of them: a duty that is left out is needed no longer. */
  @ListOf(() => NeededDutyRequest, 30) duties!: NeededDutyRequest[];
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
  @ApiProperty({ type: 'integer' }) version!: number;
}

export class DutyView {
  @ApiProperty({ example: 'lead' }) id!: string;
  @ApiProperty({ type: LocalizedView }) name!: Localized;
}

export class EventTypesView {
  @ApiProperty({ type: [EventTypeView] }) items!: EventTypeView[];
  @ApiProperty({ type: [DutyView] }) duties!: DutyView[];
}
