import { eventsInAlmaty } from './events-almaty.js';
import { eventsInAstana } from './events-astana.js';
import { eventsInTheEast } from './events-east.js';
import { eventsInTheNorth } from './events-north.js';
import { eventsInTheWest } from './events-west.js';
import { nationalEvents } from './events-national.js';
import type { SampleEvent } from './sample-event.js';

/** The edition of 2026: invented throughout, though many could have happened. */
export const events: readonly SampleEvent[] = [
  ...eventsInAstana,
  ...nationalEvents,
  ...eventsInAlmaty,
  ...eventsInTheEast,
  ...eventsInTheNorth,
  ...eventsInTheWest,
];
