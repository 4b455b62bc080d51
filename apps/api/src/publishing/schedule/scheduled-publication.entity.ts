import type { ProblemCode } from '@birge/domain';
import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';
import { Person } from '../../accounts/person.entity.js';
import { Event } from '../../events/event.entity.js';
import { Checks } from '../../platform/database/declared.js';

export const scheduleOutcomes = ['published', 'called-off', 'held-back'] as const;
export type ScheduleOutcome = (typeof scheduleOutcomes)[number];

/** A publication that waits for its time, or what became of it. */
@Entity('scheduled_publication')
@Checks(
  'scheduled_publication_lies_ahead',
  'scheduled_publication_outcome_known',
  'scheduled_publication_settled_whole',
  'scheduled_publication_held_back_says_why',
  'scheduled_publication_never_early',
  'scheduled_publication_reason_length',
  'scheduled_publication_no_harm_length',
)
@Index('scheduled_publication_one_waits', ['eventId'], { unique: true, where: 'settled_at IS NULL' })
@Index('scheduled_publication_due', ['at'], { where: 'settled_at IS NULL' })
@Index('scheduled_publication_newest', { synchronize: false })
export class ScheduledPublication {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'scheduled_publication_pk' })
  id: string;

  @ForeignKey(() => Event, { name: 'scheduled_publication_of_event', onDelete: 'CASCADE' })
  @Column('uuid')
  eventId: string;

  /** Whoever last said when: by her right it is published. */
  @ForeignKey(() => Person, { name: 'scheduled_publication_by_person' })
  @Column('uuid')
  personId: string;

  /** In `zone`, as it was typed. */
  @Column('timestamp')
  wallAt: string;

  @Column('text')
  zone: string;

  @Column('integer')
  offsetAt: number;

  @Column('timestamptz')
  at: Date;

  @Column('text', { nullable: true })
  reason: string | null;

  @Column('text', { nullable: true })
  noHarm: string | null;

  @Column('text', { array: true, default: () => `'{}'` })
  answered: string[];

  @Column('timestamptz')
  scheduledAt: Date;

  @Column('timestamptz', { nullable: true })
  settledAt: Date | null;

  @Column('text', { nullable: true })
  outcome: ScheduleOutcome | null;

  /** Why it was held back. */
  @Column('text', { nullable: true })
  code: ProblemCode | null;

  @VersionColumn({ default: 1 })
  version: number;
}
