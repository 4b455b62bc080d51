import type { Localized } from '@birge/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Checks } from '../platform/database/declared.js';

@Entity('duty')
@Checks('duty_name_localized')
export class Duty {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'duty_pk' })
  id: string;

  @Column('jsonb')
  name: Localized;

  @Column('integer', { default: 0 })
  position: number;
}
