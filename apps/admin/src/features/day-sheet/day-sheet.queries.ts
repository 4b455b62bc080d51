import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '../../shared/api.js';
import type { DaySheetView } from '@birge/api-client';

export interface DaySheetSearch {
  day: string;
  oblast?: string;
  person?: string;
}

/** Below the events' root: whatever changes one of them renews the sheet. */
export const daySheetQuery = ({ day, oblast, person }: DaySheetSearch) =>
  queryOptions({
    queryKey: ['events', 'day-sheet', { day, oblast, person }],
    queryFn: ({ signal }) => api.get<DaySheetView>('/api/day-sheet', { query: { day, oblast, person }, signal }),
    placeholderData: keepPreviousData,
  });
