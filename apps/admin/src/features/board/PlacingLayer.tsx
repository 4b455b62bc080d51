import { useLayoutEffect, useRef } from 'react';
import { IconAlertTriangle, IconCheck, IconHandStop, IconLock } from '@tabler/icons-react';
import { textIn, type Language } from '@birge/domain';
import { board, formatDuration, moving } from '@birge/i18n';
import { useBoard } from './BoardContext.js';
import { besides, place } from './ghost-place.js';
import { goingAlong } from './going-along.js';
import { lengthOf } from './placing.js';
import type { Placing } from './placing-store.js';
import { MovedMeanwhile } from './MovedMeanwhile.js';
import { targetWords } from './target-words.js';
import { boardView, targetRect } from './target-rect.js';
import { usePlacing } from './use-placing.js';
import styles from './PlacingLayer.module.css';

const icons = { good: IconCheck, warn: IconAlertTriangle, stop: IconHandStop };
const MOST_REASONS = 3;

/** The ghost of a card on its way, with time, place and verdict in words, and the mark on the spot where it would go. */
export function PlacingLayer() {
  const { store, language, index, search } = useBoard();
  const placing = usePlacing(store);
  const ghost = useRef<HTMLDivElement>(null);
  const mark = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    if (!placing || !ghost.current || !mark.current) return;
    const rect = targetRect(placing.target);
    const view = placing.target.kind === 'tray' ? rect : boardView();
    const shown = rect && view ? within(rect, view) : null;
    mark.current.hidden = !shown;
    if (shown) place(mark.current, shown.left, shown.top, shown.width, shown.height);
    const anchor =
      placing.by === 'pointer' || !rect ? { x: placing.x, y: placing.y } : { x: rect.left, y: rect.bottom - 8 };
    besides(ghost.current, anchor, placing.touch ? 'above' : 'below');
  }, [placing]);

  if (!placing) return null;
  const { level, when, where, reasons, freeAt, shift } = targetWords(language, placing, index);
  const Icon = level && icons[level];
  const along =
    placing.resizing || placing.target.kind === 'tray' ? 0 : goingAlong(search.sel, placing.item, index).length;
  // Said while it is being changed; else from and to say it.
  const changed = placing.length !== lengthOf(placing.item, index.types.get(placing.item.typeId));
  const length = (placing.resizing || changed) && !placing.item.allDay && formatDuration(language, placing.length);
  return (
    <>
      <div ref={mark} className={styles.mark} data-level={level ?? 'none'} aria-hidden />
      <div ref={ghost} className={styles.ghost} data-ghost data-level={level ?? 'none'} aria-hidden>
        <div className={styles.card}>
          <strong>
            {textIn(placing.item.title, language)}
            {along > 0 && <span className={styles.along}> {moving[language].more(along)}</span>}
          </strong>
          <span className={styles.slot}>{[when, where].filter(Boolean).join(' · ')}</span>
          {length && <span className={styles.slot}>{length}</span>}
          <MovedMeanwhile item={placing.item} />
          {placing.by === 'keyboard' && placing.typed && <span>{board[language].move.time(placing.typed)}</span>}
        </div>
        {reasons.length > 0 && (
          <div className={styles.verdict}>
            {Icon && <Icon size={17} className={styles.icon} />}
            <div>
              {reasons.slice(0, MOST_REASONS).map((reason) => (
                <p key={reason}>{reason}</p>
              ))}
              {freeAt && <p>{freeAt}</p>}
              {shift && <p>{shift}</p>}
            </div>
          </div>
        )}
        <Hint placing={placing} language={language} />
      </div>
    </>
  );
}

/** What can be pressed, and what a pressed key keeps; a finger has no keys. */
function Hint({ placing, language }: { placing: Placing; language: Language }) {
  const words = moving[language];
  if (placing.touch) return null;
  if (placing.by === 'keyboard') return <div className={styles.keys}>{words.keys}</div>;
  if (placing.resizing) return <div className={styles.keys}>{words.resizeKeys}</div>;
  return (
    <div className={styles.keys}>
      {placing.lock && (
        <strong className={styles.kept}>
          <IconLock size={13} aria-hidden />
          {words.kept[placing.lock]}
        </strong>
      )}
      {words.dragKeys(isApple() ? '⌘' : 'Ctrl')}
    </div>
  );
}

const isApple = (): boolean => /Mac|iPhone|iPad/.test(navigator.userAgent);

function within(rect: DOMRect, view: DOMRect): DOMRect | null {
  const left = Math.max(rect.left, view.left);
  const top = Math.max(rect.top, view.top);
  const width = Math.min(rect.right, view.right) - left;
  const height = Math.min(rect.bottom, view.bottom) - top;
  return width > 0 && height > 0 ? new DOMRect(left, top, width, height) : null;
}
