import type { FieldProblem, Language, ProblemCode, Refusal } from '@birge/domain';
import { fieldWords, problemWords } from './messages/problems.js';

/** What happened, in a few words. */
export const problemTitle = (language: Language, code: ProblemCode): string => problemWords[language][code].title;

/** What was kept and what to do. */
export const problemDetail = (language: Language, refusal: Refusal): string =>
  problemWords[language][refusal.code].detail;

/** What is wrong with one field. */
export const fieldMessage = (
  language: Language,
  { code, values = {} }: Pick<FieldProblem, 'code' | 'values'>,
): string => fieldWords[language][code].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
