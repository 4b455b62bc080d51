import { useMemo } from 'react';
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
import { differingOffset } from './row-offset.js';
import { rowWords } from './slot-words.js';
import styles from './BoardGrid.module.css';

/** What all groups are drawn from. */
export interface Drawn {
  by: By;
  view: 'edition' | 'days' | 'hours';
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
  conflicts: ReadonlyMap<string, readonly Conflict[]>;
  tabStop: string | null;
  moving: string | null;
  open: string | null;
}

interface GridGroupProps {
  group: BoardGroup;
  rowIndex: number;
  folded: boolean;
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

/** An oblast, or all people: its head and, unless it is folded, its rows. */
export function GridGroup({ group, rowIndex, folded, onFold, drawn }: GridGroupProps) {
  const { view, language, index, days, first, lists, conflicts } = drawn;
  const Row = view === 'hours' ? HoursRow : DaysRow;
  const items = useMemo(() => group.rows.flatMap(({ key }) => lists.get(key) ?? nothing), [group, lists]);
  const summary = useMemo(() => groupSummary(items, conflicts), [items, conflicts]);
  const counted = view === 'edition' || (folded && view === 'days');
  const counts = useMemo(() => (counted ? dayCounts(items, days, conflicts) : null), [counted, items, days, conflicts]);
  const offset = differingOffset(first, group.zone, index.offsets);
  const own = (list: readonly BoardItem[], id: string | null): string | null =>
    id && list.some(({ occurrenceId }) => occurrenceId === id) ? id : null;
  return (
    <div role="rowgroup" className={styles.group}>
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
      {!folded &&
        group.rows.map((row, at) => {
          const list = lists.get(row.key) ?? nothing;
          return (
            <Row
              key={row.key}
              row={row}
              rowIndex={rowIndex + 1 + at}
              name={rowWords(language, row, group.name)}
              offset={differingOffset(first, row.zone, index.offsets)}
              days={days}
              today={drawn.today}
              holidays={drawn.holidays}
              items={list}
              busy={drawn.busy.get(row.key) ?? free}
              types={index.types}
              conflicts={conflicts}
              places={drawn.places}
              language={language}
              compact={view === 'edition'}
              tabStop={own(list, drawn.tabStop)}
              moving={own(list, drawn.moving)}
              open={own(list, drawn.open)}
            />
          );
        })}
    </div>
  );
}
