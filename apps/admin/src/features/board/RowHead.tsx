import { textIn, type Language } from '@birge/domain';
import { board } from '@birge/i18n';
import type { BoardRow } from './board-rows.js';
import styles from './BoardGrid.module.css';

/** Venue · space; the venue is seen once and said in every row, so that each can be heard alone. */
export function RowHead({ row, language }: { row: BoardRow; language: Language }) {
  if (!row.venue) {
    return (
      <div role="rowheader" className={styles.rowHead}>
        <span className={styles.quiet}>{board[language].noPlace}</span>
      </div>
    );
  }
  const venue = textIn(row.venue.name, language);
  const space = row.space && textIn(row.space.name, language);
  return (
    <div
      role="rowheader"
      className={styles.rowHead}
      data-first={row.first || undefined}
      title={[venue, space].filter(Boolean).join(' · ')}
    >
      <span className={row.first ? styles.venue : 'only-read-aloud'}>{venue}</span>
      {space && <span className="only-read-aloud"> · </span>}
      {space && <span className={styles.space}>{space}</span>}
    </div>
  );
}
