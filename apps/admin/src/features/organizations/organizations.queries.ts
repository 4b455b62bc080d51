import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '../../shared/api.js';
import type { OrganizationRow, Page } from '@birge/api-client';
import type { ListSearch } from '../../shared/table/use-list-search.js';

export const organizationsQuery = ({ q, oblast, type, page }: ListSearch) =>
  queryOptions({
    queryKey: ['organizations', { q, oblast, type, page }],
    queryFn: ({ signal }) =>
      api.get<Page<OrganizationRow>>('/api/organizations', { query: { q, oblast, type, page }, signal }),
    placeholderData: keepPreviousData,
  });
