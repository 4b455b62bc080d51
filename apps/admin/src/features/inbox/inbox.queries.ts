import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { InboxMail, InboxRow, Page } from '@birge/api-client';
import { api } from '../../shared/api.js';

export interface InboxFilter {
  q?: string;
  state?: string;
  page?: string;
}

export const inboxQuery = (filter: InboxFilter) =>
  queryOptions({
    queryKey: ['inbox', filter],
    queryFn: ({ signal }) => api.get<Page<InboxRow>>('/api/inbox', { query: { ...filter }, signal }),
    placeholderData: keepPreviousData,
  });

export const inboxMailQuery = (id: string) =>
  queryOptions({
    queryKey: ['inbox', 'mail', id],
    queryFn: ({ signal }) => api.get<InboxMail>('/api/inbox/{id}', { path: { id }, signal }),
  });

/** For the rail: how many letters wait for a decision. */
export const inboxCountQuery = queryOptions({ ...inboxQuery({}), select: (page: Page<InboxRow>) => page.total });
