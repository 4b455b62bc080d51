import { IconClockExclamation } from '@tabler/icons-react';
import { partnersSide } from '@birge/i18n';
import type { EventView } from '@birge/api-client';
import { useText } from '../../shared/language/LanguageProvider.js';
import styles from './events.module.css';

/** How long nobody checked with the partners; `short` for a column that says so in its heading. */
export function FreshnessMark({ freshness, short = false }: { freshness: EventView['freshness']; short?: boolean }) {
  const { freshness: text } = useText(partnersSide);
  if (!freshness) return short ? <span className={styles.quiet}>–</span> : null;
  const { level, days, reason } = freshness;
  const words = days === 0 ? text.today : short ? text.ago(days) : text.notFor(days);
  return (
    <span className={level === 'fresh' ? styles.quiet : styles.unchecked} title={text.reason[reason]}>
      {level !== 'fresh' && <IconClockExclamation size={15} aria-hidden />}
      {words}
    </span>
  );
}
