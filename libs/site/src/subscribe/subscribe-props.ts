import type { Filter, FilterName, Frame } from '../props.js';

export interface SubscribePageProps {
  frame: Frame;
  filter: Filter;
  /** Filters that were given and could not be understood. */
  rejected: readonly FilterName[];
}
