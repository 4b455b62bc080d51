import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Item } from '../places/item.entity.js';
import { Checks, Exclusions } from '../platform/database/declared.js';
import { Occurrence } from './occurrence.entity.js';

@Entity('occurrence_item')
@Checks('occurrence_item_quantity_range')
@Exclusions('occurrence_item_no_overlap')
@Index('occurrence_item_by_item', ['itemId'])
@ForeignKey(() => Occurrence, ['occurrenceId', 'occupied'], ['id', 'occupied'], {
  name: 'occurrence_item_follows',
  onUpdate: 'CASCADE',
  onDelete: 'CASCADE',
  deferrable: 'INITIALLY IMMEDIATE',
})
@ForeignKey(() => Item, ['itemId', 'isUnique'], ['id', 'isUnique'], {
  name: 'occurrence_item_unique_as_said',
  onUpdate: 'CASCADE',
})
export class OccurrenceItem {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'occurrence_item_pk' })
  occurrenceId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'occurrence_item_pk' })
  itemId: string;

  @Column('boolean')
  isUnique: boolean;

  @Column('integer', { default: 1 })
  quantity: number;

  /** Its occurrence's, as it is when the hold is written; follows it by itself. */
  @Column({ type: 'tstzrange', update: false })
  occupied: string;
}
