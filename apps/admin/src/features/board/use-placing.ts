import { useSyncExternalStore } from 'react';
import type { Placing, PlacingStore } from './placing-store.js';

/** Every step of the card on its way: for the ghost and the live region, which are small. */
export const usePlacing = (store: PlacingStore): Placing | null => useSyncExternalStore(store.subscribe, store.get);

/** Only which card it is: for the board, which is not. */
export const useMovingId = (store: PlacingStore): string | null =>
  useSyncExternalStore(store.subscribe, () => store.get()?.item.occurrenceId ?? null);
