import { dateOf, minutesBetween } from '@birge/domain';
import type { Placing } from './placing-store.js';
import type { Spot } from './aim.js';

/** Where the board's own marks are on the screen: cards, rows, days and hours find each other by data attributes. */

const rowOf = (key: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-row="${CSS.escape(key)}"]`);

/** What lies under a finger. `grab`: minutes from the card's start to where it was taken, in the hours view. */
export function spotAt(x: number, y: number, grab: number): Spot {
  const under = document.elementFromPoint(x, y);
  if (under?.closest('[data-tray]')) return { kind: 'tray' };
  const rowKey = under?.closest<HTMLElement>('[data-row]')?.dataset.row;
  if (!under || rowKey === undefined) return { kind: 'nowhere' };
  const day = under.closest<HTMLElement>('[data-day]')?.dataset.day;
  if (day) return { kind: 'day', rowKey, day };
  const track = under.closest<HTMLElement>('[data-track]');
  if (!track?.dataset.track) return { kind: 'nowhere' };
  const box = track.getBoundingClientRect();
  const minutes = ((x - box.left) / box.width) * Number(track.dataset.days) * 1440 - grab;
  return { kind: 'minute', rowKey, day: track.dataset.track, minutes };
}

/** The rectangle that a placement takes on the screen, or nothing where its row or day is not shown. */
export function targetRect(target: Placing['target']): DOMRect | null {
  if (target.kind === 'tray') return document.querySelector('[data-tray]')?.getBoundingClientRect() ?? null;
  if (target.kind !== 'slot') return null;
  const row = rowOf(target.row.key);
  const cell = row?.querySelector(`[data-day="${dateOf(target.placement.start)}"]`);
  if (cell) return cell.getBoundingClientRect();
  const track = row?.querySelector<HTMLElement>('[data-track]');
  if (!track?.dataset.track) return null;
  const box = track.getBoundingClientRect();
  const perMinute = box.width / (Number(track.dataset.days) * 1440);
  const left = box.left + minutesBetween(`${track.dataset.track}T00:00`, target.placement.start) * perMinute;
  return new DOMRect(
    left,
    box.top,
    minutesBetween(target.placement.start, target.placement.end) * perMinute,
    box.height,
  );
}

/** The part of the board in which cards can be seen: without its sticky header and first column. */
export function boardView(): DOMRect | null {
  const scroller = document.querySelector('[data-scroller]');
  if (!scroller) return null;
  const box = scroller.getBoundingClientRect();
  const header = scroller.querySelector('[data-header]')?.getBoundingClientRect();
  const corner = scroller.querySelector('[data-header] > :first-child')?.getBoundingClientRect();
  const left = corner?.right ?? box.left;
  const top = header?.bottom ?? box.top;
  return new DOMRect(left, top, box.right - left, box.bottom - top);
}

/** Scrolls the board until a rectangle is in view. */
export function reveal(rect: DOMRect | null): void {
  const view = boardView();
  const scroller = document.querySelector('[data-scroller]');
  if (!rect || !view || !scroller) return;
  const by = (low: number, high: number, from: number, to: number): number =>
    low < from ? low - from : high > to ? high - to : 0;
  scroller.scrollLeft += by(rect.left, Math.min(rect.right, rect.left + view.width), view.left, view.right);
  scroller.scrollTop += by(rect.top, rect.bottom, view.top + 32, view.bottom);
}
