import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Suggestions } from '@birge/api-client';
import { api } from '../api.js';

export const suggestionsQuery = (occurrenceId: string, duty: string | null, q: string) =>
  queryOptions({
    queryKey: ['assignments', 'suggestions', occurrenceId, duty, q],
    queryFn: ({ signal }) =>
      api.get<Suggestions>('/api/occurrences/{id}/suggestions', {
        path: { id: occurrenceId },
        query: { duty: duty ?? undefined, q: q || undefined },
        signal,
      }),
    placeholderData: keepPreviousData,
  });
