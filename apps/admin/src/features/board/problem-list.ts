import { problemsIn, type Conflict, type ConflictKind, type Problem, type Severity } from '@birge/domain';
import type { BoardIndex } from './board-index.js';

export interface ProblemGroup {
  severity: Severity;
  kind: ConflictKind;
  problems: Problem[];
}

/** One name for a problem, whatever else changes around it. */
export const problemKey = ({
  occurrenceId,
  conflict: { kind, severity, withId, subjectId, values },
}: Problem): string =>
  [occurrenceId, kind, severity, withId, subjectId, typeof values.day === 'string' ? values.day : ''].join(' ');

export const countsOf = (problems: readonly Problem[]): Record<Severity, number> => ({
  blocking: problems.filter(({ conflict }) => conflict.severity === 'blocking').length,
  warning: problems.filter(({ conflict }) => conflict.severity === 'warning').length,
});

export const boardProblems = (index: BoardIndex, conflicts: ReadonlyMap<string, Conflict[]>): Problem[] =>
  problemsIn(index.ground, conflicts);

/** The problems that the filters leave, by severity and kind; they come sorted so. */
export function groupedProblems(
  problems: readonly Problem[],
  { severity, kind }: { severity?: Severity; kind?: ConflictKind },
): ProblemGroup[] {
  const groups: ProblemGroup[] = [];
  for (const problem of problems) {
    const { conflict } = problem;
    if ((severity && conflict.severity !== severity) || (kind && conflict.kind !== kind)) continue;
    const last = groups.at(-1);
    if (last?.severity === conflict.severity && last.kind === conflict.kind) last.problems.push(problem);
    else groups.push({ severity: conflict.severity, kind: conflict.kind, problems: [problem] });
  }
  return groups;
}
