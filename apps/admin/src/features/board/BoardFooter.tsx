import { board } from '@birge/i18n';
import type { BoardItem } from '@birge/api-client';
import { useBoard } from './BoardContext.js';
import styles from './Board.module.css';

/** Counts of what is shown, and the keys. */
export function BoardFooter({ items }: { items: readonly BoardItem[] }) {
  const { language } = useBoard();
  const words = board[language];
  const live = items.filter(({ state }) => state !== 'cancelled');
  const counts = [
    words.events(new Set(items.map(({ eventId }) => eventId)).size),
    words.footer.scheduled(live.filter(({ start }) => start).length),
    words.footer.unscheduled(items.filter(({ start }) => !start).length),
    words.footer.drafts(items.filter(({ state }) => state === 'draft').length),
    words.footer.cancelled(items.length - live.length),
  ];
  return (
    <div className={styles.footer}>
      <span>{counts.join(' · ')}</span>
      <span className={styles.keys}>{words.footer.keys}</span>
      <span className={styles.local}>{words.footer.local}</span>
    </div>
  );
}
