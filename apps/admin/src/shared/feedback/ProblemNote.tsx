import type { ReactNode } from 'react';
import { IconAlertTriangle } from '@tabler/icons-react';
import { Problem } from '@birge/api-client';
import type { ConflictView } from '@birge/api-client';
import { useLanguage } from '../language/LanguageProvider.js';
import { problemWords } from './problem-words.js';
import styles from './ProblemNote.module.css';

/** A refusal where it happened: what, what was kept, what to do; and what stands in the way, if something does. */
export function ProblemNote({ error, children }: { error: unknown; children?: ReactNode }) {
  const { language } = useLanguage();
  if (!error) return null;
  const { title, detail } = problemWords(error, language);
  const conflicts = error instanceof Problem ? error.conflicts<ConflictView>() : [];
  return (
    <div className={styles.note} role="alert">
      <IconAlertTriangle size={18} aria-hidden className={styles.icon} />
      <div>
        <strong>{title}</strong>
        {detail && <p>{detail}</p>}
        {conflicts.length > 0 && (
          <ul>
            {conflicts.map((conflict, index) => (
              <li key={index}>{conflict.message}</li>
            ))}
          </ul>
        )}
        {children}
      </div>
    </div>
  );
}
