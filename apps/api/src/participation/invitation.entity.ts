import type { Language } from '@birge/domain';
import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { Contact } from '../organizations/contact.entity.js';
import { Person } from '../accounts/person.entity.js';
import { Checks } from '../platform/database/declared.js';
import type { CalendarMemory } from './letters/calendar-memory.js';
import { Participation } from './participation.entity.js';

@Entity('invitation')
@Checks(
  'invitation_language_known',
  'invitation_token_is_hashed',
  'invitation_reply_is_hashed',
  'invitation_expires_after_deadline',
  'invitation_held_whole',
)
@Index('invitation_by_reply', { synchronize: false })
@Index('invitation_token_unique', ['tokenHash'], { unique: true })
@Index('invitation_one_open_per_contact', ['participationId', 'contactId'], {
  unique: true,
  where: '(revoked_at IS NULL)',
})
export class Invitation {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'invitation_pk' })
  id: string;

  @ForeignKey(() => Participation, { name: 'invitation_to_participation', onDelete: 'CASCADE' })
  @Column('uuid')
  participationId: string;

  @ForeignKey(() => Contact, { name: 'invitation_to_contact' })
  @Column('uuid')
  contactId: string;

  @Column('bytea')
  tokenHash: Buffer;

  @Column('integer', { default: 1 })
  generation: number;

  @Column('text')
  language: Language;

  @Column('jsonb', { default: [] })
  told: unknown[];

  @Column('integer', { default: 0 })
  toldSequence: number;

  /** The digest of the slots that were told, or 'off'; at first the event's, which PostgreSQL writes. */
  @Column('text')
  toldState: string;

  @Column('integer', { default: 1 })
  toldNumber: number;

  @Column('timestamptz')
  toldAt: Date;

  /** What would be told, as it was when somebody held it back. */
  @Column('text', { nullable: true })
  heldState: string | null;

  @Column('timestamptz', { nullable: true })
  heldAt: Date | null;

  @ForeignKey(() => Person, { name: 'invitation_held_by' })
  @Column('uuid', { nullable: true })
  heldBy: string | null;

  @Column('bytea', { nullable: true })
  replyHash: Buffer | null;

  @Column('jsonb', { default: {} })
  calendar: CalendarMemory;

  @Column('timestamptz')
  deadline: Date;

  @Column('timestamptz')
  expiresAt: Date;

  @Column('timestamptz', { nullable: true })
  revokedAt: Date | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;

  @ForeignKey(() => Person, { name: 'invitation_by_person' })
  @Column('uuid', { nullable: true })
  createdBy: string | null;
}
