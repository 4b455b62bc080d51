import { ApiProperty } from '@nestjs/swagger';
import { EditionView } from '../../accounts/session.dto.js';
import { ParticipationView } from '../../events/event.view.js';

class EditionPartnersMayView {
  @ApiProperty() invite!: boolean;
}

/** The organizations that are asked to take part in a whole edition, and what they answered. */
export class EditionPartnersView {
  @ApiProperty({ type: EditionView }) edition!: EditionView;
  @ApiProperty({ type: [ParticipationView] }) participations!: ParticipationView[];
  @ApiProperty({ type: EditionPartnersMayView }) may!: EditionPartnersMayView;
}
