import { useEffect, useRef, type RefObject } from 'react';

const isLost = (): boolean => !document.activeElement || document.activeElement === document.body;

/** The answer is drawn within this, but on a slow machine. */
const DRAWN_MS = 500;

/**
 * A card that went to another row is drawn anew there: the focus follows it, there and back when the move is refused.
 * Only where the focus was lost with the old card: who went elsewhere meanwhile is left there.
 */
export function useFocusReturn(root: RefObject<HTMLElement | null>): (id: string, until: Promise<unknown>) => void {
  const wanted = useRef<{ id: string; late: boolean } | null>(null);
  useEffect(() => {
    if (!wanted.current || !isLost()) return;
    const { id, late } = wanted.current;
    const card = root.current?.querySelector<HTMLElement>(`[data-card="${CSS.escape(id)}"]`);
    card?.focus({ preventScroll: true });
    if (card && late) wanted.current = null;
  });
  return (id, until) => {
    const mine = { id, late: false };
    wanted.current = mine;
    void until.finally(() =>
      setTimeout(() => {
        // What is not drawn yet is still waited for.
        mine.late = true;
        if (wanted.current === mine && !isLost()) wanted.current = null;
      }, DRAWN_MS),
    );
  };
}
