import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '../../shared/api.js';
import type { ConflictView, EventRow, EventView, Page } from '@birge/api-client';
import type { ListSearch } from '../../shared/table/use-list-search.js';

export const eventsQuery = (
  edition: string,
  { q, oblast, type, state, tag, from, to, checked, proposals, sort, page }: ListSearch,
  size?: number,
) =>
  queryOptions({
    queryKey: ['events', edition, { q, oblast, type, state, tag, from, to, checked, proposals, sort, page, size }],
    queryFn: ({ signal }) =>
      api.get<Page<EventRow> & { tags?: string[] }>('/api/events', {
        query: { edition, q, oblast, type, state, tag, from, to, checked, proposals, sort, page, size },
        signal,
      }),
    placeholderData: keepPreviousData,
  });

export const eventQuery = (id: string) =>
  queryOptions({
    queryKey: ['event', id],
    queryFn: ({ signal }) => api.get<EventView>('/api/events/{id}', { path: { id }, signal }),
  });

/** What stands in its way, judged anew: below the event's own key, so that whatever renews the event renews them. */
export const eventProblemsQuery = (id: string) =>
  queryOptions({
    queryKey: ['event', id, 'problems'],
    queryFn: ({ signal }) => api.get<{ items: ConflictView[] }>('/api/events/{id}/problems', { path: { id }, signal }),
  });
