import { Problem } from '@birge/api-client';
import type { Language } from '@birge/domain';
import { admin } from '@birge/i18n';

/** What to tell about an error: the API's own words, and ours where no answer came. */
export function problemWords(error: unknown, language: Language): { title: string; detail: string } {
  const text = admin[language];
  if (error instanceof Problem && error.code !== 'unreachable') {
    const detail = error.instance ? `${error.detail} ${text.problem.instance(error.instance)}` : error.detail;
    return { title: error.title, detail };
  }
  if (error instanceof Problem) return { title: text.problem.unreachable, detail: text.problem.unreachableDetail };
  return { title: text.problem.own, detail: text.problem.ownDetail };
}
