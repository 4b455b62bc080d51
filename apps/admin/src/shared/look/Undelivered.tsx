import { IconMailX } from '@tabler/icons-react';
import { instantText, undelivered } from '@birge/i18n';
import type { UndeliveredView } from '@birge/api-client';
import { useLanguage, useText } from '../language/LanguageProvider.js';
import { hereOffset } from './here-offset.js';
import styles from './Undelivered.module.css';

/** Why the last letter to a contact did not arrive, and what to do about it. */
export function Undelivered({ letter: { state, at, reason, said } }: { letter: UndeliveredView }) {
  const text = useText(undelivered);
  const { language } = useLanguage();
  return (
    <div className={styles.undelivered}>
      <IconMailX size={16} aria-hidden className={styles.sign} />
      <div>
        <p>
          <strong>{text[state](instantText(language, at, hereOffset(at)))}</strong> {text.reason[reason]}
        </p>
        <p>{text.mend[reason]}</p>
        {said && (
          <details>
            <summary>{text.said}</summary>
            <q lang="en">{said}</q>
          </details>
        )}
      </div>
    </div>
  );
}
