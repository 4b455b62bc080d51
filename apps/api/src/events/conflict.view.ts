import { ApiProperty } from '@nestjs/swagger';
import { conflictKinds, severities, type ConflictKind, type Localized, type Severity } from '@birge/domain';
import { LocalizedView } from '../platform/http/views.js';

class InTheWayView {
  @ApiProperty({ type: LocalizedView }) title!: Localized;
  @ApiProperty({ type: String, nullable: true }) start!: string | null;
  @ApiProperty({ type: String, nullable: true }) end!: string | null;
  @ApiProperty({ type: String, nullable: true }) zone!: string | null;
  @ApiProperty({ type: String, nullable: true }) coordinator!: string | null;
}

export class ConflictView {
  @ApiProperty({ enum: conflictKinds }) kind!: ConflictKind;
  @ApiProperty({ enum: severities }) severity!: Severity;
  @ApiProperty({ format: 'uuid' }) occurrenceId!: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) withOccurrenceId!: string | null;
  /** Null where nothing is in the way, or what is lies outside the reader's scope. */
  @ApiProperty({ type: InTheWayView, nullable: true }) with!: InTheWayView | null;
  @ApiProperty({ type: String, nullable: true }) subjectId!: string | null;
  @ApiProperty({ type: String, nullable: true }) subjectName!: string | null;
  @ApiProperty({ type: 'object', additionalProperties: true }) values!: Record<string, unknown>;
  /** The whole of it as a sentence in the reader's language. */
  @ApiProperty() message!: string;
}

/** Worst first. */
export class ProblemsView {
  @ApiProperty({ type: [ConflictView] }) items!: ConflictView[];
}
