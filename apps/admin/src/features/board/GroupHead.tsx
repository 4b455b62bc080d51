import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import type { Language } from '@birge/domain';
import { board } from '@birge/i18n';
import type { GroupSummary } from './group-summary.js';
import styles from './BoardGrid.module.css';

interface GroupHeadProps {
  name: string;
  summary: GroupSummary;
  folded: boolean;
  columns: number;
  language: Language;
  onFold(): void;
}

/** An oblast with what there is to know of it at a glance, folded or not. */
export function GroupHead({ name, summary, folded, columns, language, onFold }: GroupHeadProps) {
  const words = board[language];
  const Chevron = folded ? IconChevronRight : IconChevronDown;
  return (
    <div role="row" className={styles.groupHead}>
      <div role="rowheader" aria-colspan={columns} className={styles.groupLine}>
        <button type="button" className={styles.fold} onClick={onFold} aria-expanded={!folded}>
          <Chevron size={14} aria-hidden />
          {name}
        </button>
        <span className={styles.quiet}>
          {summary.events ? words.events(summary.events) : words.noEventYet}
          {summary.asked > 0 && ` · ${words.answered(summary.answered, summary.asked)}`}
        </span>
        {summary.problems > 0 && <span className={styles.stop}>{words.problems(summary.problems)}</span>}
        {summary.warnings > 0 && <span className={styles.warn}>{words.warnings(summary.warnings)}</span>}
      </div>
    </div>
  );
}
