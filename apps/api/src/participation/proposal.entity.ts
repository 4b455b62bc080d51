import type { WallTime } from '@birge/domain';
import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { Occurrence } from '../events/occurrence.entity.js';
import { Space } from '../places/space.entity.js';
import { Checks } from '../platform/database/declared.js';
import { Participation } from './participation.entity.js';

@Entity('proposal')
@Checks('proposal_state_known', 'proposal_ends_after_start', 'proposal_note_length')
@Index('proposal_by_participation', ['participationId'])
export class Proposal {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'proposal_pk' })
  id: string;

  @ForeignKey(() => Participation, { name: 'proposal_of_participation', onDelete: 'CASCADE' })
  @Column('uuid')
  participationId: string;

  @ForeignKey(() => Occurrence, { name: 'proposal_for_occurrence', onDelete: 'CASCADE' })
  @Column('uuid', { nullable: true })
  occurrenceId: string | null;

  @Column('timestamp', { nullable: true })
  wallStart: WallTime | null;

  @Column('timestamp', { nullable: true })
  wallEnd: WallTime | null;

  @ForeignKey(() => Space, { name: 'proposal_of_space' })
  @Column('uuid', { nullable: true })
  spaceId: string | null;

  @Column('text', { nullable: true })
  note: string | null;

  @Column('text', { default: 'open' })
  state: 'open' | 'accepted' | 'declined' | 'withdrawn';

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  at: Date;
}
