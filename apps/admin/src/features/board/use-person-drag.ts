import { useEffect, useRef, useState, type RefObject } from 'react';
import { scrollAtEdges } from './scroll-at-edges.js';
import { HAPTIC_MS, LONG_PRESS_MS, MOUSE_SLOP, TOUCH_SLOP } from './touch-manners.js';

/** A person on the way to a card. */
export interface PersonInHand {
  personId: string;
  x: number;
  y: number;
  touch: boolean;
  /** The occurrence of the card under the pointer. */
  cardId: string | null;
}

interface Given {
  onBegin(): void;
  onDrop(dropped: PersonInHand & { cardId: string }): void;
}

interface Pressed extends PersonInHand {
  pointerId: number;
  entry: HTMLElement;
  began: boolean;
  /** Whether she was well within the board: on the way down to it its upper edge does not scroll. */
  within: boolean;
  timer?: ReturnType<typeof setTimeout>;
}

/** Below the strip, in px: past the board's own header and its edge. */
const WELL_WITHIN = 140;

const cardAt = (x: number, y: number): string | null =>
  document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-card]')?.dataset.card ?? null;

/** People are dragged with the manners of cards: a mouse after a few pixels, a finger after it rested; Esc lets go. */
export function usePersonDrag(strip: RefObject<HTMLElement | null>, given: Given): PersonInHand | null {
  const [hand, setHand] = useState<PersonInHand | null>(null);
  const now = useRef(given);
  useEffect(() => {
    now.current = given;
  });

  useEffect(() => {
    const element = strip.current;
    if (!element) return;
    let press: Pressed | null = null;
    let frame = 0;
    const step = (x: number, y: number): void => {
      if (!press) return;
      const within = press.within || y > element.getBoundingClientRect().bottom + WELL_WITHIN;
      press = Object.assign(press, { x, y, within, cardId: cardAt(x, y) });
      const { personId, touch, cardId } = press;
      setHand({ personId, x, y, touch, cardId });
    };
    const loop = (): void => {
      if (!press?.began) return;
      if (press.within && scrollAtEdges(press.x, press.y)) step(press.x, press.y);
      frame = requestAnimationFrame(loop);
    };
    const begin = (x: number, y: number): void => {
      if (!press) return;
      press.began = true;
      now.current.onBegin();
      if (press.touch) navigator.vibrate?.(HAPTIC_MS);
      step(x, y);
      frame = requestAnimationFrame(loop);
    };
    const end = (): void => {
      clearTimeout(press?.timer);
      cancelAnimationFrame(frame);
      press?.entry.removeEventListener('touchmove', still);
      press = null;
      setHand(null);
    };

    const down = (event: PointerEvent): void => {
      const entry = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-helper]') : null;
      if (event.button !== 0 || press || !entry) return;
      const { pointerId, clientX: x, clientY: y } = event;
      const touch = event.pointerType === 'touch';
      press = {
        personId: entry.dataset.helper ?? '',
        x,
        y,
        touch,
        cardId: null,
        pointerId,
        entry,
        began: false,
        within: false,
      };
      if (!touch) return;
      entry.addEventListener('touchmove', still, { passive: false });
      press.timer = setTimeout(() => begin(x, y), LONG_PRESS_MS);
    };
    const move = (event: PointerEvent): void => {
      if (!press || event.pointerId !== press.pointerId) return;
      if (press.began) return step(event.clientX, event.clientY);
      const far = Math.hypot(event.clientX - press.x, event.clientY - press.y);
      if (press.touch && far > TOUCH_SLOP) end();
      else if (!press.touch && far > MOUSE_SLOP) begin(event.clientX, event.clientY);
    };
    const up = (event: PointerEvent): void => {
      if (!press || event.pointerId !== press.pointerId) return;
      const { personId, x, y, touch, cardId, began } = press;
      end();
      if (began && cardId) now.current.onDrop({ personId, x, y, touch, cardId });
    };
    const cancel = (event: PointerEvent): void => {
      if (event.pointerId === press?.pointerId) end();
    };
    const key = (event: KeyboardEvent): void => {
      if (!press?.began || event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      end();
    };
    // A long press opens no menu and stops the strip from scrolling.
    const still = (event: Event): void => {
      if (press?.began || (event.type === 'contextmenu' && press?.touch)) event.preventDefault();
    };

    element.addEventListener('pointerdown', down);
    element.addEventListener('contextmenu', still);
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerup', up);
    window.addEventListener('pointercancel', cancel);
    window.addEventListener('keydown', key, true);
    return () => {
      end();
      element.removeEventListener('pointerdown', down);
      element.removeEventListener('contextmenu', still);
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointerup', up);
      window.removeEventListener('pointercancel', cancel);
      window.removeEventListener('keydown', key, true);
    };
  }, [strip]);
  return hand;
}
