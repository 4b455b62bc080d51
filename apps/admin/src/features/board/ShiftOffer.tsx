import { useMemo } from 'react';
import { Button } from '@mantine/core';
import { shiftAlong } from '@birge/i18n';
import { useCommands } from '../../shared/commands/commands.js';
import { ariaKeys } from '../../shared/commands/keys.js';
import { KeyCaps } from '../../shared/commands/KeyCaps.js';
import { useBoard } from './BoardContext.js';
import { boardKeys } from './board-keys.js';
import type { RefusedMove } from './use-moves.js';

const [keys] = boardKeys.shift;

/** After a refusal for what stands there: how the neighbours could make room is looked at, by pointer, finger or S. */
export function ShiftOffer({ refused: { id, to, zone, along } }: { refused: RefusedMove }) {
  const { language, index, shift, returnFocus } = useBoard();
  const item = index.items.get(id);
  const title = shiftAlong[language].offer;
  const offered = useMemo(() => {
    const asked = item && { item, to, zone, along };
    return asked && shift.canAsk(asked) ? asked : null;
  }, [item, to, zone, along, shift]);
  const run = (): void => {
    if (offered) returnFocus(id, shift.ask(offered));
  };
  useCommands([{ id: 'board.shift-neighbours', group: 'board', title, keys, when: offered !== null, run }]);
  if (!offered) return null;
  return (
    <Button
      size="compact-sm"
      variant="default"
      onClick={run}
      aria-keyshortcuts={ariaKeys(keys)}
      rightSection={<KeyCaps keys={keys} />}
    >
      {title}
    </Button>
  );
}
