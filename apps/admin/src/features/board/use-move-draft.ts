import { useState } from 'react';
import type { BoardItem } from '@birge/api-client';
import type { BoardIndex } from './board-index.js';
import { draftOf, type MoveDraft } from './move-draft.js';
import type { Placement } from './scheduled.js';

/**
 * What is typed into the form of a move, over the card as it was then (`base`): its version is what is sent, so that what
 * somebody else did meanwhile is asked about and never overwritten. An untouched form follows the card.
 */
export function useMoveDraft(item: BoardItem, index: BoardIndex, asked: Placement | null) {
  const [base, setBase] = useState(item);
  const [draft, setDraft] = useState<MoveDraft>(() => draftOf(item, index, asked));
  const [touched, setTouched] = useState(asked !== null);
  if (item.version > base.version && !touched) {
    setBase(item);
    setDraft(draftOf(item, index));
  }
  const change = (next: Partial<MoveDraft>): void => {
    setTouched(true);
    setDraft((before) => ({ ...before, ...next }));
  };
  return { draft, change, base };
}
