import type { Language } from '@birge/domain';
import type { FilterName, Frame, ListedOccurrence, ListedUnscheduled } from '../props.js';

/** The next of what a filter finds, or one event, inside somebody else's page. */
export interface EmbedPageProps {
  frame: Frame;
  /** By start. */
  scheduled: readonly ListedOccurrence[];
  unscheduled: readonly ListedUnscheduled[];
  /** Path of the page that shows all of it. */
  all: string;
}

export interface EmbedDataProps extends Omit<EmbedPageProps, 'unscheduled'> {
  /** Filters that were given and could not be understood. */
  rejected: readonly FilterName[];
}

/** What stands in the frame where there is nothing to show. */
export interface EmbedNoteProps {
  language: Language;
  /** A year or an event is not there; too many pages were asked for; we have failed. */
  what: 'not-found' | 'too-many-requests' | 'error';
}

/** What the element on somebody else's site reads: every word as it is to be shown, since not every browser knows Kazakh dates. */
export interface EmbedData {
  name: string;
  /** Invented data says so. */
  sample: string | null;
  next: string;
  nothing: string;
  all: { text: string; url: string };
  rejected: readonly string[];
  days: {
    text: string;
    events: {
      time: string;
      /** Of a browser: a wall time with its offset, or a date. */
      stamp: string;
      title: string;
      /** Where the title is in another language. */
      lang?: string;
      url: string;
      place: string;
      cancelled?: string;
    }[];
  }[];
}
