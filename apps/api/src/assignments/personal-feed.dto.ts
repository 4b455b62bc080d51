import { ApiProperty } from '@nestjs/swagger';

export class PersonalFeedView {
  /** Whether there is a link that opens. */
  @ApiProperty() open!: boolean;
  /** The link, for whom it may be shown to: the person herself, or who keeps people where she has no account. */
  @ApiProperty({ type: String, format: 'uri', nullable: true }) url!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) createdAt!: string | null;
  /** Whether the reader may see the link when there is one. */
  @ApiProperty() maySee!: boolean;
  /** Whether the reader may make a new one or close it. */
  @ApiProperty() mayRenew!: boolean;
}
