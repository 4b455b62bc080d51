import type { Spot } from './aim.js';

const rowMarked = (key: string | null): HTMLElement | null =>
  (key === null ? null : document.querySelector<HTMLElement>(`[data-row="${CSS.escape(key)}"]`)) ??
  document.querySelector<HTMLElement>('[data-row]');

/**
 * What a row has under an x, wherever the finger is above or below it: while a card's place is kept, or its end is
 * dragged. Columns are the same in all rows, so another row tells it where this one is not drawn.
 */
export function spotInRow(rowKey: string, x: number, grab: number): Spot {
  const row = rowMarked(rowKey);
  const track = row?.querySelector<HTMLElement>('[data-track]');
  if (track?.dataset.track) {
    const box = track.getBoundingClientRect();
    const minutes = ((x - box.left) / box.width) * Number(track.dataset.days) * 1440 - grab;
    return { kind: 'minute', rowKey, day: track.dataset.track, minutes };
  }
  for (const cell of row?.querySelectorAll<HTMLElement>('[data-day]') ?? []) {
    const box = cell.getBoundingClientRect();
    if (x >= box.left && x < box.right && cell.dataset.day) return { kind: 'day', rowKey, day: cell.dataset.day };
  }
  return { kind: 'nowhere' };
}
