import type { Localized, VenueKind } from '@birge/domain';
import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';
import { Organization } from '../organizations/organization.entity.js';
import { Checks, asNumber } from '../platform/database/declared.js';

@Entity('venue')
@Checks(
  'venue_kind_known',
  'venue_name_localized',
  'venue_city_localized',
  'venue_address_localized',
  'venue_directions_localized',
  'venue_point_whole',
  'venue_point_on_earth',
  'venue_capacity_range',
  'venue_notice_range',
)
@Index('venue_slug_unique', ['slug'], { unique: true })
@Index('venue_search', { synchronize: false })
@Index('venue_found_by', { synchronize: false })
export class Venue {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'venue_pk' })
  id: string;

  @Column('text')
  slug: string;

  @Column('jsonb')
  name: Localized;

  @Column('text')
  kind: VenueKind;

  @Column('jsonb', { default: {} })
  city: Localized;

  @Column('jsonb', { default: {} })
  address: Localized;

  @Column('jsonb', { default: {} })
  directions: Localized;

  @Column('numeric', { precision: 8, scale: 5, transformer: asNumber, nullable: true })
  latitude: number | null;

  @Column('numeric', { precision: 8, scale: 5, transformer: asNumber, nullable: true })
  longitude: number | null;

  @Column('integer', { nullable: true })
  capacity: number | null;

  @ForeignKey(() => Organization, { name: 'venue_host' })
  @Column('uuid', { nullable: true })
  hostId: string | null;

  @Column('boolean', { default: true })
  consentNeeded: boolean;

  @Column('integer', { default: 5 })
  noticeDays: number;

  @Column('timestamptz', { nullable: true })
  archivedAt: Date | null;

  @ForeignKey(() => Venue, { name: 'venue_merged_into' })
  @Column('uuid', { nullable: true })
  mergedInto: string | null;

  @VersionColumn({ default: 1 })
  version: number;
}
