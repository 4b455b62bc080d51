import type { LocalDate, Localized } from '@birge/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Checks } from '../platform/database/declared.js';

@Entity('holiday_override')
@Checks('holiday_override_kind_known')
export class HolidayOverride {
  @PrimaryColumn('date', { primaryKeyConstraintName: 'holiday_override_pk' })
  day: LocalDate;

  @Column('text')
  kind: 'day-off' | 'working-day';

  @Column('jsonb', { default: {} })
  name: Localized;
}
