import { ApiProperty } from '@nestjs/swagger';
import { venueKinds, type Localized, type VenueKind } from '@birge/domain';
import { Bool, Int, Key, ListOf, LocalizedText, Num, OneOf, Uuid, Version } from '../platform/http/fields/index.js';
import { TimeOfDay } from '../platform/http/fields/time-of-day.js';
import { EmptyIsNone, ListQuery } from '../platform/http/list-query.js';
import { CreateSpaceRequest, MOST_PEOPLE } from './space.dto.js';

const MOST_SPACES = 100;
const MOST_OPENING_HOURS = 28;

export class VenuesQuery extends ListQuery {
  @EmptyIsNone() @OneOf(venueKinds, { optional: true }) type?: VenueKind;
}

export class OpeningHoursRequest {
  /** ISO 8601: 1 is Monday, 7 Sunday. */
  @Int(1, 7) weekday!: number;
  @TimeOfDay() opens!: string;
  @TimeOfDay({ midnight: true }) closes!: string;
}

const once = { optional: true, nullable: true } as const;
const text = { lines: false, empty: true, optional: true } as const;

export class CreateVenueRequest {
  @LocalizedText(300, { lines: false }) name!: Localized;
  @OneOf(venueKinds) kind!: VenueKind;
  @Key() divisionId!: string;
  @LocalizedText(120, text) city?: Localized;
  @LocalizedText(300, text) address?: Localized;
  @LocalizedText(1000, { empty: true, optional: true }) directions?: Localized;
  /** WGS 84, degrees; with the longitude or not at all. */
  @Num(-90, 90, once) latitude?: number | null;
  @Num(-180, 180, once) longitude?: number | null;
  @Int(1, MOST_PEOPLE, once) capacity?: number | null;
  /** The organization that runs it. */
  @Uuid(once) hostId?: string | null;
  @Bool() consentNeeded!: boolean;
  /** Working days that the host wants to know beforehand. */
  @Int(0, 365) noticeDays!: number;
  /** None named: the venue is one space. */
  @ListOf(() => CreateSpaceRequest, MOST_SPACES, { optional: true }) spaces?: CreateSpaceRequest[];
  @ListOf(() => OpeningHoursRequest, MOST_OPENING_HOURS, { optional: true }) openingHours?: OpeningHoursRequest[];
}

export class ChangeVenueRequest {
  @Version() version!: number;
  @LocalizedText(300, { lines: false, optional: true }) name?: Localized;
  @OneOf(venueKinds, { optional: true }) kind?: VenueKind;
  /** Corrects where the venue is now; where it was before the present entry stays. */
  @Key({ optional: true }) divisionId?: string;
  @LocalizedText(120, text) city?: Localized;
  @LocalizedText(300, text) address?: Localized;
  @LocalizedText(1000, { empty: true, optional: true }) directions?: Localized;
  @Num(-90, 90, once) latitude?: number | null;
  @Num(-180, 180, once) longitude?: number | null;
  @Int(1, MOST_PEOPLE, once) capacity?: number | null;
  @Uuid(once) hostId?: string | null;
  @Bool({ optional: true }) consentNeeded?: boolean;
  @Int(0, 365, { optional: true }) noticeDays?: number;
  /** All of them: what is not listed is taken away. */
  @ListOf(() => OpeningHoursRequest, MOST_OPENING_HOURS, { optional: true }) openingHours?: OpeningHoursRequest[];
  @Bool({ optional: true }) archived?: boolean;
}

export class OpeningHoursView {
  @ApiProperty({ type: 'integer', minimum: 1, maximum: 7 }) weekday!: number;
  @ApiProperty({ example: '09:00' }) opens!: string;
  @ApiProperty({ example: '18:00' }) closes!: string;
}
