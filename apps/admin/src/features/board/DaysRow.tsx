import { memo } from 'react';
import { weekday, type Conflict, type Language } from '@birge/domain';
import { board, timeRange } from '@birge/i18n';
import type { BoardItem, EventTypeView } from '@birge/api-client';
import type { BusyTime } from './busy-by-row.js';
import { BoardCard } from './BoardCard.js';
import type { BoardRow } from './board-rows.js';
import { RowHead } from './RowHead.js';
import { hoursOfRow } from './row-hours.js';
import { isOnDay } from './slot-words.js';
import styles from './BoardGrid.module.css';

/** What a row of any view is drawn from. All of it stays the same object while nothing in the row changes. */
export interface RowProps {
  row: BoardRow;
  /** Which row of the table it is, from 1; the header is the first. */
  rowIndex: number;
  /** How high it will most likely be, in pixels. */
  likely: number;
  name: string;
  /** «UTC+5» where its clocks differ from the header's. */
  offset: string | null;
  days: readonly string[];
  today: string;
  holidays: ReadonlySet<string>;
  items: readonly BoardItem[];
  /** What others hold of it, outside the reader's scope. */
  busy: readonly BusyTime[];
  types: ReadonlyMap<string, EventTypeView>;
  conflicts: ReadonlyMap<string, readonly Conflict[]>;
  /** The place of each card in words, where the row does not say it. */
  places: ReadonlyMap<string, string> | null;
  /** By card, its offset where it is not the header's and the row does not say so. */
  clocks: ReadonlyMap<string, string> | null;
  language: Language;
  /** Cards of one line: the whole edition at a glance. */
  compact: boolean;
  /** Of its cards, those that have the tab stop, are on their way, are open; nothing where another row has them. */
  tabStop: string | null;
  moving: string | null;
  open: string | null;
}

const none: readonly Conflict[] = [];

const ofOthersToo = new Set<keyof RowProps>(['conflicts', 'places', 'clocks']);

/** A row is drawn again when something of its own changed; the conflicts and places of other rows are not its own. */
export const sameRow = (before: RowProps, after: RowProps): boolean =>
  (Object.keys(after) as (keyof RowProps)[]).every((key) => ofOthersToo.has(key) || before[key] === after[key]) &&
  after.items.every(
    ({ occurrenceId: id }) =>
      before.conflicts.get(id) === after.conflicts.get(id) &&
      before.places?.get(id) === after.places?.get(id) &&
      before.clocks?.get(id) === after.clocks?.get(id),
  );

export const DaysRow = memo(function DaysRow(props: RowProps) {
  const { row, name, days, today, holidays, items, busy, types, conflicts, places, clocks, language, compact } = props;
  const { tabStop, moving, open } = props;
  return (
    <div role="row" aria-rowindex={props.rowIndex} className={styles.row} data-row={row.key} data-likely={props.likely}>
      <RowHead row={row} offset={props.offset} language={language} />
      {days.map((day) => (
        <div
          role="cell"
          key={day}
          className={styles.cell}
          data-day={day}
          data-today={day === today || undefined}
          data-off={holidays.has(day) || hoursOfRow(row, day)?.length === 0 || undefined}
          data-weekend={weekday(day) > 5 || undefined}
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
                where={places?.get(item.occurrenceId) ?? name}
                offset={clocks?.get(item.occurrenceId)}
                conflicts={conflicts.get(item.occurrenceId) ?? none}
                compact={compact}
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
