import { queryOptions } from '@tanstack/react-query';
import { api } from '../../shared/api.js';
import type { HolidaysView } from '@birge/api-client';

export const holidaysQuery = (year: number) =>
  queryOptions({
    queryKey: ['holidays', year],
    queryFn: ({ signal }) => api.get<HolidaysView>('/api/holidays', { query: { year }, signal }),
  });
