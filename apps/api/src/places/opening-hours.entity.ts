import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Checks } from '../platform/database/declared.js';
import { Venue } from './venue.entity.js';

@Entity('opening_hours')
@Checks('opening_hours_weekday', 'opening_hours_close_after_open')
export class OpeningHours {
  @ForeignKey(() => Venue, { name: 'opening_hours_of_venue', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'opening_hours_pk' })
  venueId: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'opening_hours_pk' })
  weekday: number;

  @PrimaryColumn('time', { primaryKeyConstraintName: 'opening_hours_pk' })
  opens: string;

  @Column('time')
  closes: string;
}
