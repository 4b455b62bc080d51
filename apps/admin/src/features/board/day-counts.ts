import type { Conflict } from '@birge/domain';
import type { BoardItem } from '@birge/api-client';
import { levelOf, type Level } from './judge.js';
import { isOnDay } from './slot-words.js';

export interface DayCount {
  events: number;
  /** The worst that is wrong with any of them. */
  level: Level;
}

const worse = (a: Level, b: Level): Level =>
  a === 'stop' || b === 'stop' ? 'stop' : a === 'warn' || b === 'warn' ? 'warn' : 'good';

/** How many events a group has on each day, each once, the cancelled ones left out. */
export function dayCounts(
  items: readonly BoardItem[],
  days: readonly string[],
  conflicts: ReadonlyMap<string, readonly Conflict[]>,
): DayCount[] {
  const alive = items.filter(({ state }) => state !== 'cancelled');
  return days.map((day) => {
    const here = alive.filter((item) => isOnDay(item, day));
    const levels = here.map(({ occurrenceId }) => levelOf(conflicts.get(occurrenceId) ?? []));
    return { events: new Set(here.map(({ eventId }) => eventId)).size, level: levels.reduce(worse, 'good') };
  });
}
