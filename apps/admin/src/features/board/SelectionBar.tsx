import { Button } from '@mantine/core';
import { IconArrowLeft, IconArrowRight, IconArrowsExchange } from '@tabler/icons-react';
import { bulk, bulkActs } from '@birge/i18n';
import type { BoardItem } from '@birge/api-client';
import { useCommands } from '../../shared/commands/commands.js';
import type { BulkValues } from '../../shared/bulk/bulk-values.js';
import { SelectedBar } from '../../shared/bulk/SelectedBar.js';
import { bulkKeys, useBulkCommands } from '../../shared/bulk/use-bulk-commands.js';
import { useBoard } from './BoardContext.js';
import type { MovesTogether } from './use-moves-together.js';

const DAY = 24 * 60;

interface SelectionBarProps {
  items: readonly BoardItem[];
  together: MovesTogether;
  /** The panel of one act on all of them, begun with what a command asked for. */
  onChange(begin?: Partial<BulkValues>): void;
  onClear(): void;
}

/** What can be done to the selected cards together: moved by days, swapped, and whatever is done to many. */
export function SelectionBar({ items, together, onChange, onClear }: SelectionBarProps) {
  const { language, index, search } = useBoard();
  const words = bulk[language];
  // Why one of them may not move is the server's to say.
  const placed = items.filter(({ start }) => start !== null);
  const [one, other] = placed;
  const commands = useBulkCommands({
    group: 'board',
    title: bulkActs[language].command,
    many: items.length,
    mayPublish: index.window.may.publish,
    open: onChange,
  });
  // Where a card is open, a key is for that card: the panel of the selection has its own key.
  useCommands(commands.map((one) => (search.card && one.keys !== bulkKeys ? { ...one, keys: undefined } : one)));
  const byDay = (
    <>
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconArrowLeft size={15} aria-hidden />}
        onClick={() => void together.by(placed, -DAY)}
      >
        {words.dayEarlier}
      </Button>
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconArrowRight size={15} aria-hidden />}
        onClick={() => void together.by(placed, DAY)}
      >
        {words.dayLater}
      </Button>
    </>
  );
  return (
    <SelectedBar
      label={words.label}
      said={items.length > 0 ? words.selected(items.length) : ''}
      shown={items.length > 0}
      hint={words.keys}
      clear={words.clear}
      onClear={onClear}
      onChange={() => onChange()}
    >
      {placed.length > 0 && byDay}
      {placed.length === 2 && items.length === 2 && (
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconArrowsExchange size={15} aria-hidden />}
          onClick={() => void together.swap(one!, other!)}
        >
          {words.swap}
        </Button>
      )}
    </SelectedBar>
  );
}
