import { hoursOn } from '@birge/domain';
import type { BoardRow } from './board-rows.js';

/** Hours in which nobody plans, where a venue's own are not known: until 8, from 22. */
const DAY_HOURS = [{ opens: 8 * 60, closes: 22 * 60 }];

/** When a row's venue is open on a day, in minutes; nothing where that is not known, an empty list where it is closed. */
export const hoursOfRow = (row: BoardRow, day: string): { opens: number; closes: number }[] | null =>
  row.venue?.openingHours.length ? hoursOn(day, row.venue.openingHours) : null;

/**
 * Which parts of the days are hatched, as a CSS mask: nights, and the hours in which the venue is closed. One layer per
 * row, however many days.
 */
export function closedMask(row: BoardRow, days: readonly string[]): string {
  const total = days.length * 1440;
  const stops = days.flatMap((day, index) =>
    (hoursOfRow(row, day) ?? DAY_HOURS).flatMap(({ opens, closes }) => [
      `#000 ${percent(index * 1440 + opens, total)}`,
      `transparent ${percent(index * 1440 + opens, total)}`,
      `transparent ${percent(index * 1440 + closes, total)}`,
      `#000 ${percent(index * 1440 + closes, total)}`,
    ]),
  );
  return `linear-gradient(90deg, #000 0%, ${[...stops, '#000 100%'].join(', ')})`;
}

const percent = (minutes: number, total: number): string => `${((minutes / total) * 100).toFixed(4)}%`;
