import { Button, CloseButton } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { MOST_AT_ONCE } from '@birge/domain';
import { bulkActs, chosenEvents } from '@birge/i18n';
import type { BulkValues } from '../../shared/bulk/bulk-values.js';
import { bulkKeys, useBulkCommands } from '../../shared/bulk/use-bulk-commands.js';
import { useCommands } from '../../shared/commands/commands.js';
import { ariaKeys } from '../../shared/commands/keys.js';
import { useText } from '../../shared/language/LanguageProvider.js';
import type { ChosenEvents } from './use-chosen-events.js';
import styles from './ChosenBar.module.css';

interface ChosenBarProps {
  chosen: ChosenEvents;
  /** As many as the filter finds. */
  total: number;
  mayPublish: boolean;
  /** The panel of one act on all of them, begun with what a command asked for. */
  onChange(begin?: Partial<BulkValues>): void;
  onAll(): void;
  onClear(): void;
}

/** How many events are chosen, the way to all that the filter finds, and what is done to them together. */
export function ChosenBar({ chosen: { rows, cut }, total, mayPublish, onChange, onAll, onClear }: ChosenBarProps) {
  const text = useText(chosenEvents);
  const { open } = useText(bulkActs);
  const acts = useBulkCommands({
    group: 'changes',
    title: text.command,
    many: rows.length,
    mayPublish,
    open: onChange,
  });
  useCommands([
    ...acts,
    {
      id: 'events.choose-all',
      group: 'changes',
      title: text.all(total),
      when: total > rows.length && !cut,
      run: onAll,
    },
  ]);
  const said = [rows.length > 0 && text.chosen(rows.length), cut && text.cut(MOST_AT_ONCE)].filter(Boolean).join('. ');
  return (
    <>
      <div role="status" className="only-read-aloud">
        {said}
      </div>
      {rows.length > 0 && (
        <div className={styles.bar} role="toolbar" aria-label={text.label} data-bar>
          <span className={styles.count} aria-hidden>
            {said}
          </span>
          {total > rows.length && !cut && (
            <Button size="compact-sm" variant="subtle" onClick={onAll}>
              {text.all(total)}
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
          <CloseButton size="sm" aria-label={text.clear} onClick={onClear} />
        </div>
      )}
    </>
  );
}
