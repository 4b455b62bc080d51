import { useMemo, useState } from 'react';
import type { Conflict } from '@birge/domain';
import type { BoardItem } from '@birge/api-client';

/** The list of before, as long as it holds the same: what is counted from it is not counted again for others' changes. */
export function useSameList<One>(list: readonly One[]): readonly One[] {
  const [kept, keep] = useState(list);
  if (kept.length === list.length && kept.every((one, at) => one === list[at])) return kept;
  keep(list);
  return list;
}

/** Of all conflicts those of these cards; the same map while theirs stay the same. */
export function useOwnConflicts(
  items: readonly BoardItem[],
  conflicts: ReadonlyMap<string, readonly Conflict[]>,
): ReadonlyMap<string, readonly Conflict[]> {
  const lists = useSameList(items.map(({ occurrenceId }) => conflicts.get(occurrenceId)));
  return useMemo(
    () =>
      new Map(
        items.flatMap(({ occurrenceId }, at) => {
          const list = lists[at];
          return list ? [[occurrenceId, list] as const] : [];
        }),
      ),
    [items, lists],
  );
}
