import { useCallback, useMemo, useRef, useState } from 'react';
import { datesFrom, addDays, wallTimeFromOffsets, textIn, utcAsWall, type Conflict } from '@birge/domain';
import { board, quoted } from '@birge/i18n';
import type { BoardItem, BoardWindow, EventTypesView } from '@birge/api-client';
import { useLanguage } from '../../shared/language/LanguageProvider.js';
import { Announcer } from './Announcer.js';
import { BoardProvider, type BoardTools } from './BoardContext.js';
import { BoardFooter } from './BoardFooter.js';
import { BoardGrid, groupKey } from './BoardGrid.js';
import { boardIndex } from './board-index.js';
import { boardGroups, itemsByRow } from './board-rows.js';
import type { BoardSearch } from './board-search.js';
import { BoardPanel } from './BoardPanel.js';
import { drop } from './drop.js';
import { allConflicts, keepSame } from './judge.js';
import { NoticeBar } from './NoticeBar.js';
import { PlacingLayer } from './PlacingLayer.js';
import { createPlacingStore, type Placing } from './placing-store.js';
import type { Placement } from './scheduled.js';
import { Tray } from './Tray.js';
import { useCardKeys } from './use-card-keys.js';
import { useDerived } from './use-derived.js';
import { useFocusReturn } from './use-focus-return.js';
import { useMoves, type Notice } from './use-moves.js';
import { useMovingId } from './use-placing.js';
import { usePointerPlacing } from './use-pointer-placing.js';
import styles from './Board.module.css';

interface BoardProps {
  year: number;
  window: BoardWindow;
  types: EventTypesView;
  search: BoardSearch;
  setSearch(change: Partial<BoardSearch>): void;
}

const MOST_OF_THE_COUNTRY = 'Asia/Almaty';

const inWindow =
  (window: BoardWindow) =>
  (item: BoardItem): boolean =>
    item.start !== null &&
    item.end !== null &&
    item.start.slice(0, 10) < window.to &&
    item.end.slice(0, 10) >= window.from;

