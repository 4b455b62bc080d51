import { createContext, useContext } from 'react';
import type { Language } from '@birge/domain';
import type { BoardItem } from '@birge/api-client';
import type { BoardIndex } from './board-index.js';
import type { BoardSearch } from './board-search.js';
import type { PlacingStore } from './placing-store.js';
import type { Moves } from './use-moves.js';
import type { ShiftAlong } from './use-shift-along.js';

/** What every part of the board needs. Rows and cards take what they draw as properties, so that they are drawn seldom. */
export interface BoardTools {
  year: number;
  language: Language;
  index: BoardIndex;
  search: BoardSearch;
  setSearch(change: Partial<BoardSearch>): void;
  store: PlacingStore;
  moves: Moves;
  /** Neighbours that make room for a card. */
  shift: ShiftAlong;
  /** The card on its way as it is now, which somebody else may have moved meanwhile. */
  fresh: BoardItem | null;
  /** The focus goes with a card to its new place, and back when the move is refused. */
  returnFocus(id: string, until: Promise<unknown>): void;
}

const Context = createContext<BoardTools | null>(null);
export const BoardProvider = Context.Provider;

export function useBoard(): BoardTools {
  const tools = useContext(Context);
  if (!tools) throw new Error('useBoard outside the board');
  return tools;
}
