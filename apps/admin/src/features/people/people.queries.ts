import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '../../shared/api.js';
import type { Page, PersonRow } from '@birge/api-client';
import type { ListSearch } from '../../shared/table/use-list-search.js';

export const peopleQuery = ({ q, oblast, role, page }: ListSearch) =>
  queryOptions({
    queryKey: ['people', { q, oblast, role, page }],
    queryFn: ({ signal }) => api.get<Page<PersonRow>>('/api/people', { query: { q, oblast, role, page }, signal }),
    placeholderData: keepPreviousData,
  });

export const personQuery = (id: string) =>
  queryOptions({
    queryKey: ['person', id],
    queryFn: ({ signal }) => api.get<PersonRow>('/api/people/{id}', { path: { id }, signal }),
  });
