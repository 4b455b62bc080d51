import { replaceEqualDeep } from '@tanstack/react-query';
import type { BoardWindow } from '@birge/api-client';

/** A card that did not change stays the same object wherever it stands in the list: what is drawn from it is not drawn again. */
export function sameCards(before: unknown, now: unknown): unknown {
  const [old, next] = [before as BoardWindow | undefined, now as BoardWindow];
  if (!old?.items || !next?.items) return now;
  const byId = new Map(old.items.map((item) => [item.occurrenceId, item]));
  const items = next.items.map((item) => replaceEqualDeep(byId.get(item.occurrenceId), item));
  const rest = replaceEqualDeep({ ...old, items: null }, { ...next, items: null });
  const unchanged = items.length === old.items.length && items.every((item, n) => item === old.items[n]);
  return { ...rest, items: unchanged ? old.items : items };
}
