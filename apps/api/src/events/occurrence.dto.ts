import type { Choice, Localized } from '@birge/domain';
import {
  Bool,
  Int,
  LocalizedText,
  OneOf,
  QueryInt,
  Uuid,
  UuidList,
  Version,
  WallTime,
} from '../platform/http/fields/index.js';

const maybe = { optional: true } as const;
const DAYS_2 = 2880;

/** When and where: wall time at the place, and the spaces that it takes of one venue. */
export class SlotFields {
  @Bool(maybe) allDay?: boolean;
  /** Minutes before the start and after the end in which the spaces are taken too. */
  @Int(0, DAYS_2, maybe) setupMinutes?: number;
  @Int(0, DAYS_2, maybe) teardownMinutes?: number;
  /** Which of the two, in the hour that happened twice. */
  @OneOf(['earlier', 'later'], maybe) offsetChoice?: Choice;
}

export class AddOccurrenceRequest extends SlotFields {
  @Uuid({ optional: true, nullable: true }) venueId?: string | null;
  @UuidList(50, maybe) spaceIds?: string[];
  @LocalizedText(300, { ...maybe, empty: true }) place?: Localized;
  @WallTime(maybe) start?: string;
  @WallTime(maybe) end?: string;
}

export class EditOccurrenceRequest {
  @Version() version!: number;
  @LocalizedText(300, { ...maybe, empty: true }) place?: Localized;
  @Int(0, DAYS_2, maybe) setupMinutes?: number;
  @Int(0, DAYS_2, maybe) teardownMinutes?: number;
}

export class VersionQuery {
  @QueryInt(1, 2_147_483_646) version!: number;
}
