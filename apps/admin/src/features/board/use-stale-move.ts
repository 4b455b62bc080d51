import { useCallback, useState } from 'react';
import type { BoardItem } from '@birge/api-client';
import { settledOrAsked, type AskStale, type Chosen, type MoveValues } from './stale-move.js';

export interface StaleAsked {
  item: BoardItem;
  start: MoveValues;
  mine: MoveValues;
  theirs: MoveValues;
  onAnswer(chosen: Chosen): void;
}

/** Asks what should stay of a card that two people moved; whoever asked waits for the answer. */
export function useStaleMove(): { asked: StaleAsked | null; ask: AskStale } {
  const [asked, setAsked] = useState<StaleAsked | null>(null);
  const ask = useCallback<AskStale>((item, to, current) => {
    const found = settledOrAsked(item, to, current);
    if ('settled' in found) return Promise.resolve(found.settled);
    const { promise, resolve } = Promise.withResolvers<Chosen>();
    const onAnswer = (chosen: Chosen): void => {
      setAsked(null);
      resolve(chosen);
    };
    setAsked({ item: current, ...found, onAnswer });
    return promise;
  }, []);
  return { asked, ask };
}
