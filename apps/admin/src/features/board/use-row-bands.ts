import { useCallback, useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** Which part of a group is near what can be seen, in pixels from the group's top. */
export interface Band {
  from: number;
  to: number;
}

/** Rows are drawn so far beyond the edges, and the parts change in such steps: a short scroll draws nothing. */
const BEYOND = 500;
const STEP = 250;

const everything: Band = { from: -Infinity, to: Infinity };
const none: Band = { from: 0, to: 0 };
const sameBand = (a: Band | undefined, b: Band): boolean => a?.from === b.from && a.to === b.to;

function bandOf(box: HTMLElement, group: HTMLElement): Band {
  const height = box.clientHeight;
  // Where nothing is laid out (a test without a screen) everything is drawn.
  if (!height) return everything;
  const top = box.scrollTop - group.offsetTop;
  const from = Math.floor((top - BEYOND) / STEP) * STEP;
  const to = Math.ceil((top + height + BEYOND) / STEP) * STEP;
  return to <= 0 || from >= group.offsetHeight ? none : { from: Math.max(0, from), to };
}

/**
 * The part of each group to draw, by the group's key. Looked at again whenever the board scrolls, is drawn or changes
 * its size; `learn` is called while the rows of before are still there: how high did they turn out to be?
 */
export function useRowBands(scroller: RefObject<HTMLElement | null>, learn: (box: HTMLElement) => void) {
  const [bands, setBands] = useState<ReadonlyMap<string, Band>>(new Map());
  const known = useRef(bands);

  const look = useCallback(() => {
    const box = scroller.current;
    if (!box) return;
    const groups = [...box.querySelectorAll<HTMLElement>('[data-group]')];
    const now = new Map(
      groups.map((group) => {
        const key = group.dataset.group ?? '';
        const band = bandOf(box, group);
        const before = known.current.get(key);
        return [key, sameBand(before, band) ? before! : band] as const;
      }),
    );
    if (now.size === known.current.size && [...now].every(([key, band]) => known.current.get(key) === band)) return;
    learn(box);
    known.current = now;
    setBands(now);
  }, [scroller, learn]);

  useLayoutEffect(look);
  useLayoutEffect(() => {
    const box = scroller.current;
    if (!box) return;
    const observer = new ResizeObserver(look);
    observer.observe(box);
    box.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      box.removeEventListener('scroll', look);
    };
  }, [scroller, look]);
  return { bands, look };
}
