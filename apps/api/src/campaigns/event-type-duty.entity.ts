import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Checks } from '../platform/database/declared.js';
import { EventType } from './event-type.entity.js';
import { Duty } from './duty.entity.js';

@Entity('event_type_duty')
@Checks('event_type_duty_needed_range')
export class EventTypeDuty {
  @ForeignKey(() => EventType, { name: 'event_type_duty_of_type', onDelete: 'CASCADE' })
  @PrimaryColumn('text', { primaryKeyConstraintName: 'event_type_duty_pk' })
  eventTypeId: string;

  @ForeignKey(() => Duty, { name: 'event_type_duty_of_duty' })
  @PrimaryColumn('text', { primaryKeyConstraintName: 'event_type_duty_pk' })
  dutyId: string;

  @Column('integer', { default: 1 })
  needed: number;
}
