import { addDays } from '@birge/domain';
import type { EventView } from '@birge/api-client';

/** A week before it begins, unless that is over already. */
export function usualDeadline(event: Pick<EventView, 'occurrences' | 'windowFrom'>): string | null {
  const first =
    event.occurrences.flatMap(({ start }) => (start ? [start.slice(0, 10)] : [])).sort()[0] ?? event.windowFrom;
  const weekBefore = first && addDays(first, -7);
  return weekBefore && weekBefore > new Date().toISOString().slice(0, 10) ? weekBefore : null;
}
