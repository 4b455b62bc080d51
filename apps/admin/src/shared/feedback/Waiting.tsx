import { useEffect, useState } from 'react';
import { Loader } from '@mantine/core';
import { admin } from '@birge/i18n';
import { useText } from '../language/LanguageProvider.js';
import styles from './Waiting.module.css';

/** Shows nothing for 300 ms: an answer is usually there before a spinner would be. */
export function Waiting() {
  const text = useText(admin);
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 300);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className={styles.waiting} role="status">
      {late && (
        <>
          <Loader size="sm" type="dots" aria-hidden />
          <span>{text.loading}</span>
        </>
      )}
    </div>
  );
}
