import { boardView } from './target-rect.js';

const EDGE = 44;
const FASTEST = 14;

/** Scrolls the board while a card is held near its edge; whether it did. */
export function scrollAtEdges(x: number, y: number): boolean {
  const view = boardView();
  const scroller = document.querySelector('[data-scroller]');
  if (!view || !scroller || x < view.left - EDGE || x > view.right || y < view.top - EDGE || y > view.bottom)
    return false;
  const before = [scroller.scrollLeft, scroller.scrollTop];
  scroller.scrollLeft += pull(x, view.left, view.right);
  scroller.scrollTop += pull(y, view.top, view.bottom);
  return scroller.scrollLeft !== before[0] || scroller.scrollTop !== before[1];
}

function pull(at: number, low: number, high: number): number {
  if (at < low + EDGE) return -Math.ceil(((low + EDGE - at) / EDGE) * FASTEST);
  if (at > high - EDGE) return Math.ceil(((at - high + EDGE) / EDGE) * FASTEST);
  return 0;
}
