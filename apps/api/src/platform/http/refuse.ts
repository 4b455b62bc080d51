import type { Decision, FieldProblem, ProblemCode, Refusal } from '@birge/domain';

/**
 * A refusal on its way to the edge, where it becomes problem+json in the reader's language. `more` is what the problem
 * carries beside its words: conflicts, the current state of a stale thing.
 */
export class Refused extends Error {
  constructor(
    readonly refusal: Refusal,
    readonly errors: readonly FieldProblem[] = [],
    readonly more: Record<string, unknown> = {},
  ) {
    super(refusal.code);
    this.name = 'Refused';
  }
}

export const refuse = (
  code: ProblemCode,
  rest: Omit<Refusal, 'code'> = {},
  more: Record<string, unknown> = {},
): Refused => new Refused({ code, ...rest }, [], more);

/** The value of a decision, or its refusal thrown to the edge. */
export function accept<T>(decision: Decision<T>): T {
  if (decision.ok) return decision.value;
  throw new Refused(decision.refusal);
}
