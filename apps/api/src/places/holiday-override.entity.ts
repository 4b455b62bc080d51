import type { LocalDate, Localized } from '@birge/domain';
import { Column, Entity, Generated, PrimaryColumn, Unique, VersionColumn } from 'typeorm';
import { Checks } from '../platform/database/declared.js';

@Entity('holiday_override')
@Checks('holiday_override_kind_known', 'holiday_override_name_localized')
@Unique('holiday_override_id_unique', ['id'])
export class HolidayOverride {
  @PrimaryColumn('date', { primaryKeyConstraintName: 'holiday_override_pk' })
  day: LocalDate;

  @Column('uuid')
  @Generated('uuid')
  id: string;

  @Column('text')
  kind: 'day-off' | 'working-day';

  @Column('jsonb', { default: {} })
  name: Localized;

  @VersionColumn({ default: 1 })
  version: number;
}
