import { QueryClient } from '@tanstack/react-query';
import { isProblem } from '@birge/api-client';

/** Answers stay fresh until the live stream says otherwise; a refusal is not asked again, a lost line is. */
export const makeQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        refetchOnWindowFocus: false,
        retry: (failures, error) =>
          failures < 2 && (isProblem(error, 'unreachable') || isProblem(error, 'service-unavailable')),
      },
      mutations: { retry: false },
    },
  });
