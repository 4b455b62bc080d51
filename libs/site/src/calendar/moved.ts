import { addDays, textIn, type Language, type LocalDate, type Localized, type WallTime } from '@birge/domain';
import { lastDayOf } from '@birge/i18n';
import type { ListedOccurrence } from '../props.js';

/** The start that the public was told before, until the day after it happens; null where nobody has to hear of it any more. */
export function movedFrom(
  { start, end, previousStart }: ListedOccurrence['occurrence'],
  today: LocalDate,
): WallTime | null {
  if (!previousStart || previousStart === start) return null;
  return isNews({ start, end }, today) ? previousStart : null;
}

/** The same of its place; one whose time is to be announced is still to come. Empty where the place before is not said. */
export function placeBefore(
  { start, end, venue, place, previousPlace }: ListedOccurrence['occurrence'],
  language: Language,
  today: LocalDate,
): readonly Localized[] | null {
  if (!previousPlace || textIn(previousPlace[0], language) === textIn(venue ?? place, language)) return null;
  return !start || isNews({ start, end }, today) ? previousPlace : null;
}

const isNews = ({ start, end }: Pick<ListedOccurrence['occurrence'], 'start' | 'end'>, today: LocalDate): boolean =>
  start !== null && end !== null && today <= addDays(lastDayOf(start, end), 1);
