import { conflicts, eventPage } from '@birge/i18n';
import type { EventView } from '../../shared/api-types.js';
import { useText } from '../../shared/language/LanguageProvider.js';
import styles from './part.module.css';

/** What stands in the way or should be thought of; nothing is shown where there is nothing. */
export function EventProblems({ event }: { event: EventView }) {
  const text = useText(eventPage);
  const { name } = useText(conflicts);
  const problems = event.problems ?? [];
  if (problems.length === 0) return null;
  return (
    <section aria-labelledby="problems">
      <div className={styles.head}>
        <h2 id="problems">{text.problems}</h2>
        <span className={styles.beside}>{problems.length}</span>
      </div>
      <ul className={styles.problems}>
        {problems.map((problem, index) => (
          <li key={index} data-severity={problem.severity}>
            <b>{name[problem.kind]}.</b> {problem.message}
          </li>
        ))}
      </ul>
    </section>
  );
}
