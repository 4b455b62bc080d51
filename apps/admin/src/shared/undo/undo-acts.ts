import type { QueryClient } from '@tanstack/react-query';
import type { ActView, UndoneView, UndoView } from '@birge/api-client';
import { api } from '../api.js';

/** What this session did, as the server remembers it: it outlives a reload, and is the same in every tab. */
export const sessionActs = (): Promise<UndoView> => api.get<UndoView>('/api/undo');

export const takeBack = (act: ActView): Promise<UndoneView> => api.post<UndoneView>('/api/undo', { act: act.id });

/** The newest act on this event that could be taken back. */
export const actOn = async (eventId: string): Promise<ActView | null> =>
  (await sessionActs()).undo.find(({ eventIds }) => eventIds.includes(eventId)) ?? null;

/** Everything that shows an event is read again. */
export function readAgain(client: QueryClient, { eventIds }: ActView): void {
  const lists = new Set(['board', 'events', 'publishing', 'outbox', 'people']);
  void client.invalidateQueries({
    predicate: ({ queryKey: [root, id] }) =>
      lists.has(String(root)) || (root === 'event' && eventIds.includes(String(id))),
  });
}
