import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Division } from '../divisions/division.entity.js';
import { Checks, Exclusions } from '../platform/database/declared.js';
import { Venue } from './venue.entity.js';

@Entity('venue_division')
@Checks('venue_division_not_empty')
@Exclusions('venue_division_one_at_a_time')
@Index('venue_division_by_division', ['divisionId'])
export class VenueDivision {
  @ForeignKey(() => Venue, { name: 'venue_division_of_venue', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'venue_division_pk' })
  venueId: string;

  @ForeignKey(() => Division, { name: 'venue_division_of_division' })
  @Column('text')
  divisionId: string;

  @PrimaryColumn('daterange', { primaryKeyConstraintName: 'venue_division_pk' })
  valid: string;
}
