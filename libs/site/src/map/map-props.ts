import type { LocalDate } from '@birge/domain';
import type { PublicDivisionCount } from '../calendar/edition-props.js';
import type { FilteredPage, ListedUnscheduled } from '../props.js';

/** What the filter finds in one division. */
export interface DivisionCount extends PublicDivisionCount {
  /** The first day from today on; null when all is over or without a time. */
  next: LocalDate | null;
}

export interface MapPageProps extends FilteredPage {
  /** Only those with events; whatever oblast is chosen, so that the reader sees its neighbours. */
  counts: readonly DivisionCount[];
  /** How many events the filter finds in all, the oblast included. */
  events: number;
  /** What happens nowhere in particular: online, or in the whole country; the first few. */
  everywhere: readonly ListedUnscheduled[];
  everywhereEvents: number;
}
