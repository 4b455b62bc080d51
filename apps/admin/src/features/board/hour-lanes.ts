import { minutesBetween } from '@birge/domain';
import type { BoardItem } from '@birge/api-client';

export interface Lane {
  item: BoardItem;
  /** Minutes from the midnight of the first day to its start and its end, within the days shown. */
  start: number;
  end: number;
  lane: number;
}

/** Cards along the hours; those that overlap (drafts, cancelled ones) lie in lanes below each other. */
export function lanesOf(items: readonly BoardItem[], days: readonly string[]): { lanes: Lane[]; count: number } {
  const first = `${days[0]}T00:00`;
  const total = days.length * 1440;
  const ends: number[] = [];
  const lanes = items.flatMap((item) => {
    if (!item.start || !item.end) return [];
    const start = minutesBetween(first, item.start);
    const end = minutesBetween(first, item.end);
    if (end <= 0 || start >= total) return [];
    const free = ends.findIndex((taken) => taken <= start);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = end;
    return [{ item, start: Math.max(0, start), end: Math.min(total, end), lane }];
  });
  return { lanes, count: Math.max(1, ends.length) };
}
