import { holds, type PlacedDuty } from '@birge/domain';
import type { DutyRow } from './duties.sql.js';
import type { PersonDutyView } from './matrix.dto.js';

/** A duty as its reader may know it: outside her scope it is a time, in an oblast. */
export function dutyView(row: DutyRow): PersonDutyView {
  const { start, end, offsetStart, allDay, setupMinutes, teardownMinutes, divisionId } = row;
  const time = { start, end, offsetStart, allDay, setupMinutes, teardownMinutes, divisionId };
  if (!row.visible)
    return {
      ...time,
      occurrenceId: null,
      eventId: null,
      title: null,
      state: null,
      duties: [],
      venue: null,
      spaces: [],
      city: null,
      address: null,
      place: {},
      coordinator: null,
    };
  return {
    ...time,
    occurrenceId: row.occurrenceId,
    eventId: row.eventId,
    title: row.title,
    state: row.state,
    duties: row.assignments,
    venue: row.venue,
    spaces: row.spaces,
    city: row.city,
    address: row.address,
    place: row.place,
    coordinator: row.coordinator,
  };
}

/** A duty as rules know it. */
export const placed = (row: DutyRow): PlacedDuty & { holds: boolean } => ({
  occurrenceId: row.occurrenceId,
  eventId: row.eventId,
  start: row.start,
  end: row.end,
  allDay: row.allDay,
  setupMinutes: row.setupMinutes,
  teardownMinutes: row.teardownMinutes,
  occupied: { start: row.occupiedFrom, end: row.occupiedTo },
  venueId: row.venueId,
  point: row.latitude !== null && row.longitude !== null ? { latitude: row.latitude, longitude: row.longitude } : null,
  holds: holds(row.state),
});
