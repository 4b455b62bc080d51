import { harm, ownLanguageNames } from '@birge/i18n';
import type { PublishingItem } from '@birge/api-client';
import { useText } from '../language/LanguageProvider.js';
import styles from './Suspicions.module.css';

/** The words that could harm somebody if they were public, each with where it stands. */
export function Suspicions({ suspicions }: { suspicions: PublishingItem['suspicions'] }) {
  const text = useText(harm);
  if (suspicions.length === 0) return null;
  return (
    <div className={styles.note}>
      <p>{text.lead}</p>
      <ul>
        {suspicions.map(({ field, language, harm: kind, words }) => (
          <li key={`${field} ${language} ${kind} ${words}`}>
            <mark lang={language}>{words}</mark> {text.harm[kind]} ({text.field[field]},{' '}
            {ownLanguageNames[language].short})
          </li>
        ))}
      </ul>
    </div>
  );
}
