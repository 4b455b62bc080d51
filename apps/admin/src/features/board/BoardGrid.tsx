import { useCallback, useImperativeHandle, useMemo, useRef, type CSSProperties, type Ref } from 'react';
import { flushSync } from 'react-dom';
import { minutesBetween, type Conflict } from '@birge/domain';
import { board, boardViews } from '@birge/i18n';
import type { BoardItem } from '@birge/api-client';
import { useBoard } from './BoardContext.js';
import type { BoardGroup, BoardRow } from './board-rows.js';
import { busyByRow } from './busy-by-row.js';
import { DaysHeader } from './DaysHeader.js';
import { GridCorner } from './GridCorner.js';
import { GridGroup, type Drawn } from './GridGroup.js';
import { scrollToRow } from './scroll-to-row.js';
import { likelyHeight, RowHeights } from './row-heights.js';
import { differingOffsets, headerOffset } from './row-offset.js';
import { placeWords } from './slot-words.js';
import { useOpeningScroll } from './use-opening-scroll.js';
import { useRowBands } from './use-row-bands.js';
import { useZoom } from './use-zoom.js';
import { zoomFactor, zoomOf } from './zoom.js';
import styles from './BoardGrid.module.css';

/** What the rest of the board asks of the grid, since not every row is drawn. */
export interface GridHandle {
  /** Draws a row that is not folded away and scrolls to it; whether there is one. */
  revealRow(key: string): boolean;
}

interface BoardGridProps {
  ref?: Ref<GridHandle>;
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

/** Rows oblast → venue → space, or people, or partners, against days or hours; its header stays in both directions. */
export function BoardGrid(props: BoardGridProps) {
  const { ref, groups, lists, days, conflicts, folded, onFold, onFoldAll, now, tabStop, moving, holidays } = props;
  const { language, index, search } = useBoard();
  const by = search.by ?? 'place';
  const view = search.view ?? 'days';
  const hours = view === 'hours';
  const { spaces, venues, offsets, window } = index;
  const busy = useMemo(
    () => busyByRow(window.busy, { spaces, venues, offsets }, by),
    [window.busy, spaces, venues, offsets, by],
  );
  // A place says its zone once; of a person's cards each keeps that of its own place.
  const clocks = useMemo(
    () => (by === 'place' ? null : differingOffsets(window.items, offsets)),
    [by, window.items, offsets],
  );
  const places = useMemo(
    () =>
      clocks &&
      new Map(
        index.window.items.map((item) => {
          const { occurrenceId: id } = item;
          return [id, [placeWords(language, item, index), clocks.get(id)].filter(Boolean).join(', ')] as const;
        }),
      ),
    [clocks, index, language],
  );
  const scroller = useRef<HTMLDivElement>(null);
  const today = now.slice(0, 10);
  const first = days[0] ?? today;
  const heights = useMemo(() => new RowHeights(view), [view]);
  const learn = useCallback((box: HTMLElement) => heights.learnFrom(box), [heights]);
  const { bands, look } = useRowBands(scroller, learn);
  useOpeningScroll(scroller, days, today, hours);
  useZoom(scroller);

  useImperativeHandle(ref, () => ({
    revealRow(key) {
      const box = scroller.current;
      const group = groups.find((one) => !folded.has(one.key) && one.rows.some((row) => row.key === key));
      if (!box || !group) return false;
      const likely = (row: BoardRow): number =>
        heights.of(row.key, likelyHeight(view, row, lists.get(row.key) ?? [], busy.get(row.key) ?? [], days));
      scrollToRow(box, group, key, likely);
      flushSync(look);
      return true;
    },
  }));

  const open = search.card ?? null;
  const drawn = useMemo<Drawn>(
    () => ({
      ...{ by, view, language, index, days, today, first, holidays, lists, busy, places, clocks, conflicts, heights },
      ...{ tabStop, moving, open },
    }),
    [
      by,
      view,
      language,
      index,
      days,
      today,
      first,
      holidays,
      lists,
      busy,
      places,
      clocks,
      conflicts,
      heights,
      tabStop,
      moving,
      open,
    ],
  );
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
          return (
            <GridGroup
              key={group.key}
              group={group}
              rowIndex={at}
              folded={shut}
              band={bands.get(group.key)}
              onFold={onFold}
              drawn={drawn}
            />
          );
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
