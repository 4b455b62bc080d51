import { Fragment, memo, useMemo } from 'react';
import { textIn, type Conflict, type Language } from '@birge/domain';
import { board, boardViews } from '@birge/i18n';
import type { BoardItem } from '@birge/api-client';
import type { BoardIndex } from './board-index.js';
import type { BoardGroup, By } from './board-rows.js';
import type { BusyTime } from './busy-by-row.js';
import { dayCounts } from './day-counts.js';
import { DaysRow } from './DaysRow.js';
import { GroupHead } from './GroupHead.js';
import { groupSummary } from './group-summary.js';
import { HoursRow } from './HoursRow.js';
import { likelyHeight, piecesOf, type RowHeights, type View } from './row-heights.js';
import { differingOffset } from './row-offset.js';
import { rowWords } from './slot-words.js';
import type { Band } from './use-row-bands.js';
import { useOwnConflicts, useSameList } from './use-same-list.js';
import styles from './BoardGrid.module.css';

/** What all groups are drawn from. */
export interface Drawn {
  by: By;
  view: View;
  language: Language;
  index: BoardIndex;
  days: readonly string[];
  today: string;
  /** The day whose clocks are compared. */
  first: string;
  holidays: ReadonlySet<string>;
  lists: ReadonlyMap<string, readonly BoardItem[]>;
  busy: ReadonlyMap<string, readonly BusyTime[]>;
  places: ReadonlyMap<string, string> | null;
  clocks: ReadonlyMap<string, string> | null;
  conflicts: ReadonlyMap<string, readonly Conflict[]>;
  heights: RowHeights;
  tabStop: string | null;
  moving: string | null;
  open: string | null;
}

interface GridGroupProps {
  group: BoardGroup;
  rowIndex: number;
  folded: boolean;
  /** The part near what can be seen; nothing before the board has been laid out. */
  band: Band | undefined;
  onFold(group: string): void;
  drawn: Drawn;
}

const nothing: readonly BoardItem[] = [];
const free: readonly BusyTime[] = [];

function nameOf(group: BoardGroup, language: Language): string {
  const { nobody, noPartner, by } = boardViews[language];
  if (group.by === 'place') return group.name ? textIn(group.name, language) : board[language].national;
  if (group.key !== 'nobody') return by[group.by];
  return group.by === 'person' ? nobody : noPartner;
}

const HEAD = 34;

/** An oblast, or all people: its head and, unless it is folded, those of its rows that are near what can be seen. */
export const GridGroup = memo(function GridGroup({ group, rowIndex, folded, band, onFold, drawn }: GridGroupProps) {
  const { view, language, index, days, first, lists, busy, conflicts, heights } = drawn;
  const Row = view === 'hours' ? HoursRow : DaysRow;
  const rowsItems = useSameList(group.rows.map(({ key }) => lists.get(key) ?? nothing));
  const items = useMemo(() => rowsItems.flat(), [rowsItems]);
  const own = useOwnConflicts(items, conflicts);
  const summary = useMemo(() => groupSummary(items, own), [items, own]);
  const counted = view === 'edition' || (folded && view === 'days');
  const counts = useMemo(() => (counted ? dayCounts(items, days, own) : null), [counted, items, days, own]);
  const likely = useMemo(
    () => group.rows.map((row, at) => likelyHeight(view, row, rowsItems[at]!, busy.get(row.key) ?? free, days)),
    [group, rowsItems, busy, days, view],
  );
  const offset = differingOffset(first, group.zone, index.offsets);
  const has = (at: number, id: string | null): boolean =>
    id !== null && rowsItems[at]!.some(({ occurrenceId }) => occurrenceId === id);
  const here = (at: number, id: string | null): string | null => (has(at, id) ? id : null);
  const pieces = folded
    ? []
    : piecesOf(
        likely.map((height, at) => heights.of(group.rows[at]!.key, height)),
        (band?.from ?? 0) - HEAD,
        (band?.to ?? 0) - HEAD,
        // The card with the focus, and the one that a finger holds, are never taken away.
        (at) => has(at, drawn.tabStop) || has(at, drawn.moving),
      );
  return (
    <div role="rowgroup" className={styles.group} data-group={group.key}>
      <GroupHead
        name={nameOf(group, language)}
        offset={offset}
        summary={summary}
        folded={folded}
        rowIndex={rowIndex}
        days={days}
        counts={counts}
        language={language}
        onFold={() => onFold(group.key)}
      />
      {pieces.map(({ gap, at }) => {
        const row = at === null ? undefined : group.rows[at];
        const space = gap > 0 && <div role="presentation" style={{ height: gap }} />;
        if (!row || at === null) return <Fragment key="rest">{space}</Fragment>;
        return (
          <Fragment key={row.key}>
            {space}
            <Row
              row={row}
              rowIndex={rowIndex + 1 + at}
              likely={likely[at]!}
              name={rowWords(language, row, group.name)}
              offset={differingOffset(first, row.zone, index.offsets)}
              days={days}
              today={drawn.today}
              holidays={drawn.holidays}
              items={rowsItems[at]!}
              busy={busy.get(row.key) ?? free}
              types={index.types}
              conflicts={conflicts}
              places={drawn.places}
              clocks={drawn.clocks}
              language={language}
              compact={view === 'edition'}
              tabStop={here(at, drawn.tabStop)}
              moving={here(at, drawn.moving)}
              open={here(at, drawn.open)}
            />
          </Fragment>
        );
      })}
    </div>
  );
});
