import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { ActionIcon, Popover } from '@mantine/core';
import { IconFilter } from '@tabler/icons-react';
import { boardNarrow } from '@birge/i18n';
import { useText } from '../../shared/language/LanguageProvider.js';
import styles from './BoardToolbar.module.css';

/** The filters behind one button, which says how many are set: the toolbar keeps to one line. */
export function FoldedFilters({ set, children }: { set: number; children: ReactNode }) {
  const words = useText(boardNarrow);
  const [opened, setOpened] = useState(false);
  // The first Escape is the list's that is open.
  const closeOnEscape = ({ key, target }: KeyboardEvent) => {
    if (key === 'Escape' && (target as Element).ariaExpanded !== 'true') setOpened(false);
  };
  return (
    <Popover
      position="bottom-end"
      width={240}
      trapFocus
      returnFocus
      closeOnEscape={false}
      shadow="md"
      opened={opened}
      onChange={setOpened}
    >
      <Popover.Target>
        <ActionIcon
          variant="default"
          size={30}
          className={styles.filters}
          data-set={set > 0 || undefined}
          aria-label={set > 0 ? words.filtersSet(set) : words.filters}
          title={words.filters}
          onClick={() => setOpened(!opened)}
        >
          <IconFilter size={17} aria-hidden />
          {set > 0 && (
            <span className={styles.count} aria-hidden>
              {set}
            </span>
          )}
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown aria-label={words.filters} onKeyDownCapture={closeOnEscape}>
        <div className={styles.folded}>{children}</div>
      </Popover.Dropdown>
    </Popover>
  );
}
