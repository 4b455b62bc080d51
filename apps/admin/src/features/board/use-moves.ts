import { useEffect, useRef } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { isProblem } from '@birge/api-client';
import { textIn, type HeldSlot, type Language } from '@birge/domain';
import { board, quoted } from '@birge/i18n';
import type { BoardItem, BoardWindow, ConflictView } from '@birge/api-client';
import { problemWords } from '../../shared/feedback/problem-words.js';
import { useLine } from '../../shared/live/LiveProvider.js';
import { actOn } from '../../shared/undo/undo-acts.js';
import { useUndo } from '../../shared/undo/use-undo.js';
import { moveOccurrence, trayOccurrence } from './board-commands.js';
import type { BoardIndex } from './board-index.js';
import { isWhereItIs } from './placing.js';
import { slotIn, zoneOf, type Placement } from './scheduled.js';
import { placeWords, whenWords } from './slot-words.js';
import type { AskStale } from './stale-move.js';
import { underWay } from './under-way.js';

/** What happened, for the eye and for the ear. */
export interface Notice {
  kind: 'done' | 'refused';
  title: string;
  lines: string[];
  undo?: () => void;
  /** The server was not reached: the same once more, from where the card is then. */
  again?: (() => void) | undefined;
  /** What was refused for what stands there: the nearest free slot is offered instead. */
  refused?: RefusedMove;
}

export interface RefusedMove {
  id: string;
  to: Placement;
  zone: string | null;
  /** Those of its selection that were to go along: no other hour is offered for all of them. */
  along?: readonly HeldSlot[];
}

export interface Moves {
  /** `sure`: nothing known stands against it, so it is shown before the server has answered. */
  move(item: BoardItem, to: Placement, how: { zone?: string | null; sure: boolean }): Promise<boolean>;
  tray(item: BoardItem): Promise<boolean>;
  /** Takes an answer's item into the board at once. */
  take(item: BoardItem): void;
  tell(notice: Notice | null): void;
  /** The way back of what was just done to an item. */
  undoOf(item: BoardItem): () => Promise<void>;
}

interface Around {
  language: Language;
  index: BoardIndex | null;
  tell(notice: Notice | null): void;
  /** The hour happens twice: the form has to ask which. */
  askOffset(item: BoardItem, to: Placement): void;
  /** Somebody else moved it too: what should stay, or nothing where she leaves it as it is. Without `to` it was for the tray. */
  askStale: AskStale;
}

