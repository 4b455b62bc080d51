import { IconMessageQuestion } from '@tabler/icons-react';
import styles from './BoardCard.module.css';

/** A partner would rather have it otherwise: a sign for the eye; the card's name says it in words. */
export function ProposedMark({ open, compact }: { open: number; compact?: boolean | undefined }) {
  return (
    <span className={styles.proposed} aria-hidden>
      <IconMessageQuestion size={compact ? 11 : 13} stroke={2} />
      {!compact && open > 1 && open}
    </span>
  );
}
