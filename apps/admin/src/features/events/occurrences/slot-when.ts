import type { Language } from '@birge/domain';
import { common, dateRange, fullDate, lastDayOf, timeRange } from '@birge/i18n';

/** «бейсенбі, 30 шілде 2026, 12:00–13:00»; an all-day slot ends at the midnight after its last day. */
export function slotWhen(language: Language, start: string, end: string, allDay: boolean): string {
  if (!allDay) return `${fullDate(language, start)}, ${timeRange(language, start, end)}`;
  const last = lastDayOf(start, end);
  const days = last === start.slice(0, 10) ? fullDate(language, start) : dateRange(language, start, last);
  return `${days}, ${common[language].allDay}`;
}
