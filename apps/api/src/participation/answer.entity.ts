import type { Answer as AnswerGiven, AnswerWay } from '@birge/domain';
import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { Contact } from '../organizations/contact.entity.js';
import { Person } from '../accounts/person.entity.js';
import { Checks } from '../platform/database/declared.js';
import { Participation } from './participation.entity.js';
import { Occurrence } from '../events/occurrence.entity.js';
import { InboundMail } from './inbox/inbound-mail.entity.js';
import { Invitation } from './invitation.entity.js';

@Entity('answer')
@Checks(
  'answer_via_known',
  'answer_known',
  'answer_phone_is_recorded',
  'answer_recorded_only_by_phone',
  'answer_said_before_recorded',
  'answer_note_length',
  'answer_by_length',
  'answer_mail_is_calendar',
  'answer_delegate_length',
  'answer_occurrence_known',
  'answer_occurrence_whole',
)
@Index('answer_by_participation', { synchronize: false })
@Index('answer_by_occurrence', ['occurrenceId'])
@Index('answer_once_per_mail', { synchronize: false })
export class Answer {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'answer_pk' })
  id: string;

  @ForeignKey(() => Participation, { name: 'answer_of_participation', onDelete: 'CASCADE' })
  @Column('uuid')
  participationId: string;

  @ForeignKey(() => Invitation, { name: 'answer_to_invitation', onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  invitationId: string | null;

  @ForeignKey(() => Contact, { name: 'answer_of_contact' })
  @Column('uuid', { nullable: true })
  contactId: string | null;

  @Column('text')
  via: AnswerWay;

  @Column('text')
  answer: AnswerGiven;

  @Column('text', { nullable: true })
  note: string | null;

  @Column('text', { nullable: true })
  answeredBy: string | null;

  @Column('integer', { default: 0 })
  sequence: number;

  /** The event's at what was answered; null where that counts no more. Found by the sequence, unless it is said. */
  @Column('text', { nullable: true })
  slotDigest: string | null;

  /** When it was given: of a phone call, when it was said. */
  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  at: Date;

  /** When a phone call was written down. */
  @Column('timestamptz', { nullable: true })
  recordedAt: Date | null;

  @ForeignKey(() => Person, { name: 'answer_recorded_by' })
  @Column('uuid', { nullable: true })
  recordedBy: string | null;

  /** Set where the answer is for one occurrence of several. */
  @ForeignKey(() => Occurrence, { name: 'answer_for_occurrence', onDelete: 'CASCADE' })
  @Column('uuid', { nullable: true })
  occurrenceId: string | null;

  /** What was said of that occurrence; `answer` is what it makes of the whole. */
  @Column('text', { nullable: true })
  occurrenceAnswer: AnswerGiven | null;

  @ForeignKey(() => InboundMail, { name: 'answer_by_mail', onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  inboundMailId: string | null;

  /** The address of a colleague who answered for the one who was invited. */
  @Column('text', { nullable: true })
  delegate: string | null;
}
