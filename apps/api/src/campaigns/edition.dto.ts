import { ApiProperty } from '@nestjs/swagger';
import type { Localized } from '@birge/domain';
import { EditionView } from '../accounts/session.dto.js';
import { CalendarDate, LocalizedText, Version } from '../platform/http/fields/index.js';

export class ChangeEditionRequest {
  @Version() version!: number;
  @LocalizedText(300, { lines: false, empty: true, optional: true }) motto?: Localized;
  /** Within the edition's year. */
  @CalendarDate({ optional: true }) startsOn?: string;
  /** The last day, within the edition's year. */
  @CalendarDate({ optional: true }) endsOn?: string;
}

export class EditionsView {
  @ApiProperty({ type: [EditionView] }) items!: EditionView[];
}
