import { queryOptions } from '@tanstack/react-query';
import { isProblem } from '@birge/api-client';
import { api } from '../api.js';
import type { Me } from '@birge/api-client';

/** Who is signed in; null where nobody is. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async ({ signal }): Promise<Me | null> => {
    try {
      return await api.get<Me>('/api/session', { signal });
    } catch (error) {
      if (isProblem(error, 'not-signed-in')) return null;
      throw error;
    }
  },
  staleTime: 5 * 60_000,
});
