import type { LocalDate, Localized } from '@birge/domain';
import { Column, Entity, ForeignKey, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';
import { Person } from '../accounts/person.entity.js';
import { Checks } from '../platform/database/declared.js';
import { Edition } from './edition.entity.js';

@Entity('help_line')
@Checks('help_line_verified_whole', 'help_line_number_length', 'help_line_label_localized', 'help_line_hours_localized')
export class HelpLine {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'help_line_pk' })
  id: string;

  @ForeignKey(() => Edition, { name: 'help_line_of_edition', onDelete: 'CASCADE' })
  @Column('uuid')
  editionId: string;

  @Column('text')
  number: string;

  @Column('jsonb')
  label: Localized;

  @Column('jsonb', { default: {} })
  hours: Localized;

  @Column('text', { array: true, default: () => "'{}'" })
  languages: string[];

  @Column('date', { nullable: true })
  verifiedOn: LocalDate | null;

  @ForeignKey(() => Person, { name: 'help_line_verified_by' })
  @Column('uuid', { nullable: true })
  verifiedBy: string | null;

  @Column('integer', { default: 0 })
  position: number;

  @VersionColumn({ default: 1 })
  version: number;
}
