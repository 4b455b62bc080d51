import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Space } from '../places/space.entity.js';
import { Exclusions } from '../platform/database/declared.js';
import { Occurrence } from './occurrence.entity.js';

@Entity('occurrence_space')
@Exclusions('occurrence_space_no_overlap')
@Index('occurrence_space_by_space', ['spaceId'])
@ForeignKey(() => Occurrence, ['occurrenceId', 'occupied', 'venueId'], ['id', 'occupied', 'venueId'], {
  name: 'occurrence_space_follows',
  onUpdate: 'CASCADE',
  onDelete: 'CASCADE',
  deferrable: 'INITIALLY IMMEDIATE',
})
@ForeignKey(() => Space, ['spaceId', 'venueId'], ['id', 'venueId'], {
  name: 'occurrence_space_in_its_venue',
  deferrable: 'INITIALLY IMMEDIATE',
})
export class OccurrenceSpace {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'occurrence_space_pk' })
  occurrenceId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'occurrence_space_pk' })
  spaceId: string;

  @Column('uuid')
  venueId: string;

  /** Its occurrence's, as it is when the hold is written; follows it by itself. */
  @Column({ type: 'tstzrange', update: false })
  occupied: string;
}
