import type { InboundKind, InboundSource, InboundState, ReadReply } from '@birge/domain';
import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { Person } from '../../accounts/person.entity.js';
import { Event } from '../../events/event.entity.js';
import { Checks } from '../../platform/database/declared.js';
import { Invitation } from '../invitation.entity.js';

@Entity('inbound_mail')
@Checks(
  'inbound_mail_source_known',
  'inbound_mail_kind_known',
  'inbound_mail_state_known',
  'inbound_mail_unverified_has_reason',
  'inbound_mail_decided_whole',
  'inbound_mail_content_is_hashed',
  'inbound_mail_lengths',
  'inbound_mail_forgotten_is_empty',
)
@Unique('inbound_mail_once', ['messageId'])
@Unique('inbound_mail_content_once', ['contentHash'])
@Index('inbound_mail_newest', { synchronize: false })
@Index('inbound_mail_waiting', ['receivedAt'], { where: "(state = 'unverified'::text)" })
@Index('inbound_mail_by_event', ['eventId'])
@Index('inbound_mail_by_invitation', ['invitationId'])
export class InboundMail {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'inbound_mail_pk' })
  id: string;

  @Column('text')
  source: InboundSource;

  @Column('text', { nullable: true })
  messageId: string | null;

  @Column('bytea')
  contentHash: Buffer;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  receivedAt: Date;

  @Column('text', { nullable: true })
  sender: string | null;

  @Column('text', { nullable: true })
  senderName: string | null;

  @Column('text', { nullable: true })
  subject: string | null;

  @Column('text')
  kind: InboundKind;

  @Column('text')
  state: InboundState;

  @Column('text', { nullable: true })
  reason: string | null;

  @Column('jsonb', { default: [] })
  content: ReadReply[];

  @ForeignKey(() => Invitation, { name: 'inbound_mail_to_invitation', onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  invitationId: string | null;

  @ForeignKey(() => Event, { name: 'inbound_mail_about_event', onDelete: 'CASCADE' })
  @Column('uuid', { nullable: true })
  eventId: string | null;

  @Column('timestamptz', { nullable: true })
  decidedAt: Date | null;

  @ForeignKey(() => Person, { name: 'inbound_mail_decided_by' })
  @Column('uuid', { nullable: true })
  decidedBy: string | null;

  @Column('timestamptz', { nullable: true })
  forgottenAt: Date | null;
}