/** The board with its tray, and everything that can happen to a card. */
export function Board({ year, window, types, search, setSearch }: BoardProps) {
  const { language } = useLanguage();
  const root = useRef<HTMLDivElement>(null);
  const [store] = useState(createPlacingStore);
  const [notice, setNotice] = useState<Notice | null>(null);
  const [said, setSaid] = useState('');
  const [tabStop, setTabStop] = useState<string | null>(null);
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const [asked, setAsked] = useState<Placement | null>(null);

  const index = useMemo(() => boardIndex(window, types), [window, types]);
  const groups = useMemo(() => boardGroups(window), [window]);
  const lists = useDerived(window, (from, before?: Map<string, readonly BoardItem[]>) =>
    itemsByRow(from.items.filter(inWindow(from)), boardGroups(from), before),
  );
  const conflicts = useDerived(index, (from, before?: Map<string, Conflict[]>) =>
    keepSame(allConflicts(from), before ?? new Map()),
  );
  const days = useMemo(() => datesFrom(window.from, addDays(window.to, -1)), [window.from, window.to]);
  const holidays = useMemo(() => new Set(window.holidays.map(({ day }) => day)), [window.holidays]);
  const rows = useMemo(
    () => groups.flatMap((group) => (folded.has(groupKey(group)) ? [] : group.rows)),
    [groups, folded],
  );
  const rowsByKey = useMemo(
    () => new Map(groups.flatMap((group) => group.rows.map((row) => [row.key, row] as const))),
    [groups],
  );
  const tray = useMemo(() => window.items.filter(({ start }) => start === null), [window]);
  const offsets = index.offsets.get(MOST_OF_THE_COUNTRY);
  const [opened] = useState(() => Date.now());
  const now = offsets ? wallTimeFromOffsets(opened, offsets) : utcAsWall(opened);

  const open = useCallback((card: string, panel?: 'move') => setSearch({ card, panel }), [setSearch]);
  const moves = useMoves({
    language,
    index,
    tell: setNotice,
    askOffset: (item, to) => {
      setAsked(to);
      open(item.occurrenceId, 'move');
    },
  });
  const words = board[language];
  const titleOf = (item: BoardItem | undefined): string => quoted(language, textIn(item?.title, language));
  const refuse = (id: string): void =>
    setNotice({ kind: 'refused', title: words.move.notAllowed(titleOf(index.items.get(id))), lines: [] });
  const closeNotice = useCallback(() => setNotice(null), []);
  const returnFocus = useFocusReturn(root);
  const onDrop = (placing: Placing): void => {
    setTabStop(placing.item.occurrenceId);
    setSaid('');
    const done = drop(placing, moves);
    if (done === 'left') return setSaid(words.move.cancelled(titleOf(placing.item)));
    returnFocus(placing.item.occurrenceId, done);
  };
  usePointerPlacing(root, { index, rows: rowsByKey, store, onDrop, onRefused: refuse, onBegin: closeNotice });
  const keys = useCardKeys({
    ground: { index, rows, days, hours: search.view === 'hours' },
    store,
    onDrop,
    onLeft: (item) => setSaid(words.move.cancelled(titleOf(item))),
    onStarted: (item) => setSaid(words.move.started(titleOf(item))),
    onRefused: refuse,
    onForm: (id) => open(id, 'move'),
  });
  const moving = useMovingId(store);
  const first =
    groups.flatMap(({ rows: all }) => all.flatMap(({ key }) => lists.get(key) ?? []))[0]?.occurrenceId ?? null;
  const onBoard = tabStop !== null && index.items.get(tabStop)?.start ? tabStop : first;
  const cardOf = (target: EventTarget): string | undefined =>
    target instanceof Element ? target.closest<HTMLElement>('[data-card]')?.dataset.card : undefined;

  const tools: BoardTools = { year, language, index, search, setSearch, store, moves };
  return (
    <BoardProvider value={tools}>
      <div
        ref={root}
        className={styles.body}
        onKeyDown={keys.onKeyDown}
        onBlur={keys.onBlur}
        onFocus={(event) => {
          const id = cardOf(event.target);
          if (id) setTabStop(id);
        }}
        onClick={(event) => {
          const id = cardOf(event.target);
          if (id) open(id);
        }}
        onDoubleClick={(event) => {
          const id = cardOf(event.target);
          if (id) open(id, 'move');
        }}
      >
        <div className={styles.board} data-region="board">
          <BoardGrid
            groups={groups}
            lists={lists}
            days={days}
            conflicts={conflicts}
            folded={folded}
            onFold={(key) => setFolded((before) => toggled(before, key))}
            now={now}
            tabStop={onBoard}
            moving={moving}
            holidays={holidays}
          />
          <NoticeBar notice={notice} onClose={closeNotice} />
        </div>
        <Tray
          items={tray}
          conflicts={conflicts}
          tabStop={tabStop}
          moving={moving}
          filtered={Boolean(search.oblast || search.type || search.q)}
          onShow={(id) => show(id, setFolded)}
        />
        <BoardPanel
          asked={asked}
          onClosed={() => setAsked(null)}
          onFocusCard={(id) => returnFocus(id, Promise.resolve(true))}
        />
      </div>
      <BoardFooter items={window.items} />
      <Announcer said={said} />
      <PlacingLayer />
    </BoardProvider>
  );
}

const toggled = (set: ReadonlySet<string>, key: string): ReadonlySet<string> =>
  new Set(set.has(key) ? [...set].filter((one) => one !== key) : [...set, key]);

/** Unfolds everything and brings a card into view with the focus on it. */
function show(id: string, setFolded: (folded: ReadonlySet<string>) => void): void {
  setFolded(new Set());
  requestAnimationFrame(() => {
    const card = document.querySelector<HTMLElement>(`[data-region="board"] [data-card="${CSS.escape(id)}"]`);
    card?.scrollIntoView({ block: 'center', inline: 'center' });
    card?.focus({ preventScroll: true });
  });
}
