import { useMemo, type KeyboardEvent } from 'react';
import { nearestSlots, textIn, type FreeSlot, type Problem } from '@birge/domain';
import { conflictSentence, problemsPanel } from '@birge/i18n';
import { useBoard } from './BoardContext.js';
import { tell } from './judge.js';
import { isPressed } from '../../shared/commands/keys.js';
import { numberOf, panelKeys } from './panel-keys.js';
import { problemKey } from './problem-list.js';
import { placementIn, slotWhen } from './slot-placement.js';
import { placeWords, whenWords } from './slot-words.js';
import styles from './ProblemsPanel.module.css';

interface ProblemRowProps {
  problem: Problem;
  /** It has the list's one tab stop. */
  chosen: boolean;
  /** It shows what would solve it. */
  open: boolean;
  onChoose(): void;
  onShow(id: string): void;
}

const none: FreeSlot[] = [];

/** One problem in words; the chosen one with the nearest free slots that solve it, each one key away. */
export function ProblemRow({ problem, chosen, open, onChoose, onShow }: ProblemRowProps) {
  const { language, index, moves, setSearch } = useBoard();
  const words = problemsPanel[language];
  const { occurrenceId, conflict } = problem;
  const item = index.items.get(occurrenceId);
  const one = index.ground.occurrences.get(occurrenceId);
  const mayMove = item?.mayMove ?? false;
  const slots = useMemo(
    () => (open && mayMove ? nearestSlots(index.ground, occurrenceId, conflict) : none),
    [open, mayMove, index, occurrenceId, conflict],
  );
  if (!one) return null;

  function apply(slot: FreeSlot | undefined): void {
    if (item && slot) void moves.move(item, placementIn(item, slot), { zone: slot.zone, sure: true });
  }
  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const slot = slots[numberOf('solve', event)];
    if (slot) apply(slot);
    else if (panelKeys.find.some((keys) => isPressed(keys, event, null)) && mayMove) find();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
  const find = (): void => setSearch({ card: occurrenceId, panel: 'find' });
  const where = placeWords(language, { venueId: one.venueId, spaceIds: [...one.spaceIds] }, index);

  return (
    <li className={styles.problem} data-severity={conflict.severity} onKeyDown={onKeyDown}>
      <button
        type="button"
        className={styles.row}
        data-problem={problemKey(problem)}
        tabIndex={chosen ? 0 : -1}
        onFocus={onChoose}
        onClick={() => onShow(occurrenceId)}
      >
        <b>{textIn(one.title, language)}</b>
        <span className={styles.when}>
          {[one.start && one.end && whenWords(language, { start: one.start, end: one.end, allDay: one.allDay }), where]
            .filter(Boolean)
            .join(' · ')}
        </span>
        <span className={styles.why}>{conflictSentence(language, tell(conflict, index))}</span>
      </button>
      {open && mayMove && (
        <div className={styles.solve}>
          {one.start &&
            isSolvedByMoving(problem) &&
            (slots.length > 0 ? <p>{words.resolve}</p> : <p>{words.noFree}</p>)}
          {item &&
            slots.map((slot, at) => (
              <button key={`${slot.start} ${slot.spaceIds.join()}`} type="button" onClick={() => apply(slot)}>
                <kbd>{at + 1}</kbd>
                <span>
                  {slotWhen(language, one, slot)} ·{' '}
                  {isSamePlace(slot, one) ? words.samePlace : placeWords(language, slot, index)}
                  <small data-clean={slot.conflicts.length === 0 || undefined}>
                    {slot.conflicts.length === 0
                      ? words.noWarnings
                      : slot.conflicts.map((met) => conflictSentence(language, tell(met, index))).join('. ')}
                  </small>
                </span>
              </button>
            ))}
          <button type="button" onClick={find}>
            <kbd>F</kbd>
            <span>{words.find}</span>
          </button>
        </div>
      )}
    </li>
  );
}

const isSolvedByMoving = ({ conflict: { kind } }: Problem): boolean =>
  kind !== 'quorum-lost' && kind !== 'quorum-at-risk';

const isSamePlace = (slot: FreeSlot, one: { venueId: string | null; spaceIds: readonly string[] }): boolean =>
  slot.venueId === one.venueId && [...slot.spaceIds].sort().join() === [...one.spaceIds].sort().join();
