import { useMemo } from 'react';
import { replaceEqualDeep, useQuery } from '@tanstack/react-query';
import { addDays, datesFrom, type Conflict, type Language } from '@birge/domain';
import type { BoardItem, BoardWindow, EventTypesView } from '@birge/api-client';
import { filtered, groupsWithin } from './board-filter.js';
import { boardIndex, type BoardIndex } from './board-index.js';
import { boardGroups, type BoardGroup } from './board-rows.js';
import type { BoardSearch } from './board-search.js';
import { editionFactsQuery } from './edition-facts.js';
import { foldedOf } from './folds.js';
import { itemsByRow } from './items-by-row.js';
import { allConflicts, keepSame } from './judge.js';
import { useDerived } from './use-derived.js';
import { whoGroups } from './who-rows.js';

interface Shown {
  items: readonly BoardItem[];
  groups: readonly BoardGroup[];
}

const inWindow = ({ from, to }: BoardWindow, { start, end }: BoardItem): boolean =>
  start !== null && end !== null && start.slice(0, 10) < to && end.slice(0, 10) >= from;

/** Everything that the board draws, from the window and the address: each part changes only with what it is made of. */
export function useBoardView(window: BoardWindow, types: EventTypesView, search: BoardSearch, language: Language) {
  const { oblast, type, state, tag, proposals, q, by, fold } = search;
  const { data: facts } = useQuery(editionFactsQuery(window.edition.year));
  const known = useMemo(() => ({ window, types, facts }), [window, types, facts]);
  const judged = useDerived(known, (from, before?: { index: BoardIndex; conflicts: Map<string, Conflict[]> }) => {
    const index = boardIndex(from.window, from.types, from.facts, before?.index);
    if (!before) return { index, conflicts: allConflicts(index) };
    const { conflicts } = before;
    return { index, conflicts: keepSame(allConflicts(index, { ground: before.index.ground, conflicts }), conflicts) };
  });
  const { index, conflicts } = judged;
  const wanted = useMemo(
    () => ({ index, filters: { oblast, type, state, tag, proposals, q }, by, language }),
    [index, oblast, type, state, tag, proposals, q, by, language],
  );
  const shown = useDerived(wanted, ({ index, filters, by, language }, before?: Shown) => {
    const items = filtered(index, filters);
    const groups = by ? whoGroups(by, items, language) : groupsWithin(boardGroups(index.window), filters.oblast);
    // Rows that say the same stay the same rows: those of other cards are not drawn again.
    return { items, groups: replaceEqualDeep(before?.groups, groups) as readonly BoardGroup[] };
  });
  const { items, groups } = shown;
  const lists = useDerived(shown, (from, before?: Map<string, readonly BoardItem[]>) =>
    itemsByRow(
      from.items.filter((item) => inWindow(window, item)),
      from.groups,
      before,
    ),
  );
  const folded = useMemo(() => foldedOf(fold), [fold]);
  return {
    index,
    conflicts,
    judged,
    /** What the filters leave, on the board and in the tray. */
    items,
    groups,
    lists,
    folded,
    days: useMemo(() => datesFrom(window.from, addDays(window.to, -1)), [window.from, window.to]),
    holidays: useMemo(() => new Set(window.holidays.map(({ day }) => day)), [window.holidays]),
    /** Those to be seen, from top to bottom. */
    rows: useMemo(() => groups.flatMap(({ key, rows }) => (folded.has(key) ? [] : rows)), [groups, folded]),
    rowsByKey: useMemo(
      () => new Map(groups.flatMap((group) => group.rows.map((row) => [row.key, row] as const))),
      [groups],
    ),
    tray: useMemo(() => items.filter(({ start }) => start === null), [items]),
  };
}
