import type { Placing } from './placing-store.js';
import { isWhereItIs } from './placing.js';
import type { BoardItem } from '@birge/api-client';
import type { Placement } from './scheduled.js';
import type { Moves } from './use-moves.js';

/** What letting go of a card does. `left`: nothing, it stays where it is. `follow`: where others go with it, if any do. */
export function drop(
  { item, target }: Placing,
  moves: Moves,
  follow?: (item: BoardItem, to: Placement) => Promise<boolean> | null,
): Promise<boolean> | 'left' {
  if (target.kind === 'tray') return item.start ? moves.tray(item) : 'left';
  if (target.kind !== 'slot' || isWhereItIs(item, target.placement)) return 'left';
  const together = follow?.(item, target.placement);
  if (together) return together;
  // What our rule blocks is asked of the server all the same: it is the judge, and it tells the reason with its names.
  return moves.move(item, target.placement, { zone: target.row.zone, sure: target.verdict.level !== 'stop' });
}
