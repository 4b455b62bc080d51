import { useMemo } from 'react';
import { Button } from '@mantine/core';
import { addMinutes, minutesBetween, timeOf } from '@birge/domain';
import { moving } from '@birge/i18n';
import { useCommands } from '../../shared/commands/commands.js';
import { ariaKeys } from '../../shared/commands/keys.js';
import { KeyCaps } from '../../shared/commands/KeyCaps.js';
import { useBoard } from './BoardContext.js';
import { boardKeys } from './board-keys.js';
import { judge } from './judge.js';
import type { Placement } from './scheduled.js';
import type { RefusedMove } from './use-moves.js';

/** The same placement, from another time on. */
export const startingAt = (to: Placement, start: string): Placement => ({
  ...to,
  start,
  end: addMinutes(start, minutesBetween(to.start, to.end)),
});

const [keys] = boardKeys.freeSlot;

/**
 * After a refusal: the nearest free slot in the same spaces, worked out from what the board knows by now, so that it is
 * right also when the refusal was news to it. L takes it without leaving the card.
 */
export function FreeSlotOffer({ refused }: { refused: RefusedMove }) {
  const { language, index, moves, returnFocus } = useBoard();
  const { id, to, zone } = refused;
  const item = index.items.get(id);
  const offered = useMemo(() => {
    if (!item) return null;
    const { level, freeAt } = judge(item, to, index, zone);
    return level === 'stop' ? freeAt && startingAt(to, freeAt) : to;
  }, [item, to, index, zone]);

  function take(): void {
    if (item && offered) returnFocus(id, moves.move(item, offered, { zone, sure: true }));
  }

  const title = offered ? moving[language].placeAt(timeOf(offered.start)) : '';
  useCommands([{ id: 'board.take-free-slot', group: 'board', title, keys, when: offered !== null, run: take }]);

  if (!offered) return null;
  return (
    <Button size="compact-sm" onClick={take} aria-keyshortcuts={ariaKeys(keys)} rightSection={<KeyCaps keys={keys} />}>
      {title}
    </Button>
  );
}
