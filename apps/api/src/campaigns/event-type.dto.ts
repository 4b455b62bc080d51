import { ApiProperty } from '@nestjs/swagger';
import {
  participationRoles,
  requirementConditions,
  type Localized,
  type ParticipationRole,
  type RequirementCondition,
} from '@birge/domain';
import { Int, Key, ListOf, LocalizedText, OneOf, Version } from '../platform/http/fields/index.js';
import { LocalizedView } from '../platform/http/views.js';

export const requirementKinds = ['answer', 'permission'] as const;

export class TypeRequirementView {
  @ApiProperty({ enum: requirementKinds }) kind!: (typeof requirementKinds)[number];
  /** Whose answer it is; null for a permission. */
  @ApiProperty({ type: String, enum: participationRoles, nullable: true }) role!: ParticipationRole | null;
  @ApiProperty({ type: LocalizedView }) label!: Localized;
  /** The word that a card has room for; empty: the label. */
  @ApiProperty({ type: LocalizedView }) short!: Localized;
  @ApiProperty({ enum: requirementConditions }) applies!: RequirementCondition;
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

export class TypeRequirementRequest {
  @OneOf(requirementKinds) kind!: (typeof requirementKinds)[number];
  /** Whose answer it is; none for a permission. */
  @OneOf(participationRoles, { optional: true, nullable: true }) role?: ParticipationRole | null;
  @LocalizedText(200, { lines: false }) label!: Localized;
  /** The word that a card has room for. */
  @LocalizedText(24, { lines: false, optional: true, empty: true }) short?: Localized;
  @OneOf(requirementConditions) applies!: RequirementCondition;
  /** Working days before the event. */
  @Int(0, 365) leadDays!: number;
}

export class TypeRequirementsRequest {
  @Version() version!: number;
  /** All of them in their order: one that is left out is needed no longer. */
  @ListOf(() => TypeRequirementRequest, 30) requirements!: TypeRequirementRequest[];
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
  /** Events of it that are neither over nor cancelled: they keep the requirements that they have. */
  @ApiProperty({ type: 'integer' }) openEvents!: number;
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
