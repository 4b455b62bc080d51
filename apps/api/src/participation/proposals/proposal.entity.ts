import type { ProposalState, ProposalWay, WallTime } from '@birge/domain';
import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { Person } from '../../accounts/person.entity.js';
import { Occurrence } from '../../events/occurrence.entity.js';
import { Contact } from '../../organizations/contact.entity.js';
import { Space } from '../../places/space.entity.js';
import { Checks } from '../../platform/database/declared.js';
import { Invitation } from '../invitation.entity.js';
import { Participation } from '../participation.entity.js';

/** Another time or place that a partner would rather have. It moves nothing by itself. */
@Entity('proposal')
@Checks(
  'proposal_state_known',
  'proposal_ends_after_start',
  'proposal_note_length',
  'proposal_via_known',
  'proposal_by_length',
  'proposal_place_length',
  'proposal_decision_note_length',
  'proposal_slot_whole',
  'proposal_says_something',
  'proposal_open_until_decided',
  'proposal_decided_by_person',
)
@Index('proposal_by_participation', ['participationId'])
@Index('proposal_one_open', ['participationId', 'contactId', 'occurrenceId'], {
  unique: true,
  where: "(state = 'open'::text)",
})
@Index('proposal_one_open_for_the_whole', ['participationId', 'contactId'], {
  unique: true,
  where: "((state = 'open'::text) AND (occurrence_id IS NULL))",
})
export class Proposal {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'proposal_pk' })
  id: string;

  @ForeignKey(() => Participation, { name: 'proposal_of_participation', onDelete: 'CASCADE' })
  @Column('uuid')
  participationId: string;

  @ForeignKey(() => Contact, { name: 'proposal_of_contact' })
  @Column('uuid')
  contactId: string;

  @ForeignKey(() => Invitation, { name: 'proposal_to_invitation', onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  invitationId: string | null;

  @ForeignKey(() => Occurrence, { name: 'proposal_for_occurrence', onDelete: 'CASCADE' })
  @Column('uuid', { nullable: true })
  occurrenceId: string | null;

  @Column('timestamp', { nullable: true })
  wallStart: WallTime | null;

  @Column('timestamp', { nullable: true })
  wallEnd: WallTime | null;

  @ForeignKey(() => Space, { name: 'proposal_of_space' })
  @Column('uuid', { nullable: true })
  spaceId: string | null;

  @Column('text', { nullable: true })
  placeWords: string | null;

  @Column('text', { nullable: true })
  note: string | null;

  @Column('text')
  via: ProposalWay;

  /** Who signed it, where that is another than the contact: a colleague. */
  @Column('text', { nullable: true })
  proposedBy: string | null;

  /** The sequence of the slot that was looked at. */
  @Column('integer', { default: 0 })
  sequence: number;

  @Column('text', { default: 'open' })
  state: ProposalState;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  at: Date;

  @Column('timestamptz', { nullable: true })
  decidedAt: Date | null;

  @ForeignKey(() => Person, { name: 'proposal_decided_by' })
  @Column('uuid', { nullable: true })
  decidedBy: string | null;

  @Column('text', { nullable: true })
  decisionNote: string | null;
}
