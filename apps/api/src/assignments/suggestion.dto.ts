import { ApiProperty } from '@nestjs/swagger';
import { suggestionReasons, type SuggestionReasonKind } from '@birge/domain';
import { Key, Text } from '../platform/http/fields/index.js';
import { EmptyIsNone } from '../platform/http/list-query.js';
import { StaffedView } from './matrix.dto.js';

const maybe = { optional: true } as const;

export class SuggestionsQuery {
  /** The first that still lacks somebody, unless said. */
  @EmptyIsNone() @Key(maybe) duty?: string;
  /** A part of the name. */
  @EmptyIsNone() @Text(200, maybe) q?: string;
}

export class SuggestionReasonView {
  @ApiProperty({ enum: suggestionReasons }) kind!: SuggestionReasonKind;
  /** What it adds to the score. */
  @ApiProperty() points!: number;
  /** In the reader's language. */
  @ApiProperty() message!: string;
}

export class SuggestionView {
  @ApiProperty({ format: 'uuid' }) personId!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ type: String, nullable: true }) homeDivision!: string | null;
  @ApiProperty() score!: number;
  /** Not where she is held elsewhere then: the database would refuse it. */
  @ApiProperty() possible!: boolean;
  /** What decides most comes first. */
  @ApiProperty({ type: [SuggestionReasonView] }) reasons!: SuggestionReasonView[];
}

export class SuggestionsView {
  @ApiProperty({ format: 'uuid' }) occurrenceId!: string;
  /** The duty that is suggested for. */
  @ApiProperty() dutyId!: string;
  @ApiProperty({ type: [StaffedView] }) staffing!: StaffedView[];
  /** The best first. */
  @ApiProperty({ type: [SuggestionView] }) items!: SuggestionView[];
  /** How many there are to choose from; the list ends sooner. */
  @ApiProperty() total!: number;
}
