import type { PublicEvent, PublicOccurrence } from '../props.js';

const unscheduled: PublicOccurrence = {
  id: 'unscheduled',
  start: null,
  end: null,
  offset: null,
  allDay: false,
  divisionId: null,
  venue: null,
  space: null,
  city: null,
  address: null,
  directions: null,
  latitude: null,
  longitude: null,
  place: {},
  previousStart: null,
  previousPlace: null,
};

/** Each time that an event happens; while it has none, one that is to be announced. */
export const timesOf = ({ occurrences }: PublicEvent): readonly PublicOccurrence[] =>
  occurrences.length > 0 ? occurrences : [unscheduled];
