import { conflictKinds, severities, type Conflict } from '@birge/domain';

export interface FoundProblem {
  occurrenceId: string;
  conflict: Conflict;
}

/** Which card is named first matters little: what is mutual is listed once. */
const mutual = ({ kind, severity, subjectId, withId }: Conflict, id: string): string =>
  withId === null ? `${id} ${kind} ${subjectId} ${severity}` : `${[id, withId].sort().join(' ')} ${kind} ${subjectId}`;

const weight = ({ conflict }: FoundProblem): number =>
  severities.indexOf(conflict.severity) * conflictKinds.length + conflictKinds.indexOf(conflict.kind);

/** The conflicts of all cards as one list, the worst first; the clash of two cards is one problem. */
export function problemsOf(conflicts: ReadonlyMap<string, readonly Conflict[]>): FoundProblem[] {
  const found = new Map<string, FoundProblem>();
  for (const [occurrenceId, list] of conflicts)
    for (const conflict of list) {
      const key = mutual(conflict, occurrenceId);
      if (!found.has(key)) found.set(key, { occurrenceId, conflict });
    }
  return [...found.values()].sort((a, b) => weight(a) - weight(b));
}
