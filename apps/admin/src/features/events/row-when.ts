import { timeOf, type Language } from '@birge/domain';
import { dateRange, events, shortDate, weekdayName } from '@birge/i18n';
import type { EventRow } from '@birge/api-client';

/** «чт 30 июл, 12:00 · 2 проведения», or the days between which it will be. */
export function rowWhen(
  row: Pick<EventRow, 'firstStart' | 'firstAllDay' | 'occurrences' | 'unscheduled' | 'windowFrom' | 'windowTo'>,
  language: Language,
): string {
  const text = events[language];
  const more = [
    row.occurrences > 1 ? text.times(row.occurrences) : '',
    row.firstStart && row.unscheduled ? text.unscheduled(row.unscheduled) : '',
  ];
  if (row.firstStart) {
    const day = row.firstStart.slice(0, 10);
    const time = row.firstAllDay ? '' : `, ${timeOf(row.firstStart)}`;
    return [`${weekdayName(language, day, 'short')} ${shortDate(language, day)}${time}`, ...more]
      .filter(Boolean)
      .join(' · ');
  }
  return row.windowFrom && row.windowTo ? text.window(dateRange(language, row.windowFrom, row.windowTo)) : text.noTime;
}
