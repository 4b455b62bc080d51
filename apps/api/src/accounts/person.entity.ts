import type { Language, Role } from '@birge/domain';
import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';
import { Division } from '../divisions/division.entity.js';
import { Checks } from '../platform/database/declared.js';

@Entity('person')
@Checks(
  'person_role_known',
  'person_language_known',
  'person_name_length',
  'person_email_normal',
  'person_signs_in_by_mail',
)
@Index('person_email_unique', ['email'], { unique: true })
@Index('person_found_by', { synchronize: false })
export class Person {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'person_pk' })
  id: string;

  @Column('text', { nullable: true })
  email: string | null;

  @Column('text')
  name: string;

  @Column('text', { nullable: true })
  role: Role | null;

  @Column('text', { nullable: true })
  passwordHash: string | null;

  @Column('text', { default: 'ru' })
  language: Language;

  @Column('text', { array: true, default: () => "'{}'" })
  languages: string[];

  @Column('text', { array: true, default: () => "'{}'" })
  skills: string[];

  @ForeignKey(() => Division, { name: 'person_home_division' })
  @Column('text', { nullable: true })
  homeDivision: string | null;

  /** Whether she is written to of what partners answer. */
  @Column('boolean', { default: true })
  answerMail: boolean;

  @Column('timestamptz', { nullable: true })
  archivedAt: Date | null;

  @ForeignKey(() => Person, { name: 'person_merged_into' })
  @Column('uuid', { nullable: true })
  mergedInto: string | null;

  @VersionColumn({ default: 1 })
  version: number;
}
