import { memo } from 'react';
import type { Conflict, Language } from '@birge/domain';
import { board, timeRange } from '@birge/i18n';
import type { BoardItem, EventTypeView } from '@birge/api-client';
import type { BusyTime } from './busy-by-row.js';
import { BoardCard } from './BoardCard.js';
import type { BoardRow } from './board-rows.js';
import { RowHead } from './RowHead.js';
import { hoursOfRow } from './row-hours.js';
import { isOnDay } from './slot-words.js';
import styles from './BoardGrid.module.css';

/** What a row of either view is drawn from. All of it stays the same object while nothing in the row changes. */
export interface RowProps {
  row: BoardRow;
  name: string;
  days: readonly string[];
  holidays: ReadonlySet<string>;
  items: readonly BoardItem[];
  /** What others hold of it, outside the reader's scope. */
  busy: readonly BusyTime[];
  types: ReadonlyMap<string, EventTypeView>;
  conflicts: ReadonlyMap<string, readonly Conflict[]>;
  language: Language;
  /** Of its cards, those that have the tab stop, are on their way, are open; nothing where another row has them. */
  tabStop: string | null;
  moving: string | null;
  open: string | null;
}

const none: readonly Conflict[] = [];

/** A row is drawn again when something of its own changed; the conflicts of other rows are not its own. */
export const sameRow = (before: RowProps, after: RowProps): boolean =>
  (Object.keys(after) as (keyof RowProps)[]).every((key) => key === 'conflicts' || before[key] === after[key]) &&
  after.items.every(({ occurrenceId }) => before.conflicts.get(occurrenceId) === after.conflicts.get(occurrenceId));

export const DaysRow = memo(function DaysRow(props: RowProps) {
  const { row, name, days, holidays, items, busy, types, conflicts, language, tabStop, moving, open } = props;
  return (
    <div role="row" className={styles.row} data-row={row.key}>
      <RowHead row={row} language={language} />
      {days.map((day) => (
        <div
          role="cell"
          key={day}
          className={styles.cell}
          data-day={day}
          data-off={holidays.has(day) || hoursOfRow(row, day)?.length === 0 || undefined}
        >
          {busy
            .filter((time) => isOnDay(time, day))
            .map((time) => (
              <div key={time.start} className={styles.busy}>
                {timeRange(language, time.start, time.end)} {board[language].busy}
              </div>
            ))}
          {items
            .filter((item) => isOnDay(item, day))
            .map((item) => (
              <BoardCard
                key={item.occurrenceId}
                item={item}
                type={types.get(item.typeId)}
                language={language}
                day={day}
                where={name}
                conflicts={conflicts.get(item.occurrenceId) ?? none}
                tabStop={tabStop === item.occurrenceId}
                moving={moving === item.occurrenceId}
                open={open === item.occurrenceId}
              />
            ))}
        </div>
      ))}
    </div>
  );
}, sameRow);
