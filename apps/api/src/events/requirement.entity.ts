import type { RequirementCondition, LocalDate, Localized, ParticipationRole } from '@birge/domain';
import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';
import { Checks } from '../platform/database/declared.js';
import { Event } from './event.entity.js';

@Entity('requirement')
@Checks(
  'requirement_kind_known',
  'requirement_role_for_answer',
  'requirement_role_known',
  'requirement_label_localized',
  'requirement_short_localized',
  'requirement_applies_known',
  'requirement_lead_range',
  'requirement_number_length',
  'requirement_answer_has_no_paper',
  'requirement_granted_when_answered',
)
@Index('requirement_by_event', ['eventId', 'position'])
export class Requirement {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'requirement_pk' })
  id: string;

  @ForeignKey(() => Event, { name: 'requirement_of_event', onDelete: 'CASCADE' })
  @Column('uuid')
  eventId: string;

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

  @Column('boolean', { default: true })
  needed: boolean;

  /** A coordinator said so herself: no change of place says otherwise. */
  @Column('boolean', { default: false })
  decided: boolean;

  @Column('date', { nullable: true })
  neededBy: LocalDate | null;

  @Column('date', { nullable: true })
  sentOn: LocalDate | null;

  @Column('date', { nullable: true })
  answeredOn: LocalDate | null;

  @Column('boolean', { nullable: true })
  granted: boolean | null;

  @Column('text', { nullable: true })
  number: string | null;

  @Column('integer', { default: 0 })
  position: number;

  @VersionColumn({ default: 1 })
  version: number;
}
