import { Entity, PrimaryColumn } from 'typeorm';
import { Checks } from '../platform/database/declared.js';

@Entity('division')
@Checks('division_id_well_formed')
export class Division {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'division_pk' })
  id: string;
}
