import type { FilteredPage, ListedOccurrence, ListedUnscheduled } from '../props.js';

/** The programme, or what a filter finds of it, as it goes on paper. */
export interface PaperProps extends FilteredPage {
  /** By start. */
  scheduled: readonly ListedOccurrence[];
  unscheduled: readonly ListedUnscheduled[];
  events: number;
  divisions: number;
  /** Epoch ms of the last thing that was published of the year: paper says of when it is. */
  asOf: number | null;
  /** More than fits on paper. */
  more: number;
}
