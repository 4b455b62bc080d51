import { textIn, type Problem } from '@birge/domain';
import { board, conflicts as conflictWords, conflictSentence, problemsPanel } from '@birge/i18n';
import { useBoard } from './BoardContext.js';
import { tell } from './judge.js';
import { problemKey } from './problem-list.js';
import { whenWords } from './slot-words.js';
import styles from './ProblemsList.module.css';

const SHOWN = 5;

/** The worst of what is wrong in the edition; each leads to its card, the rest is in the panel. */
export function ProblemsList({ problems, onShow }: { problems: readonly Problem[]; onShow(id: string): void }) {
  const { language, index, setSearch } = useBoard();
  const words = board[language].problemList;
  const more = problems.length - SHOWN;
  return (
    <section aria-label={words.title}>
      <div className={styles.title}>
        <h2>{words.title}</h2>
        <span>{problems.length}</span>
      </div>
      {problems.length === 0 && <p className={styles.none}>{words.none}</p>}
      <ul className={styles.list}>
        {problems.slice(0, SHOWN).map((problem) => {
          const { occurrenceId, conflict } = problem;
          const one = index.ground.occurrences.get(occurrenceId);
          return (
            <li key={problemKey(problem)} className={styles.problem} data-severity={conflict.severity}>
              <b>{conflictWords[language].name[conflict.kind]}</b>
              {one?.start && one.end && (
                <span className={styles.when}>
                  {' · '}
                  {whenWords(language, { start: one.start, end: one.end, allDay: one.allDay })}
                </span>
              )}
              <button type="button" className={styles.link} onClick={() => onShow(occurrenceId)}>
                {textIn(one?.title, language)}
              </button>
              <p>{conflictSentence(language, tell(conflict, index))}</p>
            </li>
          );
        })}
      </ul>
      {problems.length > 0 && (
        <button type="button" className={styles.link} onClick={() => setSearch({ panel: 'problems', card: undefined })}>
          {more > 0 ? problemsPanel[language].more(more) : problemsPanel[language].title}
        </button>
      )}
    </section>
  );
}
