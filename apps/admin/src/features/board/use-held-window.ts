import { useMemo, useSyncExternalStore } from 'react';
import type { BoardItem, BoardWindow } from '@birge/api-client';
import type { PlacingStore } from './placing-store.js';

/**
 * The window while a card is on its way: that card stays where it was taken from, whatever others do to it, so that it
 * keeps the focus and nothing jumps. `fresh` is the card as it really is now.
 */
export function useHeldWindow(
  window: BoardWindow,
  store: PlacingStore,
): { held: BoardWindow; fresh: BoardItem | null } {
  const taken = useSyncExternalStore(store.subscribe, () => store.get()?.item ?? null);
  return useMemo(() => {
    const isTaken = ({ occurrenceId }: BoardItem) => occurrenceId === taken?.occurrenceId;
    const fresh = (taken && window.items.find(isTaken)) ?? null;
    if (!taken || fresh === taken) return { held: window, fresh };
    const items = fresh ? window.items.map((item) => (isTaken(item) ? taken : item)) : [...window.items, taken];
    return { held: { ...window, items }, fresh };
  }, [window, taken]);
}
