import { MOST_AT_ONCE, type Choice } from '@birge/domain';
import {
  Bool,
  CalendarDate,
  Int,
  Key,
  ListOf,
  OneOf,
  QueryInt,
  Text,
  Uuid,
  UuidList,
  UuidsInQuery,
  Version,
  WallTime,
} from '../platform/http/fields/index.js';
import { EmptyIsNone } from '../platform/http/list-query.js';

const maybe = { optional: true } as const;

export class BoardQuery {
  @QueryInt(2000, 2100) edition!: number;
  /** The edition's first day, unless said. */
  @EmptyIsNone() @CalendarDate(maybe) from?: string;
  /** Exclusive; the day after the edition's last, unless said. */
  @EmptyIsNone() @CalendarDate(maybe) to?: string;
  @EmptyIsNone() @Key(maybe) oblast?: string;
  @EmptyIsNone() @Key(maybe) type?: string;
  @EmptyIsNone() @Text(200, maybe) q?: string;
}

export class BoardItemsQuery extends BoardQuery {
  /** Event ids with commas between them; none asks only for what others hold. */
  @EmptyIsNone() @UuidsInQuery(100, maybe) events?: string;
}

export class MoveRequest {
  /** The version that the coordinator was looking at; a stale one is refused, never overwritten. */
  @Version() version!: number;
  @WallTime() start!: string;
  @WallTime() end!: string;
  @Uuid({ nullable: true }) venueId!: string | null;
  @UuidList(50) spaceIds!: string[];
  @Bool(maybe) allDay?: boolean;
  @Int(0, 2880, maybe) setupMinutes?: number;
  @Int(0, 2880, maybe) teardownMinutes?: number;
  @OneOf(['earlier', 'later'], maybe) offsetChoice?: Choice;
}

/** One of several; what is left out stays as it is. */
export class OneOfMoves {
  @Uuid() occurrenceId!: string;
  @Version() version!: number;
  @WallTime() start!: string;
  @WallTime() end!: string;
  @Uuid({ optional: true, nullable: true }) venueId?: string | null;
  @UuidList(50, maybe) spaceIds?: string[];
  @Bool(maybe) allDay?: boolean;
  @Int(0, 2880, maybe) setupMinutes?: number;
  @Int(0, 2880, maybe) teardownMinutes?: number;
  @OneOf(['earlier', 'later'], maybe) offsetChoice?: Choice;
}

export class MovesRequest {
  @ListOf(() => OneOfMoves, MOST_AT_ONCE) moves!: OneOfMoves[];
}

export class AssignRequest {
  @Uuid() personId!: string;
  @Key() dutyId!: string;
}
