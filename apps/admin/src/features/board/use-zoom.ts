import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { singleKeysOn } from '../../shared/commands/single-keys.js';
import { means } from './board-keys.js';
import { useBoard } from './BoardContext.js';
import { zoomedBy, zoomOf, zoomPinched } from './zoom.js';

/** So much turning of a wheel (pixels) or closing of two fingers on a pad is one step. */
const WHEEL_STEP = 40;

/** A spot that stays where it is on the screen while everything around it grows: pixels from the left, share of the days. */
interface Anchor {
  x: number;
  share: number;
}

const headWidth = (box: HTMLElement): number =>
  box.querySelector<HTMLElement>('[data-header] > :first-child')?.offsetWidth ?? 0;

/** Of the first column and all days. */
const daysWidth = (box: HTMLElement): number =>
  box.querySelector<HTMLElement>('[role=table]')?.offsetWidth ?? box.scrollWidth;

function anchorAt(box: HTMLElement, clientX: number): Anchor {
  const head = headWidth(box);
  const x = Math.max(head, clientX - box.getBoundingClientRect().left);
  return { x, share: (box.scrollLeft + x - head) / Math.max(1, daysWidth(box) - head) };
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

const middleOf = (touches: TouchList): number => (touches[0]!.clientX + touches[1]!.clientX) / 2;
const distanceOf = (touches: TouchList): number =>
  Math.hypot(touches[0]!.clientX - touches[1]!.clientX, touches[0]!.clientY - touches[1]!.clientY);

/** Zoom by +, − and 0, by the wheel with Ctrl (a pinch on a pad comes as that) and by two fingers; kept at the pointer. */
export function useZoom(scroller: RefObject<HTMLElement | null>): void {
  const { search, setSearch, store } = useBoard();
  const level = zoomOf(search);
  const anchor = useRef<Anchor | null>(null);
  const now = useRef({ level, setSearch, store });
  useEffect(() => {
    now.current = { level, setSearch, store };
  });

  useLayoutEffect(() => {
    const box = scroller.current;
    const kept = anchor.current;
    anchor.current = null;
    if (!box || !kept) return;
    const head = headWidth(box);
    box.scrollLeft = kept.share * (daysWidth(box) - head) + head - kept.x;
  }, [scroller, level]);

  useEffect(() => {
    const box = scroller.current;
    if (!box) return;
    let turned = 0;
    let pinch: { distance: number; level: number } | null = null;

    const to = (next: number, clientX: number): void => {
      if (next === now.current.level) return;
      anchor.current = anchorAt(box, clientX);
      now.current.level = next;
      now.current.setSearch({ zoom: next === 0 ? undefined : String(next) });
    };
    const wheel = (event: WheelEvent): void => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      turned -= event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? event.deltaY : event.deltaY * WHEEL_STEP;
      if (Math.abs(turned) < WHEEL_STEP) return;
      to(zoomedBy(now.current.level, Math.sign(turned)), event.clientX);
      turned = 0;
    };
    const touch = (event: TouchEvent): void => {
      pinch = event.touches.length === 2 ? { distance: distanceOf(event.touches), level: now.current.level } : null;
    };
    const spread = (event: TouchEvent): void => {
      if (!pinch || event.touches.length !== 2) return;
      event.preventDefault();
      to(zoomPinched(pinch.level, distanceOf(event.touches) / pinch.distance), middleOf(event.touches));
    };
    const key = (event: KeyboardEvent): void => {
      const { target } = event;
      // Outside the board the keys would be anybody's, who may have switched those without Ctrl off.
      const here = target === document.body ? singleKeysOn() : target instanceof Node && box.contains(target);
      if (!here || event.defaultPrevented || isTyping(target) || now.current.store.get()) return;
      const step = means('zoomIn', event) ? 1 : means('zoomOut', event) ? -1 : 0;
      if (step === 0 && !means('zoomReset', event)) return;
      event.preventDefault();
      const bounds = box.getBoundingClientRect();
      const card = target instanceof Element ? target.closest('[data-card]')?.getBoundingClientRect() : undefined;
      const middle = card ? card.left + card.width / 2 : bounds.left + (headWidth(box) + bounds.width) / 2;
      to(step === 0 ? 0 : zoomedBy(now.current.level, step), middle);
    };

    box.addEventListener('wheel', wheel, { passive: false });
    box.addEventListener('touchstart', touch, { passive: true });
    box.addEventListener('touchmove', spread, { passive: false });
    box.addEventListener('touchend', touch, { passive: true });
    document.addEventListener('keydown', key);
    return () => {
      box.removeEventListener('wheel', wheel);
      box.removeEventListener('touchstart', touch);
      box.removeEventListener('touchmove', spread);
      box.removeEventListener('touchend', touch);
      document.removeEventListener('keydown', key);
    };
  }, [scroller]);
}
