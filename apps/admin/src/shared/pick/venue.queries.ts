import { queryOptions } from '@tanstack/react-query';
import { api } from '../api.js';
import type { VenueView } from '@birge/api-client';

/** One venue with its spaces; asked for wherever an occurrence names it. */
export const venueQuery = (id: string) =>
  queryOptions({
    queryKey: ['venue', id],
    queryFn: ({ signal }) => api.get<VenueView>('/api/venues/{id}', { path: { id }, signal }),
  });
