import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { AnswerRow, Page } from '@birge/api-client';
import { api } from '../../shared/api.js';
import { proposalsQuery } from '../../shared/proposals/proposals.queries.js';
import type { ListSearch } from '../../shared/table/use-list-search.js';

export const answersQuery = (edition: string, { q, oblast, answer, via, page }: ListSearch) =>
  queryOptions({
    queryKey: ['answers', edition, 'latest', { q, oblast, answer, via, page }],
    queryFn: ({ signal }) =>
      api.get<Page<AnswerRow>>('/api/answers', { query: { edition, q, oblast, answer, via, page }, signal }),
    placeholderData: keepPreviousData,
  });

/** For the rail: how many proposals wait for a decision. */
export const openProposalsCount = (edition: string) =>
  queryOptions({ ...proposalsQuery(edition), select: ({ total }) => total });
