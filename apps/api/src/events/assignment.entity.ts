import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { Person } from '../accounts/person.entity.js';
import { Duty } from '../campaigns/duty.entity.js';
import { Exclusions } from '../platform/database/declared.js';
import { Occurrence } from './occurrence.entity.js';

@Entity('assignment')
@Exclusions('assignment_person_no_overlap')
@Index('assignment_by_person', ['personId'])
@Unique('assignment_once', ['occurrenceId', 'personId', 'dutyId'])
@ForeignKey(() => Occurrence, ['occurrenceId', 'occupied'], ['id', 'occupied'], {
  name: 'assignment_follows',
  onUpdate: 'CASCADE',
  onDelete: 'CASCADE',
  deferrable: 'INITIALLY IMMEDIATE',
})
export class Assignment {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'assignment_pk' })
  id: string;

  @Column('uuid')
  occurrenceId: string;

  @ForeignKey(() => Person, { name: 'assignment_of_person' })
  @Column('uuid')
  personId: string;

  @ForeignKey(() => Duty, { name: 'assignment_to_duty' })
  @Column('text')
  dutyId: string;

  /** Its occurrence's, as it is when the hold is written; follows it by itself. */
  @Column({ type: 'tstzrange', update: false })
  occupied: string;
}
