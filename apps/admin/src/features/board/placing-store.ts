import type { Aimed } from './aim.js';
import type { BoardRow } from './board-rows.js';
import type { Verdict } from './judge.js';
import type { Lock } from './locks.js';
import type { NotHere } from './placing.js';
import type { Placement } from './scheduled.js';

/** Where the card would go at this moment. */
export type Target =
  | { kind: 'slot'; row: BoardRow; placement: Placement; verdict: Verdict }
  | { kind: 'refused'; row: BoardRow; reason: NotHere }
  | { kind: 'tray' }
  | { kind: 'nowhere' };

/** A card on its way: under a finger or moved by keys. Kept outside React's tree, so that a step draws the ghost and nothing else. */
export interface Placing extends Aimed {
  by: 'pointer' | 'keyboard';
  /** Whether a finger holds it, whose hand has no key to press. */
  touch?: boolean;
  /** Its end is dragged, its start stays. */
  resizing?: boolean;
  /** What a pressed modifier keeps. */
  lock: Lock | null;
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
