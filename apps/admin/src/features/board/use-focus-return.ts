import { useEffect, useRef, type RefObject } from 'react';

/** A card that went to another row is drawn anew there: the focus follows it, there and back when the move is refused. */
export function useFocusReturn(root: RefObject<HTMLElement | null>): (id: string, until: Promise<unknown>) => void {
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    if (!wanted.current) return;
    const focused = document.activeElement;
    // Only where the focus was lost with the old card: who went elsewhere meanwhile is left there.
    if (focused && focused !== document.body) return;
    root.current
      ?.querySelector<HTMLElement>(`[data-card="${CSS.escape(wanted.current)}"]`)
      ?.focus({ preventScroll: true });
  });
  return (id, until) => {
    wanted.current = id;
    void until.finally(() => setTimeout(() => (wanted.current = wanted.current === id ? null : wanted.current), 500));
  };
}
