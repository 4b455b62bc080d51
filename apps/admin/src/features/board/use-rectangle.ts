import { useEffect, useRef, type RefObject } from 'react';
import styles from './Rectangle.module.css';

/** A hand that trembles draws no rectangle. */
const LEAST = 6;

const onGround = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('[data-region="board"]') !== null &&
  target.closest(
    '[data-card], [data-resize], button, a, input, [role=rowheader], [role=columnheader], [data-notice], [data-bar]',
  ) === null;

/** A mouse that is dragged over empty ground selects the cards that it touches; Esc lets go of them. A finger scrolls. */
export function useRectangle(root: RefObject<HTMLElement | null>, onSelect: (ids: string[]) => void): void {
  const latest = useRef(onSelect);
  useEffect(() => {
    latest.current = onSelect;
  });
  useEffect(() => {
    const ground = root.current;
    if (!ground) return;
    let from: { x: number; y: number } | null = null;
    let drawn: HTMLElement | null = null;
    const edges = ({ clientX: x, clientY: y }: PointerEvent) => ({
      left: Math.min(from!.x, x),
      top: Math.min(from!.y, y),
      right: Math.max(from!.x, x),
      bottom: Math.max(from!.y, y),
    });
    const end = (): void => {
      drawn?.remove();
      [from, drawn] = [null, null];
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointerup', up);
      window.removeEventListener('pointercancel', end);
      window.removeEventListener('keydown', key, true);
    };
    const move = (event: PointerEvent): void => {
      const { left, top, right, bottom } = edges(event);
      if (!drawn && right - left < LEAST && bottom - top < LEAST) return;
      if (!drawn) {
        drawn = document.createElement('div');
        drawn.className = styles.rectangle!;
        document.body.append(drawn);
        document.getSelection()?.removeAllRanges();
      }
      Object.assign(drawn.style, {
        left: `${left}px`,
        top: `${top}px`,
        width: `${right - left}px`,
        height: `${bottom - top}px`,
      });
      event.preventDefault();
    };
    const up = (event: PointerEvent): void => {
      const area = drawn && edges(event);
      end();
      if (!area) return;
      const touched = [...ground.querySelectorAll<HTMLElement>('[data-region="board"] [data-card]')].filter((card) => {
        const { left, top, right, bottom } = card.getBoundingClientRect();
        return left < area.right && area.left < right && top < area.bottom && area.top < bottom;
      });
      latest.current([...new Set(touched.map(({ dataset }) => dataset.card!))]);
    };
    const key = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      end();
    };
    const down = (event: PointerEvent): void => {
      if (event.button !== 0 || event.pointerType !== 'mouse' || !onGround(event.target)) return;
      from = { x: event.clientX, y: event.clientY };
      window.addEventListener('pointermove', move);
      window.addEventListener('pointerup', up);
      window.addEventListener('pointercancel', end);
      window.addEventListener('keydown', key, true);
    };
    ground.addEventListener('pointerdown', down);
    return () => {
      ground.removeEventListener('pointerdown', down);
      end();
    };
  }, [root]);
}
