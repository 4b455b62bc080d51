import { dateOf, neededBy, type HolidayOverride } from '@birge/domain';
import type { EventView, RequirementView } from './event.view.js';

/**
 * By when each requirement is needed: the date that a coordinator wrote, else so many working days before the event's
 * first day. Holidays and the days that a decree moved are no working days.
 */
export function dated(
  requirements: readonly RequirementView[],
  { occurrences }: Pick<EventView, 'occurrences'>,
  overrides: readonly HolidayOverride[],
): RequirementView[] {
  const [first] = occurrences.flatMap(({ start }) => (start ? [dateOf(start)] : [])).sort();
  return requirements.map((one) => ({
    ...one,
    ownDate: one.neededBy !== null,
    neededBy: one.neededBy ?? (first ? neededBy(first, one.leadDays, overrides) : null),
  }));
}
