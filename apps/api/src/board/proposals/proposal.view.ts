import { ApiProperty } from '@nestjs/swagger';
import {
  participationRoles,
  proposalStates,
  proposalWays,
  type Localized,
  type ParticipationRole,
  type ProposalState,
  type ProposalWay,
} from '@birge/domain';
import { ConflictView } from '../../events/conflict.view.js';
import { LocalizedView, PageView, PersonRefView } from '../../platform/http/views.js';
import { BoardItemView } from '../board.view.js';

class ProposedPlaceView {
  @ApiProperty({ format: 'uuid' }) spaceId!: string;
  @ApiProperty({ type: LocalizedView }) space!: Localized;
  @ApiProperty({ type: LocalizedView }) venue!: Localized;
}

class ProposedSlotView {
  @ApiProperty() start!: string;
  @ApiProperty() end!: string;
}

class ProposalOccurrenceView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() version!: number;
  /** As it is now, wall time at the place. */
  @ApiProperty({ type: String, nullable: true }) start!: string | null;
  @ApiProperty({ type: String, nullable: true }) end!: string | null;
  @ApiProperty({ type: String, nullable: true }) zone!: string | null;
  @ApiProperty({ type: LocalizedView, nullable: true }) venue!: Localized | null;
}

class ProposerView {
  @ApiProperty({ format: 'uuid' }) organizationId!: string;
  @ApiProperty({ type: LocalizedView }) organization!: Localized;
  @ApiProperty({ enum: participationRoles }) role!: ParticipationRole;
  /** The contact who was asked, and who signed it, where that is a colleague. */
  @ApiProperty() contact!: string;
  @ApiProperty({ type: String, nullable: true }) signedBy!: string | null;
}

export class ProposalView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: proposalStates }) state!: ProposalState;
  @ApiProperty({ enum: proposalWays }) via!: ProposalWay;
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({ format: 'uuid' }) eventId!: string;
  @ApiProperty({ type: LocalizedView }) title!: Localized;
  @ApiProperty() edition!: number;
  @ApiProperty({ type: ProposerView }) by!: ProposerView;
  /** Null: the event as a whole, in words. */
  @ApiProperty({ type: ProposalOccurrenceView, nullable: true }) occurrence!: ProposalOccurrenceView | null;
  /** Another time, wall time at the place; null: the time stays. */
  @ApiProperty({ type: ProposedSlotView, nullable: true }) slot!: ProposedSlotView | null;
  @ApiProperty({ type: ProposedPlaceView, nullable: true }) place!: ProposedPlaceView | null;
  @ApiProperty({ type: String, nullable: true }) placeWords!: string | null;
  @ApiProperty({ type: String, nullable: true }) note!: string | null;
  /** It was made to the time and place as they are now. */
  @ApiProperty() current!: boolean;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) decidedAt!: string | null;
  @ApiProperty({ type: PersonRefView, nullable: true }) decidedBy!: PersonRefView | null;
  @ApiProperty({ type: String, nullable: true }) decisionNote!: string | null;
  @ApiProperty() mayDecide!: boolean;
}

export const proposalVerdicts = ['free', 'warned', 'blocked', 'in-words'] as const;
export type ProposalVerdict = (typeof proposalVerdicts)[number];

/** With what would stand against it, judged now by the rule that the board asks. */
export class JudgedProposalView extends ProposalView {
  /** `in-words`: it names neither a time nor a space, so there is nothing to judge and nothing to move. */
  @ApiProperty({ enum: proposalVerdicts }) verdict!: ProposalVerdict;
  @ApiProperty({ type: [ConflictView] }) conflicts!: ConflictView[];
}

export class JudgedProposalsView {
  @ApiProperty({ type: [JudgedProposalView] }) items!: JudgedProposalView[];
}

export class ProposalListView extends PageView {
  @ApiProperty({ type: [ProposalView] }) items!: ProposalView[];
}

export class AcceptedProposalView {
  @ApiProperty({ type: ProposalView }) proposal!: ProposalView;
  /** The card where it is now; null where nothing was moved. */
  @ApiProperty({ type: BoardItemView, nullable: true }) item!: BoardItemView | null;
  @ApiProperty({ type: [ConflictView] }) conflicts!: ConflictView[];
}
