import { queryOptions } from '@tanstack/react-query';
import type { Language } from '@birge/domain';
import type { BoardItem, FindSlotRequest, FreeSlotsView } from '@birge/api-client';
import { api } from '../../shared/api.js';
import type { BoardSearch } from './board-search.js';

export type SlotFilterValues = Pick<FindSlotRequest, 'venueIds' | 'from' | 'to' | 'fromTime' | 'toTime' | 'capacity'>;
type InAddress = 'slotVenues' | 'slotFrom' | 'slotTo' | 'slotAfter' | 'slotBy' | 'slotSeats';

/** Only what is set: the server takes what is missing for any. */
export function slotFiltersIn(search: Pick<BoardSearch, InAddress>): SlotFilterValues {
  const { slotVenues, slotFrom: from, slotTo: to, slotAfter: fromTime, slotBy: toTime, slotSeats } = search;
  const all = {
    venueIds: slotVenues?.split(','),
    from,
    to,
    fromTime,
    toTime,
    capacity: slotSeats && Number(slotSeats),
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value)) as SlotFilterValues;
}

/** What the address says of these filters; each that is not set is taken out of it. */
export const slotSearchOf = (filters: SlotFilterValues): Record<InAddress, string | undefined> => ({
  slotVenues: filters.venueIds?.join() || undefined,
  slotFrom: filters.from,
  slotTo: filters.to,
  slotAfter: filters.fromTime,
  slotBy: filters.toTime,
  slotSeats: filters.capacity ? String(filters.capacity) : undefined,
});

/** Asked again when the card changed, and when the board did: what was free may be taken. */
export const freeSlotsQuery = (item: BoardItem, filters: SlotFilterValues, language: Language) =>
  queryOptions({
    queryKey: ['free-slots', item.occurrenceId, item.version, filters, language],
    queryFn: ({ signal }) =>
      api.post<FreeSlotsView>('/api/board/occurrences/{id}/free-slots', filters, {
        path: { id: item.occurrenceId },
        signal,
      }),
    staleTime: 0,
    gcTime: 0,
  });
