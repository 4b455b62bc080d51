import { useEffect, useRef, type RefObject } from 'react';
import type { BoardItem } from '@birge/api-client';
import type { BoardGroup, BoardRow } from './board-rows.js';
import type { GridHandle } from './BoardGrid.js';
import type { BoardSearch } from './board-search.js';
import { cardBeyond } from './card-beyond.js';
import { toggled } from './folds.js';

interface Shown {
  groups: readonly BoardGroup[];
  rows: readonly BoardRow[];
  lists: ReadonlyMap<string, readonly BoardItem[]>;
  folded: ReadonlySet<string>;
}

/** Brings a card of the board into view with the focus on it: its group is unfolded and its row is drawn first. */
export function useShowCard(
  grid: RefObject<GridHandle | null>,
  { groups, rows, lists, folded }: Shown,
  setSearch: (change: Partial<BoardSearch>) => void,
) {
  const wanted = useRef<string | null>(null);

  function focusIn(rowKey: string, id: string): boolean {
    if (!grid.current?.revealRow(rowKey)) return false;
    const place = `[data-region="board"] [data-row="${CSS.escape(rowKey)}"] [data-card="${CSS.escape(id)}"]`;
    const card = document.querySelector<HTMLElement>(place);
    card?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    card?.focus({ preventScroll: true });
    return Boolean(card);
  }

  const rowWith = (id: string): BoardRow | undefined =>
    groups
      .flatMap((group) => group.rows)
      .find(({ key }) => lists.get(key)?.some(({ occurrenceId }) => occurrenceId === id));

  function card(id: string): void {
    const row = rowWith(id);
    const group = row && groups.find(({ rows: inside }) => inside.includes(row));
    if (!row || !group) {
      // In the tray, or not drawn yet: the address has just been told to show it.
      if (!focusInTray(id)) wanted.current = id;
      return;
    }
    if (!folded.has(group.key)) return void focusIn(row.key, id);
    wanted.current = id;
    setSearch({ fold: toggled(folded, group.key) });
  }

  // Its group has been unfolded meanwhile.
  useEffect(() => {
    const id = wanted.current;
    const row = id === null ? undefined : rowWith(id);
    if (id && ((row && focusIn(row.key, id)) || focusInTray(id))) wanted.current = null;
  });

  return {
    card,
    /** The card that an arrow leads to from one at the edge of what is drawn. */
    beyond(from: HTMLElement, key: string): void {
      const way = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : null;
      const rowKey = from.closest<HTMLElement>('[data-row]')?.dataset.row;
      const item = lists.get(rowKey ?? '')?.find(({ occurrenceId }) => occurrenceId === from.dataset.card);
      const next = way && rowKey && item ? cardBeyond(rows, lists, rowKey, item, way) : null;
      if (next) focusIn(next.rowKey, next.id);
    },
  };
}

function focusInTray(id: string): boolean {
  const card = document.querySelector<HTMLElement>(`[data-region="tray"] [data-card="${CSS.escape(id)}"]`);
  card?.scrollIntoView({ block: 'nearest' });
  card?.focus({ preventScroll: true });
  return Boolean(card);
}
