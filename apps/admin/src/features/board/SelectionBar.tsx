import { Button, CloseButton, Tooltip } from '@mantine/core';
import { IconArrowLeft, IconArrowRight, IconArrowsExchange, IconPencil } from '@tabler/icons-react';
import { bulk, bulkActs } from '@birge/i18n';
import type { BoardItem } from '@birge/api-client';
import { ariaKeys } from '../../shared/commands/keys.js';
import { useCommands } from '../../shared/commands/commands.js';
import type { BulkValues } from '../../shared/bulk/bulk-values.js';
import { bulkKeys, useBulkCommands } from '../../shared/bulk/use-bulk-commands.js';
import { useBoard } from './BoardContext.js';
import type { MovesTogether } from './use-moves-together.js';
import styles from './SelectionBar.module.css';

const DAY = 24 * 60;

interface SelectionBarProps {
  items: readonly BoardItem[];
  together: MovesTogether;
  /** The panel of one act on all of them, begun with what a command asked for. */
  onChange(begin?: Partial<BulkValues>): void;
  onClear(): void;
}

/** What can be done to the selected cards together; how many they are is said too. */
export function SelectionBar({ items, together, onChange, onClear }: SelectionBarProps) {
  const { language, index, search } = useBoard();
  const words = bulk[language];
  // Why one of them may not move is the server's to say.
  const placed = items.filter(({ start }) => start !== null);
  const [one, other] = placed;
  const { command: title, open } = bulkActs[language];
  const commands = useBulkCommands({
    group: 'board',
    title,
    many: items.length,
    mayPublish: index.window.may.publish,
    open: onChange,
  });
  // Where a card is open, a key is for that card: the panel of the selection has its own key.
  useCommands(commands.map((one) => (search.card && one.keys !== bulkKeys ? { ...one, keys: undefined } : one)));
  return (
    <>
      <div role="status" className="only-read-aloud">
        {items.length > 0 && words.selected(items.length)}
      </div>
      {items.length > 0 && (
        <div className={styles.bar} role="toolbar" aria-label={words.label} data-bar>
          <Tooltip label={words.keys} openDelay={600}>
            <b className={styles.count} aria-hidden>
              {words.selected(items.length)}
            </b>
          </Tooltip>
          {placed.length > 0 && (
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
          )}
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
          <Button
            size="compact-sm"
            leftSection={<IconPencil size={15} aria-hidden />}
            aria-keyshortcuts={ariaKeys(bulkKeys)}
            onClick={() => onChange()}
          >
            {open}
          </Button>
          <CloseButton size="sm" aria-label={words.clear} onClick={onClear} />
        </div>
      )}
    </>
  );
}
