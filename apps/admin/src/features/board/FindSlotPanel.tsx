import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { textIn } from '@birge/domain';
import { findSlot, formatNumber } from '@birge/i18n';
import type { BoardItem, FreeSlotView } from '@birge/api-client';
import { ProblemNote } from '../../shared/feedback/ProblemNote.js';
import type { BoardRow } from './board-rows.js';
import { useBoard } from './BoardContext.js';
import { freeSlotsQuery, slotFiltersIn, slotSearchOf } from './find-slot.queries.js';
import { FindSlotFilters } from './FindSlotFilters.js';
import { SidePanel } from '../../shared/page/SidePanel.js';
import { numberOf, stepOf, usePanelKeyNotes } from './panel-keys.js';
import { SlotGhost } from './SlotGhost.js';
import { placementIn, rowKeyOf, slotWhen } from './slot-placement.js';
import { placeWords } from './slot-words.js';
import styles from './FindSlotPanel.module.css';

interface FindSlotPanelProps {
  item: BoardItem;
  onClose(): void;
  /** A row of the board, drawn if it was not yet; nothing where the board shows other rows. */
  rowShown(rowKey: string): BoardRow | undefined;
}

const ownKeys = ['next', 'previous', 'place'] as const;

/** Free slots for a card, the best first, each with its reasons; a number places it. */
export function FindSlotPanel({ item, onClose, rowShown }: FindSlotPanelProps) {
  const { language, index, moves, search, setSearch } = useBoard();
  const words = findSlot[language];
  const filters = slotFiltersIn(search);
  const [focused, setFocused] = useState<number | null>(null);
  const [row, setRow] = useState<BoardRow | undefined>();
  const asked = useQuery({
    ...freeSlotsQuery(item, filters, language),
    placeholderData: keepPreviousData,
  });
  const slots = asked.data?.items ?? [];
  const shown = focused === null ? undefined : slots[focused];
  const panel = useRef<HTMLDivElement>(null);
  const found = slots.length > 0;
  usePanelKeyNotes(words.title, ownKeys);
  // Whoever waited for them in the panel goes on with the first; who set a filter meanwhile is left there.
  useEffect(() => {
    if (found && document.activeElement === panel.current?.closest('aside'))
      panel.current?.querySelector<HTMLElement>('[data-slot]')?.focus();
  }, [found]);

  function look(at: number | null): void {
    const slot = at === null ? undefined : slots[at];
    setFocused(at);
    setRow(slot && rowShown(rowKeyOf(item, slot)));
  }
  async function place(slot: FreeSlotView | undefined): Promise<void> {
    if (!slot) return;
    if (await moves.move(item, placementIn(item, slot), { zone: slot.zone, sure: true })) onClose();
  }
  function onKeyDown(event: KeyboardEvent): void {
    const target = event.target as Element;
    if (event.ctrlKey || event.metaKey || event.altKey || target.closest('input, [role="listbox"]')) return;
    const number = numberOf('place', event);
    const by = stepOf(event);
    if (number >= 0) void place(slots[number]);
    else if (by) {
      const next = focused === null ? 0 : Math.min(slots.length - 1, Math.max(0, focused + by));
      event.currentTarget.querySelectorAll<HTMLElement>('[data-slot]')[next]?.focus();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <SidePanel title={`${words.title}: ${textIn(item.title, language)}`} onClose={onClose}>
      <div ref={panel} className={styles.panel} onKeyDown={onKeyDown}>
        <FindSlotFilters filters={filters} onChange={(next) => setSearch(slotSearchOf(next))} />
        <p className={styles.hint} role="status">
          {asked.isPending ? words.looking : asked.error ? '' : words.found(slots.length)}
        </p>
        {asked.error && <ProblemNote error={asked.error} />}
        {asked.data && slots.length === 0 && (
          <p className={styles.hint}>{Object.keys(filters).length === 0 ? words.noneAtAll : words.none}</p>
        )}
        {slots.length > 0 && <p className={styles.keys}>{words.hint}</p>}
        <ol className={styles.slots}>
          {slots.map((slot, at) => (
            <li key={`${slot.start} ${slot.venueId} ${slot.spaceIds.join()}`}>
              <button
                type="button"
                data-slot
                className={styles.slot}
                onFocus={() => look(at)}
                onPointerEnter={() => look(at)}
                onBlur={() => look(null)}
                onPointerLeave={() => look(null)}
                onClick={() => void place(slot)}
                title={words.place(at + 1)}
              >
                <kbd aria-hidden>{at + 1}</kbd>
                <span className={styles.what}>
                  <b>{slotWhen(language, item, slot)}</b>
                  <span>{placeWords(language, slot, index)}</span>
                  <span className={styles.met} data-clean={slot.conflicts.length === 0 || undefined}>
                    {slot.conflicts.length === 0 ? words.noWarnings : words.warnings(slot.conflicts.length)}
                    {' · '}
                    {words.cost(formatNumber(language, slot.cost))}
                  </span>
                  {slot.conflicts.map(({ message, kind, subjectId }) => (
                    <span key={`${kind} ${subjectId} ${message}`} className={styles.warning}>
                      {message}
                    </span>
                  ))}
                  <span className={styles.why}>{slot.terms.map(({ message }) => message).join(' · ')}</span>
                </span>
              </button>
            </li>
          ))}
        </ol>
      </div>
      {shown && row && <SlotGhost item={item} slot={shown} row={row} />}
    </SidePanel>
  );
}
