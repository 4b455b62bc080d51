import { ApiProperty } from '@nestjs/swagger';
import { venueKinds, type Localized, type VenueKind } from '@birge/domain';
import { LocalizedView, PageView } from '../platform/http/views.js';
import { SpaceView } from './space.dto.js';
import { OpeningHoursView } from './venue.dto.js';

class VenueFactsView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() slug!: string;
  @ApiProperty({ type: LocalizedView }) name!: Localized;
  @ApiProperty({ enum: venueKinds }) kind!: VenueKind;
  @ApiProperty({ type: LocalizedView }) city!: Localized;
  /** Where it is today. */
  @ApiProperty({ type: String, nullable: true }) divisionId!: string | null;
  @ApiProperty({ type: 'integer', nullable: true }) capacity!: number | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) hostId!: string | null;
  @ApiProperty({ type: LocalizedView, nullable: true }) hostName!: Localized | null;
  @ApiProperty() archived!: boolean;
  @ApiProperty({ type: 'integer' }) version!: number;
}

export class VenueRowView extends VenueFactsView {
  /** How many can be booked. */
  @ApiProperty({ type: 'integer' }) spaces!: number;
}

export class VenuesView extends PageView {
  @ApiProperty({ type: [VenueRowView] }) items!: VenueRowView[];
}

export class VenueDivisionView {
  @ApiProperty() divisionId!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) from!: string | null;
  /** Exclusive. */
  @ApiProperty({ type: String, format: 'date', nullable: true }) to!: string | null;
}

export class VenueView extends VenueFactsView {
  @ApiProperty({ type: LocalizedView }) address!: Localized;
  @ApiProperty({ type: LocalizedView }) directions!: Localized;
  @ApiProperty({ type: Number, nullable: true }) latitude!: number | null;
  @ApiProperty({ type: Number, nullable: true }) longitude!: number | null;
  @ApiProperty() consentNeeded!: boolean;
  @ApiProperty({ type: 'integer' }) noticeDays!: number;
  @ApiProperty({ type: [VenueDivisionView] }) divisions!: VenueDivisionView[];
  @ApiProperty({ type: [SpaceView] }) spaces!: SpaceView[];
  @ApiProperty({ type: [OpeningHoursView] }) openingHours!: OpeningHoursView[];
  /** Whether the reader may change it and its spaces. */
  @ApiProperty() mayWrite!: boolean;
}
