import { useEffect, type ReactNode } from 'react';
import { common } from '@birge/i18n';
import { LanguageSwitch } from './LanguageSwitch.js';
import { useText } from '../../shared/language/LanguageProvider.js';
import styles from './session.module.css';

/** The page before the admin: sign in, or the first administrator. */
export function Threshold({ title, lead, children }: { title: string; lead: string; children: ReactNode }) {
  const { product } = useText(common);
  useEffect(() => {
    document.title = `${title} · ${product}`;
  }, [title, product]);
  return (
    <div className={styles.threshold}>
      <header className={styles.thresholdBar}>
        <b className={styles.brand}>{product}</b>
        <LanguageSwitch />
      </header>
      <main className={styles.thresholdBody}>
        <h1>{title}</h1>
        <p className={styles.lead}>{lead}</p>
        {children}
      </main>
    </div>
  );
}
