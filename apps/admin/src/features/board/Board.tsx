import { useCallback, useDeferredValue, useMemo, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { countryZone, wallTimeFromOffsets, textIn, utcAsWall } from '@birge/domain';
import { board, moving as movingWords, quoted } from '@birge/i18n';
import type { BoardItem, BoardWindow, EventTypesView } from '@birge/api-client';
import type { BulkValues } from '../../shared/bulk/bulk-values.js';
import { useCommandSubject } from '../../shared/commands/commands.js';
import { useLanguage } from '../../shared/language/LanguageProvider.js';
import { Announcer } from './Announcer.js';
import { BoardProvider, type BoardTools } from './BoardContext.js';
import { BoardFooter } from './BoardFooter.js';
import { isFiltered } from './board-filter.js';
import { BoardGrid, type GridHandle } from './BoardGrid.js';
import type { BoardSearch } from './board-search.js';
import { BoardKeyNotes } from './BoardKeyNotes.js';
import { BoardPanel } from './BoardPanel.js';
import { drop } from './drop.js';
import { allToggled, toggled } from './folds.js';
import { alongTo } from './going-along.js';
import { NoticeBar } from './NoticeBar.js';
import { PeopleStrip } from './PeopleStrip.js';
import { PlacingLayer } from './PlacingLayer.js';
import { boardProblems, countsOf } from './problem-list.js';
import { ProblemsButton } from './ProblemsButton.js';
import { ProposalsButton } from './ProposalsButton.js';
import { searchForCard } from './search-for-card.js';
import { createPlacingStore, type Placing } from './placing-store.js';
import type { Placement } from './scheduled.js';
import { MovedAloud } from './MovedMeanwhile.js';
import { StaleMove } from './StaleMove.js';
import { SelectionBar } from './SelectionBar.js';
import { SelectionProvider } from './selection.js';
import { Tray } from './Tray.js';
import { useBoardPresence } from './use-board-presence.js';
import { useBoardView } from './use-board-view.js';
import { useCardKeys } from './use-card-keys.js';
import { useShowCard } from './use-show-card.js';
import { useFocusReturn } from './use-focus-return.js';
import { useHeldWindow } from './use-held-window.js';
import { useMoves, type Notice } from './use-moves.js';
import { useMovingId } from './use-placing.js';
import { useMovesTogether } from './use-moves-together.js';
import { usePointerPlacing } from './use-pointer-placing.js';
import { useRectangle } from './use-rectangle.js';
import { useSelection } from './use-selection.js';
import { ShiftDialog } from './ShiftDialog.js';
import { useShiftAlong } from './use-shift-along.js';
import { useStaleMove } from './use-stale-move.js';
import styles from './Board.module.css';

interface BoardProps {
  year: number;
  window: BoardWindow;
  types: EventTypesView;
  search: BoardSearch;
  setSearch(change: Partial<BoardSearch>): void;
  /** Where the toolbar has room for what the board counts. */
  toolbar: HTMLElement | null;
}

/** The board with its tray, and everything that can happen to a card. */
export function Board({ year, window, types, search, setSearch, toolbar }: BoardProps) {
  const { language } = useLanguage();
  const root = useRef<HTMLDivElement>(null);
  const [store] = useState(createPlacingStore);
  const [notice, setNotice] = useState<Notice | null>(null);
  const [said, setSaid] = useState('');
  const [tabStop, setTabStop] = useState<string | null>(null);
  const [asked, setAsked] = useState<Placement | null>(null);
  const [begin, setBegin] = useState<Partial<BulkValues>>();

  const { held, fresh } = useHeldWindow(window, store);
  const view = useBoardView(held, types, search, language);
  const { index, conflicts, items, groups, lists, folded, days, holidays, rows, rowsByKey, tray } = view;
  const offsets = index.offsets.get(countryZone);
  const [opened] = useState(() => Date.now());
  const now = offsets ? wallTimeFromOffsets(opened, offsets) : utcAsWall(opened);

  const open = useCallback(
    (card: string, panel?: 'move' | 'assign' | 'find') => setSearch({ card, panel }),
    [setSearch],
  );
  const stale = useStaleMove();
  const moves = useMoves({
    language,
    index,
    tell: setNotice,
    askOffset: (item, to) => {
      setAsked(to);
      open(item.occurrenceId, 'move');
    },
    askStale: stale.ask,
  });
  const words = board[language];
  const titleOf = (item: BoardItem | undefined): string => quoted(language, textIn(item?.title, language));
  const refuse = (id: string): void =>
    setNotice({ kind: 'refused', title: words.move.notAllowed(titleOf(index.items.get(id))), lines: [] });
  const closeNotice = useCallback(() => setNotice(null), []);
  const returnFocus = useFocusReturn(root);
  const seen = useMemo(() => rows.flatMap(({ key }) => lists.get(key) ?? []), [rows, lists]);
  const shown = useMemo(() => [...seen, ...tray], [seen, tray]);
  const selection = useSelection({ search, setSearch, items: index.items, shown });
  const together = useMovesTogether({ language, index, moves });
  const shift = useShiftAlong(index);
  useRectangle(root, selection.add);
  const onDrop = (placing: Placing): void => {
    setTabStop(placing.item.occurrenceId);
    setSaid('');
    const done = drop(placing, moves, (item, to) =>
      selection.goesWith(item) ? together.follow(item, to, selection.items) : null,
    );
    if (done === 'left') return setSaid(words.move.cancelled(titleOf(placing.item)));
    returnFocus(placing.item.occurrenceId, done);
  };
  /** Where nobody stands, it is a drop like any other. */
  const onShift = (placing: Placing): void => {
    const { item, target } = placing;
    if (target.kind !== 'slot') return onDrop(placing);
    const along = selection.goesWith(item) ? alongTo(item, target.placement.start, selection.items) : undefined;
    const wanted = { item, to: target.placement, zone: target.row.zone, along };
    if (!shift.canAsk(wanted)) return onDrop(placing);
    setTabStop(item.occurrenceId);
    returnFocus(item.occurrenceId, shift.ask(wanted));
  };
  usePointerPlacing(root, { index, rows: rowsByKey, store, onDrop, onRefused: refuse, onBegin: closeNotice });
  const grid = useRef<GridHandle>(null);
  const show = useShowCard(grid, view, setSearch);
  const keys = useCardKeys({
    ground: { index, rows, days, hours: search.view === 'hours' },
    store,
    onDrop,
    onShift,
    onLeft: (item) => setSaid(words.move.cancelled(titleOf(item))),
    onStarted: (item) => setSaid(movingWords[language].started(titleOf(item))),
    onRefused: refuse,
    onForm: (id) => open(id, 'move'),
    onFind: (id) => open(id, 'find'),
    onAssign: (id) => open(id, 'assign'),
    isSelected: (id) => selection.store.get().has(id),
    revealRow: (key) => grid.current?.revealRow(key),
    onBeyond: (card, key) => show.beyond(card, key),
  });
  const subject = index.items.get(search.card ?? '');
  useCommandSubject(subject?.eventId, subject?.occurrenceId);
  // After the cards: whoever drops one waits for it, not for the list of all that is wrong.
  const judged = useDeferredValue(view.judged);
  const problems = useMemo(() => boardProblems(judged.index, judged.conflicts), [judged]);
  const goTo = (id: string): void => {
    const ids = new Set(
      items.filter(({ start }) => start === null || search.by === undefined).map(({ occurrenceId }) => occurrenceId),
    );
    const change = searchForCard(id, index.ground, { from: window.from, to: window.to, ids });
    // On a phone the panel covers the board: it makes way for the card.
    const narrow = globalThis.matchMedia('(max-width: 860px)').matches;
    if (change || narrow) setSearch({ ...change, ...(narrow && { panel: undefined }) });
    show.card(id);
  };
  const rowShown = (key: string) => (grid.current?.revealRow(key) ? rowsByKey.get(key) : undefined);
  const moving = useMovingId(store);
  const onFold = useCallback((key: string) => setSearch({ fold: toggled(folded, key) }), [folded, setSearch]);
  useBoardPresence(index, moving, search);
  const onBoard = (seen.find(({ occurrenceId }) => occurrenceId === tabStop) ?? seen[0])?.occurrenceId ?? null;
  const cardOf = (target: EventTarget): string | undefined =>
    target instanceof Element ? target.closest<HTMLElement>('[data-card]')?.dataset.card : undefined;

  const tools: BoardTools = { year, language, index, search, setSearch, store, moves, shift, returnFocus, fresh };
  return (
    <BoardProvider value={tools}>
      <SelectionProvider value={selection.store}>
        {search.people && held.may.assign && <PeopleStrip />}
        <div
          ref={root}
          className={styles.body}
          onKeyDown={(event) => {
            if (store.get() || !selection.key(event, cardOf(event.target))) keys.onKeyDown(event);
          }}
          onBlur={keys.onBlur}
          onFocus={(event) => {
            const id = cardOf(event.target);
            if (id) setTabStop(id);
          }}
          onClick={(event) => {
            const id = cardOf(event.target);
            if (id && !selection.click(event, id)) open(id);
          }}
          onDoubleClick={(event) => {
            const id = cardOf(event.target);
            if (id) open(id, 'move');
          }}
        >
          <div className={styles.board} data-region="board">
            <BoardGrid
              ref={grid}
              groups={groups}
              lists={lists}
              days={days}
              conflicts={conflicts}
              folded={folded}
              onFold={onFold}
              onFoldAll={() => setSearch({ fold: allToggled(groups, folded) })}
              now={now}
              tabStop={onBoard}
              moving={moving}
              holidays={holidays}
            />
            {/* The panel of the same acts would hide half of it. */}
            <SelectionBar
              items={search.panel === 'bulk' ? [] : selection.items}
              together={together}
              onChange={(wanted) => {
                setBegin(wanted);
                setSearch({ card: undefined, panel: 'bulk' });
              }}
              onClear={selection.clear}
            />
            <NoticeBar notice={notice} onClose={closeNotice} />
          </div>
          <Tray
            items={tray}
            hidden={inTray(window.items) - tray.length}
            problems={problems}
            tabStop={tabStop}
            moving={moving}
            filtered={isFiltered(search)}
            onShow={goTo}
          />
          <BoardPanel
            asked={asked}
            begin={begin}
            problems={problems}
            onShow={goTo}
            rowShown={rowShown}
            onClosed={() => setAsked(null)}
            onFocusCard={(id) => returnFocus(id, Promise.resolve(true))}
          />
        </div>
        {toolbar &&
          createPortal(
            <>
              <ProblemsButton {...countsOf(problems)} />
              <ProposalsButton items={window.items} />
            </>,
            toolbar,
          )}
        <BoardFooter items={items} />
        <BoardKeyNotes />
        <Announcer said={said} />
        <PlacingLayer />
        <MovedAloud />
        {shift.asked && (
          <ShiftDialog asked={shift.asked} run={(plan) => together.shift(shift.asked!, plan)} onAnswer={shift.answer} />
        )}
        {stale.asked && <StaleMove {...stale.asked} />}
      </SelectionProvider>
    </BoardProvider>
  );
}

const inTray = (items: readonly BoardItem[]): number => items.filter(({ start }) => start === null).length;
