import { queryOptions } from '@tanstack/react-query';
import { api } from '../../shared/api.js';
import type { PublishingView } from '../../shared/api-types.js';

/** What the public was told and what is true now, where they differ. */
export const publishingQuery = (edition: string) =>
  queryOptions({
    queryKey: ['publishing', edition],
    queryFn: ({ signal }) => api.get<PublishingView>('/api/publishing', { query: { edition }, signal }),
  });
