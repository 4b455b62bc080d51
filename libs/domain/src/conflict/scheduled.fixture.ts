import { addDays, wallAsUtc } from '../time/dates.js';
import { widened } from '../time/interval.js';
import type { Scheduled } from './conflict.js';

type Traits = Partial<Omit<Scheduled, 'slot' | 'occupied' | 'wallStart' | 'wallEnd'>> & {
  setup?: number;
  teardown?: number;
  day?: string;
};

/** An occurrence of its own event on 30 July 2026, in Astana (UTC+5): `occurrence('flash-mob', '10:00-11:00', { … })`. */
export function occurrence(
  id: string,
  times: string | null,
  { setup = 0, teardown = 0, day = '2026-07-30', ...more }: Traits = {},
): Scheduled {
  const [start = '', end = ''] = (times ?? '').split('-');
  const wallStart = times && `${day}T${start}`;
  const wallEnd = times && (end === '24:00' ? `${addDays(day, 1)}T00:00` : `${day}T${end}`);
  const instant = (wall: string): number => wallAsUtc(wall) - 5 * 3_600_000;
  const slot = wallStart && wallEnd ? { start: instant(wallStart), end: instant(wallEnd) } : null;
  return {
    id,
    eventId: `event-of-${id}`,
    holds: true,
    slot,
    occupied: slot && widened(slot, setup, teardown),
    wallStart,
    wallEnd,
    venueId: null,
    spaceIds: [],
    people: [],
    items: [],
    organizations: [],
    point: null,
    expected: null,
    ...more,
  };
}
