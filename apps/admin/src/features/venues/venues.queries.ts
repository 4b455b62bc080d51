import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '../../shared/api.js';
import type { Page, VenueRow } from '@birge/api-client';
import type { ListSearch } from '../../shared/table/use-list-search.js';

export const venuesQuery = ({ q, oblast, type, page }: ListSearch) =>
  queryOptions({
    queryKey: ['venues', { q, oblast, type, page }],
    queryFn: ({ signal }) => api.get<Page<VenueRow>>('/api/venues', { query: { q, oblast, type, page }, signal }),
    placeholderData: keepPreviousData,
  });
