import type { Localized } from '@birge/domain';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Checks, Exclusions, asNumber } from '../platform/database/declared.js';
import { Division } from './division.entity.js';

@Entity('division_version')
@Checks('division_version_type_known', 'division_version_name_localized')
@Exclusions('division_version_one_at_a_time')
export class DivisionVersion {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'division_version_pk' })
  key: string;

  @ForeignKey(() => Division, { name: 'division_version_of_division' })
  @Column('text')
  divisionId: string;

  @Column('daterange')
  valid: string;

  @Column('text')
  type: 'oblast' | 'city';

  @Column('jsonb')
  name: Localized;

  @Column('jsonb')
  shortName: Localized;

  @Column('jsonb')
  centre: Localized;

  @Column('text')
  timeZone: string;

  @Column('text', { name: 'iso_3166_2', nullable: true })
  iso31662: string | null;

  @Column('text', { nullable: true })
  isoFormer: string | null;

  @Column('text', { nullable: true })
  pcode: string | null;

  @Column('numeric', { precision: 5, scale: 2, transformer: asNumber, nullable: true })
  latitude: number | null;

  @Column('numeric', { precision: 5, scale: 2, transformer: asNumber, nullable: true })
  longitude: number | null;
}
