import { CalendarDate, Int, UuidList } from '../platform/http/fields/index.js';
import { TimeOfDay } from '../platform/http/fields/time-of-day.js';

const maybe = { optional: true } as const;

/** Which slots are looked for; nothing said: anywhere in its oblasts, on any day of the edition. */
export class FindSlotRequest {
  @UuidList(50, maybe) venueIds?: string[];
  /** The first and the last day, both included. */
  @CalendarDate(maybe) from?: string;
  @CalendarDate(maybe) to?: string;
  /** Not before, and over by: times of day at the place. */
  @TimeOfDay(maybe) fromTime?: string;
  @TimeOfDay({ midnight: true, ...maybe }) toTime?: string;
  /** Known to have room for so many. */
  @Int(1, 1_000_000, maybe) capacity?: number;
  /** How many slots at most, 9 unless said. */
  @Int(1, 20, maybe) limit?: number;
}
