import type { FocusEvent, KeyboardEvent } from 'react';
import type { BoardItem } from '@birge/api-client';
import { keysOnTheWay, means } from './board-keys.js';
import { keyMove, takeUp, type Ground } from './keyboard-move.js';
import { moveKey } from './move-key.js';
import { nearestCard } from './nearest-card.js';
import type { Placing, PlacingStore } from './placing-store.js';
import { reveal, targetRect } from './target-rect.js';

interface Given {
  ground: Ground;
  store: PlacingStore;
  onDrop(placing: Placing): void;
  /** Drops it where others stand, who are to make room. */
  onShift(placing: Placing): void;
  onLeft(item: BoardItem): void;
  onStarted(item: BoardItem): void;
  onRefused(itemId: string): void;
  onForm(itemId: string): void;
  /** Looks for free slots for it. */
  onFind(itemId: string): void;
  onAssign(itemId: string): void;
  /** Then what is done to one by a key is done to all that is selected: the selection's own command has the key. */
  isSelected(itemId: string): boolean;
  /** Draws the row that a card is on its way to. */
  revealRow(rowKey: string): void;
  /** An arrow where no drawn card lies that way. */
  onBeyond(card: HTMLElement, key: string): void;
}

const cardOf = (target: EventTarget): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-card]') : null;

/** Keys on a focused card: those of `board-keys.ts`, at rest and on the way. */
export function useCardKeys(given: Given) {
  const {
    ground,
    store,
    onDrop,
    onShift,
    onLeft,
    onStarted,
    onRefused,
    onForm,
    onFind,
    onAssign,
    isSelected,
    revealRow,
    onBeyond,
  } = given;
  const moving = (): Placing | null => {
    const placing = store.get();
    return placing?.by === 'keyboard' ? placing : null;
  };

  function show(next: Placing): void {
    if (next.target.kind === 'slot') revealRow(next.target.row.key);
    store.set(next);
    reveal(targetRect(next.target));
  }

  function start(card: HTMLElement): void {
    const item = ground.index.items.get(card.dataset.card ?? '');
    if (!item) return;
    if (!item.mayMove) return onRefused(item.occurrenceId);
    const placing = takeUp(item, card.closest<HTMLElement>('[data-row]')?.dataset.row ?? null, ground);
    if (!placing) return;
    onStarted(item);
    show(placing);
  }

  function inMove(placing: Placing, event: KeyboardEvent): boolean {
    if (event.key === 'Tab') return false;
    const drops = means('drop', event);
    const shifts = means('shift', event);
    if (drops || shifts || means('leave', event)) {
      store.set(null);
      if (drops) onDrop(placing);
      else if (shifts) onShift(placing);
      else onLeft(placing.item);
      return true;
    }
    const next = keysOnTheWay.some((key) => means(key, event))
      ? keyMove(placing, moveKey(event), ground, event.shiftKey)
      : null;
    if (next) show(next);
    // Whatever else is pressed while a card is on its way does nothing: Space would open its panel.
    return true;
  }

  function atRest(card: HTMLElement, event: KeyboardEvent): boolean {
    if (means('move', event)) start(card);
    else if (means('form', event)) onForm(card.dataset.card ?? '');
    else if (means('find', event)) onFind(card.dataset.card ?? '');
    else if (means('assign', event)) {
      if (isSelected(card.dataset.card ?? '')) return false;
      onAssign(card.dataset.card ?? '');
    } else if (means('next', event)) {
      const next = nearestCard(card, event.key);
      if (next) next.focus();
      else onBeyond(card, event.key);
    } else return false;
    return true;
  }

  return {
    onKeyDown(event: KeyboardEvent): void {
      const card = cardOf(event.target);
      if (!card || event.ctrlKey || event.metaKey || event.altKey) return;
      const placing = moving();
      if (!(placing ? inMove(placing, event) : atRest(card, event))) return;
      event.preventDefault();
      event.stopPropagation();
    },
    /** Who goes elsewhere leaves the card where it was. */
    onBlur(event: FocusEvent): void {
      const placing = moving();
      // Another window in front is no leaving.
      if (!placing || !cardOf(event.target) || !document.hasFocus()) return;
      store.set(null);
      onLeft(placing.item);
    },
  };
}
