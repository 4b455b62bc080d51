import { queryOptions } from '@tanstack/react-query';
import type { Language } from '@birge/domain';
import type { BoardItem, FindSlotRequest, FreeSlotsView } from '@birge/api-client';
import { api } from '../../shared/api.js';

export type SlotFilterValues = Pick<FindSlotRequest, 'venueIds' | 'from' | 'to' | 'fromTime' | 'toTime' | 'capacity'>;
export const noSlotFilters: SlotFilterValues = {};

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
