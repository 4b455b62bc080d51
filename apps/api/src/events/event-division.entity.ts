import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Division } from '../divisions/division.entity.js';
import { Event } from './event.entity.js';

@Entity('event_division')
@Index('event_division_by_division', ['divisionId'])
export class EventDivision {
  @ForeignKey(() => Event, { name: 'event_division_of_event', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'event_division_pk' })
  eventId: string;

  @ForeignKey(() => Division, { name: 'event_division_of_division' })
  @PrimaryColumn('text', { primaryKeyConstraintName: 'event_division_pk' })
  divisionId: string;
}
