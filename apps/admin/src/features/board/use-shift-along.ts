import { useState } from 'react';
import type { BoardIndex } from './board-index.js';
import { standsInTheWay, type ShiftAsked } from './shift-plan.js';

export interface ShiftAlong {
  /** What is being looked at before it happens. */
  asked: ShiftAsked | null;
  /** Asks how the neighbours should make room; whoever asked waits for what came of it. False: left as it is. */
  ask(asked: ShiftAsked): Promise<boolean>;
  canAsk(asked: ShiftAsked): boolean;
  answer(done: boolean): void;
}

export function useShiftAlong(index: BoardIndex): ShiftAlong {
  const [open, setOpen] = useState<{ asked: ShiftAsked; resolve(done: boolean): void } | null>(null);
  return {
    asked: open?.asked ?? null,
    ask: (asked) => {
      const { promise, resolve } = Promise.withResolvers<boolean>();
      setOpen({ asked, resolve });
      return promise;
    },
    canAsk: (asked) => standsInTheWay(asked, index),
    answer: (done) => {
      open?.resolve(done);
      setOpen(null);
    },
  };
}
