import { addDays, dateOf, type LocalDate } from '@birge/domain';
import type { ListedOccurrence } from '../props.js';
import type { PublicDay } from './edition-props.js';

/** Rows after which no further day is begun. */
const ENOUGH = 10;

export interface FrontDay {
  date: LocalDate;
  listed: readonly ListedOccurrence[];
  /** How many there are; what began earlier and goes on is among them. */
  count: number;
}

/**
 * The days that a front page shows: today and tomorrow as far as anything is on, then the next ones until it is enough.
 * What began before today and goes on stands with today.
 */
export function frontDays(
  next: readonly ListedOccurrence[],
  days: readonly PublicDay[],
  today: LocalDate,
): readonly FrontDay[] {
  const dayOf = ({ occurrence }: ListedOccurrence): LocalDate => {
    const date = dateOf(occurrence.start ?? today);
    return date < today ? today : date;
  };
  const begun = new Map(days.map(({ date, count }) => [date, count]));
  const shown: FrontDay[] = [];
  let rows = 0;
  for (const [date, listed] of Map.groupBy(next, dayOf)) {
    if (rows >= ENOUGH && date > addDays(today, 1)) break;
    const earlier = listed.filter(({ occurrence }) => dateOf(occurrence.start ?? today) < date).length;
    shown.push({ date, listed, count: Math.max(listed.length, (begun.get(date) ?? 0) + earlier) });
    rows += listed.length;
  }
  return shown;
}
