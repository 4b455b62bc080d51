import { addDays, type LocalDate, type WallTime } from '@birge/domain';
import { lastDayOf } from '@birge/i18n';
import type { ListedOccurrence } from '../props.js';

/** The start that the public was told before, until the day after it happens; null where nobody has to hear of it any more. */
export function movedFrom(
  { start, end, previousStart }: ListedOccurrence['occurrence'],
  today: LocalDate,
): WallTime | null {
  if (!start || !end || !previousStart || previousStart === start) return null;
  return today <= addDays(lastDayOf(start, end), 1) ? previousStart : null;
}
