import { IconAlertTriangle, IconHandStop } from '@tabler/icons-react';
import { problemsPanel } from '@birge/i18n';
import { useBoard } from './BoardContext.js';
import styles from './ProblemsPanel.module.css';

/** How many problems there are, and the way to them. */
export function ProblemsButton({ blocking, warning }: { blocking: number; warning: number }) {
  const { language, search, setSearch } = useBoard();
  const words = problemsPanel[language];
  const open = search.panel === 'problems';
  return (
    <button
      type="button"
      className={styles.counts}
      title={words.open(blocking, warning)}
      aria-expanded={open}
      onClick={() => setSearch({ panel: open ? undefined : 'problems', card: undefined })}
    >
      <span className="only-read-aloud">{words.open(blocking, warning)}</span>
      <span aria-hidden>{words.title}</span>
      <span className={styles.stop} data-none={blocking === 0 || undefined} aria-hidden>
        <IconHandStop size={15} />
        {blocking}
      </span>
      <span className={styles.warn} data-none={warning === 0 || undefined} aria-hidden>
        <IconAlertTriangle size={15} />
        {warning}
      </span>
    </button>
  );
}
