import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { AssignmentMatrix } from '@birge/api-client';
import { api } from '../api.js';

type MatrixAsked = Partial<Record<'q' | 'oblast' | 'duty' | 'skill', string>>;

/** Who does what on which day: for the matrix, and for the people that a board has at hand. */
export const matrixQuery = (edition: string, { q, oblast, duty, skill }: MatrixAsked) =>
  queryOptions({
    queryKey: ['assignments', 'matrix', edition, { q, oblast, duty, skill }],
    queryFn: ({ signal }) =>
      api.get<AssignmentMatrix>('/api/assignments', { query: { edition, q, oblast, duty, skill }, signal }),
    placeholderData: keepPreviousData,
  });
