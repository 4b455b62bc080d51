import type { Localized } from '@birge/domain';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import { Checks } from '../platform/database/declared.js';

@Entity('event_type')
@Checks('event_type_id_well_formed', 'event_type_name_localized', 'event_type_length_range')
export class EventType {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'event_type_pk' })
  id: string;

  @Column('jsonb')
  name: Localized;

  @Column('text')
  glyph: string;

  @Column('text')
  tint: string;

  @Column('integer', { default: 60 })
  lengthMinutes: number;

  @Column('integer', { default: 0 })
  position: number;

  /** Of its requirements and its needed duties, each edited as one list. */
  @VersionColumn({ default: 1 })
  version: number;
}
