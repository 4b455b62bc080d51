import { useEffect, useRef, type RefObject } from 'react';
import { useRouterState } from '@tanstack/react-router';

/** How long a screen that waits for its record is waited for. */
const PATIENCE_MS = 3000;

/**
 * After navigation the new screen's heading has the focus and is said; the first screen is left as the browser opened
 * it. A screen that is loaded first, or waits for its record, has its heading a moment later; who has gone on into it
 * meanwhile is left there.
 */
export function useArrival(main: RefObject<HTMLElement | null>, arrived: (heading: string | null) => void): void {
  // What is shown, not what is on its way: while a screen is loaded the one before stands there with its heading.
  const path = useRouterState({ select: ({ location, resolvedLocation }) => (resolvedLocation ?? location).pathname });
  const seen = useRef(path);
  const tell = useRef(arrived);
  useEffect(() => {
    tell.current = arrived;
  });
  useEffect(() => {
    if (seen.current === path) return;
    seen.current = path;
    const since = performance.now();
    let frame = 0;
    const look = () => {
      const heading = main.current?.querySelector<HTMLElement>('h1');
      if (!heading && performance.now() - since < PATIENCE_MS) {
        frame = requestAnimationFrame(look);
        return;
      }
      main.current?.scrollTo({ top: 0 });
      const at = document.activeElement;
      if (!at || at === document.body || at === main.current || !main.current?.contains(at))
        (heading ?? main.current)?.focus({ preventScroll: true });
      tell.current(heading?.textContent ?? null);
    };
    frame = requestAnimationFrame(look);
    return () => cancelAnimationFrame(frame);
  }, [path, main]);
}
