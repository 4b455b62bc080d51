import type { AvailabilityKind } from '@birge/domain';
import { Column, Entity, ForeignKey, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';
import { Person } from '../accounts/person.entity.js';
import { Checks, Exclusions } from '../platform/database/declared.js';

/** What a person said of a time: hers, or not. */
@Entity('availability')
@Checks('availability_kind_known', 'availability_ends_after_start', 'availability_whole_days')
@Exclusions('availability_no_overlap')
export class Availability {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'availability_pk' })
  id: string;

  @ForeignKey(() => Person, { name: 'availability_of_person', onDelete: 'CASCADE' })
  @Column('uuid')
  personId: string;

  @Column('text')
  kind: AvailabilityKind;

  @Column('boolean')
  allDay: boolean;

  /** In `zone`, as it was said. */
  @Column('timestamp')
  wallStart: string;

  @Column('timestamp')
  wallEnd: string;

  @Column('text')
  zone: string;

  /** What it means; half-open. */
  @Column('tstzrange')
  during: string;

  @VersionColumn({ default: 1 })
  version: number;
}
