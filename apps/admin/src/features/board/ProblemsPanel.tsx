import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { Select } from '@mantine/core';
import { IconAlertTriangle, IconHandStop } from '@tabler/icons-react';
import { conflictKinds, severities, textIn, unknownWays, type Problem } from '@birge/domain';
import { conflicts as conflictWords, problemsPanel } from '@birge/i18n';
import { useBoard } from './BoardContext.js';
import { stepOf, usePanelKeyNotes } from './panel-keys.js';
import { countsOf, groupedProblems, problemKey } from './problem-list.js';
import { ProblemRow } from './ProblemRow.js';
import { SidePanel } from '../../shared/page/SidePanel.js';
import styles from './ProblemsPanel.module.css';

interface ProblemsPanelProps {
  problems: readonly Problem[];
  onClose(): void;
  onShow(id: string): void;
}

const ownKeys = ['next', 'previous', 'solve', 'find'] as const;
const icons = { blocking: IconHandStop, warning: IconAlertTriangle };

/** What stands in the way of the edition, the worst first: each leads to its card and to what would solve it. */
export function ProblemsPanel({ problems, onClose, onShow }: ProblemsPanelProps) {
  const { language, index, search, setSearch } = useBoard();
  const words = problemsPanel[language];
  const { severity, kind } = search;
  const groups = useMemo(() => groupedProblems(problems, { severity, kind }), [problems, severity, kind]);
  const listed = groups.flatMap((group) => group.problems);
  const [chosen, setChosen] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const keys = listed.map(problemKey);
  const current = chosen !== null && keys.includes(chosen) ? chosen : (keys[0] ?? null);
  const ways = useMemo(() => unknownWays(index.ground), [index]);
  const venues = [...new Set(ways.flatMap(({ venueIds }) => venueIds))];
  const counts = countsOf(problems);

  usePanelKeyNotes(words.title, ownKeys);
  // The panel has taken the focus: its keys are the list's.
  useEffect(() => list.current?.querySelector<HTMLElement>('[data-problem]')?.focus(), []);

  function step(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || !(event.target as Element).closest('[data-problem]')) return;
    const by = stepOf(event);
    if (!by || !current) return;
    event.preventDefault();
    const next = keys[keys.indexOf(current) + by];
    if (!next) return;
    setChosen(next);
    list.current?.querySelector<HTMLElement>(`[data-problem="${CSS.escape(next)}"]`)?.focus();
  }

  return (
    <SidePanel title={`${words.title} · ${problems.length}`} onClose={onClose}>
      <div className={styles.filters}>
        <Select
          size="xs"
          aria-label={words.filters.severity}
          placeholder={words.filters.all}
          data={severities.map((one) => ({ value: one, label: `${words.severity[one]} · ${counts[one]}` }))}
          value={severity ?? null}
          onChange={(value) => setSearch({ severity: severities.find((one) => one === value), kind: undefined })}
          clearable
        />
        <Select
          size="xs"
          aria-label={words.filters.kind}
          placeholder={words.filters.anyKind}
          data={conflictKinds
            .filter((one) => problems.some(({ conflict }) => conflict.kind === one))
            .map((one) => ({ value: one, label: conflictWords[language].name[one] }))}
          value={kind ?? null}
          onChange={(value) => setSearch({ kind: conflictKinds.find((one) => one === value) })}
          clearable
        />
      </div>
      {listed.length > 0 && <p className={styles.keys}>{words.keys}</p>}
      <p className="only-read-aloud" role="status">
        {words.count(listed.length)}
      </p>
      {problems.length === 0 && <p className={styles.none}>{words.none}</p>}
      {problems.length > 0 && listed.length === 0 && (
        <p className={styles.none}>
          {words.noneFiltered}{' '}
          <button
            type="button"
            className={styles.link}
            onClick={() => setSearch({ severity: undefined, kind: undefined })}
          >
            {words.clear}
          </button>
        </p>
      )}
      <div ref={list} onKeyDown={step} className={styles.groups}>
        {groups.map((group, at) => {
          const Icon = icons[group.severity];
          return (
            <section key={`${group.severity} ${group.kind}`} data-severity={group.severity} className={styles.group}>
              {groups[at - 1]?.severity !== group.severity && <h3>{words.severity[group.severity]}</h3>}
              <h4>
                <Icon size={15} aria-hidden />
                {conflictWords[language].name[group.kind]}
                <span>{group.problems.length}</span>
              </h4>
              <ul>
                {group.problems.map((problem) => (
                  <ProblemRow
                    key={problemKey(problem)}
                    problem={problem}
                    chosen={problemKey(problem) === current}
                    open={problemKey(problem) === chosen}
                    onChoose={() => setChosen(problemKey(problem))}
                    onShow={onShow}
                  />
                ))}
              </ul>
            </section>
          );
        })}
      </div>
      {ways.length > 0 && (
        <section className={styles.unknown}>
          <h4>{words.unknownWays(ways.length)}</h4>
          <p>{words.unknownWaysWhy}</p>
          <ul>
            {venues.map((id) => (
              <li key={id}>{textIn(index.ground.venues.get(id)?.name, language)}</li>
            ))}
          </ul>
        </section>
      )}
    </SidePanel>
  );
}
