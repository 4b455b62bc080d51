import { textIn } from '@birge/domain';
import { bulkActs } from '@birge/i18n';
import type { BulkRow } from '@birge/api-client';
import { useLanguage } from '../language/LanguageProvider.js';
import styles from './BulkPreview.module.css';

const groups = ['will', 'refused', 'unchanged'] as const;

/** What will happen and what will not, each by name and with its reason. */
export function BulkPreview({ rows, failed }: { rows: readonly BulkRow[] | null; failed: boolean }) {
  const { language } = useLanguage();
  const words = bulkActs[language];
  const of = (outcome: BulkRow['outcome']) => (rows ?? []).filter((row) => row.outcome === outcome);
  const shown = groups.map((outcome) => ({ outcome, rows: of(outcome) })).filter((group) => group.rows.length > 0);
  const heads = shown.map((group) => words[group.outcome](group.rows.length));
  return (
    <>
      {/* Always there, so that a reader hears the sum; the list is read at one's own pace. */}
      <p role="status" className="only-read-aloud">
        {rows && !failed && (of('will').length > 0 ? heads : [words.nothing, ...heads]).join('. ')}
      </p>
      <p role="alert" className={styles.failed}>
        {failed && words.failed}
      </p>
      {rows && !failed && of('will').length === 0 && <p className={styles.nothing}>{words.nothing}</p>}
      {shown.map(({ outcome, rows: some }, at) => (
        <section key={outcome} className={styles.group} data-outcome={outcome}>
          <h3>{heads[at]}</h3>
          <ul>
            {some.map(({ eventId, title, message }) => (
              <li key={eventId}>
                <b>{textIn(title, language)}</b>
                {message && <p>{message}</p>}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
