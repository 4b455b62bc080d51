import type { BoardItem } from '@birge/api-client';
import { answerDots } from './card-words.js';
import styles from './BoardCard.module.css';

/** Signs for the eye; the card's name says the same in words. */
export function AnswerDots({ item }: { item: Pick<BoardItem, 'participations'> }) {
  return item.participations.length ? (
    <span className={styles.dots} aria-hidden>
      {answerDots(item)}
    </span>
  ) : null;
}
