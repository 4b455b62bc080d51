import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { AssignmentMatrix } from '@birge/api-client';
import { api } from '../../shared/api.js';

export type MatrixSearch = Partial<
  Record<'q' | 'oblast' | 'duty' | 'skill' | 'person' | 'day' | 'occurrence' | 'panel', string>
>;

export const matrixQuery = (edition: string, { q, oblast, duty, skill }: MatrixSearch) =>
  queryOptions({
    queryKey: ['assignments', 'matrix', edition, { q, oblast, duty, skill }],
    queryFn: ({ signal }) =>
      api.get<AssignmentMatrix>('/api/assignments', { query: { edition, q, oblast, duty, skill }, signal }),
    placeholderData: keepPreviousData,
  });
