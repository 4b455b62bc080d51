import type { LocalDate, Localized } from '@birge/domain';
import { Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique, VersionColumn } from 'typeorm';
import { Checks } from '../platform/database/declared.js';
import { Campaign } from './campaign.entity.js';

@Entity('edition')
@Checks('edition_year_range', 'edition_motto_localized', 'edition_days_in_its_year', 'edition_ends_after_start')
@Unique('edition_year_unique', ['year'])
@Unique('edition_in_its_year', ['id', 'year'])
export class Edition {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'edition_pk' })
  id: string;

  @ForeignKey(() => Campaign, { name: 'edition_of_campaign' })
  @Column('uuid')
  campaignId: string;

  @Column('integer')
  year: number;

  @Column('jsonb', { default: {} })
  motto: Localized;

  @Column('date')
  startsOn: LocalDate;

  @Column('date')
  endsOn: LocalDate;

  @Column('boolean', { default: false })
  archived: boolean;

  @Column('boolean', { default: false })
  sample: boolean;

  /** Counts the changes of its days, which partners of the whole edition are told of. */
  @Column('integer', { default: 0 })
  sequence: number;

  @VersionColumn({ default: 1 })
  version: number;
}
