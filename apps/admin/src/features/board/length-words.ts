import type { Language } from '@birge/domain';
import { common, moving } from '@birge/i18n';

/** «1 hour 30 min». */
export function lengthWords(language: Language, minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return [hours ? common[language].hours(hours) : '', rest ? moving[language].minutes(rest) : '']
    .filter(Boolean)
    .join(' ');
}
