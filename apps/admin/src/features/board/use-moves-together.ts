import { useEffect, useRef } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { isProblem } from '@birge/api-client';
import { movedBy, swapped, textIn, type HeldSlot, type Language } from '@birge/domain';
import { bulk, quoted } from '@birge/i18n';
import type { BoardItem, CardRefused, MovedTogether } from '@birge/api-client';
import { api } from '../../shared/api.js';
import { problemWords } from '../../shared/feedback/problem-words.js';
import { actOn } from '../../shared/undo/undo-acts.js';
import { useUndo } from '../../shared/undo/use-undo.js';
import type { BoardIndex } from './board-index.js';
import { alongTo, heldBy } from './going-along.js';
import type { Placement } from './scheduled.js';
import type { ShiftAsked, ShiftPlan } from './shift-plan.js';
import type { Moves, RefusedMove } from './use-moves.js';

/** As many reasons as can be read; how many more there are is said. */
const MOST_LINES = 6;

export interface MovesTogether {
  /** All by the same minutes; what has no time stays in the tray. */
  by(items: readonly BoardItem[], minutes: number): Promise<boolean>;
  /** The card to where it was dropped, the others of the selection as far in time as it went. */
  follow(item: BoardItem, to: Placement, selected: readonly BoardItem[]): Promise<boolean>;
  swap(one: BoardItem, other: BoardItem): Promise<boolean>;
  /** The card to where others stand, and those as far along as was looked at. */
  shift(asked: ShiftAsked, plan: ShiftPlan): Promise<boolean>;
}

/** Versions and lengths are those of the board, unless said: a form has its own. */
type Sent = HeldSlot & Partial<Pick<BoardItem, 'version'> & Omit<Placement, keyof HeldSlot>>;

/** Several cards in one transaction: all of them, or none with the reason of each. */
export function useMovesTogether({
  language,
  index,
  moves,
}: {
  language: Language;
  index: BoardIndex;
  moves: Moves;
}): MovesTogether {
  const client = useQueryClient();
  const undo = useUndo();
  const words = bulk[language];
  // Sent again it is of the cards as they are by then.
  const latest = useRef(index);
  useEffect(() => {
    latest.current = index;
  });
  const titleOf = (id: string): string => quoted(language, textIn(index.items.get(id)?.title, language));

  async function send(slots: readonly Sent[], done: string, refused?: RefusedMove): Promise<boolean> {
    const sent = slots.flatMap(({ id, ...slot }) => {
      const item = latest.current.items.get(id);
      return item ? [{ occurrenceId: id, version: item.version, ...slot }] : [];
    });
    if (sent.length === 0) {
      moves.tell({ kind: 'refused', title: words.noTime, lines: [] });
      return false;
    }
    try {
      const { items, conflicts } = await api.post<MovedTogether>('/api/board/moves', { moves: sent });
      items.forEach(moves.take);
      const act = actOn(items[0]!.eventId).catch(() => null);
      const back = async (): Promise<void> => {
        const found = await act;
        moves.tell(null);
        if (found) await undo.takeBack(found);
      };
      moves.tell({
        kind: 'done',
        title: done,
        lines: atMost(conflicts.map(({ message }) => message)),
        undo: () => void back(),
      });
      return true;
    } catch (error) {
      const cards = isProblem(error) ? error.cards<CardRefused>() : [];
      const { title, detail } = problemWords(error, language);
      const lines = cards.length
        ? cards.map(({ occurrenceId, message }) => `${titleOf(occurrenceId)}: ${message}`)
        : [[title, detail].filter(Boolean).join('. ')];
      moves.tell({
        kind: 'refused',
        title: words.refused(sent.length),
        lines: atMost(lines),
        refused,
        again: isProblem(error, 'unreachable') ? () => void send(slots, done, refused) : undefined,
      });
      return false;
    } finally {
      void client.invalidateQueries({ queryKey: ['board'] });
    }
  }

  const atMost = (lines: readonly string[]): string[] =>
    lines.length > MOST_LINES ? [...lines.slice(0, MOST_LINES), words.more(lines.length - MOST_LINES)] : [...lines];
  const at = (item: BoardItem, { start, end, venueId, spaceIds }: Placement): HeldSlot => {
    return { id: item.occurrenceId, start, end, venueId, spaceIds };
  };

  return {
    by: (items, minutes) => {
      const slots = movedBy(items.flatMap(heldBy), minutes);
      return send(slots, words.moved(slots.length));
    },
    follow: (item, to, selected) => {
      const along = alongTo(item, to.start, selected);
      const refused = { id: item.occurrenceId, to, zone: null, along };
      return send([at(item, to), ...along], words.moved(along.length + 1), refused);
    },
    shift: ({ item, to, along = [] }, { rows }) => {
      const shifted = rows.flatMap(({ id, to: next }): HeldSlot[] => {
        const card = index.items.get(id);
        return card && next ? [at(card, next)] : [];
      });
      const slots = [{ ...to, id: item.occurrenceId, version: item.version }, ...along, ...shifted];
      return send(slots, words.moved(slots.length));
    },
    swap: (one, other) => {
      const [[first], [second]] = [heldBy(one), heldBy(other)];
      return send(first && second ? swapped([first, second]) : [], words.swapped);
    },
  };
}