/** Moves show at once and go back when the server refuses; its reason is told, and a move that was done can be undone. */
export function useMoves(around: Around): Moves {
  const client = useQueryClient();
  const undo = useUndo();
  // What is told of a move is said in the language and with the names of the moment it is answered.
  const line = useLine().kind;
  const now = useRef({ ...around, line });
  useEffect(() => {
    now.current = { ...around, line };
  });

  const put = (item: BoardItem): void => {
    client.setQueriesData<BoardWindow>({ queryKey: ['board'] }, (window) => window && withItem(window, item));
  };

  async function attempt(
    item: BoardItem,
    shown: BoardItem,
    send: () => Promise<BoardItem>,
  ): Promise<BoardItem | Error> {
    await client.cancelQueries({ queryKey: ['board'] });
    underWay.add(item.occurrenceId);
    put(shown);
    try {
      const answered = await send();
      put(answered);
      return answered;
    } catch (error) {
      put((isProblem(error, 'stale-version') ? error.current<BoardItem>() : undefined) ?? item);
      return error instanceof Error ? error : new Error(String(error));
    } finally {
      underWay.delete(item.occurrenceId);
      // One's own change comes back with the stream, for its cards only.
      if (now.current.line !== 'on') void client.invalidateQueries({ queryKey: ['board'] });
    }
  }

  /** Nothing is lost with the line: what was to be done is kept in the notice, and done when she says so. */
  function onceMore({ occurrenceId }: BoardItem, to: Placement | undefined, zone: string | null): void {
    const item = now.current.index?.items.get(occurrenceId);
    now.current.tell(null);
    // It may have arrived, and only its answer was lost.
    if (!item || (to ? isWhereItIs(item, to) : !item.start)) return;
    void (to ? moves.move(item, to, { zone, sure: true }) : moves.tray(item));
  }

  function refuse(item: BoardItem, error: Error, to?: Placement, zone: string | null = null): false {
    const { language, tell, askOffset } = now.current;
    if (to && isProblem(error, 'wall-time-ambiguous')) askOffset(item, to);
    const { title, detail } = problemWords(error, language);
    const conflicts = isProblem(error) ? error.conflicts<ConflictView>().map(({ message }) => message) : [];
    const lines = conflicts.length ? [title, ...conflicts] : [title, detail];
    tell({
      kind: 'refused',
      title: board[language].move.refused(titleOf(item, language)),
      lines: lines.filter(Boolean),
      ...(isProblem(error, 'unreachable') && { again: () => onceMore(item, to, zone) }),
      ...(to && conflicts.length > 0 && { refused: { id: item.occurrenceId, to, zone } }),
    });
    return false;
  }

  /** Found at once, so that it is this act and no later one that a press takes back. */
  const undoOf = (item: BoardItem) => {
    const act = actOn(item.eventId).catch(() => null);
    return async (): Promise<void> => {
      const found = await act;
      now.current.tell(null);
      if (found) await undo.takeBack(found);
    };
  };

  /** Chosen field by field between where it is now and where it was to go; the choice is a move of what is there now. */
  async function again(item: BoardItem, to: Placement | null, current: BoardItem): Promise<boolean> {
    const chosen = await now.current.askStale(item, to, current);
    if (chosen === null) return false;
    if (chosen === 'tray') return current.start ? moves.tray(current) : true;
    return isWhereItIs(current, chosen) || moves.move(current, chosen, { sure: false });
  }

  const moves: Moves = {
    take: put,
    tell: around.tell,
    undoOf,

    async move(item, to, { zone, sure }) {
      const { index } = now.current;
      if (!index) return false;
      let conflicts: ConflictView[] = [];
      const moved = await attempt(item, sure ? movedItem(item, to, index, zone) : item, async () => {
        const answer = await moveOccurrence(item, to);
        conflicts = answer.conflicts;
        return answer.item;
      });
      if (moved instanceof Error)
        return staleIn(moved, (current) => again(item, to, current)) ?? refuse(item, moved, to, zone);
      const { language, tell } = now.current;
      const words = board[language].move;
      const title = words.dropped(titleOf(moved, language), whenWords(language, to), placeWords(language, to, index));
      const planned = item.state === 'draft' && moved.state === 'planned' ? [words.planned] : [];
      tell({
        kind: 'done',
        title,
        lines: [...planned, ...conflicts.map(({ message }) => message)],
        undo: undoOf(moved),
      });
      return true;
    },

    async tray(item) {
      const shown: BoardItem = {
        ...item,
        start: null,
        end: null,
        startsAt: null,
        endsAt: null,
        trayReason: 'taken-off',
      };
      const moved = await attempt(item, shown, async () => (await trayOccurrence(item)).item);
      if (moved instanceof Error) return staleIn(moved, (current) => again(item, null, current)) ?? refuse(item, moved);
      const { language, tell } = now.current;
      tell({
        kind: 'done',
        title: board[language].move.trayed(titleOf(item, language)),
        lines: [],
        undo: undoOf(moved),
      });
      return true;
    },
  };
  return moves;
}

function staleIn<Answer>(error: Error, ask: (current: BoardItem) => Answer): Answer | undefined {
  const current = isProblem(error, 'stale-version') ? error.current<BoardItem>() : undefined;
  return current && ask(current);
}

const withItem = (window: BoardWindow, item: BoardItem): BoardWindow =>
  window.items.some(({ occurrenceId }) => occurrenceId === item.occurrenceId)
    ? {
        ...window,
        // What is older than what is shown is not put over it.
        items: window.items.map((one) =>
          one.occurrenceId === item.occurrenceId && one.version <= item.version ? { ...one, ...item } : one,
        ),
      }
    : window;

/** What the server will most likely answer. */
function movedItem(item: BoardItem, to: Placement, index: BoardIndex, zone?: string | null): BoardItem {
  const { offsetChoice: _, ...placement } = to;
  const slot = slotIn(zoneOf(item, to.venueId, index, zone), to, index);
  const state = item.state === 'draft' ? 'planned' : item.state;
  return { ...item, ...placement, state, trayReason: null, startsAt: slot?.start ?? null, endsAt: slot?.end ?? null };
}

const titleOf = (item: BoardItem, language: Language): string => quoted(language, textIn(item.title, language));
