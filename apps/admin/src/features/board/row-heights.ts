import { dateOf } from '@birge/domain';
import { lastDayOf } from '@birge/i18n';
import type { BoardItem } from '@birge/api-client';
import type { BoardRow } from './board-rows.js';
import type { BusyTime } from './busy-by-row.js';
import { lanesOf } from './hour-lanes.js';

export type View = 'edition' | 'days' | 'hours';

/** Pixels: a card with the gap below it, what a cell has around them, and a row without cards. */
const sizes = {
  edition: { card: 26, around: 3, least: 29 },
  days: { card: 43, around: 4, least: 34 },
  hours: { card: 43, around: 7, least: 50 },
} as const;
/** The first row of a venue has its name above that of the space. */
const TWO_NAMES = { edition: 43, days: 47, hours: 50 } as const;

const stacked = (slots: readonly { start: string | null; end: string | null }[], days: readonly string[]): number => {
  const heights = new Map<string, number>();
  for (const { start, end } of slots) {
    if (!start || !end) continue;
    const last = lastDayOf(start, end);
    for (const day of days) if (dateOf(start) <= day && day <= last) heights.set(day, (heights.get(day) ?? 0) + 1);
  }
  return Math.max(0, ...heights.values());
};

/** How high a row will most likely be, in pixels, before it is drawn. */
export function likelyHeight(
  view: View,
  row: BoardRow,
  items: readonly BoardItem[],
  busy: readonly BusyTime[],
  days: readonly string[],
): number {
  const { card, around, least } = sizes[view];
  const cards = view === 'hours' ? lanesOf(items, days).count : stacked(items, days) + stacked(busy, days);
  return Math.max(least, row.venue && row.space && row.first ? TWO_NAMES[view] : 0, cards * card + around);
}

/** What a row has turned out to be in a view is kept as long as it would be guessed the same. */
export class RowHeights {
  private readonly known = new Map<string, { likely: number; real: number }>();

  constructor(readonly view: View) {}

  of(key: string, likely: number): number {
    const known = this.known.get(key);
    return known?.likely === likely ? known.real : likely;
  }

  /** Measures the rows that are drawn now. */
  learnFrom(box: ParentNode): void {
    for (const row of box.querySelectorAll<HTMLElement>('[data-likely]')) {
      const { row: key = '', likely } = row.dataset;
      if (row.offsetHeight > 0) this.known.set(key, { likely: Number(likely), real: row.offsetHeight });
    }
  }
}

export interface Piece {
  /** Rows not drawn, as so many pixels. */
  gap: number;
  /** A row to draw: its place in the group; nothing for a gap at the end. */
  at: number | null;
}

/**
 * Which rows of a group are drawn: those between `from` and `to` (pixels from the group's first row) and those that must
 * stay whatever is in view (a focused card lives there); what lies between as gaps.
 */
export function piecesOf(
  heights: readonly number[],
  from: number,
  to: number,
  stays: (at: number) => boolean,
): Piece[] {
  const pieces: Piece[] = [];
  let top = 0;
  let gap = 0;
  heights.forEach((height, at) => {
    if ((top + height > from && top < to) || stays(at)) {
      pieces.push({ gap, at });
      gap = 0;
    } else gap += height;
    top += height;
  });
  if (gap > 0) pieces.push({ gap, at: null });
  return pieces;
}
