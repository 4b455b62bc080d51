import { useEffect, useRef, type RefObject } from 'react';
import { minutesBetween } from '@birge/domain';
import { aim } from './aim.js';
import type { BoardIndex } from './board-index.js';
import type { BoardRow } from './board-rows.js';
import type { Placing, PlacingStore } from './placing-store.js';
import { scrollAtEdges } from './scroll-at-edges.js';
import { spotAt } from './target-rect.js';

interface Given {
  index: BoardIndex;
  rows: ReadonlyMap<string, BoardRow>;
  store: PlacingStore;
  onDrop(placing: Placing): void;
  onRefused(itemId: string): void;
  onBegin(): void;
}

/** A mouse drags after a few pixels; a finger after it rested, since a swipe only scrolls. */
const MOUSE_SLOP = 4;
const TOUCH_SLOP = 8;
const LONG_PRESS_MS = 350;

interface Press {
  id: string;
  takenFrom: string | null;
  pointerId: number;
  x: number;
  y: number;
  touch: boolean;
  grab: number;
  timer?: ReturnType<typeof setTimeout>;
}

/** Cards are dragged by one set of listeners on the board, not by one per card; a new answer of the server does not end a drag. */
export function usePointerPlacing(root: RefObject<HTMLElement | null>, given: Given): void {
  const now = useRef(given);
  useEffect(() => {
    now.current = given;
  });

  useEffect(() => {
    const element = root.current;
    if (!element) return;
    let press: Press | null = null;
    let dragged = false;
    let frame = 0;

    const placing = (): Placing | null => {
      const current = now.current.store.get();
      return current?.by === 'pointer' ? current : null;
    };
    const step = (x: number, y: number): void => {
      const current = placing();
      if (!current || !press) return;
      const { index, rows, store } = now.current;
      const target = aim(current.item, spotAt(x, y, press.grab), rows, current.takenFrom, index);
      store.set({ ...current, x, y, target });
    };
    const loop = (): void => {
      const current = placing();
      if (!current) return;
      if (scrollAtEdges(current.x, current.y)) step(current.x, current.y);
      frame = requestAnimationFrame(loop);
    };
    const begin = (x: number, y: number): void => {
      const item = press && now.current.index.items.get(press.id);
      if (!press || !item) return;
      if (!item.mayMove) {
        now.current.onRefused(item.occurrenceId);
        return end();
      }
      dragged = true;
      now.current.onBegin();
      now.current.store.set({
        item,
        takenFrom: press.takenFrom,
        by: 'pointer',
        x,
        y,
        target: { kind: 'nowhere' },
        typed: '',
      });
      step(x, y);
      frame = requestAnimationFrame(loop);
    };
    const end = (): void => {
      clearTimeout(press?.timer);
      cancelAnimationFrame(frame);
      press = null;
      if (placing()) now.current.store.set(null);
    };

    const down = (event: PointerEvent): void => {
      dragged = false;
      const card = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-card]') : null;
      if (!card || event.button !== 0 || press || now.current.store.get()) return;
      const touch = event.pointerType === 'touch';
      const takenFrom = card.closest<HTMLElement>('[data-row]')?.dataset.row ?? null;
      press = {
        id: card.dataset.card ?? '',
        takenFrom,
        pointerId: event.pointerId,
        x: event.clientX,
        y: event.clientY,
        touch,
        grab: 0,
      };
      const item = now.current.index.items.get(press.id);
      const box = card.getBoundingClientRect();
      if (item?.start && item.end && card.closest('[data-track]'))
        press.grab = ((event.clientX - box.left) / box.width) * minutesBetween(item.start, item.end);
      if (touch) press.timer = setTimeout(() => begin(event.clientX, event.clientY), LONG_PRESS_MS);
    };
    const move = (event: PointerEvent): void => {
      if (!press || event.pointerId !== press.pointerId) return;
      if (placing()) return step(event.clientX, event.clientY);
      const far = Math.hypot(event.clientX - press.x, event.clientY - press.y);
      if (press.touch && far > TOUCH_SLOP) end();
      else if (!press.touch && far > MOUSE_SLOP) begin(event.clientX, event.clientY);
    };
    const up = (event: PointerEvent): void => {
      if (!press || event.pointerId !== press.pointerId) return;
      const dropped = placing();
      end();
      if (dropped) now.current.onDrop(dropped);
    };
    const cancel = (event: Event): void => {
      if (event instanceof KeyboardEvent && event.key !== 'Escape') return;
      if (event instanceof KeyboardEvent && placing()) event.preventDefault();
      if (press) end();
    };
    // The click that ends a drag opens nothing; a long press opens no menu and stops the page from scrolling.
    const click = (event: MouseEvent): void => {
      if (!dragged) return;
      dragged = false;
      event.preventDefault();
      event.stopPropagation();
    };
    const still = (event: Event): void => {
      if (placing() || (event.type === 'contextmenu' && press?.touch)) event.preventDefault();
    };

    element.addEventListener('pointerdown', down);
    element.addEventListener('click', click, true);
    element.addEventListener('touchmove', still, { passive: false });
    element.addEventListener('contextmenu', still);
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerup', up);
    window.addEventListener('pointercancel', cancel);
    window.addEventListener('keydown', cancel);
    return () => {
      end();
      element.removeEventListener('pointerdown', down);
      element.removeEventListener('click', click, true);
      element.removeEventListener('touchmove', still);
      element.removeEventListener('contextmenu', still);
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointerup', up);
      window.removeEventListener('pointercancel', cancel);
      window.removeEventListener('keydown', cancel);
    };
  }, [root]);
}
