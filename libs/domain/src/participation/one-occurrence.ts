import type { GivenAnswer } from './participation.js';

/** What was answered, newest first; `occurrence` null is an answer for all of them. */
export interface AnswerForOccurrence {
  occurrence: string | null;
  answer: GivenAnswer['answer'];
  /** Those that are still as they were when it was given; missing: all. */
  still?: readonly string[];
}

/**
 * What answers for single occurrences make of a participation. Of each occurrence the newest answer that concerns it
 * as it is counts. Only when every one is accepted is the whole accepted, and only when every one is declined is it declined:
 * somebody who cannot come on one of three days, or has not spoken of two yet, is a "maybe".
 */
export function wholeAnswer(
  occurrences: readonly string[],
  newestFirst: readonly AnswerForOccurrence[],
): GivenAnswer['answer'] {
  const said = new Set(
    occurrences.map(
      (id) =>
        newestFirst.find(
          ({ occurrence, still }) => (occurrence === null || occurrence === id) && (!still || still.includes(id)),
        )?.answer,
    ),
  );
  const [only] = said;
  return said.size === 1 && only ? only : 'maybe';
}
