import { useLayoutEffect, type RefObject } from 'react';

const FIRST_HOUR_SHOWN = 8;

/** Where a view begins: today or the first day; the hours in the morning, since nobody plans at night. */
export function useOpeningScroll(
  scroller: RefObject<HTMLElement | null>,
  days: readonly string[],
  today: string,
  hours: boolean,
): void {
  // What sticks below the header has to know how high it is, and a day how wide its share of the screen is.
  useLayoutEffect(() => {
    const box = scroller.current;
    if (!box) return;
    const tell = (): void => {
      const height = box.querySelector<HTMLElement>('[data-header]')?.offsetHeight;
      box.style.setProperty('--header-height', `${height || 34}px`);
      box.style.setProperty('--seen', `${box.clientWidth || 900}px`);
    };
    tell();
    const observer = new ResizeObserver(tell);
    observer.observe(box);
    return () => observer.disconnect();
  });
  useLayoutEffect(() => {
    const box = scroller.current;
    if (!box) return;
    const header = box.querySelector<HTMLElement>('[data-header]');
    const shown = Math.max(0, days.indexOf(today));
    const column = header?.children[1]?.getBoundingClientRect().width ?? 0;
    box.scrollLeft = hours ? column * (shown + FIRST_HOUR_SHOWN / 24) : column * shown;
  }, [scroller, hours, days, today]);
}
