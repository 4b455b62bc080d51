import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '../../shared/api.js';
import type { SearchHit } from '@birge/api-client';

interface Found {
  items: SearchHit[];
}

export const searchQuery = (q: string, edition: string) =>
  queryOptions({
    queryKey: ['search', q, edition],
    queryFn: ({ signal }) => api.get<Found>('/api/search', { query: { q, edition: edition || undefined }, signal }),
    placeholderData: keepPreviousData,
  });

/** The names of what was used lately. */
export const recentQuery = (of: string) =>
  queryOptions({
    queryKey: ['search', 'of', of],
    queryFn: ({ signal }) => api.get<Found>('/api/search', { query: { of }, signal }),
  });
