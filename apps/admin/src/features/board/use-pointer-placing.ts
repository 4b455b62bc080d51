import { useEffect, useRef, type RefObject } from 'react';
import type { BoardIndex } from './board-index.js';
import type { BoardRow } from './board-rows.js';
import { lockOf, type Lock } from './locks.js';
import { lengthOf } from './placing.js';
import type { Placing, PlacingStore } from './placing-store.js';
import { dragged, pressOf, type Press } from './press.js';
import { HAPTIC_MS, LONG_PRESS_MS, MOUSE_SLOP, TOUCH_SLOP } from './touch-manners.js';
import { scrollAtEdges } from './scroll-at-edges.js';

interface Given {
  index: BoardIndex;
  rows: ReadonlyMap<string, BoardRow>;
  store: PlacingStore;
  onDrop(placing: Placing): void;
  onRefused(itemId: string): void;
  onBegin(): void;
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
    let wasDragged = false;
    let frame = 0;

    const placing = (): Placing | null => {
      const current = now.current.store.get();
      return current?.by === 'pointer' ? current : null;
    };
    const step = (x: number, y: number, lock: Lock | null): void => {
      const current = placing();
      if (current && press) now.current.store.set(dragged(press, current, { x, y, lock }, now.current));
    };
    const loop = (): void => {
      const current = placing();
      if (!current) return;
      if (scrollAtEdges(current.x, current.y)) step(current.x, current.y, current.lock);
      frame = requestAnimationFrame(loop);
    };
    const begin = (x: number, y: number, lock: Lock | null): void => {
      const { index, store, onRefused, onBegin } = now.current;
      const item = press && index.items.get(press.id);
      if (!press || !item) return;
      if (!item.mayMove) {
        onRefused(item.occurrenceId);
        return end();
      }
      wasDragged = true;
      onBegin();
      if (press.touch) navigator.vibrate?.(HAPTIC_MS);
      const { takenFrom, touch, resizing } = press;
      const length = lengthOf(item, index.types.get(item.typeId));
      const taken = { item, takenFrom, length, by: 'pointer' as const, touch, resizing, lock: null, typed: '' };
      store.set({ ...taken, x, y, target: { kind: 'nowhere' } });
      step(x, y, lock);
      frame = requestAnimationFrame(loop);
    };
    const end = (): void => {
      clearTimeout(press?.timer);
      cancelAnimationFrame(frame);
      press?.card.removeEventListener('touchmove', still);
      press = null;
      if (placing()) now.current.store.set(null);
    };

    const down = (event: PointerEvent): void => {
      wasDragged = false;
      if (event.button !== 0 || press || now.current.store.get()) return;
      press = pressOf(event, now.current.index.items);
      if (!press?.touch) return;
      // On the card itself: a row that scrolls out of view takes its card out of the page, and the finger with it.
      press.card.addEventListener('touchmove', still, { passive: false });
      press.timer = setTimeout(() => begin(event.clientX, event.clientY, null), LONG_PRESS_MS);
    };
    const move = (event: PointerEvent): void => {
      if (!press || event.pointerId !== press.pointerId) return;
      const lock = press.touch ? null : lockOf(event);
      if (placing()) return step(event.clientX, event.clientY, lock);
      const far = Math.hypot(event.clientX - press.x, event.clientY - press.y);
      if (press.touch && far > TOUCH_SLOP) end();
      else if (!press.touch && far > MOUSE_SLOP) begin(event.clientX, event.clientY, lock);
    };
    const up = (event: PointerEvent): void => {
      if (!press || event.pointerId !== press.pointerId) return;
      const dropped = placing();
      end();
      if (dropped) now.current.onDrop(dropped);
    };
    const cancel = (event: PointerEvent): void => {
      if (event.pointerId === press?.pointerId) end();
    };
    const key = (event: KeyboardEvent): void => {
      const current = placing();
      if (!current) return;
      if (event.key === 'Escape' && event.type === 'keydown') {
        event.preventDefault();
        event.stopPropagation();
        return end();
      }
      const lock = current.touch ? null : lockOf(event);
      if (lock !== current.lock) step(current.x, current.y, lock);
    };
    // The click that ends a drag opens nothing; a long press opens no menu and stops the page from scrolling.
    const click = (event: MouseEvent): void => {
      if (!wasDragged) return;
      wasDragged = false;
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
    window.addEventListener('keydown', key, true);
    window.addEventListener('keyup', key, true);
    return () => {
      end();
      element.removeEventListener('pointerdown', down);
      element.removeEventListener('click', click, true);
      element.removeEventListener('touchmove', still);
      element.removeEventListener('contextmenu', still);
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointerup', up);
      window.removeEventListener('pointercancel', cancel);
      window.removeEventListener('keydown', key, true);
      window.removeEventListener('keyup', key, true);
    };
  }, [root]);
}
