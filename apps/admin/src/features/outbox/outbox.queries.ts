import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '../../shared/api.js';
import type { MessageRow, MessageView, Page } from '@birge/api-client';

export interface OutboxFilter {
  q?: string;
  state?: string;
  page?: string;
}

export const outboxQuery = (filter: OutboxFilter) =>
  queryOptions({
    queryKey: ['outbox', filter],
    queryFn: ({ signal }) => api.get<Page<MessageRow>>('/api/outbox', { query: { ...filter }, signal }),
    placeholderData: keepPreviousData,
  });

export const messageQuery = (id: string) =>
  queryOptions({
    queryKey: ['outbox', 'message', id],
    queryFn: ({ signal }) => api.get<MessageView>('/api/outbox/{id}', { path: { id }, signal }),
  });
