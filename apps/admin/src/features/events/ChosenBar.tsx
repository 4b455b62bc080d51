import { Button } from '@mantine/core';
import { MOST_AT_ONCE } from '@birge/domain';
import { chosenEvents } from '@birge/i18n';
import type { BulkValues } from '../../shared/bulk/bulk-values.js';
import { SelectedBar } from '../../shared/bulk/SelectedBar.js';
import { useBulkCommands } from '../../shared/bulk/use-bulk-commands.js';
import { useCommands } from '../../shared/commands/commands.js';
import { useText } from '../../shared/language/LanguageProvider.js';
import type { ChosenEvents } from './use-chosen-events.js';

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

/** The chosen events, and the way to all that the filter finds. */
export function ChosenBar({ chosen: { rows, cut }, total, mayPublish, onChange, onAll, onClear }: ChosenBarProps) {
  const text = useText(chosenEvents);
  const more = total > rows.length && !cut;
  const acts = useBulkCommands({
    group: 'changes',
    title: text.command,
    many: rows.length,
    mayPublish,
    open: onChange,
  });
  useCommands([...acts, { id: 'events.choose-all', group: 'changes', title: text.all(total), when: more, run: onAll }]);
  return (
    <SelectedBar
      label={text.label}
      said={[rows.length > 0 && text.chosen(rows.length), cut && text.cut(MOST_AT_ONCE)].filter(Boolean).join('. ')}
      shown={rows.length > 0}
      clear={text.clear}
      onClear={onClear}
      onChange={() => onChange()}
    >
      {more && (
        <Button size="compact-sm" variant="subtle" onClick={onAll}>
          {text.all(total)}
        </Button>
      )}
    </SelectedBar>
  );
}
