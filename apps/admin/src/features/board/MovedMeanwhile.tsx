import type { BoardItem } from '@birge/api-client';
import { together } from '@birge/i18n';
import { useBoard } from './BoardContext.js';
import { placementOf } from './scheduled.js';
import { placeWords, whenWords } from './slot-words.js';
import { valuesOf } from './stale-move.js';
import { usePlacing } from './use-placing.js';
import styles from './PlacingLayer.module.css';

/** Where the card is now, if somebody else moved it since it was taken up; what was taken up stays as it is. */
function useMovedMeanwhile(item: BoardItem | undefined): string {
  const { language, index, fresh } = useBoard();
  const now = fresh?.occurrenceId === item?.occurrenceId ? fresh : item && index.items.get(item.occurrenceId);
  if (!item || !now || now.version <= item.version) return '';
  if (JSON.stringify(valuesOf(now)) === JSON.stringify(valuesOf(item))) return '';
  const to = placementOf(now);
  const { moved } = together[language];
  const where = to
    ? [whenWords(language, to), placeWords(language, now, index)].filter(Boolean).join(' · ')
    : moved.noTime;
  return moved.while(where);
}

/** On the ghost and in the form: somebody else moved it meanwhile. */
export function MovedMeanwhile({ item }: { item: BoardItem }) {
  const words = useMovedMeanwhile(item);
  return words ? <span className={styles.meanwhile}>{words}</span> : null;
}

/** The same for a screen reader while a card is moved by keys, once and not at every step. */
export function MovedAloud() {
  const { store } = useBoard();
  const placing = usePlacing(store);
  const words = useMovedMeanwhile(placing?.by === 'keyboard' ? placing.item : undefined);
  return (
    <div className="only-read-aloud" role="status">
      {words}
    </div>
  );
}
