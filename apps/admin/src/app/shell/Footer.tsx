import { admin } from '@birge/i18n';
import { useText } from '../../shared/language/LanguageProvider.js';
import { useLine } from '../../shared/live/LiveProvider.js';
import styles from './Footer.module.css';

/** Whether what is on the screen is as it is now. */
export function Footer() {
  const { live } = useText(admin);
  const { kind } = useLine();
  return (
    <footer className={styles.footer}>
      <span className={styles.live} data-state={kind}>
        {live[kind]}
      </span>
    </footer>
  );
}
