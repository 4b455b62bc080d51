import type { Localized, TrayReason, WallTime } from '@birge/domain';
import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique, VersionColumn } from 'typeorm';
import { Venue } from '../places/venue.entity.js';
import { Checks } from '../platform/database/declared.js';
import { Event } from './event.entity.js';

@Entity('occurrence')
@Checks(
  'occurrence_slot_whole',
  'occurrence_ends_after_start',
  'occurrence_instant_is_wall_time',
  'occurrence_in_its_edition_year',
  'occurrence_occupied_while_held',
  'occurrence_setup_range',
  'occurrence_teardown_range',
  'occurrence_offset_range',
  'occurrence_place_localized',
  'occurrence_tray_reason_known',
  'occurrence_tray_reason_in_tray',
)
@Unique('occurrence_occupied_here', ['id', 'occupied', 'venueId'])
@Unique('occurrence_occupied_now', ['id', 'occupied'])
@Index('occurrence_by_event', ['eventId'])
@Index('occurrence_by_venue', ['venueId', 'startsAt'])
@Index('occurrence_by_year', ['editionYear', 'startsAt'])
@ForeignKey(() => Event, ['eventId', 'holds', 'editionYear'], ['id', 'holds', 'editionYear'], {
  name: 'occurrence_holds_as_its_event',
  onUpdate: 'CASCADE',
  onDelete: 'CASCADE',
})
export class Occurrence {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'occurrence_pk' })
  id: string;

  @Column('uuid')
  eventId: string;

  /** Its event's; follows it by itself. */
  @Column({ type: 'boolean', update: false })
  holds: boolean;

  /** Its event's; follows it by itself. */
  @Column({ type: 'integer', update: false })
  editionYear: number;

  @ForeignKey(() => Venue, { name: 'occurrence_at_venue' })
  @Column('uuid', { nullable: true })
  venueId: string | null;

  @Column('jsonb', { default: {} })
  place: Localized;

  @Column('timestamp', { nullable: true })
  wallStart: WallTime | null;

  @Column('timestamp', { nullable: true })
  wallEnd: WallTime | null;

  @Column('text', { nullable: true })
  zone: string | null;

  @Column('integer', { nullable: true })
  offsetStart: number | null;

  @Column('integer', { nullable: true })
  offsetEnd: number | null;

  @Column('timestamptz', { nullable: true })
  startsAt: Date | null;

  @Column('timestamptz', { nullable: true })
  endsAt: Date | null;

  @Column('boolean', { default: false })
  allDay: boolean;

  @Column('integer', { default: 0 })
  setupMinutes: number;

  @Column('integer', { default: 0 })
  teardownMinutes: number;

  /** Written by PostgreSQL alone: the slot with set-up and tear-down, empty while nothing is held. */
  @Column({ type: 'tstzrange', default: () => "'empty'", insert: false, update: false })
  occupied: string;

  @Column('text', { nullable: true })
  trayReason: TrayReason | null;

  @Column('integer', { default: 0 })
  sequence: number;

  @VersionColumn({ default: 1 })
  version: number;
}
