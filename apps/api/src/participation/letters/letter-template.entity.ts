import type { Language, LetterTemplateKind } from '@birge/domain';
import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';
import { EventType } from '../../campaigns/event-type.entity.js';
import { Checks } from '../../platform/database/declared.js';

@Entity('letter_template')
@Checks(
  'letter_template_kind_known',
  'letter_template_language_known',
  'letter_template_subject_length',
  'letter_template_body_length',
)
@Index('letter_template_once', { synchronize: false })
export class LetterTemplateRow {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'letter_template_pk' })
  id: string;

  /** Null: every type that has no words of its own. */
  @ForeignKey(() => EventType, { name: 'letter_template_of_type', onDelete: 'CASCADE' })
  @Column('text', { nullable: true })
  eventTypeId: string | null;

  @Column('text')
  kind: LetterTemplateKind;

  @Column('text')
  language: Language;

  @Column('text')
  subject: string;

  @Column('text')
  body: string;

  @VersionColumn({ default: 1 })
  version: number;
}
