import { daysBetween, type LocalDate } from '../time/dates.js';

/** Where a day lies against an edition's days. */
export type EditionPhase =
  | { phase: 'before'; /** Days until it begins, at least 1. */ days: number }
  | { phase: 'during'; /** 1 on the first day. */ day: number; /** How many days it has. */ of: number }
  | { phase: 'after' };

/**
 * Whether an edition is still to come, under way or over on `today`; both of its days belong to it. What is archived is
 * over, whatever the day.
 */
export function editionPhase(
  { startsOn, endsOn, archived }: { startsOn: LocalDate; endsOn: LocalDate; archived: boolean },
  today: LocalDate,
): EditionPhase {
  if (archived || today > endsOn) return { phase: 'after' };
  const days = daysBetween(today, startsOn);
  if (days > 0) return { phase: 'before', days };
  return { phase: 'during', day: 1 - days, of: daysBetween(startsOn, endsOn) + 1 };
}
