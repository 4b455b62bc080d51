import type { Language } from '@birge/domain';
import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { Invitation } from '../participation/invitation.entity.js';
import type { CalendarMethod, MessageKind } from '../participation/letters/letter.js';
import { Event } from '../events/event.entity.js';
import { Person } from '../accounts/person.entity.js';
import { Contact } from '../organizations/contact.entity.js';
import { Checks } from '../platform/database/declared.js';

@Entity('message')
@Checks(
  'message_kind_known',
  'message_language_known',
  'message_state_known',
  'message_sent_when_sent',
  'message_lengths',
  'message_calendar_has_method',
  'message_method_known',
  'message_bounce_whole',
  'message_bounce_length',
)
@Unique('message_id_unique', ['messageId'])
@Index('message_by_event', ['eventId'])
@Index('message_by_contact', ['contactId', 'createdAt'])
@Index('message_waiting', { synchronize: false })
@Index('message_under_way', ['nextTryAt'], { where: "(state = 'sending'::text)" })
@Index('message_newest', { synchronize: false })
@Index('message_by_invitation', { synchronize: false })
export class Message {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'message_pk' })
  id: string;

  @Column('text')
  kind: MessageKind;

  @ForeignKey(() => Invitation, { name: 'message_for_invitation', onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  invitationId: string | null;

  @ForeignKey(() => Event, { name: 'message_about_event', onDelete: 'CASCADE' })
  @Column('uuid', { nullable: true })
  eventId: string | null;

  @ForeignKey(() => Contact, { name: 'message_to_contact' })
  @Column('uuid', { nullable: true })
  contactId: string | null;

  @ForeignKey(() => Person, { name: 'message_to_person' })
  @Column('uuid', { nullable: true })
  personId: string | null;

  @Column('text', { nullable: true })
  recipient: string | null;

  @Column('text')
  language: Language;

  @Column('text')
  subject: string;

  @Column('text')
  body: string;

  @Column('text', { nullable: true })
  html: string | null;

  @Column('text', { nullable: true })
  calendar: string | null;

  @Column('text', { nullable: true })
  method: CalendarMethod | null;

  @Column('text')
  messageId: string;

  @Column('text', { default: 'kept' })
  state: 'kept' | 'queued' | 'sending' | 'sent' | 'perhaps-sent' | 'failed';

  @Column('integer', { default: 0 })
  attempts: number;

  @Column('text', { nullable: true })
  failure: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz', { nullable: true })
  nextTryAt: Date | null;

  /** Its end may have left. */
  @Column('timestamptz', { nullable: true })
  handedOverAt: Date | null;

  @Column('timestamptz', { nullable: true })
  sentAt: Date | null;

  @Column('timestamptz', { nullable: true })
  bouncedAt: Date | null;

  /** What the partner's mail server said, in its words. */
  @Column('text', { nullable: true })
  bounce: string | null;
}
