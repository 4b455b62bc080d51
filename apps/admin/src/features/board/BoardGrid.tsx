import { useLayoutEffect, useMemo, useRef, type CSSProperties } from 'react';
import { minutesBetween, type Conflict } from '@birge/domain';
import { board, boardViews } from '@birge/i18n';
import type { BoardItem } from '@birge/api-client';
import { useBoard } from './BoardContext.js';
import type { BoardGroup } from './board-rows.js';
import { busyByRow } from './busy-by-row.js';
import { DaysHeader } from './DaysHeader.js';
import { GridCorner } from './GridCorner.js';
import { GridGroup, type Drawn } from './GridGroup.js';
import { headerOffset } from './row-offset.js';
import { placeWords } from './slot-words.js';
import { zoomFactor, zoomOf } from './zoom.js';
import styles from './BoardGrid.module.css';

interface BoardGridProps {
  groups: readonly BoardGroup[];
  lists: ReadonlyMap<string, readonly BoardItem[]>;
  days: readonly string[];
  conflicts: ReadonlyMap<string, readonly Conflict[]>;
  folded: ReadonlySet<string>;
  onFold(group: string): void;
  onFoldAll(): void;
  /** The wall time now where most of the country is. */
  now: string;
  tabStop: string | null;
  moving: string | null;
  holidays: ReadonlySet<string>;
}

const FIRST_HOUR_SHOWN = 8;

/** Rows oblast → venue → space, or people, or partners, against days or hours; its header stays in both directions. */
export function BoardGrid(props: BoardGridProps) {
  const { groups, lists, days, conflicts, folded, onFold, onFoldAll, now, tabStop, moving, holidays } = props;
  const { language, index, search } = useBoard();
  const by = search.by ?? 'place';
  const view = search.view ?? 'days';
  const hours = view === 'hours';
  const busy = useMemo(() => busyByRow(index, by), [index, by]);
  const places = useMemo(
    () =>
      by === 'place'
        ? null
        : new Map(index.window.items.map((item) => [item.occurrenceId, placeWords(language, item, index)] as const)),
    [by, index, language],
  );
  const scroller = useRef<HTMLDivElement>(null);
  const today = now.slice(0, 10);
  const first = days[0] ?? today;

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

  const drawn: Drawn = {
    ...{ by, view, language, index, days, today, first, holidays, lists, busy, places, conflicts },
    ...{ tabStop, moving, open: search.card ?? null },
  };
  let rowIndex = 2;
  return (
    <div
      ref={scroller}
      className={styles.scroller}
      data-view={view}
      data-scroller
      style={{ '--days': days.length, '--zoom': zoomFactor(zoomOf(search)) } as CSSProperties}
    >
      <div
        role="table"
        aria-label={board[language].title}
        aria-colcount={days.length + 1}
        aria-rowcount={1 + groups.reduce((sum, { key, rows }) => sum + 1 + (folded.has(key) ? 0 : rows.length), 0)}
        className={styles.canvas}
      >
        <div role="rowgroup" style={{ display: 'contents' }}>
          <DaysHeader
            days={days}
            holidays={index.window.holidays}
            today={today}
            language={language}
            view={view}
            corner={
              <GridCorner
                by={by}
                offset={headerOffset(first, index.offsets)}
                allFolded={groups.every(({ key }) => folded.has(key))}
                language={language}
                onFoldAll={onFoldAll}
              />
            }
          />
        </div>
        {groups.map((group) => {
          const at = rowIndex;
          const shut = folded.has(group.key);
          rowIndex += 1 + (shut ? 0 : group.rows.length);
          return <GridGroup key={group.key} group={group} rowIndex={at} folded={shut} onFold={onFold} drawn={drawn} />;
        })}
        {groups.every(({ rows }) => rows.every((row) => row.by !== 'place' && !row.who)) && by !== 'place' && (
          <p className={styles.nothing}>{boardViews[language].noRows[by]}</p>
        )}
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
