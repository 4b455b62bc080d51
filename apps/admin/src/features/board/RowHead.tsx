import { textIn, type Language } from '@birge/domain';
import { board, boardViews } from '@birge/i18n';
import type { BoardRow } from './board-rows.js';
import { rowWords } from './slot-words.js';
import styles from './BoardGrid.module.css';

interface RowHeadProps {
  row: BoardRow;
  /** «UTC+5» where its clocks differ from the header's. */
  offset: string | null;
  language: Language;
}

/** Venue · space; the venue is seen once and said in every row, so that each can be heard alone. Or whose row it is. */
export function RowHead({ row, offset, language }: RowHeadProps) {
  const name = row.venue ? '' : nameOf(row, language);
  const venue = textIn(row.venue?.name, language);
  const space = textIn(row.space?.name, language);
  const quiet = row.by === 'place' || !row.who;
  return (
    <div
      role="rowheader"
      className={styles.rowHead}
      data-first={row.first || undefined}
      title={[name, venue, space].filter(Boolean).join(' · ')}
    >
      {offset && row.first && <span className={styles.offset}>{offset}</span>}
      {row.venue ? (
        <>
          <span className={row.first ? styles.venue : 'only-read-aloud'}>{venue}</span>
          {space && <span className="only-read-aloud"> · </span>}
          {space && <span className={styles.space}>{space}</span>}
        </>
      ) : (
        <span className={quiet ? styles.quiet : styles.venue}>{name}</span>
      )}
    </div>
  );
}

function nameOf(row: BoardRow, language: Language): string {
  if (row.by !== 'place') return rowWords(language, row, null);
  const { online, wholeCountry } = boardViews[language];
  return row.online ? online : row.divisionId === null ? wholeCountry : board[language].noPlace;
}
