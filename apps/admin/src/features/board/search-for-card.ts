import { addDays, dateOf, daysBetween, type EditionGround } from '@birge/domain';
import type { BoardSearch } from './board-search.js';

const LONGEST = 31;
const noFilters = {
  oblast: undefined,
  type: undefined,
  state: undefined,
  tag: undefined,
  q: undefined,
  by: undefined,
} as const;

/** What the address has to say for a card to be seen: days that hold it, no filters that hide it; nothing where it is. */
export function searchForCard(
  id: string,
  ground: EditionGround,
  shown: { from: string; to: string; ids: ReadonlySet<string> },
): Partial<BoardSearch> | null {
  const start = ground.occurrences.get(id)?.start;
  if (shown.ids.has(id)) return null;
  if (!start) return { ...noFilters, tray: 'open' };
  const day = dateOf(start);
  if (shown.from <= day && day < shown.to) return noFilters;
  const from = day < shown.from ? day : shown.from;
  const to = day < shown.to ? shown.to : addDays(day, 1);
  return daysBetween(from, to) <= LONGEST
    ? { ...noFilters, from, to, view: undefined }
    : { ...noFilters, from: day, to: addDays(day, 14), view: undefined };
}
