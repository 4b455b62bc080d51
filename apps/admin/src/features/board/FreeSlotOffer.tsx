import { useEffect, useMemo } from 'react';
import { Button } from '@mantine/core';
import { addMinutes, minutesBetween, timeOf } from '@birge/domain';
import { moving } from '@birge/i18n';
import { useBoard } from './BoardContext.js';
import { judge } from './judge.js';
import type { Placement } from './scheduled.js';
import type { RefusedMove } from './use-moves.js';

/** The same placement, from another time on. */
export const startingAt = (to: Placement, start: string): Placement => ({
  ...to,
  start,
  end: addMinutes(start, minutesBetween(to.start, to.end)),
});

/**
 * After a refusal: the nearest free slot in the same spaces, worked out from what the board knows by now, so that it is
 * right also when the refusal was news to it. N takes it without leaving the card.
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

  useEffect(() => {
    if (!item || !offered) return;
    const onKey = (event: KeyboardEvent): void => {
      const typing =
        event.target instanceof Element && event.target.closest('input, textarea, select, [role=combobox]');
      if (event.code !== 'KeyN' || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || typing) return;
      event.preventDefault();
      event.stopPropagation();
      take();
    };
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  });

  function take(): void {
    if (item && offered) returnFocus(id, moves.move(item, offered, { zone, sure: true }));
  }

  if (!offered) return null;
  return (
    <Button size="compact-sm" onClick={take} aria-keyshortcuts="N">
      {moving[language].placeAt(timeOf(offered.start))}
    </Button>
  );
}
