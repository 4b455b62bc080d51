import { useCallback } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { EventView } from '@birge/api-client';
import { eventQuery } from './events.queries.js';

/** The event is as the answer says, or is read again where it says nothing; the lists that show it follow. */
export function useEventDone(eventId: string) {
  const queryClient = useQueryClient();
  return useCallback(
    async (answer: unknown) => {
      if (isEvent(answer, eventId)) {
        queryClient.setQueryData(eventQuery(eventId).queryKey, answer);
        void queryClient.invalidateQueries({
          queryKey: ['event', eventId],
          predicate: ({ queryKey }) => queryKey.length > 2,
        });
      } else await queryClient.invalidateQueries({ queryKey: ['event', eventId] });
      for (const what of ['events', 'board', 'publishing', 'outbox', 'answers'])
        void queryClient.invalidateQueries({ queryKey: [what] });
    },
    [queryClient, eventId],
  );
}

/** Something done to an event; the answer is the event as it is now, or nothing. */
export function useEventAct<Variables>(eventId: string, act: (variables: Variables) => Promise<EventView | unknown>) {
  return useMutation({ mutationFn: act, onSuccess: useEventDone(eventId) });
}

const isEvent = (answer: unknown, id: string): answer is EventView =>
  typeof answer === 'object' && answer !== null && 'occurrences' in answer && 'id' in answer && answer.id === id;
