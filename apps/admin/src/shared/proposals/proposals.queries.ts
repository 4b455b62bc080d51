import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { JudgedProposal, Page, ProposalView } from '@birge/api-client';
import { api } from '../api.js';

/** Below the event's own key, so that whatever renews the event renews them. */
export const eventProposalsQuery = (id: string) =>
  queryOptions({
    queryKey: ['event', id, 'proposals'],
    queryFn: ({ signal }) =>
      api.get<{ items: JudgedProposal[] }>('/api/events/{id}/proposals', { path: { id }, signal }),
  });

export interface ProposalFilter {
  q?: string;
  oblast?: string;
  state?: string;
}

export const proposalsQuery = (edition: string, filter: ProposalFilter = {}) =>
  queryOptions({
    queryKey: ['answers', edition, 'proposals', filter],
    queryFn: ({ signal }) => api.get<Page<ProposalView>>('/api/proposals', { query: { edition, ...filter }, signal }),
    placeholderData: keepPreviousData,
  });
