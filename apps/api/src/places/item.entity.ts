import type { Localized } from '@birge/domain';
import { Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique, VersionColumn } from 'typeorm';
import { Division } from '../divisions/division.entity.js';
import { Checks } from '../platform/database/declared.js';

@Entity('item')
@Checks('item_name_localized', 'item_quantity_range')
@Unique('item_unique_as_said', ['id', 'isUnique'])
export class Item {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'item_pk' })
  id: string;

  @Column('jsonb')
  name: Localized;

  @ForeignKey(() => Division, { name: 'item_in_division' })
  @Column('text', { nullable: true })
  divisionId: string | null;

  @Column('boolean', { default: true })
  isUnique: boolean;

  @Column('integer', { default: 1 })
  quantity: number;

  @Column('timestamptz', { nullable: true })
  archivedAt: Date | null;

  @VersionColumn({ default: 1 })
  version: number;
}
