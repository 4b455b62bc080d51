import type { ReactNode } from 'react';
import { ActionIcon, Popover } from '@mantine/core';
import { IconFilter } from '@tabler/icons-react';
import { boardNarrow } from '@birge/i18n';
import { useText } from '../../shared/language/LanguageProvider.js';
import styles from './BoardToolbar.module.css';

/** The filters behind one button, which says how many are set: the toolbar keeps to one line. */
export function FoldedFilters({ set, children }: { set: number; children: ReactNode }) {
  const words = useText(boardNarrow);
  return (
    <Popover position="bottom-end" width={240} trapFocus returnFocus shadow="md">
      <Popover.Target>
        <ActionIcon
          variant="default"
          size={30}
          className={styles.filters}
          data-set={set > 0 || undefined}
          aria-label={set > 0 ? words.filtersSet(set) : words.filters}
          title={words.filters}
        >
          <IconFilter size={17} aria-hidden />
          {set > 0 && (
            <span className={styles.count} aria-hidden>
              {set}
            </span>
          )}
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown aria-label={words.filters}>
        <div className={styles.folded}>{children}</div>
      </Popover.Dropdown>
    </Popover>
  );
}
