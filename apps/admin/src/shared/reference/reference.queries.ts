import { queryOptions } from '@tanstack/react-query';
import { api } from '../api.js';
import type { DivisionView, EventTypesView } from '@birge/api-client';

const FOREVER = 60 * 60_000;

/** The divisions as they are (or were, on a date). */
export const divisionsQuery = (on?: string) =>
  queryOptions({
    queryKey: ['divisions', on ?? 'today'],
    queryFn: ({ signal }) => api.get<{ items: DivisionView[] }>('/api/divisions', { query: { on }, signal }),
    staleTime: FOREVER,
  });

export const eventTypesQuery = queryOptions({
  queryKey: ['event-types'],
  queryFn: ({ signal }) => api.get<EventTypesView>('/api/event-types', { signal }),
  staleTime: FOREVER,
});
