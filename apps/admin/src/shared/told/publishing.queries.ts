import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../api.js';
import type {
  PublishedAnswer,
  PublishingCount,
  PublishingItem,
  PublishingView,
  UnpublishedAnswer,
} from '@birge/api-client';

/** What the public was told and what is true now, where they differ. */
export const publishingQuery = (edition: string) =>
  queryOptions({
    queryKey: ['publishing', edition],
    queryFn: ({ signal }) => api.get<PublishingView>('/api/publishing', { query: { edition }, signal }),
  });

/** Of how many events: every screen shows it beside its entry and asks again at every change, so it is only counted. */
export const publishingCountQuery = (edition: string) =>
  queryOptions({
    queryKey: ['publishing', edition, 'count'],
    queryFn: ({ signal }) => api.get<PublishingCount>('/api/publishing/count', { query: { edition }, signal }),
    select: ({ waiting }) => waiting,
  });

export function useTold<Variables, Answer>(act: (variables: Variables) => Promise<Answer>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSuccess: async () => {
      for (const what of ['events', 'event', 'board']) void queryClient.invalidateQueries({ queryKey: [what] });
      await queryClient.invalidateQueries({ queryKey: ['publishing'] });
    },
  });
}

export const usePublish = () =>
  useTold(({ items, reason, noHarm }: { items: readonly PublishingItem[]; reason?: string; noHarm?: string }) =>
    api.post<PublishedAnswer>('/api/publishing', {
      eventIds: items.map(({ eventId }) => eventId),
      seen: items.map(({ eventId, copy }) => ({ eventId, copy })),
      ...(reason && { reason }),
      ...(noHarm && { noHarm }),
    }),
  );

export const useUnpublish = () =>
  useTold((request: { eventIds: string[]; reason: string }) =>
    api.post<UnpublishedAnswer>('/api/publishing/unpublish', request),
  );
