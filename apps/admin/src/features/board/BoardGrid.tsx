import { useLayoutEffect, useMemo, useRef, type CSSProperties } from 'react';
import { minutesBetween, textIn, type Conflict } from '@birge/domain';
import { board } from '@birge/i18n';
import type { BoardItem } from '@birge/api-client';
import { useBoard } from './BoardContext.js';
import type { BoardGroup } from './board-rows.js';
import { busyByRow, type BusyTime } from './busy-by-row.js';
import { DaysHeader } from './DaysHeader.js';
import { DaysRow } from './DaysRow.js';
import { GroupHead } from './GroupHead.js';
import { groupSummary } from './group-summary.js';
import { HoursRow } from './HoursRow.js';
import { rowWords } from './slot-words.js';
import styles from './BoardGrid.module.css';

interface BoardGridProps {
  groups: readonly BoardGroup[];
  lists: ReadonlyMap<string, readonly BoardItem[]>;
  days: readonly string[];
  conflicts: ReadonlyMap<string, readonly Conflict[]>;
  folded: ReadonlySet<string>;
  onFold(group: string): void;
  /** The wall time now where most of the country is. */
  now: string;
  tabStop: string | null;
  moving: string | null;
  holidays: ReadonlySet<string>;
}

const nothing: readonly BoardItem[] = [];
const free: readonly BusyTime[] = [];
const FIRST_HOUR_SHOWN = 8;

export const groupKey = (group: BoardGroup): string => group.divisionId ?? '';

/** Rows oblast → venue → space against days or hours; its header stays in both directions. */
export function BoardGrid(props: BoardGridProps) {
  const { groups, lists, days, conflicts, folded, onFold, now, tabStop, moving, holidays } = props;
  const { language, index, search } = useBoard();
  const busy = useMemo(() => busyByRow(index), [index]);
  const scroller = useRef<HTMLDivElement>(null);
  const hours = search.view === 'hours';
  const Row = hours ? HoursRow : DaysRow;
  const today = now.slice(0, 10);
  const own = (list: readonly BoardItem[], id: string | null | undefined): string | null =>
    id && list.some(({ occurrenceId }) => occurrenceId === id) ? id : null;

  useLayoutEffect(() => {
    const box = scroller.current;
    if (!box) return;
    const header = box.querySelector<HTMLElement>('[data-header]');
    box.style.setProperty('--header-height', `${header?.offsetHeight ?? 34}px`);
    // Nobody plans at night: the hours open in the morning of today, or of the first day.
    const shown = Math.max(0, days.indexOf(today));
    const column = header?.children[1]?.getBoundingClientRect().width ?? 0;
    box.scrollLeft = hours ? column * (shown + FIRST_HOUR_SHOWN / 24) : column * shown;
  }, [hours, days, today]);

  return (
    <div
      ref={scroller}
      className={styles.scroller}
      data-view={hours ? 'hours' : 'days'}
      data-scroller
      style={{ '--days': days.length } as CSSProperties}
    >
      <div role="table" aria-label={board[language].title} aria-colcount={days.length + 1} className={styles.canvas}>
        <div role="rowgroup" style={{ display: 'contents' }}>
          <DaysHeader days={days} holidays={index.window.holidays} today={today} language={language} hours={hours} />
        </div>
        {groups.map((group) => {
          const name = group.name ? textIn(group.name, language) : board[language].national;
          const items = group.rows.flatMap(({ key }) => lists.get(key) ?? nothing);
          return (
            <div role="rowgroup" className={styles.group} key={groupKey(group)}>
              <GroupHead
                name={name}
                summary={groupSummary(items, conflicts)}
                folded={folded.has(groupKey(group))}
                columns={days.length + 1}
                language={language}
                onFold={() => onFold(groupKey(group))}
              />
              {!folded.has(groupKey(group)) &&
                group.rows.map((row) => {
                  const list = lists.get(row.key) ?? nothing;
                  return (
                    <Row
                      key={row.key}
                      row={row}
                      name={rowWords(language, row, group.name)}
                      days={days}
                      holidays={holidays}
                      items={list}
                      busy={busy.get(row.key) ?? free}
                      types={index.types}
                      conflicts={conflicts}
                      language={language}
                      tabStop={own(list, tabStop)}
                      moving={own(list, moving)}
                      open={own(list, search.card)}
                    />
                  );
                })}
            </div>
          );
        })}
        {hours && days.includes(today) && <NowLine days={days} now={now} />}
      </div>
    </div>
  );
}

function NowLine({ days, now }: { days: readonly string[]; now: string }) {
  const share = minutesBetween(`${days[0]}T00:00`, now) / (days.length * 1440);
  return (
    <div className={styles.now} aria-hidden style={{ left: `calc(var(--head) + (100% - var(--head)) * ${share})` }} />
  );
}
