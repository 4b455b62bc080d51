import type { SlotValues } from './slot-values.js';

/** A slot by the parts that two people can choose between: a start without its end says nothing. */
export interface SlotGroups {
  time: Pick<SlotValues, 'start' | 'end' | 'allDay' | 'offsetChoice'>;
  place: Pick<SlotValues, 'venueId' | 'spaceIds' | 'place'>;
  around: Pick<SlotValues, 'setupMinutes' | 'teardownMinutes'>;
}

export const groupsOf = (values: SlotValues): SlotGroups => {
  const { start, end, allDay, offsetChoice, venueId, spaceIds, place, setupMinutes, teardownMinutes } = values;
  return {
    time: { start, end, allDay, offsetChoice },
    place: { venueId, spaceIds: [...spaceIds].sort(), place },
    around: { setupMinutes, teardownMinutes },
  };
};

export const valuesFrom = ({ time, place, around }: SlotGroups): SlotValues => ({ ...time, ...place, ...around });
