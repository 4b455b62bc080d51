import { useQuery } from '@tanstack/react-query';
import { conflicts, eventPage } from '@birge/i18n';
import { useText } from '../../shared/language/LanguageProvider.js';
import { eventProblemsQuery } from './events.queries.js';
import styles from '../../shared/page/part.module.css';

/** What stands in the way or should be thought of; nothing is shown where there is nothing. */
export function EventProblems({ eventId }: { eventId: string }) {
  const text = useText(eventPage);
  const { name } = useText(conflicts);
  const { data } = useQuery(eventProblemsQuery(eventId));
  if (!data || data.items.length === 0) return null;
  return (
    <section aria-labelledby="problems">
      <div className={styles.head}>
        <h2 id="problems">{text.problems}</h2>
        <span className={styles.beside}>{data.items.length}</span>
      </div>
      <ul className={styles.problems}>
        {data.items.map((problem, index) => (
          <li key={index} data-severity={problem.severity}>
            <b>{name[problem.kind]}.</b> {problem.message}
          </li>
        ))}
      </ul>
    </section>
  );
}
