import { useMemo, useState } from 'react';
import { textIn, timeOf, type Conflict } from '@birge/domain';
import { board, conflicts as conflictWords, conflictSentence } from '@birge/i18n';
import { useBoard } from './BoardContext.js';
import { judge, tell } from './judge.js';
import { problemsOf } from './problems-of.js';
import { placementOf } from './scheduled.js';
import { whenWords } from './slot-words.js';
import styles from './ProblemsList.module.css';

const SHOWN = 12;

/** What is wrong among the days shown, the worst first; each leads to its card. */
export function ProblemsList({
  conflicts,
  onShow,
}: {
  conflicts: ReadonlyMap<string, readonly Conflict[]>;
  onShow(id: string): void;
}) {
  const { language, index } = useBoard();
  const [all, setAll] = useState(false);
  const words = board[language].problemList;
  const problems = useMemo(() => problemsOf(conflicts), [conflicts]);
  // Looked for once per answer of the server, not at every step of a drag.
  const shown = useMemo(
    () =>
      problems.slice(0, all ? undefined : SHOWN).flatMap(({ occurrenceId, conflict }) => {
        const item = index.items.get(occurrenceId);
        const at = item && placementOf(item);
        const freeAt = conflict.severity === 'blocking' && at ? judge(item, at, index).freeAt : null;
        return at ? [{ occurrenceId, conflict, item, at, freeAt }] : [];
      }),
    [problems, all, index],
  );
  return (
    <section aria-label={words.title}>
      <div className={styles.title}>
        <h2>{words.title}</h2>
        <span>{problems.length}</span>
      </div>
      {problems.length === 0 && <p className={styles.none}>{words.none}</p>}
      <ul className={styles.list}>
        {shown.map(({ occurrenceId, conflict, item, at, freeAt }) => (
          <li
            key={`${occurrenceId} ${conflict.kind} ${conflict.withId} ${conflict.subjectId}`}
            className={styles.problem}
            data-severity={conflict.severity}
          >
            <b>{conflictWords[language].name[conflict.kind]}</b>
            <span className={styles.when}>
              {' · '}
              {whenWords(language, at)}
            </span>
            <button type="button" className={styles.link} onClick={() => onShow(occurrenceId)}>
              {textIn(item.title, language)}
            </button>
            <p>
              {conflictSentence(language, tell(conflict, index))}
              {freeAt && `. ${words.freeAt(timeOf(freeAt))}`}
            </p>
          </li>
        ))}
      </ul>
      {problems.length > shown.length && (
        <button type="button" className={styles.link} onClick={() => setAll(true)}>
          {words.more(problems.length - shown.length)}
        </button>
      )}
    </section>
  );
}
