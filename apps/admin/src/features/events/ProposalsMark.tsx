import { IconMessageQuestion } from '@tabler/icons-react';
import { openProposals } from '@birge/i18n';
import { useText } from '../../shared/language/LanguageProvider.js';
import styles from './events.module.css';

/** How many proposals of its partners wait for a decision. */
export function ProposalsMark({ open }: { open: number }) {
  const words = useText(openProposals);
  if (open === 0) return null;
  return (
    <span className={styles.proposed} role="img" aria-label={words.count(open)} title={words.count(open)}>
      <IconMessageQuestion size={15} aria-hidden />
      {open > 1 && open}
    </span>
  );
}
