import { memo, useMemo } from 'react';
import { addDays, dateOf, minutesBetween, type Conflict } from '@birge/domain';
import { board } from '@birge/i18n';
import { BoardCard } from './BoardCard.js';
import { sameRow, type RowProps } from './DaysRow.js';
import { lanesOf } from './hour-lanes.js';
import { ResizeEdge } from './ResizeEdge.js';
import { RowHead } from './RowHead.js';
import { closedMask } from './row-hours.js';
import styles from './BoardGrid.module.css';

const none: readonly Conflict[] = [];

/** A row along the hours: a card is as wide as its time, its set-up and tear-down beside it. */
export const HoursRow = memo(function HoursRow(props: RowProps) {
  const { row, name, days, items, busy, types, conflicts, places, clocks, language, tabStop, moving, open } = props;
  const { lanes, count } = useMemo(() => lanesOf(items, days), [items, days]);
  const mask = useMemo(() => closedMask(row, days), [row, days]);
  const total = days.length * 1440;
  const lastMidnight = `${addDays(days.at(-1) ?? '', 1)}T00:00`;
  const share = (minutes: number): string => `${(minutes / total) * 100}%`;
  return (
    <div role="row" aria-rowindex={props.rowIndex} className={styles.row} data-row={row.key} data-likely={props.likely}>
      <RowHead row={row} offset={props.offset} language={language} />
      <div
        role="cell"
        className={styles.track}
        data-track={days[0]}
        data-days={days.length}
        style={{ minHeight: 6 + count * 43 }}
      >
        <div className={styles.closed} style={{ maskImage: mask }} aria-hidden />
        {busy.map(({ start, end }) => {
          const from = minutesBetween(`${days[0]}T00:00`, start);
          return from < 0 || from >= total ? null : (
            <div
              key={start}
              className={styles.busy}
              style={{ left: share(from), width: share(minutesBetween(start, end)) }}
            >
              {board[language].busy}
            </div>
          );
        })}
        {lanes.map(({ item, start, end, lane }) => (
          <div
            key={item.occurrenceId}
            className={styles.slot}
            style={{
              left: share(start - item.setupMinutes),
              width: share(end - start + item.setupMinutes + item.teardownMinutes),
              top: 3 + lane * 43,
            }}
          >
            <div className={styles.around} style={{ flexGrow: item.setupMinutes }} aria-hidden />
            <div className={styles.within} style={{ flexGrow: end - start }}>
              <BoardCard
                item={item}
                type={types.get(item.typeId)}
                language={language}
                day={dateOf(item.start ?? '')}
                where={places?.get(item.occurrenceId) ?? name}
                offset={clocks?.get(item.occurrenceId)}
                conflicts={conflicts.get(item.occurrenceId) ?? none}
                tabStop={tabStop === item.occurrenceId}
                moving={moving === item.occurrenceId}
                open={open === item.occurrenceId}
              />
              {item.mayMove && item.end && item.end <= lastMidnight && <ResizeEdge language={language} />}
            </div>
            <div className={styles.around} style={{ flexGrow: item.teardownMinutes }} aria-hidden />
          </div>
        ))}
      </div>
    </div>
  );
}, sameRow);
