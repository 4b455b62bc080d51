import type { AvailabilityKind, WallTime } from '@birge/domain';

export interface SampleSaid {
  person: string;
  kind: AvailabilityKind;
  allDay: boolean;
  start: WallTime;
  /** Exclusive. */
  end: WallTime;
}

const days = (person: string, kind: AvailabilityKind, first: string, after: string): SampleSaid => ({
  person,
  kind,
  allDay: true,
  start: `2026-${first}T00:00`,
  end: `2026-${after}T00:00`,
});
const hours = (person: string, kind: AvailabilityKind, day: string, from: string, to: string): SampleSaid => ({
  person,
  kind,
  allDay: false,
  start: `2026-${day}T${from}`,
  end: `2026-${day}T${to}`,
});

/** What people said of their time; all of them live where clocks are at UTC+5. Irina has a duty on a day that she said no to. */
export const said: readonly SampleSaid[] = [
  days('arman', 'unavailable', '08-01', '08-03'),
  days('kamila', 'available', '07-27', '08-07'),
  hours('serik', 'unavailable', '07-30', '14:00', '18:00'),
  days('zhanar', 'available', '08-03', '08-08'),
  days('irina', 'unavailable', '08-06', '08-07'),
  hours('gaukhar', 'available', '07-30', '09:00', '13:00'),
  days('gaukhar', 'available', '08-01', '08-03'),
  days('dias', 'unavailable', '08-08', '08-11'),
];
