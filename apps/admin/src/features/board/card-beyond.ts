import type { BoardItem } from '@birge/api-client';
import type { BoardRow } from './board-rows.js';

/**
 * The card that an arrow up or down leads to where no drawn card lies that way: in the next row that has any, the one
 * that starts nearest to the card left behind.
 */
export function cardBeyond(
  rows: readonly BoardRow[],
  lists: ReadonlyMap<string, readonly BoardItem[]>,
  fromRow: string,
  from: Pick<BoardItem, 'startsAt'>,
  way: 1 | -1,
): { rowKey: string; id: string } | null {
  const at = rows.findIndex(({ key }) => key === fromRow);
  if (at < 0) return null;
  for (let next = at + way; next >= 0 && next < rows.length; next += way) {
    const { key } = rows[next]!;
    const list = lists.get(key) ?? [];
    const away = (item: BoardItem): number => Math.abs((item.startsAt ?? 0) - (from.startsAt ?? 0));
    const nearest = list.length ? list.reduce((best, item) => (away(item) < away(best) ? item : best)) : null;
    if (nearest) return { rowKey: key, id: nearest.occurrenceId };
  }
  return null;
}
