import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { EventView } from '@birge/api-client';
import { eventQuery } from './events.queries.js';

/**
 * Something done to an event. The answer is the event as it is now, or nothing: then it is read again. The lists that
 * show it follow in both cases.
 */
export function useEventAct<Variables>(eventId: string, act: (variables: Variables) => Promise<EventView | unknown>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSuccess: async (answer) => {
      if (isEvent(answer, eventId)) {
        queryClient.setQueryData(eventQuery(eventId).queryKey, answer);
        void queryClient.invalidateQueries({
          queryKey: ['event', eventId],
          predicate: ({ queryKey }) => queryKey.length > 2,
        });
      } else await queryClient.invalidateQueries({ queryKey: ['event', eventId] });
      for (const what of ['events', 'board', 'publishing', 'outbox'])
        void queryClient.invalidateQueries({ queryKey: [what] });
    },
  });
}

const isEvent = (answer: unknown, id: string): answer is EventView =>
  typeof answer === 'object' && answer !== null && 'occurrences' in answer && 'id' in answer && answer.id === id;
