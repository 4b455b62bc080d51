import type { RequirementCondition, Localized, ParticipationRole } from '@birge/domain';
import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { Checks } from '../platform/database/declared.js';
import { EventType } from './event-type.entity.js';

@Entity('event_type_requirement')
@Checks(
  'event_type_requirement_kind_known',
  'event_type_requirement_role_for_answer',
  'event_type_requirement_role_known',
  'event_type_requirement_label_localized',
  'event_type_requirement_short_localized',
  'event_type_requirement_applies_known',
  'event_type_requirement_lead_range',
)
@Index('event_type_requirement_by_type', ['eventTypeId', 'position'])
export class EventTypeRequirement {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'event_type_requirement_pk' })
  id: string;

  @ForeignKey(() => EventType, { name: 'event_type_requirement_of_type', onDelete: 'CASCADE' })
  @Column('text')
  eventTypeId: string;

  @Column('text')
  kind: 'answer' | 'permission';

  @Column('text', { nullable: true })
  role: ParticipationRole | null;

  @Column('jsonb')
  label: Localized;

  /** The word that a card has room for. */
  @Column('jsonb', { default: {} })
  short: Localized;

  @Column('text', { default: 'always' })
  applies: RequirementCondition;

  @Column('integer', { default: 5 })
  leadDays: number;

  @Column('integer', { default: 0 })
  position: number;
}
