import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import type { BoardItem } from '@birge/api-client';
import { means } from './board-keys.js';
import type { BoardSearch } from './board-search.js';
import { createSelectionStore, selectedIn, selText, withRange, withToggled, type SelectionStore } from './selection.js';

interface Given {
  search: BoardSearch;
  setSearch(change: Partial<BoardSearch>): void;
  items: ReadonlyMap<string, BoardItem>;
  /** What the filters show, from top to bottom. */
  shown: readonly BoardItem[];
}

export interface Selection {
  store: SelectionStore;
  items: readonly BoardItem[];
  /** Whether a move of this card moves others with it. */
  goesWith(item: BoardItem): boolean;
  /** Whether the click chose cards, and so opens none. */
  click(event: MouseEvent, id: string): boolean;
  /** Whether the key chose cards. */
  key(event: KeyboardEvent, id: string | undefined): boolean;
  add(ids: readonly string[]): void;
  clear(): void;
}

/** Which cards are selected. The address is where it is kept; what the filters hide stays selected and is counted. */
export function useSelection({ search, setSearch, items, shown }: Given): Selection {
  const [store] = useState(createSelectionStore);
  const anchor = useRef<string | null>(null);
  const ids = useMemo(() => selectedIn(search.sel), [search.sel]);
  useEffect(() => store.set(ids), [store, ids]);
  const selected = useMemo(() => [...ids].flatMap((id) => items.get(id) ?? []), [ids, items]);
  const set = (next: ReadonlySet<string>): void => setSearch({ sel: selText(next) });
  const order = (): string[] => [...new Set(shown.map(({ occurrenceId }) => occurrenceId))];

  return {
    store,
    items: selected,
    goesWith: ({ occurrenceId, start }) =>
      start !== null && ids.has(occurrenceId) && selected.filter((one) => one.start !== null).length > 1,
    clear: () => setSearch({ sel: undefined }),
    add: (more) => set(new Set([...ids, ...more])),

    click(event, id) {
      if (event.altKey || !(event.ctrlKey || event.metaKey || event.shiftKey)) return false;
      set(event.shiftKey ? withRange(ids, order(), anchor.current, id) : withToggled(ids, id));
      if (!event.shiftKey) anchor.current = id;
      return true;
    },

    key(event, id) {
      if (!id) return false;
      if (means('all', event)) set(new Set(order()));
      else if (means('none', event) && ids.size > 0) set(new Set());
      else if (means('range', event)) set(withRange(ids, order(), anchor.current, id));
      else if (means('select', event)) {
        set(withToggled(ids, id));
        anchor.current = id;
      } else return false;
      event.preventDefault();
      event.stopPropagation();
      return true;
    },
  };
}
