import { IconFold, IconFoldDown } from '@tabler/icons-react';
import { boardViews } from '@birge/i18n';
import type { Language } from '@birge/domain';
import type { By } from './board-rows.js';
import styles from './BoardGrid.module.css';

interface GridCornerProps {
  by: By;
  /** «UTC+5»: the clocks that rows without a sign of their own keep. */
  offset: string;
  allFolded: boolean;
  language: Language;
  onFoldAll(): void;
}

/** What the rows are, whose clocks they keep, and all groups folded or open with one key. */
export function GridCorner({ by, offset, allFolded, language, onFoldAll }: GridCornerProps) {
  const words = boardViews[language];
  const act = allFolded ? words.unfoldAll : words.foldAll;
  const Icon = allFolded ? IconFoldDown : IconFold;
  return (
    <>
      <button type="button" className={styles.foldAll} onClick={onFoldAll} aria-label={act} title={act}>
        <Icon size={15} aria-hidden />
      </button>
      <span className={styles.cornerWords}>{words.head[by]}</span>
      <span className={styles.cornerOffset}>{offset}</span>
    </>
  );
}
