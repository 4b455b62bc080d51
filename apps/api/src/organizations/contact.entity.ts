import type { Language } from '@birge/domain';
import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';
import { Checks } from '../platform/database/declared.js';
import { Organization } from './organization.entity.js';

@Entity('contact')
@Checks(
  'contact_language_known',
  'contact_name_length',
  'contact_email_length',
  'contact_phone_length',
  'contact_erased_has_no_person',
)
@Index('contact_by_organization', ['organizationId'])
export class Contact {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'contact_pk' })
  id: string;

  @ForeignKey(() => Organization, { name: 'contact_of_organization' })
  @Column('uuid')
  organizationId: string;

  @Column('text')
  name: string;

  @Column('text', { nullable: true })
  position: string | null;

  @Column('text', { nullable: true })
  email: string | null;

  @Column('text', { nullable: true })
  phone: string | null;

  @Column('text', { default: 'ru' })
  language: Language;

  /** She asked for no more reminders. */
  @Column('timestamptz', { nullable: true })
  remindersStoppedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  archivedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  erasedAt: Date | null;

  @VersionColumn({ default: 1 })
  version: number;
}
