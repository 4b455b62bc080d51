import type { SampleVenue } from './sample-venue.js';
import { venuesInAstanaAndAlmaty } from './venues-capitals.js';
import { venuesInTheEast } from './venues-east.js';
import { venuesInTheWestAndSouth } from './venues-west.js';

/** Forty public places. Points are those of their city, to 0.01 degree; there are no street addresses to get wrong. */
export const venues: readonly SampleVenue[] = [
  ...venuesInAstanaAndAlmaty,
  ...venuesInTheEast,
  ...venuesInTheWestAndSouth,
];
