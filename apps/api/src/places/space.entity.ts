import type { Localized } from '@birge/domain';
import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique, VersionColumn } from 'typeorm';
import { Checks } from '../platform/database/declared.js';
import { Venue } from './venue.entity.js';

@Entity('space')
@Checks('space_name_localized', 'space_capacity_range')
@Unique('space_in_its_venue', ['id', 'venueId'])
@Index('space_by_venue', ['venueId', 'position'])
export class Space {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'space_pk' })
  id: string;

  @ForeignKey(() => Venue, { name: 'space_of_venue' })
  @Column('uuid')
  venueId: string;

  @Column('jsonb')
  name: Localized;

  @Column('integer', { nullable: true })
  capacity: number | null;

  @Column('integer', { default: 0 })
  position: number;

  @Column('timestamptz', { nullable: true })
  archivedAt: Date | null;

  @VersionColumn({ default: 1 })
  version: number;
}
