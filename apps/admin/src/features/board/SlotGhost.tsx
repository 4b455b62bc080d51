import { useLayoutEffect, useRef } from 'react';
import type { FreeSlot } from '@birge/domain';
import type { BoardItem } from '@birge/api-client';
import type { BoardRow } from './board-rows.js';
import { placementIn } from './slot-placement.js';
import type { Target } from './placing-store.js';
import { boardView, reveal, targetRect } from './target-rect.js';
import styles from './PlacingLayer.module.css';

interface SlotGhostProps {
  item: BoardItem;
  slot: Pick<FreeSlot, 'start' | 'end' | 'venueId' | 'spaceIds'> & { conflicts: readonly unknown[] };
  row: BoardRow;
}

/** Where a free slot lies on the board, while it is looked at in the list. */
export function SlotGhost({ item, slot, row }: SlotGhostProps) {
  const mark = useRef<HTMLDivElement>(null);
  const level = slot.conflicts.length === 0 ? 'good' : 'warn';
  useLayoutEffect(() => {
    const element = mark.current;
    if (!element) return;
    const target: Target = {
      kind: 'slot',
      row,
      placement: placementIn(item, slot),
      verdict: { level, told: [], freeAt: null },
    };
    reveal(targetRect(target));
    // The panel lies over the board's right end, on a phone over all of it.
    const edge = element.closest('aside')?.getBoundingClientRect().left ?? Infinity;
    const scroller = document.querySelector('[data-scroller]');
    const hidden = (targetRect(target)?.right ?? 0) - edge;
    if (scroller && hidden > 0 && edge > 0) scroller.scrollLeft += hidden;
    const [rect, view] = [targetRect(target), boardView()];
    const left = rect && view ? Math.max(rect.left, view.left) : 0;
    const top = rect && view ? Math.max(rect.top, view.top) : 0;
    const width = rect && view ? Math.min(rect.right, view.right, edge) - left : 0;
    const height = rect && view ? Math.min(rect.bottom, view.bottom) - top : 0;
    element.hidden = width <= 0 || height <= 0;
    element.style.transform = `translate(${left}px, ${top}px)`;
    element.style.width = `${width}px`;
    element.style.height = `${height}px`;
  }, [item, slot, row, level]);
  return <div ref={mark} className={styles.mark} data-level={level} data-slot-ghost aria-hidden />;
}
