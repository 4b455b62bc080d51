import type { BoardItem } from '@birge/api-client';
import type { BoardRow } from './board-rows.js';
import type { Verdict } from './judge.js';
import type { Placement } from './scheduled.js';

/** Where the card would go at this moment. */
export type Target =
  | { kind: 'slot'; row: BoardRow; placement: Placement; verdict: Verdict }
  | { kind: 'refused'; row: BoardRow; reason: 'own-oblast' }
  | { kind: 'tray' }
  | { kind: 'nowhere' };

/** A card on its way: under a finger or moved by keys. Kept outside React's tree, so that a step draws the ghost and nothing else. */
export interface Placing {
  item: BoardItem;
  /** The key of the row that it was taken from; nothing from the tray. */
  takenFrom: string | null;
  by: 'pointer' | 'keyboard';
  x: number;
  y: number;
  target: Target;
  /** What has been typed so far of a time, in move mode. */
  typed: string;
}

export interface PlacingStore {
  get(): Placing | null;
  set(next: Placing | null): void;
  subscribe(listener: () => void): () => void;
}

export function createPlacingStore(): PlacingStore {
  let current: Placing | null = null;
  const listeners = new Set<() => void>();
  return {
    get: () => current,
    set: (next) => {
      current = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
