import type { BoardItem } from '@birge/api-client';
import { NATIONAL, rowKeysOf, type BoardGroup, type By } from './board-rows.js';
import { whoKeysOf } from './who-rows.js';

const byStart = (a: BoardItem, b: BoardItem): number =>
  (a.startsAt ?? 0) - (b.startsAt ?? 0) || (a.occurrenceId < b.occurrenceId ? -1 : 1);

export const rowKeysBy = (by: By, item: BoardItem): string[] =>
  by === 'place' ? rowKeysOf(item) : whoKeysOf(by, item);

/**
 * The items of each row, earliest first. Lists that hold the same as `before` stay the same lists, so that a row whose
 * cards did not change is not drawn again. What fits no row (its oblast is filtered away) stands with the country's.
 */
export function itemsByRow(
  items: readonly BoardItem[],
  groups: readonly BoardGroup[],
  before: ReadonlyMap<string, readonly BoardItem[]> = new Map(),
): Map<string, readonly BoardItem[]> {
  const by = groups[0]?.by ?? 'place';
  const known = new Set(groups.flatMap(({ rows }) => rows.map(({ key }) => key)));
  const rest = groups.find(({ key }) => key === NATIONAL)?.rows[0]?.key;
  const lists = new Map<string, BoardItem[]>();
  for (const item of items.filter(({ start }) => start !== null).sort(byStart)) {
    const keys = rowKeysBy(by, item).filter((key) => known.has(key));
    for (const key of keys.length ? keys : rest ? [rest] : []) {
      const list = lists.get(key);
      if (list) list.push(item);
      else lists.set(key, [item]);
    }
  }
  return new Map([...lists].map(([key, list]) => [key, same(list, before.get(key)) ?? list]));
}

function same<T>(list: readonly T[], before: readonly T[] | undefined): readonly T[] | undefined {
  return before?.length === list.length && before.every((one, index) => one === list[index]) ? before : undefined;
}
